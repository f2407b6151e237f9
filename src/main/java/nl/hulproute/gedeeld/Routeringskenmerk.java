package nl.hulproute.gedeeld;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of a school's environment in the exchange: {@code 00000007000} + BRIN + {@code
 * 00500}, plus n for a nevenvestiging n with an environment of its own (manual, Bijlage 3;
 * standards §5). Only this type derives it, and nothing outside 500–599 can be made.
 */
public record Routeringskenmerk(String waarde) {

    private static final int EERSTE = 500;
    private static final Pattern VORM =
            Pattern.compile("00000007000([0-9]{2}[A-Z]{2})005([0-9]{2})");

    public Routeringskenmerk {
        if (!VORM.matcher(waarde).matches()) {
            throw new IllegalArgumentException("geen routeringskenmerk in de 500-reeks: " + waarde);
        }
    }

    /** The one routeringskenmerk of an environment that is held by this vestiging. */
    public static Routeringskenmerk of(Vestiging vestiging) {
        return new Routeringskenmerk(
                "00000007000%s%05d".formatted(vestiging.brin(), EERSTE + vestiging.nummer()));
    }

    /** Reads 20 positions, or nothing when they are no routeringskenmerk in the 500 series. */
    public static Optional<Routeringskenmerk> parse(String tekst) {
        String normaal = tekst.strip();
        return VORM.matcher(normaal).matches()
                ? Optional.of(new Routeringskenmerk(normaal))
                : Optional.empty();
    }

    /** The vestiging that holds the environment. */
    public Vestiging vestiging() {
        var vorm = VORM.matcher(waarde);
        if (!vorm.matches()) {
            throw new IllegalStateException(waarde);
        }
        return new Vestiging(new Brin(vorm.group(1)), Integer.parseInt(vorm.group(2)));
    }

    /** The number as the manual names it: 500 for the hoofdvestiging, 502 for nevenvestiging 02. */
    public int nummer() {
        return EERSTE + vestiging().nummer();
    }

    @Override
    public String toString() {
        return waarde;
    }
}
