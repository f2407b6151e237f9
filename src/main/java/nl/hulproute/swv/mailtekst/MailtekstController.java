package nl.hulproute.swv.mailtekst;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.swv.aanvraagtype.Statuslabels;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;

/** Beheer, Lijsten, Mails: which mails schools get of the samenwerkingsverband, and their words. */
@Controller
@OpKnooppunt(Onderdeel.SWV)
class MailtekstController {

    private final Mailkeuzes keuzes;
    private final Voorbeeldmail voorbeelden;
    private final Statuslabels labels;

    MailtekstController(Mailkeuzes keuzes, Voorbeeldmail voorbeelden, Statuslabels labels) {
        this.keuzes = keuzes;
        this.voorbeelden = voorbeelden;
        this.labels = labels;
    }

    @GetMapping("/swv/beheer/mails")
    @Mag(Actie.STATUSLABELS_BEHEREN)
    String list(Werkplek werkplek, Model model) {
        model.addAttribute("mails", keuzes.all(werkplek.tenantId()));
        model.addAttribute("labels", labels.all(werkplek.tenantId()));
        return "swv/mailtekst/lijst";
    }

    @GetMapping("/swv/beheer/mails/{soort}")
    @Mag(Actie.STATUSLABELS_BEHEREN)
    String edit(@PathVariable String soort, Werkplek werkplek, Model model) {
        Mailsoort mail = read(soort);
        Mailkeuze keuze = keuzes.of(werkplek.tenantId(), mail);
        return page(mail, keuze, keuze.merk(), List.of(), werkplek, model);
    }

    /** Shows how it would read when asked for an example, else keeps it. */
    @PostMapping("/swv/beheer/mails/{soort}")
    @Mag(Actie.STATUSLABELS_BEHEREN)
    String save(
            @PathVariable String soort,
            @RequestParam(defaultValue = "false") boolean verstuur,
            @RequestParam(defaultValue = "beide") String aan,
            @RequestParam(defaultValue = "") String onderwerp,
            @RequestParam(defaultValue = "") String tekst,
            @RequestParam(defaultValue = "opslaan") String doe,
            @RequestParam(defaultValue = "") String gezien,
            Werkplek werkplek,
            Model model,
            RedirectAttributes redirect) {
        Mailsoort mail = read(soort);
        Mailkeuze keuze =
                keuze(
                        mail,
                        verstuur,
                        Mailaan.ofCode(aan).orElse(Mailaan.BEIDE),
                        onderwerp.strip(),
                        tekst.replace("\r\n", "\n").strip());
        List<Veldfout> fouten = Mailtoets.faults(mail, keuze.onderwerp(), keuze.tekst());
        if (!fouten.isEmpty() || doe.equals("voorbeeld")) {
            return page(mail, keuze, gezien, fouten, werkplek, model);
        }
        if (!keuzes.save(werkplek.tenantId(), mail, keuze, gezien, werkplek.naam())) {
            Mailkeuze nu = keuzes.of(werkplek.tenantId(), mail);
            model.addAttribute("vanCollega", nu);
            fouten = List.of(new Veldfout("tekst", "mailtekst.fout.intussen"));
            return page(mail, keuze, nu.merk(), fouten, werkplek, model);
        }
        redirect.addFlashAttribute("melding", "mailtekst.opgeslagen");
        return "redirect:/swv/beheer/mails";
    }

    @PostMapping("/swv/beheer/mails/{soort}/standaard")
    @Mag(Actie.STATUSLABELS_BEHEREN)
    String standard(@PathVariable String soort, Werkplek werkplek, RedirectAttributes redirect) {
        Mailsoort mail = read(soort);
        keuzes.standardWords(werkplek.tenantId(), mail);
        redirect.addFlashAttribute("melding", "mailtekst.teruggezet");
        return "redirect:/swv/beheer/mails/" + mail.code();
    }

    /** Words that were left as they are follow the program when that changes them. */
    private Mailkeuze keuze(
            Mailsoort mail, boolean verstuur, Mailaan aan, String onderwerp, String tekst) {
        Mailkeuze standaard = keuzes.standaard(mail);
        boolean eigen =
                !onderwerp.equals(standaard.onderwerp()) || !tekst.equals(standaard.tekst());
        return new Mailkeuze(verstuur, aan, onderwerp, tekst, eigen);
    }

    private String page(
            Mailsoort mail,
            Mailkeuze keuze,
            String gezien,
            List<Veldfout> fouten,
            Werkplek werkplek,
            Model model) {
        model.addAttribute("soort", mail);
        model.addAttribute("label", label(werkplek, mail));
        model.addAttribute("keuze", keuze);
        model.addAttribute("gezien", gezien);
        model.addAttribute("fouten", fouten);
        model.addAttribute("plaatshouders", Plaatshouder.of(mail));
        model.addAttribute("ontvangers", Mailaan.values());
        model.addAttribute("advies", Mailtoets.advice(keuze.tekst()));
        model.addAttribute("voorbeeld", voorbeelden.of(werkplek.tenantId(), mail, keuze));
        return "swv/mailtekst/bewerken";
    }

    private @Nullable String label(Werkplek werkplek, Mailsoort mail) {
        return mail.status() == null ? null : labels.of(werkplek.tenantId(), mail.status());
    }

    private static Mailsoort read(String code) {
        return Mailsoort.ofCode(code)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
