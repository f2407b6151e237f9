package nl.hulproute.school.ouders;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Why something goes without what the school's rule demands, and who says so.
 *
 * @param onderwerp the version of the plan, or the document, that goes
 * @param antwoorden what carers had answered when it was said; none of before that was kept
 */
record Afwijking(
        UUID id,
        UUID onderwerp,
        int versie,
        String reden,
        Instant moment,
        String doorNaam,
        @Nullable Set<UUID> antwoorden) {

    /** As short as a reason can be that says something. */
    static final int KORTSTE = 10;

    static final int LANGSTE = 2000;

    private static final Pattern WOORD = Pattern.compile("\\p{L}{2}");

    /** An answer of a carer, and when the school had it. */
    record Gegeven(UUID id, Instant moment) {}

    /** An answer that came later was not thought of: then it counts no more. */
    boolean geldt(Collection<Gegeven> nu) {
        return antwoorden == null
                ? nu.stream().noneMatch(een -> een.moment().isAfter(moment))
                : kent(nu.stream().map(Gegeven::id).toList());
    }

    /** Whether these are answers of before. */
    boolean kent(Collection<UUID> nu) {
        return antwoorden != null && antwoorden.containsAll(nu);
    }

    /** At least one word, and long enough; a row of dots is none. */
    static boolean isReden(String tekst) {
        return tekst.length() >= KORTSTE && WOORD.matcher(tekst).find();
    }
}
