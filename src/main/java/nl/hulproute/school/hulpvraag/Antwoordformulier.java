package nl.hulproute.school.hulpvraag;

import org.springframework.util.MultiValueMap;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The answers to all open questions as the page sends them: of each question its version, its text,
 * whether it cannot be given, and the chosen documents, each field with the question's id.
 */
record Antwoordformulier(MultiValueMap<String, String> velden) {

    private static final String UUID_VORM = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** What it says of this question; nothing when the page did not show it. */
    Optional<Vraagantwoord> antwoord(Aanvulvraag vraag, Set<UUID> kiesbaar) {
        String versie = text("versie-" + vraag.id());
        if (!versie.matches("[0-9]{1,9}")) {
            return Optional.empty();
        }
        return Optional.of(
                new Vraagantwoord(
                        text("tekst-" + vraag.id()),
                        text("kanniet-" + vraag.id()).equals("ja"),
                        ids("document-" + vraag.id()).stream()
                                .filter(kiesbaar::contains)
                                .collect(Collectors.toSet()),
                        overwrites(vraag) ? vraag.antwoord().versie() : Integer.parseInt(versie),
                        "",
                        null,
                        null));
    }

    /** The one that someone wants to have in the place of a colleague's, knowing that. */
    private boolean overwrites(Aanvulvraag vraag) {
        return text("toch").equals(vraag.id() + ":" + vraag.antwoord().versie());
    }

    /** The questions whose answers are to be sent. */
    Set<UUID> mee() {
        return Set.copyOf(ids("mee"));
    }

    boolean geenBsn() {
        return text("geenBsn").equals("true");
    }

    private String text(String veld) {
        return Objects.requireNonNullElse(velden.getFirst(veld), "").replace("\r\n", "\n").strip();
    }

    private List<UUID> ids(String veld) {
        return velden.getOrDefault(veld, List.of()).stream()
                .filter(tekst -> tekst.matches(UUID_VORM))
                .map(UUID::fromString)
                .distinct()
                .toList();
    }
}
