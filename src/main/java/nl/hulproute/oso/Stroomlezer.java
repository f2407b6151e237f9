package nl.hulproute.oso;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * Reads a dossier in either form for whoever listens: no DTD, no entities from outside, within
 * {@link Grenzen}; contents go to the sink as they come and are never held. What the standard does
 * not know is passed on as well.
 */
final class Stroomlezer {

    private static final String DECLARATIE = "{" + XMLConstants.XMLNS_ATTRIBUTE_NS_URI + "}";

    private final BewaakteBron bron;
    private final Inhoudbron inhoudbron;
    private final Maatbron maat;
    private final XMLStreamReader xml;
    private final Gegevensset set;
    private final Grenzen grenzen;
    private final Namen tabel;
    private final Inhoudlezer inhoud;
    private final Deque<String> namen = new ArrayDeque<>();
    private final StringBuilder bestandsnaam = new StringBuilder();
    private int gelezen;
    private int tekens;

    private Stroomlezer(BewaakteBron bron, Bijlagesink sink, Grenzen grenzen)
            throws XMLStreamException, OnleesbaarDossier {
        this.bron = bron;
        this.grenzen = grenzen;
        this.inhoudbron = new Inhoudbron(bron);
        this.maat = new Maatbron(inhoudbron, grenzen.tekens());
        this.xml = opened();
        this.set = Gegevensset.van(ruimte()).orElse(Gegevensset.OSO_2019);
        this.tabel = new Namen(set);
        this.inhoud = new Inhoudlezer(xml, inhoudbron, new Inhoudwaarde(sink, grenzen));
    }

    static Stroomlezer open(InputStream bron, Bijlagesink sink, Grenzen grenzen)
            throws IOException, OnleesbaarDossier {
        var bewaakt = new BewaakteBron(bron);
        try {
            return new Stroomlezer(bewaakt, sink, grenzen);
        } catch (XMLStreamException e) {
            bewaakt.werpFout();
            throw Xmlbron.onleesbaar(e, 0);
        }
    }

    private XMLStreamReader opened() throws XMLStreamException, OnleesbaarDossier {
        try {
            return new StreamReaderDelegate(Xmlbron.open(maat)) {
                @Override
                public int next() throws XMLStreamException {
                    maat.gebeurd();
                    return super.next();
                }
            };
        } catch (XMLStreamException e) {
            if (maat.isVol()) {
                throw teLang(0);
            }
            throw e;
        }
    }

    Gegevensset set() {
        return set;
    }

    /** Hands all of the document to the listener. */
    void lees(Elementstroom stroom) throws IOException, OnleesbaarDossier {
        try {
            int gebeurtenis = xml.getEventType();
            while (gebeurtenis != XMLStreamConstants.END_DOCUMENT) {
                gebeurtenis = neem(gebeurtenis, stroom) ? xml.getEventType() : xml.next();
            }
            xml.close();
        } catch (XMLStreamException e) {
            bron.werpFout();
            throw maat.isVol() ? teLang(regelnummer()) : Xmlbron.onleesbaar(e, inhoudbron.regels());
        }
    }

    /** Takes an event; whether that went on to the next one itself. */
    private boolean neem(int gebeurtenis, Elementstroom stroom)
            throws XMLStreamException, IOException, OnleesbaarDossier {
        switch (gebeurtenis) {
            case XMLStreamConstants.START_ELEMENT -> {
                return open(stroom);
            }
            case XMLStreamConstants.END_ELEMENT -> {
                namen.pop();
                tekens = 0;
                stroom.sluit();
            }
            case XMLStreamConstants.CHARACTERS,
                    XMLStreamConstants.CDATA,
                    XMLStreamConstants.SPACE ->
                    tekst(stroom);
            case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    stroom.onderbreek();
            case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw weigering("Het dossier verwijst naar een onbekende entiteit");
            default -> {}
        }
        return false;
    }

    private boolean open(Elementstroom stroom)
            throws XMLStreamException, IOException, OnleesbaarDossier {
        if (namen.size() >= grenzen.niveaus()) {
            throw weigering("Het dossier is te diep genest");
        }
        if (++gelezen > grenzen.elementen()) {
            throw weigering("Het dossier heeft te veel elementen");
        }
        tekens = 0;
        var naam = tabel.element(xml.getNamespaceURI(), xml.getLocalName());
        boolean inDocument = "document".equals(namen.peek());
        stroom.open(naam, attributen(), regelnummer());
        namen.push(naam);
        if (naam.equals("document")) {
            bestandsnaam.setLength(0);
        }
        if (inDocument && naam.equals("bestandsinhoud")) {
            inhoud.lees(bestandsnaam.toString(), stroom);
            return true;
        }
        return false;
    }

    private Map<String, String> attributen() {
        var attributen = new HashMap<String, String>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            var naam = tabel.attribuut(xml.getAttributeNamespace(i), xml.getAttributeLocalName(i));
            var waarde = xml.getAttributeValue(i);
            // In XML 1.1 this parser hands over the declarations of namespaces as well.
            if (!naam.startsWith(DECLARATIE)) {
                attributen.put(naam, tabel.waarde(naam, waarde, xml::getNamespaceURI));
            }
        }
        return attributen;
    }

    private void tekst(Elementstroom stroom) throws OnleesbaarDossier {
        int lengte = xml.getTextLength();
        if (namen.isEmpty() || lengte == 0) {
            return;
        }
        if (lengte > grenzen.tekens() - tekens) {
            throw teLang(regelnummer());
        }
        tekens += lengte;
        stroom.tekst(xml.getTextCharacters(), xml.getTextStart(), lengte);
        if ("bestandsnaam".equals(namen.peek()) && bestandsnaam.length() < 1_000) {
            bestandsnaam.append(
                    xml.getTextCharacters(), xml.getTextStart(), Math.min(lengte, 1_000));
        }
    }

    private String ruimte() {
        @Nullable String ruimte = xml.getNamespaceURI();
        return ruimte == null ? "" : ruimte;
    }

    private int regelnummer() {
        return xml.getLocation().getLineNumber() + inhoudbron.regels();
    }

    private static OnleesbaarDossier teLang(int regelnummer) {
        return new OnleesbaarDossier("Een waarde in het dossier is te lang", regelnummer);
    }

    private OnleesbaarDossier weigering(String melding) {
        return new OnleesbaarDossier(melding, regelnummer());
    }
}
