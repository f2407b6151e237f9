package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.map.Fotowens;
import nl.hulproute.school.map.Mapzinnen;
import nl.hulproute.school.map.Toevoeging;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the samenwerkingsverband asks, answered question by question, kept by itself. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
class AntwoordController {

    private static final String PAD = "/hulpvragen/{id}/aanvulling";
    private static final String TERUG = "redirect:" + PAD;

    private final Hulpvraagtoegang toegang;
    private final Antwoordpagina pagina;
    private final BewaarAntwoorden bewaren;
    private final Vraagantwoorden antwoorden;
    private final VerstuurAntwoorden versturen;
    private final Mapgever mapgever;
    private final Mapzinnen zinnen;
    private final MessageSource teksten;
    private final Clock clock;

    AntwoordController(
            Hulpvraagtoegang toegang,
            Antwoordpagina pagina,
            BewaarAntwoorden bewaren,
            Vraagantwoorden antwoorden,
            VerstuurAntwoorden versturen,
            Mapgever mapgever,
            Mapzinnen zinnen,
            MessageSource teksten,
            Clock clock) {
        this.toegang = toegang;
        this.pagina = pagina;
        this.bewaren = bewaren;
        this.antwoorden = antwoorden;
        this.versturen = versturen;
        this.mapgever = mapgever;
        this.zinnen = zinnen;
        this.teksten = teksten;
        this.clock = clock;
    }

    @GetMapping(PAD)
    @Mag(Actie.HULPVRAAG_VOORBEREIDEN)
    String toon(@PathVariable UUID id, Werkplek werkplek, Model model) {
        pagina.vul(model, toegang.vind(id, werkplek), BewaarAntwoorden.Uitkomst.NIETS);
        return "school/hulpvraag/antwoorden";
    }

    /** Keeps the answers; htmx (autosave) gets how each question stands, a browser the page. */
    @PostMapping(PAD)
    @Mag(Actie.HULPVRAAG_VOORBEREIDEN)
    String bewaar(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> velden,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            Werkplek werkplek,
            Model model) {
        var zaak = toegang.vind(id, werkplek);
        var uitkomst = bewaren.bewaar(zaak.hulpvraag(), new Antwoordformulier(velden), werkplek);
        pagina.vul(model, zaak, uitkomst);
        model.addAttribute("bewaard", uitkomst.goed() ? clock.instant() : null);
        model.addAttribute("los", htmx);
        return htmx ? "school/hulpvraag/antwoorddelen :: bewaard" : "school/hulpvraag/antwoorden";
    }

    /** Puts a file in the map, as part of the answer to this question. */
    @PostMapping(PAD + "/{vraag}/bestand")
    @Mag(Actie.MAP_BEWERKEN)
    String voegToe(
            @PathVariable UUID id,
            @PathVariable UUID vraag,
            @RequestParam MultiValueMap<String, String> velden,
            @RequestParam MultiValueMap<String, MultipartFile> bestanden,
            Werkplek werkplek,
            Model model,
            RedirectAttributes naar)
            throws IOException {
        var zaak = toegang.vind(id, werkplek);
        if (!werkplek.mag(Actie.HULPVRAAG_VOORBEREIDEN)) {
            throw Hulpvraagtoegang.weg();
        }
        var uitkomst = bewaren.bewaar(zaak.hulpvraag(), new Antwoordformulier(velden), werkplek);
        var soort = pagina.openVraag(zaak.hulpvraag(), vraag).soort();
        // an answer has one field for files: several photos in it are the pages of one letter
        List<MultipartFile> delen = bestanden.getOrDefault("bestand-" + vraag, List.of());
        List<Toevoeging> toevoegingen =
                mapgever.add(
                        zaak.hulpvraag(),
                        delen,
                        delen.size() > 1 ? Fotowens.SAMEN : Fotowens.LOS,
                        Optional.ofNullable(soort).orElse(Documentsoort.OVERIG),
                        document ->
                                antwoorden.choose(
                                        werkplek.tenantId(), vraag, document.id(), werkplek.naam()),
                        werkplek);
        if (!uitkomst.goed()) {
            pagina.vul(model, zaak, uitkomst);
            return "school/hulpvraag/antwoorden";
        }
        zinnen.zet(naar, toevoegingen);
        return TERUG + "#vraag-" + vraag;
    }

    /** Keeps what the page says and sends what is chosen of it. */
    @PostMapping(PAD + "/versturen")
    @Mag(Actie.HULPVRAAG_VERZENDEN)
    String verstuur(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> velden,
            Werkplek werkplek,
            Model model,
            RedirectAttributes naar) {
        var zaak = toegang.vind(id, werkplek);
        var formulier = new Antwoordformulier(velden);
        var uitkomst = bewaren.bewaar(zaak.hulpvraag(), formulier, werkplek);
        if (!uitkomst.goed()) {
            pagina.vul(model, zaak, uitkomst);
            model.addAttribute("foutmelding", "hulpvraag.antwoord.niet-verzonden");
            return "school/hulpvraag/antwoorden";
        }
        return switch (versturen.verstuur(zaak, formulier.mee(), formulier.geenBsn(), werkplek)) {
            case VerstuurAntwoorden.Uitkomst.Verzonden(List<String> zonderAntwoord) -> {
                naar.addFlashAttribute("melding", verzonden(zonderAntwoord));
                yield "redirect:/hulpvragen/{id}";
            }
            case VerstuurAntwoorden.Uitkomst.Onaf(List<String> onaf) -> {
                model.addAttribute("onaf", onaf);
                yield again(zaak, formulier, "hulpvraag.antwoord.onaf", model);
            }
            case VerstuurAntwoorden.Uitkomst.TeLaat() -> {
                naar.addFlashAttribute("foutmelding", "hulpvraag.aanvulling.telaat");
                yield "redirect:/hulpvragen/{id}";
            }
            case VerstuurAntwoorden.Uitkomst.NietsGekozen() ->
                    again(zaak, formulier, "hulpvraag.antwoord.niets", model);
            case VerstuurAntwoorden.Uitkomst.ZonderToestemming(List<Stuk> stukken) -> {
                model.addAttribute("zonderToestemming", stukken);
                yield again(zaak, formulier, "hulpvraag.aanvulling.geweigerd", model);
            }
            case VerstuurAntwoorden.Uitkomst.Vastgehouden(String document) -> {
                model.addAttribute("vastgehouden", document);
                yield again(zaak, formulier, "hulpvraag.antwoord.vastgehouden", model);
            }
            case VerstuurAntwoorden.Uitkomst.BsnVraag(List<Verdacht> verdacht) -> {
                model.addAttribute("verdacht", verdacht);
                yield again(zaak, formulier, "hulpvraag.verzenden.bsn", model);
            }
        };
    }

    /** What was chosen without an answer is named: it stays open. */
    private String verzonden(List<String> zonderAntwoord) {
        return zonderAntwoord.isEmpty()
                ? "hulpvraag.antwoord.verzonden"
                : teksten.getMessage(
                        "hulpvraag.antwoord.verzonden.deels",
                        new Object[] {String.join(" · ", zonderAntwoord)},
                        LocaleContextHolder.getLocale());
    }

    private String again(Zaak zaak, Antwoordformulier formulier, String melding, Model model) {
        pagina.vul(model, zaak, BewaarAntwoorden.Uitkomst.NIETS);
        model.addAttribute("meeGekozen", List.copyOf(formulier.mee()));
        model.addAttribute("foutmelding", melding);
        return "school/hulpvraag/antwoorden";
    }
}
