package nl.hulproute.school.hulpvraag;

import java.util.List;

/**
 * Something that a hulpvraag lacks: the code of the rule, the sentence that says it, and the place
 * where it is mended.
 */
record Gemis(String code, boolean verplicht, String sleutel, List<Object> argumenten, String link) {

    static Gemis verplicht(String code, String link, Object... argumenten) {
        return new Gemis(code, true, "hulpvraag.gemis." + code, List.of(argumenten), link);
    }

    static Gemis advies(String code, String link, Object... argumenten) {
        return new Gemis(code, false, "hulpvraag.gemis." + code, List.of(argumenten), link);
    }

    /** Whether it is about a document that goes along, though it is mended elsewhere. */
    boolean overDocument() {
        return code.equals("beletsel") || code.equals("oneens") || code.startsWith("toestemming-");
    }

    /** The arguments as the message source wants them. */
    public Object[] gegevens() {
        return argumenten.toArray();
    }
}
