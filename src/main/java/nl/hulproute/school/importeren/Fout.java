package nl.hulproute.school.importeren;

import nl.hulproute.gedeeld.Bsnzoeker;

import java.util.Arrays;
import java.util.List;

/**
 * What is wrong at a place of the file, as a message that says what to do, with its arguments.
 *
 * @param regel 0 when it is the file as a whole
 * @param element empty when it is in none
 */
record Fout(int regel, String element, String sleutel, List<String> gegevens) {

    private static final int KORT = 60;

    /** With the beginning of what stood there, unless that may be a BSN. */
    static Fout op(int regel, String element, String code, Object... gegevens) {
        return new Fout(
                regel,
                kort(element),
                "importeren.fout." + code,
                Arrays.stream(gegevens).map(String::valueOf).map(Fout::kort).toList());
    }

    /** Of the file as a whole. */
    static Fout van(String code, Object... gegevens) {
        return op(0, "", code, gegevens);
    }

    /** The arguments as the message source wants them. */
    public Object[] argumenten() {
        return gegevens.toArray();
    }

    private static String kort(String tekst) {
        String veilig = Bsnzoeker.zoek(tekst).isEmpty() ? tekst : "…";
        return veilig.length() <= KORT ? veilig : veilig.substring(0, KORT) + "…";
    }
}
