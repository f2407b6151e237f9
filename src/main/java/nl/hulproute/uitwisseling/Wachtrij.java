package nl.hulproute.uitwisseling;

import nl.hulproute.gedeeld.Onderdeel;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The outbox of an organisation as people see it and act upon it; called within the tenant. */
public interface Wachtrij {

    /** Whose outbox. */
    record Plek(Onderdeel onderdeel, UUID tenant) {}

    /** Which messages one looks at. */
    enum Toon {
        ALLES,
        OPEN,
        OPGEGEVEN,
        GEWEIGERD,
        BEZORGD;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Toon> ofCode(String code) {
            return Arrays.stream(values()).filter(toon -> toon.code().equals(code)).findFirst();
        }
    }

    /** What waits, since when the oldest does, what arrived today and what was given up. */
    record Cijfers(int wachtend, @Nullable Instant oudste, int vandaag, int opgegeven) {}

    /** A page, and where the next begins. */
    record Pagina(List<Bezorgregel> regels, @Nullable Long volgende) {

        public Pagina {
            regels = List.copyOf(regels);
        }
    }

    /** A message that came in again under its id with another content, and was refused. */
    record Melding(UUID bericht, String afzender, Instant moment) {}

    /** What became of trying now. */
    enum Poging {
        GEPLAND,
        BEZIG,
        NIET_OPEN
    }

    /** What became of taking back, or why it may not be. */
    enum Terugname {
        INGETROKKEN,
        BEZORGD,
        MISSCHIEN_BEZORGD,
        NIET_OPEN
    }

    Cijfers cijfers(Plek plek);

    /** What is not final first, the oldest at the top; then the rest, the newest at the top. */
    Pagina lees(Plek plek, Toon toon, @Nullable Long na);

    /** The last things that people did. */
    List<Ingreep> ingrepen(Plek plek);

    List<Melding> meldingen(Plek plek);

    /** Tries at once, also what was given up. */
    Poging probeerNu(Plek plek, UUID bericht, String wie);

    /** The same for all that is open, the oldest first; gives how many. */
    int probeerAllesNu(Plek plek, String wie);

    /** Takes back what certainly has not arrived. */
    Terugname trekIn(Plek plek, UUID bericht, String wie);
}
