package nl.hulproute.platform.certificaten;

import nl.hulproute.gedeeld.Onderdeel;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Looks again at who is on a connection already. A connection may live for days; what was revoked
 * or expired meanwhile is kept out from the next request on, and not only from the next connection.
 */
final class Hertoets {

    private static final Duration GELDIG = Duration.ofMinutes(1);
    private static final int MEESTE = 1000;

    /** Who was found in order under one set of authorities and lists. */
    private record Oordeel(Certificaat onder, Instant tot, Set<X509Certificate> goed) {}

    private final Onderdeel onderdeel;
    private final Certificaten certificaten;
    private final Weigerboek boek;
    private final Clock clock;
    private volatile Oordeel oordeel;

    Hertoets(Onderdeel onderdeel, Certificaten certificaten, Weigerboek boek, Clock clock) {
        this.onderdeel = onderdeel;
        this.certificaten = certificaten;
        this.boek = boek;
        this.clock = clock;
        this.oordeel = fresh(certificaten.van(onderdeel));
    }

    /** Why this chain is refused now, if it is. */
    Optional<Weigerreden> refuses(X509Certificate[] keten) {
        var nu = current();
        if (nu.goed().contains(keten[0])) {
            return Optional.empty();
        }
        var reden = Padkeuring.keur(nu.onder(), List.of(keten));
        if (reden.isPresent()) {
            boek.theirs(onderdeel, reden.get(), keten, "");
        } else if (nu.goed().size() < MEESTE) {
            nu.goed().add(keten[0]);
        }
        return reden;
    }

    private Oordeel current() {
        var nu = oordeel;
        var certificaat = certificaten.van(onderdeel);
        if (nu.onder() != certificaat || !clock.instant().isBefore(nu.tot())) {
            nu = fresh(certificaat);
            oordeel = nu;
        }
        return nu;
    }

    private Oordeel fresh(Certificaat certificaat) {
        return new Oordeel(
                certificaat, clock.instant().plus(GELDIG), ConcurrentHashMap.newKeySet());
    }
}
