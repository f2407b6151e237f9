package nl.hulproute.register.bestuur;

import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.gedeeld.Vestiging;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A school (BRIN) of a board and how far it is with exchanging: whether its own system is mandated
 * and reachable, and what there is with each samenwerkingsverband that it belongs to.
 *
 * @param kenmerkUit its environments whose routeringskenmerk is not turned on
 */
public record Schoolstand(
        Brin brin,
        String naam,
        Schoolsoort soort,
        String plaats,
        int vestigingen,
        Afspraak schoolsysteem,
        List<Vestiging> kenmerkUit,
        boolean bereikbaar,
        List<Verband> verbanden) {

    /** A samenwerkingsverband, the system it works with, and what the board arranged with it. */
    public record Verband(
            UUID id, String naam, UUID systeem, Afspraak mandaat, Afspraak overeenkomst) {}

    /**
     * Whether a mandate or an agreement is there, and from when it counts as long as it does not.
     */
    public record Afspraak(boolean gegeven, Optional<Instant> vanaf) {

        static final Afspraak GEEN = new Afspraak(false, Optional.empty());

        boolean telt() {
            return gegeven && vanaf.isEmpty();
        }
    }

    /** What stands in the way of the first hulpvraag, in the order of the manual. */
    public enum Gebrek {
        GEEN_VERBAND,
        MANDAAT_SCHOOLSYSTEEM,
        MANDAAT_SWVSYSTEEM,
        /** They were given, and do not count yet. */
        WACHTTIJD,
        OVEREENKOMST,
        /** It is there, and begins later. */
        OVEREENKOMST_LATER,
        ROUTERINGSKENMERK,
        /** All that it follows from is there; the school's system registers it by itself. */
        ENDPOINT;

        public String sleutel() {
            return "register.gebrek." + name();
        }
    }

    public Schoolstand {
        kenmerkUit = List.copyOf(kenmerkUit);
        verbanden = List.copyOf(verbanden);
    }

    /** Everything that is missing; nothing when hulpvragen can travel. */
    public List<Gebrek> gebreken() {
        return List.of(Gebrek.values()).stream().filter(this::heeft).toList();
    }

    /** Nobody has to do anything: what is missing comes with time. */
    public boolean alleenWachten() {
        return gebreken().stream().allMatch(gebrek -> vanaf(gebrek).isPresent());
    }

    /** From when what this one waits for counts; nothing when it is not a matter of waiting. */
    public Optional<Instant> vanaf(Gebrek gebrek) {
        return switch (gebrek) {
            case WACHTTIJD ->
                    last(
                            Stream.concat(
                                    Stream.of(schoolsysteem),
                                    verbanden.stream().map(Verband::mandaat)));
            case OVEREENKOMST_LATER -> last(verbanden.stream().map(Verband::overeenkomst));
            default -> Optional.empty();
        };
    }

    private static Optional<Instant> last(Stream<Afspraak> afspraken) {
        return afspraken
                .flatMap(afspraak -> afspraak.vanaf().stream())
                .max(Comparator.naturalOrder());
    }

    /** Of which vestigingen the number is not on; empty where the school has one only. */
    public String waarUit() {
        return vestigingen < 2
                ? ""
                : kenmerkUit.stream().map(Vestiging::toString).collect(Collectors.joining(", "));
    }

    /** The board itself can mend this one. */
    public boolean mandatenCompleet() {
        return !heeft(Gebrek.MANDAAT_SCHOOLSYSTEEM) && !heeft(Gebrek.MANDAAT_SWVSYSTEEM);
    }

    /** They were given, and do not all count yet. */
    public boolean mandatenLater() {
        return heeft(Gebrek.WACHTTIJD);
    }

    private boolean heeft(Gebrek gebrek) {
        return switch (gebrek) {
            case GEEN_VERBAND -> verbanden.isEmpty();
            case MANDAAT_SCHOOLSYSTEEM -> !schoolsysteem.gegeven();
            case MANDAAT_SWVSYSTEEM ->
                    verbanden.stream().anyMatch(verband -> !verband.mandaat().gegeven());
            case WACHTTIJD, OVEREENKOMST_LATER -> vanaf(gebrek).isPresent();
            case OVEREENKOMST ->
                    verbanden.stream().anyMatch(verband -> !verband.overeenkomst().gegeven());
            case ROUTERINGSKENMERK -> !kenmerkUit.isEmpty();
            case ENDPOINT -> kenmerkUit.isEmpty() && schoolsysteem.telt() && !bereikbaar;
        };
    }

    /** Whether one who types this means this school. */
    public boolean past(String zoek) {
        String tekst = (naam + " " + brin + " " + plaats).toLowerCase(Locale.ROOT);
        return tekst.contains(zoek.strip().toLowerCase(Locale.ROOT));
    }
}
