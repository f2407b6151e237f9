package nl.hulproute.school.opp;

import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.school.overzicht.Bronversie;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A finalised version of an ontwikkelingsperspectief. It never changes; what is signed is signed
 * for this hash.
 *
 * @param nummer counted from 1 within the ontwikkelingsperspectief
 * @param hash SHA-256 over its canonical text
 * @param geldt whether it is the newest of its ontwikkelingsperspectief, and no later draft changed
 *     anything
 */
public record Oppversie(
        UUID id,
        UUID opp,
        UUID leerling,
        int nummer,
        Sha256 hash,
        LocalDate begin,
        @Nullable LocalDate einde,
        Instant vastgesteld,
        String door,
        boolean geldt) {

    /** This version as a source of a paper: one that no longer counts is another source. */
    public Bronversie bron() {
        return new Bronversie("opp", id, geldt ? 1 : 2);
    }
}
