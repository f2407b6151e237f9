package nl.hulproute.platform.post;

/** A plain message; it holds no pupil data, only what happened and a link. */
public record Mail(String aan, String onderwerp, String tekst) {

    public Mail {
        if (aan.isBlank() || onderwerp.isBlank()) {
            throw new IllegalArgumentException("a mail needs an address and a subject");
        }
        if ((aan + onderwerp).chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("address and subject are one line each");
        }
    }
}
