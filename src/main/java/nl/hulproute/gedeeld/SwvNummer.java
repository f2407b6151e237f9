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

    public SwvNummer {
        if (!VORM.matcher(waarde).matches()) {
            throw new IllegalArgumentException("geen SWV-nummer: " + waarde);
        }
    }

    /** Reads a number with or without spaces, dots and hyphens. */
    public static Optional<SwvNummer> parse(String tekst) {
        String normaal = tekst.replaceAll("[\\s.\\-]", "").toUpperCase(Locale.ROOT);
        return VORM.matcher(normaal).matches()
                ? Optional.of(new SwvNummer(normaal))
                : Optional.empty();
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
