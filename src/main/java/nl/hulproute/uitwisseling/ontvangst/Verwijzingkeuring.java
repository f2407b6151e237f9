package nl.hulproute.uitwisseling.ontvangst;

import nl.hulproute.uitwisseling.Documentregel;
import nl.hulproute.uitwisseling.Hulpvraagbericht;
import nl.hulproute.uitwisseling.bericht.Zinnen;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The dossier and its envelope speak of the same documents: no more, no fewer. */
@Component
@Order(2)
class Verwijzingkeuring implements Dossierkeuring {

    private static final String SOORT = "sha256:";

    private final Zinnen zinnen;

    Verwijzingkeuring(Zinnen zinnen) {
        this.zinnen = zinnen;
    }

    @Override
    public List<String> check(InputStream xml, Hulpvraagbericht bericht) throws IOException {
        Set<String> inDossier;
        try {
            inDossier = references(xml);
        } catch (XMLStreamException e) {
            return List.of(zinnen.zeg("uitwisseling.keuring.dossier-onleesbaar"));
        }
        Set<String> inEnvelop =
                bericht.documenten().stream()
                        .map(document -> document.sha256().hex())
                        .collect(Collectors.toSet());
        var fouten = new ArrayList<String>();
        bericht.documenten().stream()
                .filter(document -> !inDossier.contains(document.sha256().hex()))
                .map(Documentregel::naam)
                .forEach(naam ->
                        fouten.add(zinnen.zeg("uitwisseling.keuring.niet-in-dossier", naam)));
        inDossier.stream()
                .filter(digest -> !inEnvelop.contains(digest))
                .forEach(digest ->
                        fouten.add(zinnen.zeg("uitwisseling.keuring.niet-in-envelop", digest)));
        return fouten;
    }

    private static Set<String> references(InputStream xml) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(xml);
        var gevonden = new TreeSet<String>();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("bestandsinhoud")) {
                String tekst = reader.getElementText().strip();
                gevonden.add(tekst.startsWith(SOORT) ? tekst.substring(SOORT.length()) : tekst);
            }
        }
        return gevonden;
    }
}
