package nl.hulproute.school.ouders;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What was sent, in the reader's language; in templates {@code @zendingwoorden}. It went with its
 * day in Dutch words, and those are kept as they went.
 */
@Component("zendingwoorden")
@OpKnooppunt(Onderdeel.SCHOOL)
class Zendingwoorden {

    private static final Pattern DAG =
            Pattern.compile(
                    "(?s)(.*), (van|in de map sinds) (\\d{1,2} \\p{L}+ \\d{4})( \\(.*\\))?");
    private static final DateTimeFormatter NEDERLANDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("nl"));

    private final MessageSource teksten;
    private final Datums datums;

    Zendingwoorden(MessageSource teksten, Datums datums) {
        this.teksten = teksten;
        this.datums = datums;
    }

    public String naam(Zending.Stuk stuk) {
        if (stuk.omschrijving().isEmpty()) {
            return stuk.naam();
        }
        var delen = DAG.matcher(stuk.omschrijving());
        return delen.matches()
                ? translated(stuk, delen.group(1), delen.group(2), delen.group(3), delen.group(4))
                : stuk.omschrijving();
    }

    private String translated(
            Zending.Stuk stuk, String onderwerp, String hoe, String dag, @Nullable String reden) {
        try {
            return teksten.getMessage(
                    hoe.equals("van") ? "ouders.verzonden.van" : "ouders.verzonden.sinds",
                    new Object[] {
                        onderwerp,
                        datums.dag(LocalDate.parse(dag, NEDERLANDS)),
                        reden == null ? "" : reden
                    },
                    LocaleContextHolder.getLocale());
        } catch (DateTimeParseException e) {
            return stuk.omschrijving();
        }
    }
}
