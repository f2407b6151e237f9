package nl.hulproute.school.ouders;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.school.info.Schoolgegevens;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Leerlingen;
import nl.hulproute.school.leerling.Leerlingtoegang;
import nl.hulproute.school.opp.Oppversie;
import nl.hulproute.school.opp.Oppversies;
import nl.hulproute.toegang.VoorOuder;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a carer who came in reads, answers and signs. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
@RequestMapping("/ouders")
class OuderController {

    private final Ondertekenverzoeken verzoeken;
    private final Handtekeningen handtekeningen;
    private final Ondertekenen ondertekenen;
    private final Oppversies versies;
    private final Leerlingen leerlingen;
    private final Schoolgegevens scholen;
    private final Ouderpdf pdf;
    private final Clock clock;

    OuderController(
            Ondertekenverzoeken verzoeken,
            Handtekeningen handtekeningen,
            Ondertekenen ondertekenen,
            Oppversies versies,
            Leerlingen leerlingen,
            Schoolgegevens scholen,
            Ouderpdf pdf,
            Clock clock) {
        this.verzoeken = verzoeken;
        this.handtekeningen = handtekeningen;
        this.ondertekenen = ondertekenen;
        this.versies = versies;
        this.leerlingen = leerlingen;
        this.scholen = scholen;
        this.pdf = pdf;
        this.clock = clock;
    }

    /** A request as the first page shows it. */
    record Regel(Ondertekenverzoek verzoek, boolean geldt, @Nullable Handtekening handtekening) {}

    @GetMapping
    @VoorOuder
    String begin(Ouder ouder, Model model) {
        List<Handtekening> getekend = own(ouder);
        List<Oppversie> alle = versies.alle(ouder.leerling());
        model.addAttribute("leerling", leerling(ouder));
        model.addAttribute("school", scholen.van(ouder.school()).naam());
        model.addAttribute(
                "regels",
                verzoeken.van(ouder).stream()
                        .map(verzoek -> rule(verzoek, alle, getekend))
                        .toList());
        model.addAttribute("handtekeningen", getekend);
        return "ouders/begin";
    }

    private static Regel rule(
            Ondertekenverzoek verzoek, List<Oppversie> alle, List<Handtekening> getekend) {
        return new Regel(
                verzoek,
                alle.stream().filter(verzoek::isFor).anyMatch(Oppversie::geldt),
                getekend.stream()
                        .filter(een -> een.oppversie().equals(verzoek.oppversie()))
                        .findFirst()
                        .orElse(null));
    }

    /** The exact version. */
    @GetMapping("/verzoeken/{id}")
    @VoorOuder
    String lees(@PathVariable UUID id, Ouder ouder, Model model) {
        Ondertekenverzoek verzoek = verzoek(ouder, id);
        Oppversie versie = versie(verzoek);
        verzoeken.noteGezien(ouder, id);
        var taal = LocaleContextHolder.getLocale();
        model.addAttribute("verzoek", verzoek);
        model.addAttribute("versie", versie);
        model.addAttribute("hash", Kort.hash(versie.hash()));
        model.addAttribute("leerling", leerling(ouder));
        model.addAttribute("delen", versies.inhoud(versie, taal));
        return "ouders/lezen";
    }

    @GetMapping("/verzoeken/{id}/plan.pdf")
    @VoorOuder
    ResponseEntity<byte[]> plan(@PathVariable UUID id, Ouder ouder) {
        Ondertekenverzoek verzoek = verzoek(ouder, id);
        Oppversie versie = versie(verzoek);
        verzoeken.noteGezien(ouder, id);
        return Ouderpdf.antwoord(
                pdf.versie(leerling(ouder), versie, LocaleContextHolder.getLocale()),
                "ontwikkelingsperspectief.pdf",
                true);
    }

    @GetMapping("/verzoeken/{id}/antwoord")
    @VoorOuder
    ModelAndView antwoord(@PathVariable UUID id, Ouder ouder) {
        Ondertekenverzoek verzoek = verzoek(ouder, id);
        return form(ouder, verzoek, Antwoord.van(verzoek), List.of());
    }

