package nl.hulproute.platform.post;

import org.jspecify.annotations.Nullable;

/**
 * A plain message; it holds no pupil data, only what happened and a link.
 *
 * @param kenmerk what the sender knows it by, to hear by {@link Postmelding} that it never left
 */
public record Mail(String aan, String onderwerp, String tekst, @Nullable String kenmerk) {

    public Mail {
        if (aan.isBlank() || onderwerp.isBlank()) {
            throw new IllegalArgumentException("a mail needs an address and a subject");
        }
        if ((aan + onderwerp).chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("address and subject are one line each");
        }
    }

    public Mail(String aan, String onderwerp, String tekst) {
        this(aan, onderwerp, tekst, null);
    }
}
