package nl.hulproute.platform.certificaten;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a part's certificate from the folder. What the folder lacks is made by the program's own
 * authority, and what that made is renewed a month before its end; real certificates are somebody
 * else's care.
 */
final class Certificaatbron {

    private static final Duration VERNIEUWEN = Duration.ofDays(30);
    private static final String CA = "ca";

    private final Certificaatinstellingen instellingen;
    private final Sleutelmap map;
    private final Clock clock;

    Certificaatbron(Certificaatinstellingen instellingen, Clock clock) {
        this.instellingen = instellingen;
        this.map = new Sleutelmap(instellingen.map());
        this.clock = clock;
    }

    Certificaat read(Onderdeel onderdeel) {
        return map.locked(() -> readOrMake(onderdeel));
    }

    /** Whether our own authority issued it, whose key is here. */
    boolean issued(Certificaat certificaat) {
        return issued(certificaat.certificaat());
    }

    private boolean issued(X509Certificate certificaat) {
        return map.read(CA).filter(ca -> ca.issued(certificaat)).isPresent();
    }

    private Certificaat readOrMake(Onderdeel onderdeel) {
        Oin systeem = instellingen.systeem(onderdeel);
        Sleutelpaar paar =
                map.read(onderdeel.naam())
                        .filter(bestaand -> !ownAndDue(bestaand, systeem))
                        .orElseGet(() -> make(onderdeel, systeem));
        if (!paar.fits()) {
            throw Leesgebrek.fail(
                    "past-niet", onderdeel.naam() + ".key.pem", onderdeel.naam() + ".pem");
        }
        List<X509Certificate> vertrouwd = map.certificates(CA);
        if (vertrouwd.isEmpty()) {
            throw Leesgebrek.fail("ontbreekt", "ca.pem");
        }
        new Eigenlijst(map, clock).renewWhenDue();
        return new Certificaat(systeem, paar.sleutel(), paar.keten(), vertrouwd, map.lists());
    }

    private Sleutelpaar make(Onderdeel onderdeel, Oin systeem) {
        var namen = new ArrayList<>(List.of("localhost", "127.0.0.1"));
        namen.addAll(instellingen.namen());
        var paar = Uitgever.issue(authority(), onderdeel.naam(), systeem, namen, clock.instant());
        map.write(onderdeel.naam(), paar);
        return paar;
    }

    private Sleutelpaar authority() {
        return map.read(CA)
                .orElseGet(() -> {
                    if (!map.certificates(CA).isEmpty()) {
                        throw Leesgebrek.fail("zonder-sleutel", instellingen.map().toString());
                    }
                    var ca = Uitgever.newAuthority(clock.instant());
                    map.write(CA, ca);
                    return ca;
                });
    }

    /** Due, or of another system than this part now is. */
    private boolean ownAndDue(Sleutelpaar paar, Oin systeem) {
        var einde = paar.certificaat().getNotAfter().toInstant();
        boolean ander = !Systeemnaam.of(paar.certificaat()).equals(Optional.of(systeem));
        return issued(paar.certificaat())
                && (ander || einde.isBefore(clock.instant().plus(VERNIEUWEN)));
    }
}
