package nl.hulproute.register.loket;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what a system sent, and remembers everything that is wrong with it. */
public final class Invoer {

    private final Weigeringen weigeringen;
    private final List<String> fouten = new ArrayList<>();

    Invoer(Weigeringen weigeringen) {
        this.weigeringen = weigeringen;
    }

    /** The value, or empty when it is absent or wrong; then {@link #check} refuses. */
    public <T> Optional<T> read(
            String naam, @Nullable String tekst, Function<String, Optional<T>> parser) {
        if (tekst == null || tekst.isBlank()) {
            fouten.add(weigeringen.text("register.loket.ontbreekt", naam));
            return Optional.empty();
        }
        return readOptional(naam, tekst, parser);
    }

    /** As {@link #read}, for what may be absent. */
    public <T> Optional<T> readOptional(
            String naam, @Nullable String tekst, Function<String, Optional<T>> parser) {
        if (tekst == null || tekst.isBlank()) {
            return Optional.empty();
        }
        Optional<T> waarde = parser.apply(tekst);
        if (waarde.isEmpty()) {
            fouten.add(weigeringen.text("register.loket.onjuist", naam));
        }
        return waarde;
    }

    /** A day as {@code 2026-11-02}, which may be absent. */
    public Optional<LocalDate> readDay(String naam, @Nullable String tekst) {
        return readOptional(naam, tekst, Invoer::day);
    }

    private static Optional<LocalDate> day(String tekst) {
        try {
            return Optional.of(LocalDate.parse(tekst));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Refuses with all that was wrong, if anything was. */
    public void check() {
        if (!fouten.isEmpty()) {
            throw weigeringen.refuse(fouten);
        }
    }
}
