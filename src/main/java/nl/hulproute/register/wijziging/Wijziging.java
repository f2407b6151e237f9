package nl.hulproute.register.wijziging;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * One change that was made by hand or by a file of DUO.
 *
 * @param wat of a school the vestiging or deelname that it is about; empty for the school itself
 * @param bestand whether a file made it
 */
public record Wijziging(
        Instant moment, String door, Daad daad, String wat, List<Veld> velden, boolean bestand) {

    /** What a change is about. */
    public enum Onderwerp {
        BESTUUR,
        SCHOOL,
        SWV,
        SYSTEEM
    }

    /** What was done. */
    public enum Daad {
        TOEGEVOEGD,
        GEWIJZIGD,
        VERDWENEN,
        VERWIJDERD
    }

    /** A field that changed; its name is that of the message {@code instelling.veld.<veld>}. */
    public record Veld(String veld, @Nullable String van, @Nullable String naar) {}
}
