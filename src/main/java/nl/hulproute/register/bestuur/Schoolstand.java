package nl.hulproute.register.bestuur;

import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Schoolsoort;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A school (BRIN) of a board and how far it is with exchanging: whether its own system is mandated
 * and reachable, and what there is with each samenwerkingsverband that it belongs to.
 */
public record Schoolstand(
        Brin brin,
        String naam,
        Schoolsoort soort,
        String plaats,
        int vestigingen,
        Mandaatstand schoolsysteem,
        boolean bereikbaar,
        List<Verband> verbanden) {

    /** A samenwerkingsverband, the system it works with, and what the board arranged with it. */
    public record Verband(
            UUID id, String naam, UUID systeem, Mandaatstand mandaat, boolean overeenkomst) {}

    /** Whether a mandate was given, and when it is ready as long as it waits for that. */
    public record Mandaatstand(boolean gegeven, Optional<Instant> gereedOm) {

        static final Mandaatstand GEEN = new Mandaatstand(false, Optional.empty());
    }

    /** What stands in the way of the first hulpvraag, in the order of the manual. */
    public enum Gebrek {
        GEEN_VERBAND,
        MANDAAT_SCHOOLSYSTEEM,
        MANDAAT_SWVSYSTEEM,
        /** They were given, and do not count yet. */
        WACHTTIJD,
        OVEREENKOMST,
        ROUTERINGSKENMERK;

        public String sleutel() {
            return "register.gebrek." + name();
        }
    }

    public Schoolstand {
        verbanden = List.copyOf(verbanden);
    }

    /** Everything that is missing; nothing when hulpvragen can travel. */
    public List<Gebrek> gebreken() {
        return List.of(Gebrek.values()).stream().filter(this::heeft).toList();
    }

    /** When the last of the mandates that were given is ready; nothing when all of them are. */
    public Optional<Instant> gereedOm() {
        return Stream.concat(Stream.of(schoolsysteem), verbanden.stream().map(Verband::mandaat))
                .flatMap(mandaat -> mandaat.gereedOm().stream())
                .max(Comparator.naturalOrder());
    }

    /** The board itself can mend this one. */
    public boolean mandatenCompleet() {
        return !heeft(Gebrek.MANDAAT_SCHOOLSYSTEEM) && !heeft(Gebrek.MANDAAT_SWVSYSTEEM);
    }

    private boolean heeft(Gebrek gebrek) {
        return switch (gebrek) {
            case GEEN_VERBAND -> verbanden.isEmpty();
            case MANDAAT_SCHOOLSYSTEEM -> !schoolsysteem.gegeven();
            case MANDAAT_SWVSYSTEEM ->
                    verbanden.stream().anyMatch(verband -> !verband.mandaat().gegeven());
            case WACHTTIJD -> gereedOm().isPresent();
            case OVEREENKOMST -> verbanden.stream().anyMatch(verband -> !verband.overeenkomst());
            case ROUTERINGSKENMERK -> !bereikbaar;
        };
    }

    /** Whether one who types this means this school. */
    public boolean past(String zoek) {
        String tekst = (naam + " " + brin + " " + plaats).toLowerCase(Locale.ROOT);
        return tekst.contains(zoek.strip().toLowerCase(Locale.ROOT));
    }
}
