package nl.hulproute.gedeeld;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An Organisatie-identificatienummer: 20 positions, of which the first eight name its kind ({@code
 * 00000007} for a BRIN, {@code 00000099} for tests); standards §6.
 */
public record Oin(String waarde) {

    private static final Pattern VORM = Pattern.compile("[0-9]{8}[0-9A-Z]{12}");
    private static final Pattern SCHOOL = Pattern.compile("00000007000([0-9]{2}[A-Z]{2})00000");

    public Oin {
        if (!VORM.matcher(waarde).matches()) {
            throw new IllegalArgumentException("geen OIN: " + waarde);
        }
    }

    /** The OIN of a school: {@code 00000007000} + BRIN + {@code 00000}. */
    public static Oin of(Brin brin) {
        return new Oin("00000007000" + brin + "00000");
    }

    /** Reads 20 positions, or nothing when they are no OIN. */
    public static Optional<Oin> parse(String tekst) {
        String normaal = tekst.strip();
        return VORM.matcher(normaal).matches() ? Optional.of(new Oin(normaal)) : Optional.empty();
    }

    /** The BRIN of the school whose OIN this is; nothing when it is the OIN of something else. */
    public Optional<Brin> brin() {
        var school = SCHOOL.matcher(waarde);
        return school.matches() ? Optional.of(new Brin(school.group(1))) : Optional.empty();
    }

    @Override
    public String toString() {
        return waarde;
    }
}
