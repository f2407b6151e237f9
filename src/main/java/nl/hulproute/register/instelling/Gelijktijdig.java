package nl.hulproute.register.instelling;

import nl.hulproute.register.wijziging.Wijziging;

import java.util.List;
import java.util.Map;

/**
 * What two people made of the same fields at the same time; nothing of either is lost.
 *
 * @param was as this one saw them
 * @param nu as the other left them
 * @param mijn as this one wants them
 */
record Gelijktijdig(Map<String, String> was, Map<String, String> nu, Map<String, String> mijn) {

    /** What the other changed. */
    List<Wijziging.Veld> anders() {
        return was.keySet().stream()
                .filter(veld -> !value(was, veld).equals(value(nu, veld)))
                .map(veld -> new Wijziging.Veld(veld, value(was, veld), value(nu, veld)))
                .toList();
    }

    /** What one changed oneself; what one left alone is as the other left it. */
    String samen(String veld) {
        return value(mijn, veld).equals(value(was, veld)) ? value(nu, veld) : value(mijn, veld);
    }

    private static String value(Map<String, String> velden, String veld) {
        return velden.getOrDefault(veld, "");
    }
}
