package nl.hulproute.oso;

import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens XML of a stranger: nothing from outside, no DTD. */
final class Xmlbron {

    private static final XMLInputFactory FABRIEK = fabriek();

    private Xmlbron() {}

    /** A reader at the first element. */
    static XMLStreamReader open(InputStream bron) throws XMLStreamException, OnleesbaarDossier {
        var xml = FABRIEK.createXMLStreamReader(bron);
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                throw new OnleesbaarDossier(
                        "Het bestand heeft een DTD (DOCTYPE); dat mag niet in een dossier",
                        xml.getLocation().getLineNumber());
            }
        }
        return xml;
    }

    /** What is wrong and where, past so many lines that the parser did not see. */
    static OnleesbaarDossier onleesbaar(XMLStreamException e, int overgeslagen) {
        return new OnleesbaarDossier(
                "Het bestand is geen geldige XML: " + Xmlfout.zin(String.valueOf(e.getMessage())),
                regelnummer(e, overgeslagen));
    }

    private static int regelnummer(XMLStreamException e, int overgeslagen) {
        int regel = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
        return regel == 0 ? 0 : regel + overgeslagen;
    }

    private static XMLInputFactory fabriek() {
        var fabriek = XMLInputFactory.newDefaultFactory();
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabriek.setProperty(XMLInputFactory.IS_COALESCING, false);
        fabriek.setXMLResolver((publiek, systeem, basis, ruimte) -> {
            throw new XMLStreamException("verwijzing naar buiten geweigerd");
        });
        return fabriek;
    }
}
