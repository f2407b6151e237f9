package nl.hulproute.swv.aanvraagtype;

import org.jspecify.annotations.Nullable;

/**
 * How a samenwerkingsverband handles hulpvragen of a type: in how many weeks it decides, and
 * whether the school gets an ontvangstbevestiging by itself.
 *
 * @param termijnWeken calendar weeks from the receipt; null: no term (Awb 4:13: a reasonable one)
 * @param ontvangsttekst what it adds to the ontvangstbevestiging in its own words; may be empty
 */
public record Afhandeling(
        @Nullable Integer termijnWeken, boolean ontvangstbevestiging, String ontvangsttekst) {

    static final int HOOGSTENS = 52;

    /** What is usual (process §1.7). */
    static final Afhandeling GEWOON = new Afhandeling(6, true, "");

    /** The same with another term. */
    public Afhandeling metTermijn(int weken) {
        return new Afhandeling(weken, ontvangstbevestiging, ontvangsttekst);
    }
}