    /** Keeps what is filled in while one types; the answer is the sentence that says when. */
    @PostMapping("/verzoeken/{id}/bewaar")
    @VoorOuder
    String bewaar(
            @PathVariable UUID id,
            @RequestParam Map<String, String> velden,
            Ouder ouder,
            Model model) {
        Ondertekenverzoek verzoek = verzoek(ouder, id);
        verzoeken.bewaar(ouder, id, Antwoord.van(velden, verzoek));
        model.addAttribute("bewaard", clock.instant());
        return "ouders/antwoord :: bewaard";
    }

    /** Signs, or keeps for later. */
    @PostMapping("/verzoeken/{id}/antwoord")
    @VoorOuder
    ModelAndView teken(
            @PathVariable UUID id,
            @RequestParam Map<String, String> velden,
            Ouder ouder,
            RedirectAttributes flash) {
        Ondertekenverzoek verzoek = verzoek(ouder, id);
        Antwoord antwoord = Antwoord.van(velden, verzoek);
        if (velden.containsKey("later")) {
            verzoeken.bewaar(ouder, id, antwoord);
            flash.addFlashAttribute("melding", "ouders.bewaard.later");
            return new ModelAndView("redirect:/ouders");
        }
        return switch (ondertekenen.sign(ouder, verzoek, antwoord)) {
            case Ondertekenen.Uitkomst.Getekend getekend -> {
                flash.addFlashAttribute("melding", "ouders.getekend");
                yield new ModelAndView("redirect:/ouders");
            }
            case Ondertekenen.Uitkomst.Onvolledig onvolledig ->
                    form(ouder, verzoek, antwoord, onvolledig.fouten());
            case Ondertekenen.Uitkomst.Vervallen vervallen -> {
                flash.addFlashAttribute("foutmelding", "ouders.vervallen.tekst");
                yield new ModelAndView("redirect:/ouders");
            }
        };
    }

    @GetMapping("/handtekeningen/{id}.pdf")
    @VoorOuder
    ResponseEntity<byte[]> getekend(@PathVariable UUID id, Ouder ouder) {
        Handtekening handtekening =
                own(ouder).stream()
                        .filter(een -> een.id().equals(id))
                        .findFirst()
                        .orElseThrow(Leerlingtoegang::weg);
        Oppversie versie =
                versies.vind(ouder.leerling(), handtekening.oppversie())
                        .orElseThrow(Leerlingtoegang::weg);
        return Ouderpdf.antwoord(
                pdf.getekend(
                        leerling(ouder), versie, handtekening, LocaleContextHolder.getLocale()),
                "ondertekend.pdf",
                true);
    }

    private List<Handtekening> own(Ouder ouder) {
        return handtekeningen.van(ouder.school(), ouder.leerling()).stream()
                .filter(een -> een.verzorger().equals(ouder.verzorger()))
                .toList();
    }

    private Ondertekenverzoek verzoek(Ouder ouder, UUID id) {
        return verzoeken.find(ouder, id).orElseThrow(Leerlingtoegang::weg);
    }

    private Oppversie versie(Ondertekenverzoek verzoek) {
        return ondertekenen.versie(verzoek).orElseThrow(Leerlingtoegang::weg);
    }

    private Leerling leerling(Ouder ouder) {
        return leerlingen.find(ouder.leerling()).orElseThrow(Leerlingtoegang::weg);
    }

    private ModelAndView form(
            Ouder ouder, Ondertekenverzoek verzoek, Antwoord antwoord, List<Veldfout> fouten) {
        Oppversie versie = versie(verzoek);
        if (!versie.geldt()) {
            return new ModelAndView("redirect:/ouders");
        }
        var taal = LocaleContextHolder.getLocale();
        var pagina = new ModelAndView("ouders/antwoord");
        pagina.addObject("verzoek", verzoek)
                .addObject("versie", versie)
                .addObject("hash", Kort.hash(versie.hash()))
                .addObject("antwoord", antwoord)
                .addObject("leerling", leerling(ouder))
                .addObject("handelingsdeel", versies.handelingsdeel(versie, taal))
                .addObject("bewaard", verzoek.concept().bewaard())
                .addObject("fouten", fouten);
        return pagina;
    }
}
