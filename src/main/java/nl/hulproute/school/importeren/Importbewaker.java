package nl.hulproute.school.importeren;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Bestandsbewaker;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Keeps EDEXML files that are imported out of temporary files. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Importbewaker extends Bestandsbewaker {

    Importbewaker(@Value("${spring.servlet.multipart.file-size-threshold}") DataSize inGeheugen) {
        super(ImporterenController.PAD, inGeheugen);
    }
}
