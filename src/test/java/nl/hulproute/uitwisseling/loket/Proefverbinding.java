package nl.hulproute.uitwisseling.loket;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.certificaten.Proefknooppunt;
import nl.hulproute.uitwisseling.bericht.Zinnen;

/** The calling side of a school with certificates of its own. */
public final class Proefverbinding {

    private Proefverbinding() {}

    public static Verbinding of(Proefknooppunt hier, Zinnen zinnen) {
        return new Verbindingen(hier.certificaten(), zinnen).van(Onderdeel.SCHOOL);
    }
}
