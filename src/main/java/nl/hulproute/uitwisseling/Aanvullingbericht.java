package nl.hulproute.uitwisseling;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Sha256;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * More documents for a hulpvraag that was sent before, and what the school answers to questions of
 * the samenwerkingsverband; null where the sender knows of no answers.
 */
public record Aanvullingbericht(
        UUID id,
        UUID hulpvraag,
        Schooladres van,
        Oin naar,
        Indiener indiener,
        Instant verzonden,
        List<Documentregel> documenten,
        @Nullable String toelichting,
        @Nullable Boolean geenBsn,
        @Nullable List<Vraagantwoord> antwoorden) {

    public Aanvullingbericht {
        documenten = List.copyOf(documenten);
        antwoorden = antwoorden == null ? null : List.copyOf(antwoorden);
    }

    /** One that answers no question. */
    public Aanvullingbericht(
            UUID id,
            UUID hulpvraag,
            Schooladres van,
            Oin naar,
            Indiener indiener,
            Instant verzonden,
            List<Documentregel> documenten,
            @Nullable String toelichting,
            @Nullable Boolean geenBsn) {
        this(id, hulpvraag, van, naar, indiener, verzonden, documenten, toelichting, geenBsn, null);
    }

    /**
     * What the school answers to one question of an aanvulverzoek: documents of this message, words
     * or both, or the reason why it cannot give what was asked.
     */
    public record Vraagantwoord(
            UUID vraag,
            @Nullable Boolean nietLeverbaar,
            @Nullable String tekst,
            List<Sha256> documenten) {

        public Vraagantwoord {
            documenten = List.copyOf(documenten);
        }

        /** Whether the school says that it cannot give it; the words are the reason then. */
        public boolean kanNiet() {
            return Boolean.TRUE.equals(nietLeverbaar);
        }
    }

    /** What it answers; empty where it answers nothing. */
    public List<Vraagantwoord> beantwoord() {
        return antwoorden == null ? List.of() : antwoorden;
    }

    /** Whether the sender answered of each number that might be a BSN that it is none. */
    public boolean zonderBsn() {
        return Boolean.TRUE.equals(geenBsn);
    }

    /** The contents that travel with it. */
    public Set<Sha256> inhouden() {
        return Documentregel.inhouden(documenten);
    }
}
