package nl.hulproute.platform.certificaten;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;

import org.springframework.stereotype.Component;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The certificates of the parts on this node. What the folder lacks is made by the program's own
 * authority; who puts {@code ca.pem}, {@code <onderdeel>.pem} and {@code <onderdeel>.key.pem} there
 * uses real ones.
 */
@Component
public class Certificaten {

    private static final Duration VERNIEUWEN = Duration.ofDays(30);
    private static final String CA = "ca";

    private final Map<Onderdeel, Certificaat> certificaten = new EnumMap<>(Onderdeel.class);
    private final Certificaatinstellingen instellingen;
    private final Clock clock;

    Certificaten(Certificaatinstellingen instellingen, Clock clock) {
        this.instellingen = instellingen;
        this.clock = clock;
        var map = new Sleutelmap(instellingen.map());
        for (Onderdeel onderdeel : instellingen.onderdelen()) {
            certificaten.put(onderdeel, map.locked(() -> readOrMake(map, onderdeel)));
        }
    }

    /** The certificate of a part that this node runs. */
    public Certificaat van(Onderdeel onderdeel) {
        Certificaat certificaat = certificaten.get(onderdeel);
        if (certificaat == null) {
            throw new IllegalArgumentException("not on this node: " + onderdeel);
        }
        return certificaat;
    }

    private Certificaat readOrMake(Sleutelmap map, Onderdeel onderdeel) {
        Oin systeem = instellingen.systeem(onderdeel);
        Sleutelpaar paar =
                map.read(onderdeel.naam())
                        .filter(bestaand -> !ownAndDue(map, bestaand))
                        .orElseGet(() -> make(map, onderdeel, systeem));
        List<X509Certificate> vertrouwd = map.certificates(CA);
        if (vertrouwd.isEmpty()) {
            throw new IllegalStateException("ca.pem ontbreekt in " + instellingen.map());
        }
        return new Certificaat(systeem, paar.sleutel(), paar.certificaat(), vertrouwd);
    }

    private Sleutelpaar make(Sleutelmap map, Onderdeel onderdeel, Oin systeem) {
        var namen = new ArrayList<>(List.of("localhost", "127.0.0.1"));
        namen.addAll(instellingen.namen());
        var paar =
                Uitgever.issue(authority(map), onderdeel.naam(), systeem, namen, clock.instant());
        map.write(onderdeel.naam(), paar);
        return paar;
    }

    private Sleutelpaar authority(Sleutelmap map) {
        return map.read(CA)
                .orElseGet(() -> {
                    if (!map.certificates(CA).isEmpty()) {
                        throw new IllegalStateException(
                                "Er is een ca.pem zonder sleutel: leg ook de certificaten"
                                        + " van de onderdelen in "
                                        + instellingen.map());
                    }
                    var ca = Uitgever.newAuthority(clock.instant());
                    map.write(CA, ca);
                    return ca;
                });
    }

    /** Only what our own authority made is renewed; real certificates are somebody else's care. */
    private boolean ownAndDue(Sleutelmap map, Sleutelpaar paar) {
        var einde = paar.certificaat().getNotAfter().toInstant();
        return map.read(CA).isPresent() && einde.isBefore(clock.instant().plus(VERNIEUWEN));
    }
}
