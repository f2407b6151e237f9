package nl.hulproute.gedeeld;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * DUO's administratienummer of a samenwerkingsverband, as {@code PO2001}: read in every spelling
 * ("PO 20.01", "VO-25-07"), kept in one normal form (standards §9).
 */
public record SwvNummer(String waarde) {

    private static final Pattern VORM = Pattern.compile("(PO|VO)[0-9]{4}");
    private static final String TUSSEN = "\\s*[.-]?\\s*";
    private static final Pattern GESCHREVEN =
            Pattern.compile("([PVpv][Oo])" + TUSSEN + "([0-9]{2})" + TUSSEN + "([0-9]{2})");

    /** As some lists write it: the sector after the number. */
    private static final Pattern ACHTERSTEVOREN =
            Pattern.compile("([0-9]{2})([0-9]{2})" + TUSSEN + "([PVpv][Oo])");

    public SwvNummer {
        if (!VORM.matcher(waarde).matches()) {
            throw new IllegalArgumentException("geen SWV-nummer: " + waarde);
        }
    }

    /**
     * Reads a number with or without a space, dot or hyphen between its parts ({@code PO 20.01}),
     * and with its sector at the end ({@code 2001PO}).
     */
    public static Optional<SwvNummer> parse(String tekst) {
        String geschreven = tekst.strip();
        var vooraan = GESCHREVEN.matcher(geschreven);
        if (vooraan.matches()) {
            return Optional.of(of(vooraan.group(1), vooraan.group(2), vooraan.group(3)));
        }
        var achteraan = ACHTERSTEVOREN.matcher(geschreven);
        return achteraan.matches()
                ? Optional.of(of(achteraan.group(3), achteraan.group(1), achteraan.group(2)))
                : Optional.empty();
    }

    private static SwvNummer of(String sector, String eerste, String tweede) {
        return new SwvNummer(sector.toUpperCase(Locale.ROOT) + eerste + tweede);
    }

    /** Primary or secondary education. */
    public Sector sector() {
        return waarde.startsWith("PO") ? Sector.PO : Sector.VO;
    }

    @Override
    public String toString() {
        return waarde;
    }
}
