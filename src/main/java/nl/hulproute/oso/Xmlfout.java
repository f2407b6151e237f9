package nl.hulproute.oso;

import java.util.List;
import java.util.Map;

/** Says in Dutch what a parser says of XML that is not well formed. */
final class Xmlfout {

    /** A part of the parser's own sentence, and ours; the first that fits counts. */
    private static final List<Map.Entry<String, String>> ZINNEN =
            List.of(
                    Map.entry("Premature end of file", "het is leeg"),
                    Map.entry("must start and end within", "het houdt op voordat het af is"),
                    Map.entry("in prolog", "het begint niet met een element"),
                    Map.entry("in trailing section", "er staat nog iets na het einde"),
                    Map.entry(
                            "must be terminated by the matching end-tag",
                            "een element is niet afgesloten"),
                    Map.entry("UTF-8", "een teken is geen geldige UTF-8"),
                    Map.entry("nvalid XML character", "er staat een teken in dat niet mag"),
                    Map.entry("Character reference", "er staat een teken in dat niet mag"),
                    Map.entry("entity", "er wordt verwezen naar een onbekende entiteit"),
                    Map.entry("is not bound", "een voorvoegsel hoort bij geen naamruimte"),
                    Map.entry("already specified", "een attribuut staat er twee keer"),
                    Map.entry("must not contain the '<'", "in een attribuut staat een <"),
                    Map.entry("element binnen", "een element staat waar alleen tekst mag"),
                    Map.entry("verwijzing naar buiten", "het verwijst naar buiten"));

    private Xmlfout() {}

    static String zin(String vanLezer) {
        return ZINNEN.stream()
                .filter(zin -> vanLezer.contains(zin.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("de opbouw klopt niet");
    }
}
