package nl.hulproute.school.ouders;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Grondslagsoort;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the school sent about a pupil, as carers may know it.
 *
 * @param soort hulpvraag or aanvulling
 * @param blokken the gegevensblokken that went along, beside those that always go
 * @param toestand as the delivery calls it: {@code bezorgd}, {@code in-de-wachtrij}, …
 */
record Zending(
        UUID id,
        String aan,
        String referentie,
        String soort,
        String toestand,
        Instant verzonden,
        List<String> blokken,
        List<Stuk> stukken) {

    /**
     * A document that went along, with the ground it went on.
     *
     * @param reden why it could go without the consent that it rests on, when the school said so
     */
    record Stuk(
            @Nullable UUID document,
            String naam,
            String omschrijving,
            Documentsoort soort,
            Grondslagsoort grondslag,
            String reden) {}

    Zending {
        blokken = List.copyOf(blokken);
        stukken = List.copyOf(stukken);
    }
}
