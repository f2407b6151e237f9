package nl.hulproute.swv.cijfers;

import nl.hulproute.gedeeld.Schooljaar;
import nl.hulproute.platform.web.Datums;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The days, both counted, on which the dossiers came in that are counted. */
record Periode(LocalDate van, LocalDate tot) {

    /** So many fit beside each other in a picture of months. */
    static final int MAX_JAREN = 3;

    static Periode of(Schooljaar jaar) {
        return new Periode(jaar.eersteDag(), jaar.laatsteDag());
    }

    boolean achterstevoren() {
        return van.isAfter(tot);
    }

    boolean teLang() {
        return tot.isAfter(van.plusYears(MAX_JAREN).minusDays(1));
    }

    OffsetDateTime begin() {
        return moment(van);
    }

    /** The first moment after it. */
    OffsetDateTime einde() {
        return moment(tot.plusDays(1));
    }

    static OffsetDateTime moment(LocalDate dag) {
        return dag.atStartOfDay(Datums.NEDERLAND)
                .toOffsetDateTime()
                .withOffsetSameInstant(ZoneOffset.UTC);
    }
}
