package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.Bsnzoeker;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.weergave.Kolomkeuzes;
import nl.hulproute.swv.weergave.Lijstfilter;
import nl.hulproute.swv.weergave.Lijstfilters;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.UUID;

/** How someone wants to see the worklist: columns, and filters kept under a name. */
@Controller
@OpKnooppunt(Onderdeel.SWV)
class WeergaveController {

    private final Kolomkeuzes kolommen;
    private final Lijstfilters filters;

    WeergaveController(Kolomkeuzes kolommen, Lijstfilters filters) {
        this.kolommen = kolommen;
        this.filters = filters;
    }

    @PostMapping("/swv/dossiers/kolommen")
    @Mag(Actie.DOSSIERS_ZIEN)
    String choose(@RequestParam MultiValueMap<String, String> velden, Werkplek werkplek) {
        kolommen.choose(
                werkplek.tenantId(), werkplek.account(), velden.getOrDefault("kolom", List.of()));
        return list(velden);
    }

    /** The filter is what the list showed, and says nothing about a pupil; so does its name. */
    @PostMapping("/swv/dossiers/filters")
    @Mag(Actie.DOSSIERS_ZIEN)
    String save(
            @RequestParam MultiValueMap<String, String> velden,
            @RequestParam(defaultValue = "") String naam,
            Werkplek werkplek,
            RedirectAttributes redirect) {
        String kort = naam.strip();
        if (kort.isEmpty() || kort.length() > Lijstfilter.MAX_NAAM) {
            redirect.addFlashAttribute("foutmelding", "dossier.filters.naam");
        } else if (!Bsnzoeker.zoek(kort).isEmpty()) {
            redirect.addFlashAttribute("foutmelding", "dossier.filters.bsn");
        } else if (filters.save(
                werkplek.tenantId(), werkplek.account(), kort, Filter.of(velden).vraag())) {
            redirect.addFlashAttribute("melding", "dossier.filters.bewaard");
        } else {
            redirect.addFlashAttribute("foutmelding", "dossier.filters.vol");
        }
        return list(velden);
    }

    @PostMapping("/swv/dossiers/filters/{id}/weg")
    @Mag(Actie.DOSSIERS_ZIEN)
    String remove(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> velden,
            Werkplek werkplek,
            RedirectAttributes redirect) {
        filters.remove(werkplek.tenantId(), werkplek.account(), id)
                .ifPresent(weg -> {
                    redirect.addFlashAttribute("filterWeg", weg.naam());
                    redirect.addFlashAttribute("filterWegVraag", weg.filter());
                });
        return list(velden);
    }

    /** Keeps anew what was thrown away a moment ago; it is read like any other filter. */
    @PostMapping("/swv/dossiers/filters/terug")
    @Mag(Actie.DOSSIERS_ZIEN)
    String restore(
            @RequestParam String naam,
            @RequestParam MultiValueMap<String, String> velden,
            Werkplek werkplek) {
        filters.save(
                werkplek.tenantId(),
                werkplek.account(),
                naam.substring(0, Math.min(naam.length(), Lijstfilter.MAX_NAAM)),
                Filter.of(velden).vraag());
        return list(velden);
    }

    private static String list(MultiValueMap<String, String> velden) {
        return "redirect:" + Filter.of(velden).adres(null);
    }
}
