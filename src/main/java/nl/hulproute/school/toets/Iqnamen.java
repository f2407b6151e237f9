package nl.hulproute.school.toets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names that come back at IQ tests, to choose from; others may be typed. */
final class Iqnamen {

    static final List<String> TESTEN =
            List.of(
                    "WISC-V",
                    "WPPSI-IV",
                    "WISC-III",
                    "WAIS-IV",
                    "WNV",
                    "SON-R 2-8",
                    "SON-R 6-40",
                    "RAKIT-2",
                    "KAIT",
                    "IDS-2",
                    "NIO");

    /** The indexes of the WISC-V, with their codes. */
    private static final Map<String, String> WISC_CODES = wisc();

    static final List<String> WISC = List.copyOf(WISC_CODES.keySet());

    private Iqnamen() {}

    /** The code of an index with this name; empty when it has none. */
    static String code(String naam) {
        return WISC_CODES.entrySet().stream()
                .filter(een -> een.getKey().equalsIgnoreCase(naam.strip()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> wisc() {
        var namen = new LinkedHashMap<String, String>();
        namen.put("Verbaal begrip", "VBI");
        namen.put("Visueel-ruimtelijk", "VRI");
        namen.put("Fluïd redeneren", "FRI");
        namen.put("Werkgeheugen", "WGI");
        namen.put("Verwerkingssnelheid", "VSI");
        return namen;
    }
}
