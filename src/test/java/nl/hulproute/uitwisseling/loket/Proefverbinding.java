package nl.hulproute.uitwisseling.loket;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.certificaten.Certificaten;
import nl.hulproute.platform.certificaten.Proefknooppunt;
import nl.hulproute.uitwisseling.bericht.Zinnen;

import org.springframework.context.ApplicationContext;

/** A connection of a test's own: what breaks on it breaks for nobody else. */
public final class Proefverbinding {

    private Proefverbinding() {}

    /** With the certificates of the program under test. */
    public static Verbinding van(ApplicationContext context, Onderdeel onderdeel) {
        return of(context.getBean(Certificaten.class), context.getBean(Zinnen.class), onderdeel);
    }

    /** The calling side of a school with certificates of its own. */
    public static Verbinding of(Proefknooppunt hier, Zinnen zinnen) {
        return of(hier.certificaten(), zinnen, Onderdeel.SCHOOL);
    }

    private static Verbinding of(Certificaten certificaten, Zinnen zinnen, Onderdeel onderdeel) {
        return new Verbindingen(certificaten, zinnen).van(onderdeel);
    }
}
