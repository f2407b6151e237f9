package nl.hulproute.oso;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a dossier in either form, streaming: no DTD, no entities from outside, within {@link
 * Grenzen}; contents go to the sink as they come and are never held. What the standard does not
 * know is kept, for {@link Dossiercontrole} to name it.
 */
public final class Dossierlezer {

    private static final XMLInputFactory FABRIEK = fabriek();

    private Dossierlezer() {}

    /** Reads the sent form, or a complete dossier of which the contents do not matter. */
    public static Dossier lees(InputStream bron) throws IOException, OnleesbaarDossier {
        return lees(bron, Bijlagesink.geen(), Grenzen.RUIM);
    }

    public static Dossier lees(InputStream bron, Bijlagesink sink)
            throws IOException, OnleesbaarDossier {
        return lees(bron, sink, Grenzen.RUIM);
    }

    public static Dossier lees(InputStream bron, Bijlagesink sink, Grenzen grenzen)
            throws IOException, OnleesbaarDossier {
        var bewaakt = new BewaakteBron(bron);
        try {
            var xml = FABRIEK.createXMLStreamReader(bewaakt);
            try {
                return lees(xml, sink, grenzen);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            bewaakt.werpFout();
            throw new OnleesbaarDossier(
                    "Het bestand is geen geldige XML: " + kern(e), regelnummer(e));
        }
    }

    private static Dossier lees(XMLStreamReader xml, Bijlagesink sink, Grenzen grenzen)
            throws XMLStreamException, IOException, OnleesbaarDossier {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            weigerDtd(xml);
        }
        var set = Gegevensset.van(ruimte(xml)).orElse(Gegevensset.OSO_2019);
        var groottes = new HashMap<nl.hulproute.gedeeld.Sha256, Long>();
        var inhoud = new Inhoudlezer(xml, sink, grenzen, groottes);
        var wortel = new Knooplezer(xml, set, grenzen, inhoud).lees("", 1);
        while (xml.hasNext()) {
            xml.next();
        }
        return new Dossier(set, wortel, groottes, inhoud.schade());
    }

    private static String ruimte(XMLStreamReader xml) {
        var ruimte = xml.getNamespaceURI();
        return ruimte == null ? "" : ruimte;
    }

    private static void weigerDtd(XMLStreamReader xml) throws OnleesbaarDossier {
        if (xml.getEventType() == XMLStreamConstants.DTD) {
            throw new OnleesbaarDossier(
                    "Het bestand heeft een DTD (DOCTYPE); dat mag niet in een dossier",
                    xml.getLocation().getLineNumber());
        }
    }

    private static int regelnummer(XMLStreamException e) {
        return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
    }

    /** The sentence of the parser without its own prefix with the place. */
    private static String kern(XMLStreamException e) {
        var tekst = String.valueOf(e.getMessage());
        int begin = tekst.indexOf("Message: ");
        return (begin < 0 ? tekst : tekst.substring(begin + 9)).strip();
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
