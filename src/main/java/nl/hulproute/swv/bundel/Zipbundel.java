package nl.hulproute.swv.bundel;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.opslag.Opslag;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.platform.web.Csv;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes documents as a ZIP while it is sent: however large, nothing of it is kept here. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Zipbundel {

    private final Opslag opslag;
    private final MessageSource teksten;
    private final Datums datums;

    Zipbundel(Opslagen opslagen, MessageSource teksten, Datums datums) {
        this.opslag = opslagen.van(Onderdeel.SWV);
        this.teksten = teksten;
        this.datums = datums;
    }

    void write(UUID swv, List<Bundelstuk> stukken, Locale taal, OutputStream uit)
            throws IOException {
        var zip = new ZipOutputStream(uit, StandardCharsets.UTF_8);
        // a PDF, a picture and an Office file are packed already
        zip.setLevel(Deflater.BEST_SPEED);
        put(zip, text("bundel.inhoud.bestand", taal), null);
        list(stukken, taal, zip);
        zip.closeEntry();
        for (Bundelstuk stuk : stukken) {
            if (stuk.mee()) {
                put(zip, stuk.bestand(), stuk);
                try (InputStream inhoud = opslag.open(swv, stuk.document().sha256())) {
                    inhoud.transferTo(zip);
                }
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    private static void put(ZipOutputStream zip, String naam, @Nullable Bundelstuk stuk)
            throws IOException {
        var regel = new ZipEntry(naam);
        if (stuk != null) {
            regel.setTimeLocal(
                    stuk.document().ontvangen().atZone(Datums.NEDERLAND).toLocalDateTime());
        }
        zip.putNextEntry(regel);
    }

    private void list(List<Bundelstuk> stukken, Locale taal, OutputStream uit) throws IOException {
        var schrijver = new OutputStreamWriter(uit, StandardCharsets.UTF_8);
        var csv = new Csv(schrijver);
        csv.regel(
                text("bundel.inhoud.nummer", taal),
                text("bundel.inhoud.naam", taal),
                text("bundel.inhoud.soort", taal),
                text("bundel.inhoud.omschrijving", taal),
                text("bundel.inhoud.ontvangen", taal),
                text("bundel.inhoud.grootte", taal),
                text("bundel.inhoud.opmerking", taal));
        for (Bundelstuk stuk : stukken) {
            var document = stuk.document();
            csv.regel(
                    String.valueOf(stuk.nummer()),
                    stuk.bestand(),
                    text("kern.documentsoort." + document.soort().code(), taal),
                    document.omschrijving() == null ? "" : document.omschrijving(),
                    datums.kort(document.ontvangen()),
                    datums.grootte(document.grootte()),
                    stuk.mee() ? "" : text(stuk.weg(), taal));
        }
        schrijver.flush();
    }

    private String text(String sleutel, Locale taal) {
        return teksten.getMessage(sleutel, null, taal);
    }
}
