package nl.hulproute.swv.bundel;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.oso.Blok;
import nl.hulproute.oso.Blokken;
import nl.hulproute.oso.Dossierlezer;
import nl.hulproute.oso.OnleesbaarDossier;
import nl.hulproute.platform.opslag.Opslag;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.platform.pdf.Pdfmaker;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.aanvraagtype.Statuslabels;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.dossier.Dossierdocumenten;
import nl.hulproute.swv.organisatie.Samenwerkingsverbanden;

import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The dossier as one PDF: a cover with the contents, the hulpvraag, the data of the pupil, and each
 * document behind a page that says what it is. What cannot become pages is named on that page. All
 * of it is made in files, so that a large dossier takes no more memory than a small one.
 */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Papierbundel {

    private static final String SJABLOON = "bundel/dossier";

    private final Opslag opslag;
    private final Pdfmaker pdf;
    private final Dossierdocumenten documenten;
    private final Statuslabels labels;
    private final Samenwerkingsverbanden samenwerkingsverbanden;
    private final MessageSource teksten;
    private final Clock clock;

    Papierbundel(
            Opslagen opslagen,
            Pdfmaker pdf,
            Dossierdocumenten documenten,
            Statuslabels labels,
            Samenwerkingsverbanden samenwerkingsverbanden,
            MessageSource teksten,
            Clock clock) {
        this.opslag = opslagen.van(Onderdeel.SWV);
        this.pdf = pdf;
        this.documenten = documenten;
        this.labels = labels;
        this.samenwerkingsverbanden = samenwerkingsverbanden;
        this.teksten = teksten;
        this.clock = clock;
    }

    /** Where it lies; it goes with the werkmap. */
    Path make(UUID swv, Dossier dossier, List<Bundelstuk> stukken, Locale taal, Werkmap werkmap)
            throws IOException, OnleesbaarDossier {
        StreamCacheCreateFunction schijf =
                MemoryUsageSetting.setupTempFileOnly()
                        .setTempDir(werkmap.map().toFile())
                        .streamCache;
        Map<String, Object> model = model(swv, dossier, taal);
        var kapot = new HashSet<Integer>();
        var invoeg = new ArrayList<Invoegstuk>();
        try {
            for (Bundelstuk stuk : stukken) {
                invoeg.add(open(swv, stuk, werkmap, schijf));
            }
            while (true) {
                try {
                    return assemble(model, without(invoeg, kapot), taal, werkmap, schijf);
                } catch (Samenvoeger.Onvoegbaar e) {
                    // this one does not let itself be merged: then it is named in its place
                    kapot.add(e.nummer());
                }
            }
        } finally {
            close(invoeg);
        }
    }

    private static List<Invoegstuk> without(List<Invoegstuk> invoeg, Set<Integer> kapot) {
        return invoeg.stream()
                .map(stuk ->
                        kapot.contains(stuk.stuk().nummer())
                                ? Invoegstuk.without(stuk.stuk(), "bundel.los.kapot")
                                : stuk)
                .toList();
    }

    private Path assemble(
            Map<String, Object> model,
            List<Invoegstuk> invoeg,
            Locale taal,
            Werkmap werkmap,
            StreamCacheCreateFunction schijf)
            throws IOException {
        var voor =
                new Samenvoeger(schijf, paper(model, Inhoudsopgave.blank(invoeg), taal, werkmap));
        Inhoudsopgave inhoud;
        try (voor) {
            inhoud = Inhoudsopgave.of(invoeg, voor.targets());
        }
        try (var samen = new Samenvoeger(schijf, paper(model, inhoud, taal, werkmap))) {
            Path klaar = werkmap.next();
            samen.insert(inhoud);
            samen.bookmarks(inhoud, sleutel -> text(sleutel, taal));
            samen.numberPages(String.valueOf(model.get("titel")));
            samen.save(klaar);
            return klaar;
        }
    }

    private Path paper(
            Map<String, Object> model, Inhoudsopgave inhoud, Locale taal, Werkmap werkmap)
            throws IOException {
        var volledig = new HashMap<>(model);
        volledig.put("opgave", inhoud);
        Path bestand = werkmap.next();
        try (OutputStream uit = Files.newOutputStream(bestand)) {
            pdf.maak(SJABLOON, volledig, taal, uit);
        }
        return bestand;
    }

    private Invoegstuk open(
            UUID swv, Bundelstuk stuk, Werkmap werkmap, StreamCacheCreateFunction schijf)
            throws IOException {
        if (!stuk.mee()) {
            return Invoegstuk.without(stuk, stuk.weg());
        }
        if (!Invoegstuk.possible(stuk)) {
            return Invoegstuk.without(stuk, "bundel.los.soort");
        }
        try (InputStream inhoud = opslag.open(swv, stuk.document().sha256())) {
            return Invoegstuk.open(stuk, werkmap.keep(inhoud), schijf);
        }
    }

    private Map<String, Object> model(UUID swv, Dossier dossier, Locale taal)
            throws IOException, OnleesbaarDossier {
        var model = new HashMap<String, Object>();
        model.put(
                "titel", teksten.getMessage("bundel.titel", new Object[] {dossier.nummer()}, taal));
        model.put("briefhoofd", samenwerkingsverbanden.read(swv).naam());
        model.put("stijl", "pdf/bundel/stijl");
        model.put("dossier", dossier);
        model.put("status", labels.of(swv, dossier.status()));
        model.put("nu", clock.instant());
        try (InputStream xml = opslag.open(swv, dossier.xml())) {
            List<Blok> blokken =
                    Blokken.van(Dossierlezer.lees(xml).zonder(takenBack(swv, dossier)), taal);
            model.put("blokken", blokken.stream().filter(blok -> !blok.isLeeg()).toList());
        }
        return model;
    }

    private Set<Sha256> takenBack(UUID swv, Dossier dossier) {
        return documenten.of(swv, dossier.id()).stream()
                .filter(document -> document.teruggehaald())
                .map(document -> document.sha256())
                .collect(Collectors.toSet());
    }

    private String text(String sleutel, Locale taal) {
        return teksten.getMessage(sleutel, null, taal);
    }

    private static void close(List<Invoegstuk> invoeg) throws IOException {
        for (Invoegstuk stuk : invoeg) {
            if (stuk.pdf() != null) {
                stuk.pdf().close();
            }
        }
    }
}
