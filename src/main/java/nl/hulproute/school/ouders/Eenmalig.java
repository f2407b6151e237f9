package nl.hulproute.school.ouders;

import jakarta.servlet.http.HttpSession;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Knows the forms of this session that were sent already. The codes that carers get stand in the
 * answer to a form and are kept nowhere, so that page cannot be fetched again; who reloads it sends
 * the form again, and that must not mail anybody or end the codes that were just handed over.
 */
final class Eenmalig {

    private static final String SLEUTEL = "ouders.eenmalig";
    private static final int ONTHOUDEN = 50;

    private Eenmalig() {}

    /** A mark for a form that is shown now. */
    static String nieuw() {
        return UUID.randomUUID().toString();
    }

    /** Whether the form with this mark is sent for the first time; one without a mark always is. */
    static boolean isFirst(HttpSession sessie, String keer) {
        if (keer.isEmpty()) {
            return true;
        }
        List<String> gezien = seen(sessie);
        if (gezien.contains(keer)) {
            return false;
        }
        var nu = new ArrayList<>(gezien);
        nu.add(keer);
        sessie.setAttribute(
                SLEUTEL,
                new ArrayList<>(nu.subList(Math.max(0, nu.size() - ONTHOUDEN), nu.size())));
        return true;
    }

    private static List<String> seen(HttpSession sessie) {
        return sessie.getAttribute(SLEUTEL) instanceof List<?> marks
                ? marks.stream().map(Object::toString).toList()
                : List.of();
    }
}
