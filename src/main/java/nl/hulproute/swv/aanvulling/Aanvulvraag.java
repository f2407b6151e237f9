package nl.hulproute.swv.aanvulling;

import nl.hulproute.gedeeld.Documentsoort;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * One thing that the samenwerkingsverband asks of the school: what, why and by when.
 *
 * @param verzoek the message in which it was asked; null for a draft
 * @param doorNaam who wrote it last
 * @param gesloten when the last answer came, or when someone said that none is needed any more
 */
record Aanvulvraag(
        UUID id,
        @Nullable UUID verzoek,
        String wat,
        String waarom,
        @Nullable Documentsoort soort,
        LocalDate uiterlijk,
        Stand stand,
        int versie,
        String doorNaam,
        @Nullable Instant gevraagd,
        @Nullable Instant gesloten,
        String geslotenDoor,
        String geslotenReden) {

    /** How far it is. */
    enum Stand {
        CONCEPT,
        OPEN,
        BEANTWOORD,
        KAN_NIET,
        VERVALLEN;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Stand ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    public boolean open() {
        return stand == Stand.OPEN;
    }

    /** Whether the day that the school was given is over without an answer. */
    public boolean teLaat(LocalDate vandaag) {
        return open() && vandaag.isAfter(uiterlijk);
    }
}
