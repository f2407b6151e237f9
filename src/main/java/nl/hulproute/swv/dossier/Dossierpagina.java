package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.keuring.Keuring;
import nl.hulproute.platform.keuring.Keuringen;
import nl.hulproute.platform.keuring.Keurmeesters;
import nl.hulproute.platform.web.Foutweg;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.aanvraagtype.Aanvraagtype;
import nl.hulproute.swv.aanvraagtype.Aanvraagtypes;
import nl.hulproute.swv.aanvraagtype.Documenteis;
import nl.hulproute.swv.aanvraagtype.Statuslabels;
import nl.hulproute.swv.termijn.Termijnboek;
import nl.hulproute.swv.termijn.Termijnstand;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the pages of a dossier show, for those who handle it and for its school. Each part asks in
 * one transaction: one moment, and one bond to the tenant.
 */
@Component
@OpKnooppunt(Onderdeel.SWV)
@Transactional
public class Dossierpagina {

    private final Dossiers dossiers;
    private final Dossierdocumenten documenten;
    private final Geschiedenis geschiedenis;
    private final Aanvraagtypes aanvraagtypes;
    private final Statuslabels labels;
    private final Keuringen keuringen;
    private final Ontvangstbewijzen bewijzen;
    private final Inlezingen inlezingen;
    private final Termijnboek termijnen;
    private final ObjectProvider<Koptoevoeging> toevoegingen;

    Dossierpagina(
            Dossiers dossiers,
            Dossierdocumenten documenten,
            Geschiedenis geschiedenis,
            Aanvraagtypes aanvraagtypes,
            Statuslabels labels,
            Keurmeesters keurmeesters,
            Ontvangstbewijzen bewijzen,
            Inlezingen inlezingen,
            Termijnboek termijnen,
            ObjectProvider<Koptoevoeging> toevoegingen) {
        this.dossiers = dossiers;
        this.documenten = documenten;
        this.geschiedenis = geschiedenis;
        this.aanvraagtypes = aanvraagtypes;
        this.labels = labels;
        this.keuringen = keurmeesters.van(Onderdeel.SWV);
        this.bewijzen = bewijzen;
        this.inlezingen = inlezingen;
        this.termijnen = termijnen;
        this.toevoegingen = toevoegingen;
    }

    /** A document that the aanvraagtype asks for, and whether the dossier has it. */
    public record Gevraagd(Documentsoort soort, Documenteis eis, boolean aanwezig) {

        public boolean verplicht() {
            return eis.verplicht();
        }
    }

