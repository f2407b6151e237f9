package nl.hulproute.platform.keuring;

import nl.hulproute.platform.bestand.Bijzonderheid;

import java.util.Set;

/**
 * What is known of a content: what stands out about it, and whether it may be opened.
 *
 * @param melding the name of what was found in an infected content, or why the scan waits
 */
public record Keuring(Set<Bijzonderheid> bijzonderheden, Scanstand stand, String melding) {

    /** Of a content of which nothing is written down: made by ourselves, or older than this. */
    public static final Keuring ONBEKEND = new Keuring(Set.of(), Scanstand.GEEN, "");

    public Keuring {
        bijzonderheden = Set.copyOf(bijzonderheden);
    }

    /** Whether it may be opened, downloaded and sent. */
    public boolean vrij() {
        return stand == Scanstand.GEEN || stand == Scanstand.SCHOON;
    }

    public boolean besmet() {
        return stand == Scanstand.BESMET;
    }

    public boolean macro() {
        return bijzonderheden.contains(Bijzonderheid.MACRO);
    }

    public boolean wachtwoord() {
        return bijzonderheden.contains(Bijzonderheid.WACHTWOORD);
    }
}
