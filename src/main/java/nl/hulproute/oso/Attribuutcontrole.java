package nl.hulproute.oso;

import java.util.Map;

import javax.xml.XMLConstants;

/**
 * Holds the attributes of an element to the table. The schema knows one of its own, omschrijving;
 * of those of XML Schema xsi:nil is never allowed, xsi:type makes the element a derived type, and
 * what says where a schema is to be found is let through unread.
 */
final class Attribuutcontrole {

    static final String XSI = "{" + XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI + "}";
    static final String TYPE = XSI + "type";

    private final Typen typen;
    private final Bevindingen bevindingen;

    Attribuutcontrole(Typen typen, Bevindingen bevindingen) {
        this.typen = typen;
        this.bevindingen = bevindingen;
    }

    void controleer(Element element, Map<String, String> attributen) {
        var soort = element.soort;
        if (soort != null && !attributen.isEmpty()) {
            attributen.forEach((naam, waarde) -> controleer(element, soort, naam, waarde));
        }
    }

    private void controleer(Element element, Elementsoort soort, String naam, String waarde) {
        if (naam.equals(TYPE)) {
            type(element, soort, waarde);
        } else if (soort.omschreven() && naam.equals("omschrijving")) {
            if (waarde.isEmpty()) {
                fout(element, "De omschrijving van %s mag niet leeg zijn.", "");
            }
        } else if (!isSchemaplaats(naam)) {
            fout(element, "%s mag geen %s hebben.", naam);
        }
    }

    private void type(Element element, Elementsoort soort, String type) {
        typen.als(soort, type)
                .ifPresentOrElse(
                        als -> element.soort = als,
                        () -> fout(element, "%s mag niet van het type %s zijn.", type));
    }

    static boolean isSchemaplaats(String naam) {
        return naam.equals(XSI + "schemaLocation")
                || naam.equals(XSI + "noNamespaceSchemaLocation");
    }

    private void fout(Element element, String melding, String wat) {
        bevindingen.schema(
                "xsd-attribuut",
                element.pad.toString(),
                element.regelnummer,
                melding.formatted(element.naam, wat));
    }
}
