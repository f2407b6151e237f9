package nl.hulproute.oso;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads elements into {@link Knoop}s; of another namespace: with that before their name. */
final class Knooplezer {

    private final XMLStreamReader xml;
    private final Gegevensset set;
    private final Grenzen grenzen;
    private final Inhoudlezer inhoud;
    private int gelezen;

    Knooplezer(XMLStreamReader xml, Gegevensset set, Grenzen grenzen, Inhoudlezer inhoud) {
        this.xml = xml;
        this.set = set;
        this.grenzen = grenzen;
        this.inhoud = inhoud;
    }

    /** Reads the element that starts here, below the element of the given name. */
    Knoop lees(String ouder, int niveau) throws XMLStreamException, IOException, OnleesbaarDossier {
        bewaak(niveau);
        String naam = naam(xml.getNamespaceURI(), xml.getLocalName());
        int regelnummer = xml.getLocation().getLineNumber();
        var attributen = attributen();
        var tekst = new StringBuilder();
        var stukken = new Tekststukken(tekst);
        var kinderen = new ArrayList<Knoop>();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                kinderen.add(kind(naam, niveau, kinderen));
            } else if (xml.isCharacters()) {
                voegToe(tekst);
            } else if (isOnderbreking(xml.getEventType())) {
                stukken.onderbreek();
            } else if (xml.getEventType() == XMLStreamConstants.ENTITY_REFERENCE) {
                throw weigering("Het dossier verwijst naar een onbekende entiteit");
            }
        }
        boolean leeg = !kinderen.isEmpty() && tekst.toString().isBlank();
        return new Knoop(
                naam,
                leeg ? "" : tekst.toString(),
                attributen,
                kinderen,
                regelnummer,
                leeg ? List.of() : stukken.alle());
    }

    private static boolean isOnderbreking(int gebeurtenis) {
        return gebeurtenis == XMLStreamConstants.COMMENT
                || gebeurtenis == XMLStreamConstants.PROCESSING_INSTRUCTION;
    }

    private Knoop kind(String ouder, int niveau, List<Knoop> eerdere)
            throws XMLStreamException, IOException, OnleesbaarDossier {
        boolean isInhoud =
                ouder.equals("document")
                        && naam(xml.getNamespaceURI(), xml.getLocalName()).equals("bestandsinhoud");
        if (!isInhoud) {
            return lees(ouder, niveau + 1);
        }
        bewaak(niveau);
        int regelnummer = xml.getLocation().getLineNumber();
        var attributen = attributen();
        var tekst = inhoud.lees(Knoop.groep(ouder, eerdere).waarde("bestandsnaam").orElse(""));
        return new Knoop("bestandsinhoud", tekst, attributen, List.of(), regelnummer);
    }

    private void voegToe(StringBuilder tekst) throws OnleesbaarDossier {
        if (tekst.length() + xml.getTextLength() > grenzen.tekens()) {
            throw weigering("Een waarde in het dossier is te lang");
        }
        tekst.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    private void bewaak(int niveau) throws OnleesbaarDossier {
        if (niveau > grenzen.niveaus()) {
            throw weigering("Het dossier is te diep genest");
        }
        if (++gelezen > grenzen.elementen()) {
            throw weigering("Het dossier heeft te veel elementen");
        }
    }

    private OnleesbaarDossier weigering(String melding) {
        return new OnleesbaarDossier(melding, xml.getLocation().getLineNumber());
    }

    private Map<String, String> attributen() {
        var attributen = new HashMap<String, String>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            var ruimte = xml.getAttributeNamespace(i);
            var naam = xml.getAttributeLocalName(i);
            if (!isSchemaplaats(ruimte, naam)) {
                boolean eigen = ruimte == null || ruimte.isEmpty();
                attributen.put(eigen ? naam : "{" + ruimte + "}" + naam, xml.getAttributeValue(i));
            }
        }
        return attributen;
    }

    /** Where a validator finds the schema; that does not belong to the dossier. */
    private static boolean isSchemaplaats(@Nullable String ruimte, String naam) {
        return XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(ruimte)
                && naam.toLowerCase(Locale.ROOT).endsWith("schemalocation");
    }

    private String naam(@Nullable String ruimte, String naam) {
        return set.ruimte().equals(ruimte)
                ? naam
                : "{" + (ruimte == null ? "" : ruimte) + "}" + naam;
    }
}
