package nl.hulproute.swv.organisatie;

import static java.util.stream.Collectors.groupingBy;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import java.util.LinkedHashMap;
import java.util.stream.Collectors;

/** The samenwerkingsverband and the schools that it knows, by board. */
@Controller
@OpKnooppunt(Onderdeel.SWV)
class OrganisatieController {

    private final Samenwerkingsverbanden samenwerkingsverbanden;
    private final Scholen scholen;

    OrganisatieController(Samenwerkingsverbanden samenwerkingsverbanden, Scholen scholen) {
        this.samenwerkingsverbanden = samenwerkingsverbanden;
        this.scholen = scholen;
    }

    @GetMapping("/swv/organisatie")
    @Mag(Actie.ORGANISATIE_ZIEN)
    String organisation(Werkplek werkplek, Model model) {
        model.addAttribute("swv", samenwerkingsverbanden.read(werkplek.tenantId()));
        model.addAttribute(
                "besturen",
                scholen.all(werkplek.tenantId()).stream()
                        .collect(
                                groupingBy(
                                        school -> school.extern() ? "" : school.bestuur(),
                                        LinkedHashMap::new,
                                        Collectors.toList())));
        return "swv/organisatie/organisatie";
    }
}
