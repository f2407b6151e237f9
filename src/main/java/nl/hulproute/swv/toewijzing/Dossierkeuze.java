package nl.hulproute.swv.toewijzing;

import nl.hulproute.platform.web.Ids;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A dossier that someone ticked in a list, in the version that the list showed: {@code
 * <id>:<versie>}; to give it back, also who handled it before and the team that it was with: {@code
 * <id>:<versie>:<account>:<team>}.
 */
record Dossierkeuze(UUID id, int versie, Optional<UUID> behandelaar, Optional<UUID> team) {

    private static final Pattern VORM =
            Pattern.compile("([^:]*):([0-9]{1,9})(?::([^:]*)(?::([^:]*))?)?");

    static Optional<Dossierkeuze> parse(String tekst) {
        var vorm = VORM.matcher(tekst);
        return vorm.matches()
                ? Ids.parse(vorm.group(1))
                        .map(id ->
                                new Dossierkeuze(
                                        id,
                                        Integer.parseInt(vorm.group(2)),
                                        Ids.parse(vorm.group(3)),
                                        Ids.parse(vorm.group(4))))
                : Optional.empty();
    }

    String text() {
        return id + ":" + versie + ":" + text(behandelaar) + ":" + text(team);
    }

    private static String text(Optional<UUID> id) {
        return id.map(UUID::toString).orElse("");
    }
}
