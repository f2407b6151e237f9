package nl.hulproute.school.zien;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The words of pictures, in the language of the reader. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Zienwoorden {

    private final MessageSource teksten;

    Zienwoorden(MessageSource teksten) {
        this.teksten = teksten;
    }

    String tekst(String sleutel, Object... gegevens) {
        return teksten.getMessage(sleutel, gegevens, LocaleContextHolder.getLocale());
    }

    String naam(Ziencategorie categorie) {
        return tekst("zien.categorie." + categorie);
    }

    /** {@code score 75 · percentiel 60}, or that it was not filled in. */
    String waarde(Zienlijst lijst, Ziencategorie categorie) {
        Integer score = lijst.score(categorie);
        Integer percentiel = lijst.percentiel(categorie);
        if (percentiel == null) {
            return score == null ? tekst("zien.waarde.geen") : tekst("zien.waarde.score", score);
        }
        return score == null
                ? tekst("zien.waarde.percentiel", percentiel)
                : tekst("zien.waarde.beide", score, percentiel);
    }

    /** All values of a list in a sentence. */
    String alles(Zienlijst lijst) {
        return Arrays.stream(Ziencategorie.values())
                .map(categorie -> naam(categorie) + ": " + waarde(lijst, categorie))
                .collect(Collectors.joining("; ", "", "."));
    }
}
