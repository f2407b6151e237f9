package nl.hulproute.register.routering;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Routeringskenmerk;

import java.util.Optional;

/** Who is reached at an endpoint: a school's environment, or a samenwerkingsverband. */
sealed interface Adres {

    /** The 20 positions under which the register keeps it. */
    String waarde();

    record Omgeving(Routeringskenmerk routeringskenmerk) implements Adres {
        @Override
        public String waarde() {
            return routeringskenmerk.waarde();
        }
    }

    record Verband(Oin oin) implements Adres {
        @Override
        public String waarde() {
            return oin.waarde();
        }
    }

    /**
     * Reads a routeringskenmerk in the 500 series or the OIN of a samenwerkingsverband; a number
     * with a BRIN outside the series is neither.
     */
    static Optional<Adres> parse(String tekst) {
        Optional<Adres> omgeving = Routeringskenmerk.parse(tekst).map(Omgeving::new);
        return omgeving.isPresent()
                ? omgeving
                : Oin.parse(tekst)
                        .filter(oin -> !oin.waarde().startsWith("00000007"))
                        .map(Verband::new);
    }
}
