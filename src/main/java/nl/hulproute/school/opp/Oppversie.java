package nl.hulproute.school.opp;

import nl.hulproute.gedeeld.Sha256;

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
        boolean geldt) {}
