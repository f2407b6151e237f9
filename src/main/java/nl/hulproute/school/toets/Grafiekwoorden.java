package nl.hulproute.school.toets;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;

/** The words and figures of tests, in the language of the reader. */
@Component("toetswoorden")
@OpKnooppunt(Onderdeel.SCHOOL)
class Grafiekwoorden {

    private final MessageSource teksten;
    private final Datums datums;

    Grafiekwoorden(MessageSource teksten, Datums datums) {
        this.teksten = teksten;
        this.datums = datums;
    }

    /** The leergebied in words; {@code vak} when it is none of the usual ones. */
    public String leergebied(Leergebied leergebied, String vak) {
        return leergebied == Leergebied.OVERIG && !vak.isEmpty()
                ? vak
                : tekst("toets.leergebied." + leergebied.code());
    }

    /** 5 for group 5, but leerjaar 1 for what secondary education calls 11. */
    public String jaargroep(String jaargroep) {
        return jaargroep.length() < 2 ? jaargroep : tekst("leerling.jaargroep." + jaargroep);
    }

    /** 1,4; no zeros at the end. */
    public String getal(@Nullable BigDecimal getal) {
        if (getal == null) {
            return "";
        }
        String kaal = getal.stripTrailingZeros().toPlainString();
        char komma = DecimalFormatSymbols.getInstance(taal()).getDecimalSeparator();
        return kaal.replace('.', komma);
    }

    /** The results of a test in one line: {@code vaardigheidsscore 187, I–V: IV, DLE: 24}. */
    public String samenvatting(Resultaat resultaat) {
        var delen = new ArrayList<String>();
        BigDecimal score = resultaat.score().vaardigheidsscore();
        if (score != null) {
            delen.add(tekst("toets.kort.score", getal(score)));
        }
        if (score == null && resultaat.score().goed() != null) {
            delen.add(tekst("toets.kort.goed", resultaat.score().goed()));
        }
        resultaat.referenties().stream()
                .map(een -> tekst("toets.kort.ander", soort(een.soort()), een.waarde()))
                .forEach(delen::add);
        return String.join(", ", delen);
    }

    private String soort(Scoresoort soort) {
        return tekst("toets.scoresoort." + soort.name());
    }

    String getal(double getal) {
        return getal(BigDecimal.valueOf(getal).setScale(1, RoundingMode.HALF_UP));
    }

    String dag(LocalDate dag) {
        return datums.dag(dag);
    }

    /** jan. 2025. */
    String maand(LocalDate dag) {
        return DateTimeFormatter.ofPattern("MMM yyyy", taal()).format(dag);
    }

    String tekst(String sleutel, Object... gegevens) {
        return teksten.getMessage(sleutel, gegevens, taal());
    }

    private static Locale taal() {
        return LocaleContextHolder.getLocale();
    }
}
