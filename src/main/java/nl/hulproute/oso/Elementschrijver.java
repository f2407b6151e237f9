package nl.hulproute.oso;

import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes start tags and values. What is of another namespace, in an element or an attribute, keeps
 * it; see {@link Namen} for how that stands in a name.
 */
final class Elementschrijver {

    private final XMLStreamWriter xml;
    private final String ruimte;

    Elementschrijver(XMLStreamWriter xml, String ruimte) {
        this.xml = xml;
        this.ruimte = ruimte;
    }

    /** Opens an element among those of a namespace, and gives its own. */
    String open(Knoop knoop, String omgeving) throws XMLStreamException {
        var eigen = knoop.naam().startsWith("{") ? ruimte(knoop.naam()) : ruimte;
        xml.writeStartElement("", lokaal(knoop.naam()), eigen);
        if (!eigen.equals(omgeving)) {
            xml.writeDefaultNamespace(eigen);
        }
        int nummer = 0;
        for (var attribuut : knoop.attributen().entrySet()) {
            attribuut(attribuut, nummer++);
        }
        return eigen;
    }

    private void attribuut(Map.Entry<String, String> attribuut, int nummer)
            throws XMLStreamException {
        var naam = attribuut.getKey();
        if (!naam.startsWith("{")) {
            xml.writeAttribute(naam, attribuut.getValue());
            return;
        }
        boolean vanXml = ruimte(naam).equals(XMLConstants.XML_NS_URI);
        var voorvoegsel = vanXml ? "xml" : "n" + nummer;
        if (!vanXml) {
            xml.writeNamespace(voorvoegsel, ruimte(naam));
        }
        if (naam.equals(Attribuutcontrole.TYPE) && attribuut.getValue().startsWith("xs:")) {
            xml.writeNamespace("xs", XMLConstants.W3C_XML_SCHEMA_NS_URI);
        }
        xml.writeAttribute(voorvoegsel, ruimte(naam), lokaal(naam), attribuut.getValue());
    }

    private static String ruimte(String naam) {
        return naam.substring(1, naam.indexOf('}'));
    }

    private static String lokaal(String naam) {
        return naam.substring(naam.indexOf('}') + 1);
    }

    /** A carriage return has to be a reference, or a reader makes a line feed of it. */
    void tekst(String tekst) throws XMLStreamException {
        int begin = 0;
        for (int cr = tekst.indexOf('\r'); cr >= 0; cr = tekst.indexOf('\r', begin)) {
            xml.writeCharacters(tekst.substring(begin, cr));
            xml.writeEntityRef("#13");
            begin = cr + 1;
        }
        xml.writeCharacters(tekst.substring(begin));
    }
}
