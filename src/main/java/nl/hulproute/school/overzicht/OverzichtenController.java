package nl.hulproute.school.overzicht;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerlingkeuze;
import nl.hulproute.school.leerling.Leerlingkeuzes;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** <em>Overzichten</em>: choose the overview, the pupils and the choices. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
@RequestMapping("/overzichten")
class OverzichtenController {

    private final Overzichtbronnen bronnen;
    private final Briefhoofd briefhoofd;
    private final Overzichtvarianten varianten;
    private final Leerlingkeuzes leerlingen;
    private final Opdrachten opdrachten;
    private final TransactionOperations transacties;

    OverzichtenController(
            Overzichtbronnen bronnen,
            Briefhoofd briefhoofd,
            Overzichtvarianten varianten,
            Leerlingkeuzes leerlingen,
            Opdrachten opdrachten,
            TransactionOperations transacties) {
        this.bronnen = bronnen;
        this.briefhoofd = briefhoofd;
        this.varianten = varianten;
        this.leerlingen = leerlingen;
        this.opdrachten = opdrachten;
        this.transacties = transacties;
    }

    @GetMapping
    @Mag(Actie.OVERZICHTEN_MAKEN)
    String toon(Werkplek werkplek, Model model) {
        model.addAttribute("groepen", groups(werkplek));
        model.addAttribute("recent", in(() -> opdrachten.van(werkplek.account())));
        return "school/overzicht/overzichten";
    }

    /** Which pupils: those of a groep. */
    @GetMapping("/leerlingen")
    @Mag(Actie.OVERZICHTEN_MAKEN)
    ModelAndView leerlingen(
            @RequestParam(required = false) @Nullable List<String> soort,
            @RequestParam @Nullable UUID groep,
            Werkplek werkplek) {
        var soorten = bronnen.soorten(soort, werkplek);
        if (soorten.isEmpty()) {
            return new ModelAndView("redirect:/overzichten");
        }
        return leerlingpagina(werkplek, soorten, "", groep, List.of(), false);
    }

    /** A name does not belong in an address; who was ticked stays in the list. */
    @PostMapping("/leerlingen/zoeken")
    @Mag(Actie.OVERZICHTEN_MAKEN)
    ModelAndView zoek(
            @RequestParam List<String> soort,
            @RequestParam(defaultValue = "") String tekst,
            @RequestParam @Nullable UUID groep,
            @RequestParam(required = false) @Nullable List<UUID> leerling,
            Werkplek werkplek) {
        return leerlingpagina(
                werkplek,
                bronnen.soorten(soort, werkplek),
                tekst,
                groep,
                leerling == null ? List.of() : leerling,
                false);
    }

    /** One overview of one pupil has choices of its own; of several what is proposed is made. */
    @PostMapping("/leerlingen")
    @Mag(Actie.OVERZICHTEN_MAKEN)
    ModelAndView kies(
            @RequestParam List<String> soort,
            @RequestParam(required = false) @Nullable List<UUID> leerling,
            Werkplek werkplek) {
        var soorten = bronnen.soorten(soort, werkplek);
        var gekozen = leerlingen.van(werkplek, leerling == null ? List.of() : leerling);
        if (gekozen.isEmpty()) {
            return leerlingpagina(werkplek, soorten, "", null, List.of(), true);
        }
        if (gekozen.size() == 1 && soorten.size() == 1) {
            return new ModelAndView(
                    "redirect:/leerlingen/%s/overzichten/%s"
                            .formatted(gekozen.getFirst().id(), soorten.iterator().next().code()));
        }
        var pagina = new ModelAndView("school/overzicht/meerdere");
        pagina.addObject("heeftLogo", briefhoofd.heeftLogo(werkplek.tenantId()));
        return pagina.addObject("soorten", soorten)
                .addObject("leerlingen", gekozen)
                .addObject("varianten", in(() -> varianten.van(soorten, gekozen)));
    }

    private ModelAndView leerlingpagina(
            Werkplek werkplek,
            Set<Overzichtsoort> soorten,
            String tekst,
            @Nullable UUID groep,
            List<UUID> aangevinkt,
            boolean geen) {
        var groepen = leerlingen.groepen(werkplek);
        UUID eerste = groepen.isEmpty() ? null : groepen.getFirst().id();
        UUID gekozen = groep == null && tekst.isBlank() ? eerste : groep;
        var pagina = new ModelAndView("school/overzicht/leerlingen");
        pagina.addObject("soorten", soorten)
                .addObject("groepen", groepen)
                .addObject("groep", gekozen)
                .addObject("tekst", tekst)
                .addObject("aangevinkt", leerlingen.van(werkplek, aangevinkt))
                .addObject(
                        "leerlingen", zonder(leerlingen.zoek(werkplek, tekst, gekozen), aangevinkt))
                .addObject("maximum", leerlingen.maximum())
                .addObject("geen", geen);
        if (geen) {
            pagina.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return pagina;
    }

    private static List<Leerlingkeuze> zonder(List<Leerlingkeuze> lijst, List<UUID> aangevinkt) {
        return lijst.stream().filter(een -> !aangevinkt.contains(een.id())).toList();
    }

    private Map<String, List<Overzichtsoort>> groups(Werkplek werkplek) {
        return bronnen.soorten(werkplek).stream()
                .collect(
                        Collectors.groupingBy(
                                Overzichtsoort::groep, LinkedHashMap::new, Collectors.toList()));
    }

    private <T> T in(Supplier<T> werk) {
        return Objects.requireNonNull(transacties.execute(status -> werk.get()));
    }
}
