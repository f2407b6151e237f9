package nl.hulproute.school.ouders;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Leerlingtoegang;
import nl.hulproute.school.leerling.Prullenbak;
import nl.hulproute.school.leerling.Verzorger;
import nl.hulproute.school.map.Document;
import nl.hulproute.school.map.Fotowens;
import nl.hulproute.school.map.Leerlingmap;
import nl.hulproute.school.map.Mapontvangst;
import nl.hulproute.school.map.Mapzinnen;
import nl.hulproute.school.map.Nieuwdocument;
import nl.hulproute.school.map.Toevoeging;
import nl.hulproute.school.opp.Oppversie;
import nl.hulproute.school.opp.Oppversies;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Signing on paper: a form to print, and the signed paper taken in. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
@RequestMapping("/leerlingen/{leerlingId}/ouders/papier")
class PapierController {

    private static final Prullenbak.Soort SOORT =
            new Prullenbak.Soort(
                    "school.ouderpapier", "/ouders/papier", "/ouders#papier", "ouders.papier");

    /** A consent of longer ago is for other questions than those of now. */
    private static final int HOOGSTENS_JAREN = 2;

    private final Leerlingtoegang toegang;
    private final Oppversies versies;
    private final Papieren papieren;
    private final Leerlingmap map;
    private final Mapontvangst ontvangst;
    private final Mapzinnen zinnen;
    private final Ouderpdf pdf;
    private final Prullenbak prullenbak;
    private final MessageSource teksten;
    private final Datums datums;

    PapierController(
            Leerlingtoegang toegang,
            Oppversies versies,
            Papieren papieren,
            Leerlingmap map,
            Mapontvangst ontvangst,
            Mapzinnen zinnen,
            Ouderpdf pdf,
            Prullenbak prullenbak,
            MessageSource teksten,
            Datums datums) {
        this.toegang = toegang;
        this.versies = versies;
        this.papieren = papieren;
        this.map = map;
        this.ontvangst = ontvangst;
        this.zinnen = zinnen;
        this.pdf = pdf;
        this.prullenbak = prullenbak;
        this.teksten = teksten;
        this.datums = datums;
    }

