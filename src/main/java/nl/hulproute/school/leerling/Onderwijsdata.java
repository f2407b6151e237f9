package nl.hulproute.school.leerling;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * The dates of a pupil in education (OSO: onderwijssinds, startdatumhuidigonderwijs, in- and
 * uitschrijving).
 */
public record Onderwijsdata(
        @Nullable LocalDate onderwijsSinds,
        @Nullable LocalDate startHuidigOnderwijs,
        @Nullable LocalDate datumInschrijving,
        @Nullable LocalDate datumUitschrijving) {

    public static final Onderwijsdata ONBEKEND = new Onderwijsdata(null, null, null, null);
}
