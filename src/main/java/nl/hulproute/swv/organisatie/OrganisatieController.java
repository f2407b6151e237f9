package nl.hulproute.swv.organisatie;

import static java.util.stream.Collectors.groupingBy;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.uitwisseling.Keten;
import nl.hulproute.uitwisseling.Verzoekstand;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The samenwerkingsverband and the schools that it knows, by board. */
@Controller
@OpKnooppunt(Onderdeel.SWV)
class OrganisatieController {

    /**
     * A school, what waits for the helpdesk, and the answer of the ketencheck; null while the
     * register does not answer.
     */
    record Regel(Schoolbeeld beeld, @Nullable Verzoekstand wacht, @Nullable Keten keten) {

        boolean werkt() {
            return keten == null ? beeld.proef().geslaagd() : keten.werkt();
        }
    }

    private final Samenwerkingsverbanden samenwerkingsverbanden;
    private final Scholenbeheer scholen;
    private final Helpdesk helpdesk;
    private final Bestuursovername overname;
    private final Schoolketens ketens;
    private final Controles controles;
    private final Clock clock;

    OrganisatieController(
            Samenwerkingsverbanden samenwerkingsverbanden,
            Scholenbeheer scholen,
            Helpdesk helpdesk,
            Bestuursovername overname,
            Schoolketens ketens,
            Controles controles,
            Clock clock) {
        this.samenwerkingsverbanden = samenwerkingsverbanden;
        this.scholen = scholen;
        this.helpdesk = helpdesk;
        this.overname = overname;
        this.ketens = ketens;
        this.controles = controles;
        this.clock = clock;
    }

    @GetMapping("/swv/organisatie")
    @Mag(Actie.ORGANISATIE_ZIEN)
    String organisation(
            Werkplek werkplek, @RequestParam(defaultValue = "") String zoek, Model model) {
        Samenwerkingsverband swv = samenwerkingsverbanden.read(werkplek.tenantId());
        var verzoeken = helpdesk.requests(swv).optioneel().orElse(List.of());
        overname.take(swv, verzoeken);
        Map<String, Verzoekstand> wachtend = Helpdesk.waiting(verzoeken);
        Map<Vestiging, Keten> keten = ketens.all(swv);
        List<Regel> regels =
                scholen.all(swv.id()).stream()
                        .map(beeld -> {
                            Vestiging vestiging = beeld.school().vestiging();
                            return new Regel(
                                    beeld,
                                    wachtend.get(vestiging.toString()),
                                    keten.get(vestiging));
                        })
                        .toList();
        model.addAttribute("controle", task(werkplek));
        model.addAttribute("swv", swv);
        model.addAttribute("nu", clock.instant());
        model.addAttribute("zoek", zoek.strip());
        model.addAttribute("aantal", regels.size());
        model.addAttribute("werkend", count(regels, Regel::werkt));
        model.addAttribute("extern", count(regels, regel -> regel.beeld().school().extern()));
        model.addAttribute("wachtend", wachtend.size());
        model.addAttribute("besturen", byBoard(regels, zoek));
        return "swv/organisatie/organisatie";
    }

    /** The yearly look at the accounts, for who may do it. */
    private @Nullable Controlestand task(Werkplek werkplek) {
        return werkplek.mag(Actie.ORGANISATIE_BEHEREN)
                ? controles.stand(werkplek.tenantId()).orElse(null)
                : null;
    }

    private static long count(List<Regel> regels, Predicate<Regel> voorwaarde) {
        return regels.stream().filter(voorwaarde).count();
    }

    /** An empty board stands for the external schools. */
    private static Map<String, List<Regel>> byBoard(List<Regel> regels, String zoek) {
        return regels.stream()
                .filter(regel -> regel.beeld().holds(zoek))
                .collect(
                        groupingBy(
                                regel -> {
                                    String bestuur = regel.beeld().school().bestuur();
                                    return bestuur == null ? "" : bestuur;
                                },
                                LinkedHashMap::new,
                                Collectors.toList()));
    }
}
