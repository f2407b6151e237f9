package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Bestandsbewaker;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Keeps dossiers that are read in out of temporary files. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Inleesbewaker extends Bestandsbewaker {

    Inleesbewaker(@Value("${spring.servlet.multipart.file-size-threshold}") DataSize inGeheugen) {
        super(InlezenController.PAD, inGeheugen);
    }
}
