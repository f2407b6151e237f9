package nl.hulproute.school.leerling;

import nl.hulproute.school.info.Adres;

import java.util.List;

/**
 * Where a pupil lives: an address, lines of an address abroad, or the mark that it is secret (rules
 * LL05, LL06 and LL09 of standards §2.2: a secret address does not travel).
 */
public record Woonadres(boolean geheim, Adres adres, List<String> buitenland) {

    public static final Woonadres ONBEKEND = new Woonadres(false, Adres.LEEG, List.of());

    /** Whether a dossier can be made of it. */
    public boolean volledig() {
        return geheim || adres.volledig() || !buitenland.isEmpty();
    }
}
