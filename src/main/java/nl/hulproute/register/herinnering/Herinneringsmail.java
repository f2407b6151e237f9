package nl.hulproute.register.herinnering;

import static nl.hulproute.gedeeld.Taal.NEDERLANDS;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.post.Mail;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.herinnering.Naderend.Soort;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a reminder: which schools, until when, and where to extend it. */
@Component
@OpKnooppunt(Onderdeel.REGISTER)
class Herinneringsmail {

    private final MessageSource teksten;
    private final Eindezin eindezin;
    private final String adres;

    Herinneringsmail(
            MessageSource teksten, Eindezin eindezin, @Value("${hulproute.adres}") String adres) {
        this.teksten = teksten;
        this.eindezin = eindezin;
        this.adres = adres;
    }

    Mail of(String aan, List<Naderend> naderend, LocalDate vandaag) {
        // no reader's language is known here
        LocaleContextHolder.setLocale(NEDERLANDS);
        try {
            return new Mail(
                    aan,
                    say("register.herinnering.onderwerp", naderend.size()),
                    say("register.herinnering.tekst", lines(naderend, vandaag), links(naderend)));
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private String lines(List<Naderend> naderend, LocalDate vandaag) {
        return naderend.stream()
                .map(een ->
                        say(
                                "register.herinnering." + een.soort(),
                                een.naam(),
                                een.brin(),
                                een.wat(),
                                eindezin.van(een.einde(), vandaag)))
                .collect(Collectors.joining("\n"));
    }

    private String links(List<Naderend> naderend) {
        return Stream.of(Soort.values())
                .filter(soort -> naderend.stream().anyMatch(een -> een.soort() == soort))
                .map(soort -> adres + page(soort))
                .collect(Collectors.joining("\n"));
    }

    private static String page(Soort soort) {
        return switch (soort) {
            case MANDAAT -> "/register/scholen";
            case OVEREENKOMST -> "/register/overeenkomsten";
        };
    }

    private String say(String sleutel, Object... gegevens) {
        return teksten.getMessage(sleutel, gegevens, NEDERLANDS);
    }
}
