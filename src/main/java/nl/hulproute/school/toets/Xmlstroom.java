package nl.hulproute.school.toets;

import nl.hulproute.gedeeld.Bsnzoeker;

import java.io.InputStream;

import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML of others, read as a stream: no DTD, no entities, a limit on each text. Texts in which there
 * may be a BSN come out empty.
 */
final class Xmlstroom {

    static final int LANGST = 256;

    private static final XMLInputFactory FABRIEK = fabriek();

    private final XMLStreamReader xml;
    private int nummers;

    Xmlstroom(InputStream bron) throws XMLStreamException {
        this.xml = FABRIEK.createXMLStreamReader(bron);
    }

    private static XMLInputFactory fabriek() {
        XMLInputFactory fabriek = XMLInputFactory.newDefaultFactory();
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabriek.setProperty(XMLInputFactory.IS_COALESCING, true);
        return fabriek;
    }

    /** Goes to the next element of the document, wherever; false at its end. */
    boolean volgende() throws XMLStreamException {
        while (xml.hasNext()) {
            int soort = xml.next();
            if (soort == XMLStreamConstants.DTD) {
                throw new Onleesbaar("toets.import.fout.doctype", xml.getLocation());
            }
            if (soort == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the next element within the current one; false when that ends. */
    boolean kind() throws XMLStreamException {
        while (true) {
            int soort = xml.next();
            if (soort == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (soort == XMLStreamConstants.END_ELEMENT) {
                return false;
            }
        }
    }

    String naam() {
        return xml.getLocalName();
    }

    int regel() {
        return xml.getLocation().getLineNumber();
    }

    Location plaats() {
        return xml.getLocation();
    }

    int nummers() {
        return nummers;
    }

    String attribuut(String attribuut) {
        String waarde = xml.getAttributeValue(null, attribuut);
        return waarde == null ? "" : waarde.strip();
    }

    /** The text of the current element, without what may be a BSN; cut off when it is too long. */
    String tekst() throws XMLStreamException {
        String tekst = kenmerk();
        if (Bsnzoeker.zoek(tekst).isEmpty()) {
            return tekst;
        }
        nummers++;
        return "";
    }

    /** The text of an element that only names something, and is not kept as it is. */
    String kenmerk() throws XMLStreamException {
        String tekst = xml.getElementText().strip();
        return tekst.substring(0, Math.min(tekst.length(), LANGST));
    }

    /** Passes over the current element with all in it; its text goes nowhere. */
    void slaOver() throws XMLStreamException {
        int diepte = 1;
        while (diepte > 0) {
            int soort = xml.next();
            diepte += soort == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            diepte -= soort == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }
}
