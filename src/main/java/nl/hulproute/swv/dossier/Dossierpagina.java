package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.keuring.Keuring;
import nl.hulproute.platform.keuring.Keuringen;
import nl.hulproute.platform.keuring.Keurmeesters;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.aanvraagtype.Aanvraagtype;
import nl.hulproute.swv.aanvraagtype.Aanvraagtypes;
import nl.hulproute.swv.aanvraagtype.Documenteis;
import nl.hulproute.swv.aanvraagtype.Statuslabels;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** What the pages of a dossier show, for those who handle it and for its school. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Dossierpagina {

    private final Dossiers dossiers;
    private final Dossierdocumenten documenten;
    private final Geschiedenis geschiedenis;
    private final Aanvraagtypes aanvraagtypes;
    private final Statuslabels labels;
    private final Keuringen keuringen;
    private final Ontvangstbewijzen bewijzen;
    private final Inlezingen inlezingen;

    Dossierpagina(
            Dossiers dossiers,
            Dossierdocumenten documenten,
            Geschiedenis geschiedenis,
            Aanvraagtypes aanvraagtypes,
            Statuslabels labels,
            Keurmeesters keurmeesters,
            Ontvangstbewijzen bewijzen,
            Inlezingen inlezingen) {
        this.dossiers = dossiers;
        this.documenten = documenten;
        this.geschiedenis = geschiedenis;
        this.aanvraagtypes = aanvraagtypes;
        this.labels = labels;
        this.keuringen = keurmeesters.van(Onderdeel.SWV);
        this.bewijzen = bewijzen;
        this.inlezingen = inlezingen;
    }

    /** A document that the aanvraagtype asks for, and whether the dossier has it. */
    record Gevraagd(Documentsoort soort, boolean verplicht, boolean aanwezig) {}

    /** The dossier, or the page that says that it is not there: also when it is another's. */
    Dossier read(Werkplek werkplek, UUID id) {
        return dossiers.find(werkplek.tenantId(), new Dossier.Id(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** One whose contents may be opened: not when the school called it back. */
    Dossier open(Werkplek werkplek, UUID id) {
        Dossier dossier = read(werkplek, id);
        if (dossier.teruggehaald()) {
            throw new ResponseStatusException(HttpStatus.GONE);
        }
        return dossier;
    }

    /** One that may be opened: not when the school called it back. */
    Dossierdocument document(Werkplek werkplek, UUID id, UUID document) {
        Dossierdocument gevonden =
                documenten
                        .find(werkplek.tenantId(), new Dossier.Id(id), document)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (gevonden.teruggehaald()) {
            throw new ResponseStatusException(HttpStatus.GONE);
        }
        return gevonden;
    }

    Dossier head(Werkplek werkplek, UUID id, Model model) {
        Dossier dossier = read(werkplek, id);
        model.addAttribute("dossier", dossier);
        model.addAttribute(
                "inlezing", inlezingen.of(werkplek.tenantId(), dossier.id()).orElse(null));
        model.addAttribute("labels", labels.all(werkplek.tenantId()));
        model.addAttribute(
                "terugnames", geschiedenis.terugnames(werkplek.tenantId(), dossier.id()));
        return dossier;
    }

    void documents(Werkplek werkplek, Dossier dossier, @Nullable UUID gekozen, Model model) {
        List<Dossierdocument> all = documenten.of(werkplek.tenantId(), dossier.id());
        model.addAttribute("documenten", all);
        model.addAttribute("gevraagd", asked(werkplek.tenantId(), dossier, all));
        Map<Sha256, Keuring> bekend =
                keuringen.van(
                        werkplek.tenantId(), all.stream().map(Dossierdocument::sha256).toList());
        model.addAttribute("keuringen", bekend);
        model.addAttribute(
                "voorbeeld",
                all.stream()
                        .filter(d -> d.id().equals(gekozen) && !d.teruggehaald())
                        .filter(d -> bekend.getOrDefault(d.sha256(), Keuring.ONBEKEND).vrij())
                        .findFirst()
                        .orElse(null));
    }

    void history(Werkplek werkplek, Dossier dossier, Predicate<Gebeurtenis> which, Model model) {
        model.addAttribute(
                "gebeurtenissen",
                geschiedenis.of(werkplek.tenantId(), dossier.id()).stream().filter(which).toList());
    }

    void receipts(Werkplek werkplek, Dossier dossier, Model model) {
        model.addAttribute("bewijzen", bewijzen.of(werkplek.tenantId(), dossier));
    }

    private List<Gevraagd> asked(UUID swv, Dossier dossier, List<Dossierdocument> all) {
        Map<Documentsoort, Documenteis> soorten =
                aanvraagtypes
                        .find(swv, dossier.aanvraagtype())
                        .map(Aanvraagtype::documenten)
                        .orElse(Map.of());
        return soorten.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(soort ->
                        new Gevraagd(
                                soort.getKey(),
                                soort.getValue().verplicht(),
                                all.stream()
                                        .anyMatch(d ->
                                                !d.teruggehaald() && d.soort() == soort.getKey())))
                .toList();
    }
}
