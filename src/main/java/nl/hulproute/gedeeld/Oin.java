package nl.hulproute.gedeeld;

import java.util.regex.Pattern;

/**
 * An Organisatie-identificatienummer: 20 positions, of which the first eight name its kind ({@code
 * 00000007} for a BRIN, {@code 00000099} for tests); standards §6.
 */
public record Oin(String waarde) {

    private static final Pattern VORM = Pattern.compile("[0-9]{8}[0-9A-Z]{12}");

    public Oin {
        if (!VORM.matcher(waarde).matches()) {
            throw new IllegalArgumentException("geen OIN: " + waarde);
        }
    }

    /** The OIN of a school: {@code 00000007000} + BRIN + {@code 00000}. */
    public static Oin of(Brin brin) {
        return new Oin("00000007000" + brin + "00000");
    }

    @Override
    public String toString() {
        return waarde;
    }
}
