package nl.hulproute.school.importeren;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through XML of others element by element: no DTD, no entities, a limit on each text; it
 * knows where it is, for who tells what is wrong.
 */
final class Xmlloop {

    /** In characters; what is longer is told as too long. */
    static final int LANGSTE_TEKST = 256;

    private static final XMLInputFactory FABRIEK = factory();

    private final Tekenstroom tekens;
    private final XMLStreamReader xml;
    private final Deque<String> elementen = new ArrayDeque<>();

    Xmlloop(Tekenstroom tekens) throws IOException {
        this.tekens = tekens;
        try {
            this.xml = FABRIEK.createXMLStreamReader(tekens);
        } catch (XMLStreamException e) {
            throw Xmlfouten.of(e, "", tekens);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Goes to the root; what is wrong before it is thrown. */
    void root() throws IOException {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                throw new Onleesbaar(Fout.op(regel(), "DOCTYPE", "dtd"));
            }
        }
    }

    /** Reads on after the root: nothing may follow it. */
    void end() throws IOException {
        while (xml.getEventType() != XMLStreamConstants.END_DOCUMENT) {
            next();
        }
    }

    /** Goes to the next element within the current one; false when that ends. */
    boolean child() throws IOException {
        while (true) {
            int soort = next();
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

    /** The innermost element that reading is in; empty outside the root. */
    String element() {
        return elementen.isEmpty() ? "" : elementen.peek();
    }

    boolean inNamespace() {
        return xml.getNamespaceURI() != null && !xml.getNamespaceURI().isEmpty();
    }

    int regel() {
        return Math.max(0, xml.getLocation().getLineNumber());
    }

    String attribuut(String naam) {
        String waarde = xml.getAttributeValue(null, naam);
        return waarde == null ? "" : waarde.strip();
    }

    /** The text of the current element; of a longer one the beginning, to be told as too long. */
    String tekst() throws IOException {
        String naam = naam();
        var tekst = new StringBuilder();
        while (true) {
            switch (next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> append(tekst);
                case XMLStreamConstants.START_ELEMENT ->
                        throw new Onleesbaar(Fout.op(regel(), naam, "element-in-tekst", naam()));
                case XMLStreamConstants.END_ELEMENT -> {
                    return tekst.toString().strip();
                }
                default -> {}
            }
        }
    }

    /** Room for space around a text that fits, and for one sign that shows that it does not. */
    private void append(StringBuilder tekst) {
        int ruimte = 4 * LANGSTE_TEKST - tekst.length();
        if (ruimte > 0) {
            int aantal = Math.min(ruimte, xml.getTextLength());
            tekst.append(xml.getTextCharacters(), xml.getTextStart(), aantal);
        }
    }

    /** Passes over the current element with all in it; its text goes nowhere. */
    void skip() throws IOException {
        int diepte = elementen.size();
        while (elementen.size() >= diepte) {
            next();
        }
    }

    private int next() throws IOException {
        try {
            int soort = xml.next();
            tekens.event();
            if (soort == XMLStreamConstants.START_ELEMENT) {
                elementen.push(xml.getLocalName());
            } else if (soort == XMLStreamConstants.END_ELEMENT) {
                elementen.pop();
            }
            return soort;
        } catch (XMLStreamException e) {
            throw Xmlfouten.of(e, element(), tekens);
        }
    }
}
