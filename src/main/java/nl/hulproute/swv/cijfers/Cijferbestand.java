package nl.hulproute.swv.cijfers;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Csv;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.Writer;

/** The figures of the page as CSV, and no others. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Cijferbestand {

    private final Datums datums;
    private final MessageSource teksten;

    Cijferbestand(Datums datums, MessageSource teksten) {
        this.datums = datums;
        this.teksten = teksten;
    }

    void schrijf(Cijfers cijfers, Periode periode, Writer uit) throws IOException {
        var csv = new Csv(uit);
        csv.regel(
                tekst("cijfers.csv.onderdeel"),
                tekst("cijfers.csv.regel"),
                tekst("cijfers.csv.aantal"));
        String alle = tekst("cijfers.csv.periode");
        csv.regel(alle, tekst("cijfers.van"), datums.kort(periode.van()));
        csv.regel(alle, tekst("cijfers.tot"), datums.kort(periode.tot()));
        csv.regel(alle, tekst("cijfers.totaal"), value(cijfers.totaal()));
        for (Cijferblok blok : cijfers.blokken()) {
            block(csv, blok);
        }
        if (cijfers.termijn() != null) {
            block(csv, cijfers.termijn());
        }
        days(csv, "cijfers.mediaan", cijfers.mediaan());
        days(csv, "cijfers.p90", cijfers.p90());
        block(csv, cijfers.jaren());
    }

    private void block(Csv csv, Cijferblok blok) throws IOException {
        for (Cel cel : blok.cellen()) {
            csv.regel(tekst(blok.sleutel()), cel.naam(), value(cel));
        }
    }

    private void days(Csv csv, String sleutel, @Nullable Long dagen) throws IOException {
        if (dagen != null) {
            csv.regel(tekst("cijfers.doorlooptijd"), tekst(sleutel), Long.toString(dagen));
        }
    }

    private String value(Cel cel) {
        return cel.getoond()
                ? Integer.toString(cel.waarde())
                : tekst("cijfers.cel." + cel.zicht().code());
    }

    private String tekst(String sleutel) {
        return teksten.getMessage(sleutel, null, LocaleContextHolder.getLocale());
    }
}
