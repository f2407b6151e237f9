package nl.hulproute.school.map;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import java.util.List;

/** What the pages say about files that are put in the map, in the reader's language. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
public class Mapzinnen {

    private final MessageSource teksten;
    private final Datums datums;
    private final Leerlingmap map;

    Mapzinnen(MessageSource teksten, Datums datums, Leerlingmap map) {
        this.teksten = teksten;
        this.datums = datums;
        this.map = map;
    }

    /** Why a file was not taken. */
    public String zeg(Toevoeging.Geweigerd geweigerd) {
        return teksten.getMessage(
                geweigerd.sleutel(),
                new Object[] {geweigerd.bestandsnaam(), datums.grootte(geweigerd.maximum())},
                LocaleContextHolder.getLocale());
    }

    /** What a page's script says about a file that need not be sent; @ stands for its name. */
    public String teGroot() {
        return zeg(new Toevoeging.Geweigerd("map.fout.groot", "@", map.maximum()));
    }

    /** The answer to the script that sends files: what is wrong, in words, or nothing. */
    public static ResponseEntity<String> antwoord(List<String> fouten) {
        return ResponseEntity.status(
                        fouten.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .body(String.join(" ", fouten));
    }
}
