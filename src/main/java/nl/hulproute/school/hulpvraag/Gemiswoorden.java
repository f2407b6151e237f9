package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.overzicht.Overzichtstand;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What is missing, as a sentence; in templates {@code @gemiswoorden}. */
@Component("gemiswoorden")
@OpKnooppunt(Onderdeel.SCHOOL)
class Gemiswoorden {

    private final MessageSource teksten;

    Gemiswoorden(MessageSource teksten) {
        this.teksten = teksten;
    }

    public String zin(Gemis gemis) {
        Object[] woorden = gemis.argumenten().stream().map(this::woord).toArray();
        return tekst(gemis.sleutel(), woorden);
    }

    /** Why the program cannot make a document yet. */
    public String zin(Overzichtstand.Ontbreekt beletsel) {
        return tekst(beletsel.sleutel(), beletsel.argumenten().toArray());
    }

    private Object woord(Object argument) {
        return argument instanceof Documentsoort soort
                ? tekst("kern.documentsoort." + soort.code())
                : argument;
    }

    private String tekst(String sleutel, Object... gegevens) {
        return teksten.getMessage(sleutel, gegevens, LocaleContextHolder.getLocale());
    }
}
