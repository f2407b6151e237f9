package nl.hulproute.swv.mailtekst;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.swv.aanvraagtype.Statuslabels;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A mail that goes by itself: the ontvangstbevestiging, or that of a state.
 *
 * @param status null: the ontvangstbevestiging
 */
public record Mailsoort(@Nullable HulpvraagStatus status) {

    public static final Mailsoort BEVESTIGING = new Mailsoort(null);

    /** In the order in which a school gets them; no mail says what the school did itself. */
    public static List<Mailsoort> all() {
        return Stream.concat(
                        Stream.of(BEVESTIGING),
                        Statuslabels.STATUSSEN.stream()
                                .filter(status -> status != HulpvraagStatus.AANGEMELD)
                                .filter(status -> status != HulpvraagStatus.INGETROKKEN)
                                .map(Mailsoort::new))
                .toList();
    }

    static Optional<Mailsoort> ofCode(String code) {
        return all().stream().filter(soort -> soort.code().equals(code)).findFirst();
    }

    public String code() {
        return status == null ? "ontvangstbevestiging" : status.code();
    }

    public boolean bevestiging() {
        return status == null;
    }
}
