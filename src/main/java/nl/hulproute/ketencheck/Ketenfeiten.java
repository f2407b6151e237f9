package nl.hulproute.ketencheck;

import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.uitwisseling.Ketenstap;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;

/**
 * What is known of a vestiging and a samenwerkingsverband; {@link Ketenregels} says what it means.
 *
 * @param brinBekend whether the register has the vestiging
 * @param brinverzoek since when the helpdesk is asked for it
 * @param ingevoerd whether the samenwerkingsverband entered this very vestiging
 * @param andersIngevoerd another vestiging of the same BRIN that it entered instead
 * @param swvsysteem whether the register knows in which system the samenwerkingsverband works
 * @param swvEndpoint whether that system said where it is reached
 * @param koppelverzoek since when the helpdesk is asked for a koppeling
 * @param aan whether the school turned its routeringskenmerk on; null while no system said so
 * @param schoolcertificaat until when the certificate counts with which the school's system came
 *     last; null when it never came
 * @param aanvraagtypes how many a school can choose from; null when nobody said
 * @param gevraagd the steps whose owner was told by mail, with when
 */
public record Ketenfeiten(
        boolean brinBekend,
        @Nullable Instant brinverzoek,
        boolean ingevoerd,
        @Nullable Vestiging andersIngevoerd,
        boolean swvsysteem,
        boolean swvEndpoint,
        @Nullable Instant koppelverzoek,
        Recht mandaatSchoolsysteem,
        Recht mandaatSwvsysteem,
        Recht overeenkomst,
        @Nullable Boolean aan,
        @Nullable Instant schoolcertificaat,
        @Nullable Instant swvcertificaat,
        boolean schoolEndpoint,
        @Nullable Integer aanvraagtypes,
        Proef proef,
        Map<Ketenstap, Instant> gevraagd) {

    /** A mandate or an agreement: it counts, it will, or there is none. */
    public sealed interface Recht {

        /** It counts now. */
        record Geldt() implements Recht {}

        /** It is there, and counts from that moment on. */
        record Straks(Instant vanaf) implements Recht {}

        /** There is none. */
        record Geen() implements Recht {}
    }

    /** How the last testbericht went. */
    public sealed interface Proef {

        /** It arrived then. */
        record Gelukt(Instant moment) implements Proef {}

        /** It stopped then, for this reason in words. */
        record Mislukt(Instant moment, String reden) implements Proef {}

        /** None was sent. */
        record Geen() implements Proef {}
    }

    public Ketenfeiten {
        gevraagd = Map.copyOf(gevraagd);
    }
}
