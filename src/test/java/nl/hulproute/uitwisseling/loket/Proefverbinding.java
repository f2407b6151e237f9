package nl.hulproute.uitwisseling.loket;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.certificaten.Certificaten;
import nl.hulproute.uitwisseling.bericht.Zinnen;

import org.springframework.context.ApplicationContext;

/** A connection of a test's own: what breaks on it breaks for nobody else. */
public final class Proefverbinding {

    private Proefverbinding() {}

    public static Verbinding van(ApplicationContext context, Onderdeel onderdeel) {
        return new Verbindingen(context.getBean(Certificaten.class), context.getBean(Zinnen.class))
                .van(onderdeel);
    }
}
