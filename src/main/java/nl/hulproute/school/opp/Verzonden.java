package nl.hulproute.school.opp;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/** An answer as a form sent it, with the version that the form began with. */
record Verzonden(String waarde, int begin) {

    private static final String WAARDE = "v.";
    private static final String BEGIN = "b.";

    /** All answers among the parameters of a request. */
    static Map<Veldsleutel, Verzonden> uit(Map<String, String> parameters) {
        var velden = new LinkedHashMap<Veldsleutel, Verzonden>();
        parameters.forEach((naam, waarde) -> {
            if (naam.startsWith(WAARDE)) {
                String code = naam.substring(WAARDE.length());
                Veldsleutel.parse(code)
                        .ifPresent(sleutel ->
                                velden.put(
                                        sleutel,
                                        new Verzonden(
                                                netjes(sleutel, waarde),
                                                begin(parameters.get(BEGIN + code)))));
            }
        });
        return velden;
    }

    private static String netjes(Veldsleutel sleutel, String waarde) {
        String tekst = Canoniek.tekst(waarde);
        return sleutel.veld().soort() == Oppveld.Soort.DATUM ? Datuminvoer.iso(tekst) : tekst;
    }

    private static int begin(@Nullable String tekst) {
        return tekst != null && tekst.matches("[0-9]{1,9}") ? Integer.parseInt(tekst) : 0;
    }
}
