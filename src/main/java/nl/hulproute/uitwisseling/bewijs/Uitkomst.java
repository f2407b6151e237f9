package nl.hulproute.uitwisseling.bewijs;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.uitwisseling.Ontvangstbewijs;

import java.security.cert.X509Certificate;
import java.util.List;

/** What verifying a receipt shows. Only {@link Echt} proves anything. */
public sealed interface Uitkomst {

    /**
     * Signed by this system, whose certificate was valid and from a trusted authority at the moment
     * of receiving.
     */
    record Echt(Ontvangstbewijs bewijs, Oin ondertekenaar, X509Certificate certificaat)
            implements Uitkomst {}

    /**
     * The signature fits, but there was no authority to check the certificate against, so that it
     * may be anybody's.
     */
    record UitgeverOnbekend(Ontvangstbewijs bewijs, Oin ondertekenaar, X509Certificate certificaat)
            implements Uitkomst {}

    /** A JWS that is no authentic receipt, for these reasons (Dutch sentences). */
    record Vals(List<String> redenen) implements Uitkomst {

        public Vals {
            redenen = List.copyOf(redenen);
        }
    }

    /** No JWS at all: nothing was signed that could be checked. */
    record Onleesbaar(String reden) implements Uitkomst {}
}
