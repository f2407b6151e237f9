package nl.hulproute.school.importeren;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** How large an EDEXML file may be. The defaults allow a board's file with 100,000 pupils. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Inleesgrenzen {

    /** More than any board has; the reader remembers their keys. */
    static final int MEESTE_GROEPEN = 20_000;

    static final int MEESTE_VESTIGINGEN = 1_000;

    private final DataSize grootte;
    private final int leerlingen;

    Inleesgrenzen(
            @Value("${hulproute.importeren.grootste-bestand:250MB}") DataSize grootte,
            @Value("${hulproute.importeren.meeste-leerlingen:100000}") int leerlingen) {
        this.grootte = grootte;
        this.leerlingen = leerlingen;
    }

    public long bytes() {
        return grootte.toBytes();
    }

    public long megabytes() {
        return grootte.toMegabytes();
    }

    int leerlingen() {
        return leerlingen;
    }
}
