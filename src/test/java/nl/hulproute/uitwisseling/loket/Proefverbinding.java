package nl.hulproute.uitwisseling.loket;

import nl.hulproute.platform.certificaten.Certificaat;

/** A connection of a test's own: what breaks on it breaks for nobody else. */
public final class Proefverbinding {

    private Proefverbinding() {}

    public static Verbinding van(Certificaat certificaat) {
        return new Verbinding(certificaat);
    }
}
