package nl.hulproute.school.toets;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Bestandsbewaker;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

import java.util.regex.Pattern;

/** Keeps files with test results out of temporary files. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Toetsimportbewaker extends Bestandsbewaker {

    private static final Pattern PADEN =
            Pattern.compile("/(?:beheer|leerlingen/[0-9a-f-]{36})/toetsen/importeren");

    Toetsimportbewaker(
            @Value("${spring.servlet.multipart.file-size-threshold}") DataSize inGeheugen) {
        super(PADEN, inGeheugen);
    }
}