    /** The dossier, or the page that says that it is not there: also when it is another's. */
    public Dossier read(Werkplek werkplek, UUID id) {
        return dossiers.find(werkplek.tenantId(), new Dossier.Id(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** One whose contents may be opened: not when the school called it back. */
    public Dossier open(Werkplek werkplek, UUID id) {
        Dossier dossier = read(werkplek, id);
        if (dossier.teruggehaald()) {
            throw gone(werkplek, id);
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
            throw gone(werkplek, id);
        }
        return gevonden;
    }

    /** The page that says so leads back to the dossier, which tells the rest. */
    private static ResponseStatusException gone(Werkplek werkplek, UUID id) {
        Foutweg.naar(
                (werkplek.mag(Actie.DOSSIERS_ZIEN) ? "/swv/dossiers/" : "/swv/mijn-dossiers/")
                        + id);
        return new ResponseStatusException(HttpStatus.GONE);
    }

    /** One that may be opened now: also not while the scanner has not called it clean. */
    public Dossierdocument legible(Werkplek werkplek, UUID id, UUID document) {
        Dossierdocument gevonden = document(werkplek, id, document);
        if (!keuringen.van(werkplek.tenantId(), gevonden.sha256()).vrij()) {
            throw new ResponseStatusException(HttpStatus.LOCKED);
        }
        return gevonden;
    }

    /** The PDFs of a dossier that may be opened now. */
    public List<Dossierdocument> readables(Werkplek werkplek, UUID id) {
        List<Dossierdocument> all =
                documenten.of(werkplek.tenantId(), new Dossier.Id(id)).stream()
                        .filter(document -> document.pdf() && !document.teruggehaald())
                        .toList();
        Map<Sha256, Keuring> bekend =
                keuringen.van(
                        werkplek.tenantId(), all.stream().map(Dossierdocument::sha256).toList());
        return all.stream()
                .filter(d -> bekend.getOrDefault(d.sha256(), Keuring.ONBEKEND).vrij())
                .toList();
    }

    /** What stands at the top of every page of a dossier. */
    public Dossier head(Werkplek werkplek, UUID id, Model model) {
        Dossier dossier = read(werkplek, id);
        model.addAttribute("dossier", dossier);
        model.addAttribute(
                "inlezing", inlezingen.of(werkplek.tenantId(), dossier.id()).orElse(null));
        model.addAttribute("labels", labels.all(werkplek.tenantId()));
        model.addAttribute(
                "terugnames", geschiedenis.terugnames(werkplek.tenantId(), dossier.id()));
        model.addAttribute("termijn", term(werkplek.tenantId(), dossier));
        toevoegingen.orderedStream().forEach(deel -> deel.fill(werkplek, dossier, model));
        return dossier;
    }

    /** Of what is still to be decided. */
    private @Nullable Termijnstand term(UUID swv, Dossier dossier) {
        return dossier.status().aanvulbaar() && !dossier.samengevoegd()
                ? termijnen.stand(swv, dossier.id().waarde()).orElse(null)
                : null;
    }

    /** What others did while someone had the dossier open at this version. */
    public void meanwhile(Werkplek werkplek, Dossier dossier, int versie, Model model) {
        model.addAttribute(
                "intussen", geschiedenis.since(werkplek.tenantId(), dossier.id(), versie));
    }

    void documents(Werkplek werkplek, Dossier dossier, @Nullable UUID gekozen, Model model) {
        List<Dossierdocument> all = documenten.of(werkplek.tenantId(), dossier.id());
        List<Meegekomen> met = merged(werkplek.tenantId(), model);
        List<Dossierdocument> samen =
                Stream.concat(all.stream(), met.stream().flatMap(een -> een.documenten().stream()))
                        .toList();
        model.addAttribute("documenten", all);
        model.addAttribute("gevraagd", asked(werkplek.tenantId(), dossier, samen));
        model.addAttribute("meegekomen", Meegekomen.others(met, all));
        model.addAttribute("tweemaal", Meegekomen.twice(met, all));
        Map<Sha256, Keuring> bekend =
                keuringen.van(
                        werkplek.tenantId(), samen.stream().map(Dossierdocument::sha256).toList());
        model.addAttribute("keuringen", bekend);
        model.addAttribute(
                "voorbeeld",
                all.stream()
                        .filter(d -> d.id().equals(gekozen) && !d.teruggehaald())
                        .filter(d -> bekend.getOrDefault(d.sha256(), Keuring.ONBEKEND).vrij())
                        .findFirst()
                        .orElse(null));
    }

    /** What goes on in this dossier, as its head found it. */
    public static List<Dossier> meelopers(Model model) {
        return model.getAttribute("meelopers") instanceof List<?> alle
                ? alle.stream().map(Dossier.class::cast).toList()
                : List.of();
    }

    private List<Meegekomen> merged(UUID swv, Model model) {
        return meelopers(model).stream()
                .map(een -> new Meegekomen(een, documenten.of(swv, een.id())))
                .toList();
    }

    /** Fills the page that a dossier begins with; gives the name of its template. */
    public String start(Werkplek werkplek, Dossier dossier, Model model) {
        documents(werkplek, dossier, null, model);
        receipts(werkplek, dossier, model);
        return "swv/dossier/documenten";
    }

    void history(Werkplek werkplek, Dossier dossier, Predicate<Gebeurtenis> which, Model model) {
        model.addAttribute(
                "gebeurtenissen",
                geschiedenis.together(werkplek.tenantId(), dossier.id()).stream()
                        .filter(which)
                        .toList());
    }

    void receipts(Werkplek werkplek, Dossier dossier, Model model) {
        model.addAttribute("bewijzen", bewijzen.of(werkplek.tenantId(), dossier));
    }

    /** What the aanvraagtype asks for, and whether this dossier has it. */
    public List<Gevraagd> asked(UUID swv, Dossier dossier) {
        return asked(swv, dossier, documenten.together(swv, dossier.id()));
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
                                soort.getValue(),
                                all.stream()
                                        .filter(d -> !d.teruggehaald())
                                        .anyMatch(d -> d.soort() == soort.getKey())))
                .toList();
    }
}