    /** The page to sign by hand. */
    @GetMapping("/ondertekening.pdf")
    @Mag(Actie.OUDERS_BETREKKEN)
    ResponseEntity<byte[]> formulier(@PathVariable UUID leerlingId, Werkplek werkplek) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        Oppversie versie = versies.geldende(leerlingId).orElseThrow(Leerlingtoegang::weg);
        return Ouderpdf.antwoord(
                pdf.formulier(leerling, versie, LocaleContextHolder.getLocale()),
                "ondertekening.pdf",
                false);
    }

    /** The Toestemmingsverklaring ouders to sign by hand. */
    @GetMapping("/toestemming.pdf")
    @Mag(Actie.OUDERS_BETREKKEN)
    ResponseEntity<byte[]> verklaring(@PathVariable UUID leerlingId, Werkplek werkplek) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        List<Document> documenten = Derdenstukken.standaard(map.documenten(leerlingId));
        return Ouderpdf.antwoord(
                pdf.toestemming(
                        leerling,
                        documenten,
                        versies.geldende(leerlingId).orElse(null),
                        LocaleContextHolder.getLocale()),
                "toestemming.pdf",
                false);
    }

    /** Takes a signed paper in: it goes into the map, and is noted for this version. */
    @PostMapping("/{soort:ondertekening|toestemming}")
    @Mag(Actie.OUDERS_BETREKKEN)
    String add(
            @PathVariable UUID leerlingId,
            @PathVariable String soort,
            @RequestParam List<MultipartFile> bestand,
            @RequestParam(defaultValue = "") String datum,
            @RequestParam(defaultValue = "") Set<UUID> verzorger,
            @RequestParam(defaultValue = "") Set<UUID> document,
            @RequestParam(defaultValue = "") String instemming,
            Werkplek werkplek,
            RedirectAttributes flash)
            throws IOException {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        var wat = Papier.Soort.ofCode(soort);
        Optional<Oppversie> versie = versies.geldende(leerlingId);
        if (wat == Papier.Soort.ONDERTEKENING && versie.isEmpty()) {
            throw Leerlingtoegang.weg();
        }
        var controle = new Veldcontrole();
        LocalDate dag = day(controle, datum, wat, versie.orElse(null));
        List<Verzorger> wie =
                Ouderbeelden.metGezag(leerling)
                        .filter(een -> verzorger.contains(een.id()))
                        .toList();
        if (wie.isEmpty()) {
            controle.fout("verzorger", "ouders.fout.papier.wie");
        }
        if (wat == Papier.Soort.ONDERTEKENING && !instemming.matches("ja|nee")) {
            controle.fout("instemming", "ouders.fout.papier.instemming");
        }
        List<Document> waarvoor =
                map.documenten(leerlingId).stream()
                        .filter(een -> document.contains(een.id()))
                        .toList();
        if (wat == Papier.Soort.TOESTEMMING && waarvoor.isEmpty()) {
            controle.fout("document", "ouders.fout.papier.document");
        }
        if (!Getekendpapier.isReadable(bestand)) {
            controle.fout("bestand", "ouders.fout.papier.bestand");
        }
        if (!controle.goed()) {
            // said beside the form too: the page comes back there, and the top is out of sight
            String fout = sentence(controle.fouten().getFirst());
            flash.addFlashAttribute("foutmelding", fout);
            flash.addFlashAttribute(
                    "papierinvoer",
                    new Papierinvoer(wat, fout, datum, verzorger, document, instemming));
            return back(leerlingId);
        }
        Consumer<Document> noteer =
                papier ->
                        papieren.add(
                                leerlingId,
                                new Papieren.Nieuw(
                                        wat,
                                        versie.orElse(null),
                                        papier,
                                        instemming.equals("ja"),
                                        dag,
                                        wie,
                                        waarvoor),
                                werkplek);
        Toevoeging toevoeging = store(leerlingId, wat, bestand, noteer, werkplek);
        zinnen.zet(flash, List.of(toevoeging));
        return back(leerlingId);
    }

    @PostMapping("/{id}/verwijderen")
    @Mag(Actie.OUDERS_BETREKKEN)
    String remove(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            Werkplek werkplek,
            RedirectAttributes flash) {
        return prullenbak.verwijder(SOORT, leerlingId, id, werkplek, flash);
    }

    @PostMapping("/{id}/terugzetten")
    @Mag(Actie.OUDERS_BETREKKEN)
    String restore(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            Werkplek werkplek,
            RedirectAttributes flash) {
        return prullenbak.zetTerug(SOORT, leerlingId, id, werkplek, flash);
    }

    private String sentence(Veldfout fout) {
        return teksten.getMessage(fout.sleutel(), fout.gegevens(), LocaleContextHolder.getLocale());
    }

    /**
     * Not in the future, and not before what it is for was there: of a plan the day on which that
     * version was finalised. The day of today when nobody said.
     */
    private LocalDate day(
            Veldcontrole controle, String datum, Papier.Soort soort, @Nullable Oppversie versie) {
        LocalDate vandaag = datums.vandaag();
        @Nullable LocalDate dag = controle.datum("datum", datum);
        if (dag != null && dag.isAfter(vandaag)) {
            controle.fout("datum", "ouders.fout.papier.datum");
        }
        if (soort == Papier.Soort.ONDERTEKENING && versie != null) {
            LocalDate vast = LocalDate.ofInstant(versie.vastgesteld(), Datums.NEDERLAND);
            controle.nietVoor(
                    "datum",
                    dag,
                    vast,
                    "ouders.fout.papier.voor-versie",
                    versie.nummer(),
                    datums.dag(vast));
        } else {
            LocalDate eerste = vandaag.minusYears(HOOGSTENS_JAREN);
            controle.nietVoor(
                    "datum", dag, eerste, "ouders.fout.papier.te-oud", datums.dag(eerste));
        }
        return dag == null ? vandaag : dag;
    }

    /**
     * Photos of it become one PDF: a signed paper is read, and shown to others, as one document.
     */
    private Toevoeging store(
            UUID leerling,
            Papier.Soort soort,
            List<MultipartFile> bestand,
            Consumer<Document> noteer,
            Werkplek werkplek)
            throws IOException {
        var documentsoort =
                soort == Papier.Soort.ONDERTEKENING
                        ? Documentsoort.OPP_ONDERTEKENING
                        : Documentsoort.TOESTEMMING_OUDERS;
        String onderwerp =
                teksten.getMessage(
                        "kern.documentsoort." + documentsoort.code(),
                        null,
                        LocaleContextHolder.getLocale());
        return ontvangst
                .take(
                        werkplek.tenantId(),
                        leerling,
                        bestand,
                        Fotowens.SAMEN,
                        naam ->
                                new Nieuwdocument(
                                        onderwerp,
                                        null,
                                        documentsoort,
                                        naam,
                                        werkplek.account(),
                                        werkplek.naam()),
                        noteer)
                .getFirst();
    }

    private static String back(UUID leerling) {
        return "redirect:/leerlingen/" + leerling + "/ouders#papier";
    }
}
