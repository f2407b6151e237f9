package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Documentsoort;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * One thing that the samenwerkingsverband asks, with the school's answer.
 *
 * @param kenmerk the samenwerkingsverband's id of it; null when its system takes no answer by
 *     itself: then the answer goes along in words
 */
record Aanvulvraag(
        UUID id,
        @Nullable UUID kenmerk,
        String wat,
        String waarom,
        @Nullable Documentsoort soort,
        @Nullable LocalDate uiterlijk,
        boolean vervallen,
        Vraagantwoord antwoord) {

    /** How far the school is with it. */
    enum Stand {
        OPEN,
        BEGONNEN,
        KLAAR,
        VERZONDEN,
        BEANTWOORD,
        VERVALLEN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Stand stand() {
        if (antwoord.weg()) {
            return antwoord.toestand() == Bericht.Toestand.BEZORGD
                    ? Stand.BEANTWOORD
                    : Stand.VERZONDEN;
        }
        if (vervallen) {
            return Stand.VERVALLEN;
        }
        if (antwoord.compleet()) {
            return Stand.KLAAR;
        }
        return antwoord.leeg() ? Stand.OPEN : Stand.BEGONNEN;
    }

    /** Whether the school still has something to do for it. */
    public boolean open() {
        return switch (stand()) {
            case OPEN, BEGONNEN, KLAAR -> true;
            case VERZONDEN, BEANTWOORD, VERVALLEN -> false;
        };
    }

    /** Whether the message that carried the answer was refused: it has to be sent anew. */
    public boolean geweigerd() {
        return antwoord.toestand() == Bericht.Toestand.GEWEIGERD;
    }

    public boolean teLaat(LocalDate vandaag) {
        return open() && uiterlijk != null && vandaag.isAfter(uiterlijk);
    }
}
