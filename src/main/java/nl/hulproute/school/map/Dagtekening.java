package nl.hulproute.school.map;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * The date that a document bears, and the period that it covers. Null: nobody said.
 *
 * @param tot the last day
 */
public record Dagtekening(
        @Nullable LocalDate datum, @Nullable LocalDate van, @Nullable LocalDate tot) {

    public static final Dagtekening ONBEKEND = new Dagtekening(null, null, null);
}
