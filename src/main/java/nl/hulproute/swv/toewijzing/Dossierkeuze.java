package nl.hulproute.swv.toewijzing;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A dossier that someone ticked in a list, in the version that the list showed: {@code
 * <id>:<versie>}; to give it back, also who handled it before: {@code <id>:<versie>:<account>}.
 */
record Dossierkeuze(UUID id, int versie, Optional<UUID> behandelaar) {

    private static final String UUID_VORM = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern VORM =
            Pattern.compile("(" + UUID_VORM + "):([0-9]{1,9})(?::(" + UUID_VORM + ")?)?");

    static Optional<Dossierkeuze> parse(String tekst) {
        var vorm = VORM.matcher(tekst);
        return vorm.matches()
                ? Optional.of(
                        new Dossierkeuze(
                                UUID.fromString(vorm.group(1)),
                                Integer.parseInt(vorm.group(2)),
                                Optional.ofNullable(vorm.group(3)).map(UUID::fromString)))
                : Optional.empty();
    }

    String text() {
        return id + ":" + versie + ":" + behandelaar.map(UUID::toString).orElse("");
    }
}
