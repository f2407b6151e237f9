package nl.hulproute.school.hulpvraag;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What the school answers to a question: a draft until a message carries it.
 *
 * @param tekst the words; when it cannot be given, the reason
 * @param documenten documents of the pupil's map
 * @param versie 0 while nobody wrote anything
 * @param toestand how far the message is that carries it; null for a draft
 */
record Vraagantwoord(
        String tekst,
        boolean kanNiet,
        Set<UUID> documenten,
        int versie,
        String doorNaam,
        Bericht.@Nullable Toestand toestand,
        @Nullable Instant verzonden) {

    static final int MAX_TEKST = 4000;
    static final Vraagantwoord LEEG = new Vraagantwoord("", false, Set.of(), 0, "", null, null);

    Vraagantwoord {
        documenten = Set.copyOf(documenten);
    }

    /** That something cannot be given is only an answer with the reason. */
    public boolean compleet() {
        return kanNiet ? !tekst.isBlank() : !tekst.isBlank() || !documenten.isEmpty();
    }

    boolean leeg() {
        return !kanNiet && tekst.isBlank() && documenten.isEmpty();
    }

    /** Whether a message carries it that was not refused or taken back. */
    boolean weg() {
        return toestand != null
                && toestand != Bericht.Toestand.GEWEIGERD
                && toestand != Bericht.Toestand.TERUGGETROKKEN;
    }

    /** Whether someone wrote the same. */
    boolean zegt(Vraagantwoord ander) {
        return tekst.equals(ander.tekst)
                && kanNiet == ander.kanNiet
                && documenten.equals(ander.documenten);
    }
}
