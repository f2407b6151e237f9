package nl.hulproute.register.loket;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what a caller sent, and remembers everything that is wrong with it. */
public final class Invoer {

    private final List<Geweigerd.Reden> redenen = new ArrayList<>();

    /** The value, or empty when it is absent or wrong; then {@link #check} refuses. */
    public <T> Optional<T> read(
            String naam, @Nullable String tekst, Function<String, Optional<T>> parser) {
        if (tekst == null || tekst.isBlank()) {
            redenen.add(Geweigerd.Reden.of("register.loket.ontbreekt", naam));
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
            redenen.add(Geweigerd.Reden.of("register.loket.onjuist", naam));
        }
        return waarde;
    }

    /** Refuses with all that was wrong, if anything was. */
    public void check() {
        if (!redenen.isEmpty()) {
            throw new Geweigerd(HttpStatus.BAD_REQUEST, List.copyOf(redenen));
        }
    }
}
