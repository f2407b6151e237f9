package nl.hulproute.register.loket;

import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpStatus;

import java.util.List;

/** The look-up does not do what was asked; it answers with all that is wrong at once. */
public final class Geweigerd extends RuntimeException {

    /** What is wrong: a key of the bundle, with its arguments. */
    public record Reden(String sleutel, List<String> waarden) {

        public static Reden of(String sleutel, String... waarden) {
            return new Reden(sleutel, List.of(waarden));
        }

        DefaultMessageSourceResolvable alsBericht() {
            return new DefaultMessageSourceResolvable(new String[] {sleutel}, waarden.toArray());
        }
    }

    private final HttpStatus status;
    private final transient List<Reden> redenen;

    public Geweigerd(HttpStatus status, List<Reden> redenen) {
        super(status + " " + redenen);
        this.status = status;
        this.redenen = redenen;
    }

    public Geweigerd(HttpStatus status, String sleutel, String... waarden) {
        this(status, List.of(Reden.of(sleutel, waarden)));
    }

    HttpStatus status() {
        return status;
    }

    List<Reden> redenen() {
        return redenen;
    }
}
