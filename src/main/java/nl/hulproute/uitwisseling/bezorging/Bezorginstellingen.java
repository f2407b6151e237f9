package nl.hulproute.uitwisseling.bezorging;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Clock;
import java.time.Duration;

/**
 * How a node delivers ({@code hulproute.bezorging.*}).
 *
 * @param eersteWachttijd after the first try that failed
 * @param langsteWachttijd between two tries, however often it failed
 * @param wegloosWachttijd the same while a mandate, an agreement or an address is missing, or the
 *     register is silent
 * @param opgevenNa how long trying lasts before a person has to look at it
 * @param geduld for an answer; a content gets more, by its size
 * @param storingen failures in a row after which an endpoint is left alone
 * @param pauze for how long
 */
@ConfigurationProperties("hulproute.bezorging")
record Bezorginstellingen(
        @DefaultValue("2s") Duration eersteWachttijd,
        @DefaultValue("6h") Duration langsteWachttijd,
        @DefaultValue("10m") Duration wegloosWachttijd,
        @DefaultValue("14d") Duration opgevenNa,
        @DefaultValue("30s") Duration geduld,
        @DefaultValue("5") int storingen,
        @DefaultValue("30s") Duration pauze) {

    Wachttijd wachttijd() {
        return new Wachttijd(eersteWachttijd, langsteWachttijd, wegloosWachttijd, opgevenNa);
    }

    Stroomonderbreker onderbreker(Clock clock) {
        return new Stroomonderbreker(storingen, pauze, clock);
    }
}
