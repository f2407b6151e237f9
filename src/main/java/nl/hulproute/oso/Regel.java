package nl.hulproute.oso;

import java.util.function.Predicate;

/**
 * A rule of the profiles for a samenwerkingsverband: its code, the XPath of what it is about, what
 * to say when broken, what must be true of the document for it to count, and the test that tells
 * that it is broken. The test is asked of each element that the XPath names before its last step.
 */
record Regel(
        String code,
        String xpath,
        String melding,
        Voorwaarde voorwaarde,
        Predicate<Element> gebroken) {

    /** Demands an element, the one that the XPath ends in. */
    static Regel verplicht(String code, String xpath, String melding) {
        return new Regel(code, xpath, melding, Voorwaarde.SWV, e -> !e.heeft(laatste(xpath)));
    }

    /** Demands an element in a list, the one that the XPath ends in. */
    static Regel verplicht(String code, String xpath, String onder, String melding) {
        return new Regel(
                code, xpath, melding, Voorwaarde.SWV, e -> !e.heeft(laatste(xpath), onder));
    }

    /** Forbids the element that the XPath ends in. */
    static Regel verboden(String code, String xpath, String melding) {
        return new Regel(code, xpath, melding, Voorwaarde.SWV, e -> e.heeft(laatste(xpath)));
    }

    /** Forbids an element of the pupil in a profile. */
    static Regel verboden(Voorwaarde profiel, String code, String element, String wat) {
        return new Regel(
                code,
                "//leerling/" + element,
                wat + " mag niet mee in een dossier " + profiel + ".",
                profiel,
                e -> e.heeft(element));
    }

    /** The name of the element that is asked. */
    String element() {
        return xpath.substring(2, xpath.lastIndexOf('/'));
    }

    /** The name of the element that the rule is about, which may be missing. */
    String veld() {
        return laatste(xpath);
    }

    private static String laatste(String xpath) {
        return xpath.substring(xpath.lastIndexOf('/') + 1);
    }
}
