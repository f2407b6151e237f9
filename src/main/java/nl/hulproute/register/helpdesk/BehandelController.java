package nl.hulproute.register.helpdesk;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.register.verzoek.Verzoek;
import nl.hulproute.register.verzoek.Verzoeken;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.uitwisseling.Registerverzoek.Soort;
import nl.hulproute.uitwisseling.Verzoekstand.Stand;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.UUID;

/** One request: what is asked, what the register knows of it, and what the desk decides. */
@Controller
@OpKnooppunt(Onderdeel.REGISTER)
class BehandelController {

    private final Verzoeken verzoeken;
    private final Behandeling behandeling;
    private final Behandelpagina pagina;
    private final Proef proef;

    BehandelController(
            Verzoeken verzoeken, Behandeling behandeling, Behandelpagina pagina, Proef proef) {
        this.verzoeken = verzoeken;
        this.behandeling = behandeling;
        this.pagina = pagina;
        this.proef = proef;
    }

    @GetMapping("/helpdesk/verzoeken/{id}")
    @Mag(Actie.HELPDESK_WERKEN)
    String show(@PathVariable UUID id, Model model) {
        return pagina.show(verzoek(id), model);
    }

    /** The board that has a number, under the field in which it is typed. */
    @GetMapping("/helpdesk/bestuur-van")
    @Mag(Actie.HELPDESK_WERKEN)
    String board(@RequestParam(defaultValue = "") String bestuurNummer, Model model) {
        return pagina.board(bestuurNummer, model);
    }

    /** A school that is not in the register yet. */
    @PostMapping("/helpdesk/verzoeken/{id}/opnemen")
    @Mag(Actie.HELPDESK_WERKEN)
    String admit(
            @PathVariable UUID id,
            @ModelAttribute("toelating") Toelatinginvoer invoer,
            Werkplek werkplek,
            Model model,
            RedirectAttributes naar) {
        Verzoek verzoek = verzoek(id, Soort.BRIN);
        List<Veldfout> fouten = pagina.check(invoer, verzoek);
        if (!fouten.isEmpty()) {
            return pagina.show(verzoek, invoer, fouten, model);
        }
        return told(id, behandeling.admit(verzoek, invoer, werkplek.naam()), naar);
    }

    @PostMapping("/helpdesk/verzoeken/{id}/goedkeuren")
    @Mag(Actie.HELPDESK_WERKEN)
    String approve(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String woord,
            Werkplek werkplek,
            Model model,
            RedirectAttributes naar) {
        Verzoek verzoek = verzoek(id, Soort.KOPPELING);
        return end(
                verzoek,
                Stand.GOEDGEKEURD,
                woord,
                Antwoordinvoer.optional("woord", woord),
                werkplek,
                model,
                naar);
    }

    @PostMapping("/helpdesk/verzoeken/{id}/weigeren")
    @Mag(Actie.HELPDESK_WERKEN)
    String refuse(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reden,
            Werkplek werkplek,
            Model model,
            RedirectAttributes naar) {
        return end(
                verzoek(id),
                Stand.GEWEIGERD,
                reden,
                Antwoordinvoer.required("reden", reden, "helpdesk.fout.reden"),
                werkplek,
                model,
                naar);
    }

    @PostMapping("/helpdesk/verzoeken/{id}/antwoorden")
    @Mag(Actie.HELPDESK_WERKEN)
    String answer(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String antwoord,
            Werkplek werkplek,
            Model model,
            RedirectAttributes naar) {
        return end(
                verzoek(id, Soort.VRAAG),
                Stand.GOEDGEKEURD,
                antwoord,
                Antwoordinvoer.required("antwoord", antwoord, "helpdesk.fout.antwoord"),
                werkplek,
                model,
                naar);
    }

    /** Tries both ways: to the school's environment and to the samenwerkingsverband. */
    @PostMapping("/helpdesk/verzoeken/{id}/testbericht")
    @Mag(Actie.HELPDESK_WERKEN)
    String test(@PathVariable UUID id, Model model) {
        Verzoek verzoek = verzoek(id, Soort.KOPPELING);
        model.addAttribute("uitslagen", proef.go(verzoek));
        return pagina.show(verzoek, model);
    }

    private String end(
            Verzoek verzoek,
            Stand stand,
            String tekst,
            List<Veldfout> fouten,
            Werkplek werkplek,
            Model model,
            RedirectAttributes naar) {
        if (!fouten.isEmpty()) {
            model.addAttribute(fouten.getFirst().veld() + "Getypt", tekst);
            model.addAttribute("fouten", fouten);
            return pagina.show(verzoek, model);
        }
        boolean done = behandeling.end(verzoek, stand, tekst.strip(), werkplek.naam());
        return told(verzoek.vraag().id(), done, naar);
    }

    /** The page of the request says how it ended, also to who came second. */
    private static String told(UUID id, boolean done, RedirectAttributes naar) {
        naar.addFlashAttribute(
                done ? "melding" : "foutmelding",
                done ? "helpdesk.behandeld.gedaan" : "helpdesk.behandeld.telaat");
        return "redirect:/helpdesk/verzoeken/" + id;
    }

    private Verzoek verzoek(UUID id, Soort soort) {
        Verzoek verzoek = verzoek(id);
        if (verzoek.vraag().soort() != soort) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return verzoek;
    }

    private Verzoek verzoek(UUID id) {
        return verzoeken
                .find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
