package nl.hulproute.register.duo;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.register.duo.Verschillen.Keuze;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * <em>Bestanden van DUO</em>: upload a file, see what it would change, confirm; look back at it.
 */
@Controller
@OpKnooppunt(Onderdeel.REGISTER)
class DuoController {

    private static final String LIJST = "register/duo/bestanden";

    /** The largest of DUO's files with addresses is a tenth of this. */
    private static final long GROOTST = 20 << 20;

    private static final int LANGSTE_NAAM = 200;

    private final Inlezingen inlezingen;
    private final Overname overname;
    private final Verschillen verschillen;

    DuoController(Inlezingen inlezingen, Overname overname, Verschillen verschillen) {
        this.inlezingen = inlezingen;
        this.overname = overname;
        this.verschillen = verschillen;
    }

    @GetMapping("/helpdesk/duo")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String list(Model model) {
        return list(List.of(), Schoolsoort.BO, model);
    }

    @PostMapping("/helpdesk/duo")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String upload(
            Werkplek werkplek,
            @RequestParam @Nullable MultipartFile bestand,
            @RequestParam(defaultValue = "BO") Schoolsoort schoolsoort,
            Model model)
            throws IOException {
        if (bestand == null || name(bestand).isEmpty()) {
            return refused("instelling.duo.fout.bestand", schoolsoort, model);
        }
        if (bestand.isEmpty()) {
            return refused("instelling.duo.fout.leeg", schoolsoort, model);
        }
        if (bestand.getSize() > GROOTST) {
            return refused("instelling.duo.fout.groot", schoolsoort, model);
        }
        return switch (Duolezer.read(bestand)) {
            case Duobestand.Onbruikbaar onbruikbaar -> {
                model.addAttribute("onbruikbaar", onbruikbaar);
                model.addAttribute("bestandsnaam", name(bestand));
                yield list(List.of(), schoolsoort, model);
            }
            case Duobestand.Inhoud inhoud ->
                    page(
                            overname.prepare(
                                    new Overname.Bestand(
                                            name(bestand),
                                            bestand.getSize(),
                                            schoolsoort,
                                            inhoud,
                                            werkplek.naam())));
        };
    }

    @GetMapping("/helpdesk/duo/{id}")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String toon,
            @RequestParam(defaultValue = "") String zoek,
            @RequestParam(defaultValue = "") String na,
            Model model) {
        Inlezing inlezing = find(id);
        Cijfers cijfers = inlezingen.cijfers(inlezing);
        Keuze keuze = choice(toon, cijfers);
        model.addAttribute("inlezing", inlezing);
        model.addAttribute("cijfers", cijfers);
        model.addAttribute("keuze", keuze);
        model.addAttribute("keuzes", Keuze.values());
        model.addAttribute("zoek", zoek);
        model.addAttribute("na", na);
        model.addAttribute("pagina", verschillen.page(id, keuze, zoek, na));
        model.addAttribute(
                "verouderd", inlezing.voorbeeld() && inlezing.gezienTot() != inlezingen.changes());
        return "register/duo/inlezing";
    }

    @PostMapping("/helpdesk/duo/{id}/toepassen")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String apply(
            Werkplek werkplek,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean zeker,
            RedirectAttributes redirect) {
        find(id);
        var afloop = overname.apply(id, zeker, werkplek.naam());
        redirect.addFlashAttribute(
                afloop == Overname.Afloop.TOEGEPAST ? "melding" : "foutmelding",
                "instelling.duo.afloop." + afloop);
        return page(id);
    }

    @PostMapping("/helpdesk/duo/{id}/weggooien")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String discard(Werkplek werkplek, @PathVariable UUID id, RedirectAttributes redirect) {
        find(id);
        overname.discard(id, werkplek.naam());
        redirect.addFlashAttribute("melding", "instelling.duo.weggegooid");
        return "redirect:/helpdesk/duo";
    }

    @PostMapping("/helpdesk/duo/{id}/keuze")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String choose(
            @PathVariable UUID id,
            @RequestParam String sleutel,
            @RequestParam boolean neemOver,
            @RequestParam(defaultValue = "") String toon,
            @RequestParam(defaultValue = "") String zoek,
            @RequestParam(defaultValue = "") String na,
            RedirectAttributes redirect) {
        overname.choose(id, sleutel, neemOver);
        redirect.addAttribute("toon", toon);
        redirect.addAttribute("zoek", zoek);
        redirect.addAttribute("na", na);
        return page(id);
    }

    private String refused(String fout, Schoolsoort schoolsoort, Model model) {
        return list(List.of(new Veldfout("bestand", fout, GROOTST >> 20)), schoolsoort, model);
    }

    private String list(List<Veldfout> fouten, Schoolsoort schoolsoort, Model model) {
        model.addAttribute("fouten", fouten);
        model.addAttribute("schoolsoort", schoolsoort);
        model.addAttribute("schoolsoorten", Schoolsoort.values());
        model.addAttribute("inlezingen", inlezingen.last());
        return LIJST;
    }

    private static String page(UUID id) {
        return "redirect:/helpdesk/duo/" + id;
    }

    /** What one came for, else what most needs a look. */
    private static Keuze choice(@Nullable String toon, Cijfers cijfers) {
        for (Keuze keuze : Keuze.values()) {
            if (keuze.code().equals(toon)) {
                return keuze;
            }
        }
        if (cijfers.aandacht() > 0) {
            return Keuze.AANDACHT;
        }
        if (cijfers.gewijzigd() > 0) {
            return Keuze.GEWIJZIGD;
        }
        return cijfers.nieuw() == 0 && cijfers.verdwenen() > 0 ? Keuze.VERDWENEN : Keuze.NIEUW;
    }

    private Inlezing find(UUID id) {
        return inlezingen
                .find(id)
                .filter(een -> een.stand() != Inlezing.Stand.WEGGEGOOID)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String name(MultipartFile bestand) {
        String naam = Objects.requireNonNullElse(bestand.getOriginalFilename(), "").strip();
        String kaal = naam.substring(Math.max(naam.lastIndexOf('/'), naam.lastIndexOf('\\')) + 1);
        return kaal.substring(0, Math.min(kaal.length(), LANGSTE_NAAM));
    }
}
