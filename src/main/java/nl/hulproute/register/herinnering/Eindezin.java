package nl.hulproute.register.herinnering;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.Kalender;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Says that something ends soon, in the language of the reader: {@code eindigt op 31 juli 2027,
 * over 12 dagen}. In templates {@code ${@eindezin.van(…)}}.
 */
@Component("eindezin")
@OpKnooppunt(Onderdeel.REGISTER)
public class Eindezin {

    private final MessageSource teksten;
    private final Datums datums;
    private final Kalender kalender;
    private final Herinneringen herinneringen;

    Eindezin(MessageSource teksten, Datums datums, Kalender kalender, Herinneringen herinneringen) {
        this.teksten = teksten;
        this.datums = datums;
        this.kalender = kalender;
        this.herinneringen = herinneringen;
    }

    /** Empty when there is no last day, when it has passed, or when it is not soon. */
    public String van(@Nullable LocalDate einde) {
        LocalDate vandaag = kalender.vandaag();
        return einde == null
                        || einde.isBefore(vandaag)
                        || einde.isAfter(herinneringen.horizon(vandaag))
                ? ""
                : van(einde, vandaag);
    }

    String van(LocalDate einde, LocalDate vandaag) {
        long dagen = ChronoUnit.DAYS.between(vandaag, einde);
        String wanneer = dagen == 0 ? "vandaag" : dagen == 1 ? "morgen" : "dagen";
        return teksten.getMessage(
                "register.eindigt." + wanneer,
                new Object[] {datums.dag(einde), dagen},
                LocaleContextHolder.getLocale());
    }
}
