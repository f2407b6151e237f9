package nl.hulproute.uitwisseling.bericht;

import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Grondslagsoort;
import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.gedeeld.SwvNummer;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.uitwisseling.Berichtsoort;
import nl.hulproute.uitwisseling.Berichtstand.Richting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The values that travel as text. */
final class Waarden {

    /** Longer than any text a person writes here; larger things are contents of their own. */
    private static final int LANGSTE_TEKST = 50_000;

    private static final Map<Class<?>, Function<String, Optional<?>>> LEZERS =
            Map.ofEntries(
                    Map.entry(String.class, tekst -> text(tekst)),
                    Map.entry(UUID.class, tekst -> Optional.of(UUID.fromString(tekst))),
                    Map.entry(
                            Instant.class,
                            tekst ->
                                    Optional.of(
                                            DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(
                                                    tekst, Instant::from))),
                    Map.entry(LocalDate.class, tekst -> Optional.of(LocalDate.parse(tekst))),
                    Map.entry(Oin.class, tekst -> Oin.parse(tekst)),
                    Map.entry(Brin.class, tekst -> Brin.parse(tekst)),
                    Map.entry(Vestiging.class, tekst -> Vestiging.parse(tekst)),
                    Map.entry(Routeringskenmerk.class, tekst -> Routeringskenmerk.parse(tekst)),
                    Map.entry(SwvNummer.class, tekst -> SwvNummer.parse(tekst)),
                    Map.entry(Sha256.class, tekst -> Optional.of(new Sha256(tekst))),
                    Map.entry(Documentsoort.class, tekst -> Documentsoort.ofCode(tekst)),
                    Map.entry(Grondslagsoort.class, tekst -> Grondslagsoort.ofCode(tekst)),
                    Map.entry(Berichtsoort.class, tekst -> Berichtsoort.ofCode(tekst)),
                    Map.entry(Richting.class, tekst -> Richting.ofCode(tekst)),
                    Map.entry(HulpvraagStatus.class, tekst -> HulpvraagStatus.ofCode(tekst)));

    private Waarden() {}

    static boolean isText(Class<?> soort) {
        return LEZERS.containsKey(soort);
    }

    static Optional<?> read(String tekst, Class<?> soort) {
        try {
            return LEZERS.getOrDefault(soort, ignored -> Optional.empty()).apply(tekst);
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    static String write(Object waarde) {
        return switch (waarde) {
            case Vestiging vestiging -> vestiging.zesPosities();
            case Documentsoort soort -> soort.code();
            case Grondslagsoort soort -> soort.code();
            case Berichtsoort soort -> soort.code();
            case Richting richting -> richting.code();
            case HulpvraagStatus status -> status.code();
            default -> waarde.toString();
        };
    }

    /** Without NUL, which PostgreSQL has no place for. */
    private static Optional<String> text(String tekst) {
        return tekst.length() <= LANGSTE_TEKST && tekst.indexOf('\0') < 0
                ? Optional.of(tekst)
                : Optional.empty();
    }
}
