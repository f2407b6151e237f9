package nl.hulproute.uitwisseling;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * How a step of the chain stands.
 *
 * @param toelichting what belongs in the sentence about the cause; may be empty
 * @param sinds since when it is so, if the register knows
 * @param tot until when one has to wait, if that is known
 * @param gevraagd when its owner was last told by mail
 */
public record Ketenstand(
        Ketenstap stap,
        Staat staat,
        Ketenoorzaak oorzaak,
        String toelichting,
        @Nullable Instant sinds,
        @Nullable Instant tot,
        @Nullable Instant gevraagd) {

    /** Done, waiting for somebody who knows, to be done, or not to be said now. */
    public enum Staat {
        GEREED,
        WACHT,
        NODIG,
        ONBEKEND
    }

    public boolean gereed() {
        return staat == Staat.GEREED;
    }

    public @Nullable Ketenpartij beurt() {
        return oorzaak.beurt();
    }

    /** As this party reads it: who was asked to do a step does not wait for itself. */
    public Ketenstand voor(Ketenpartij partij) {
        boolean aanZet = staat == Staat.WACHT && gevraagd != null && beurt() == partij;
        return aanZet
                ? new Ketenstand(stap, Staat.NODIG, oorzaak, toelichting, sinds, tot, gevraagd)
                : this;
    }
}
