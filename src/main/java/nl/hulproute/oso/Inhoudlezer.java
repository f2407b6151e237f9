package nl.hulproute.oso;

import java.io.IOException;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the content of a document where a stream of XML is at it. */
final class Inhoudlezer {

    private final XMLStreamReader xml;
    private final Inhoudbron bron;
    private final Inhoudwaarde waarde;

    Inhoudlezer(XMLStreamReader xml, Inhoudbron bron, Inhoudwaarde waarde) {
        this.xml = xml;
        this.bron = bron;
        this.waarde = waarde;
    }

    /**
     * Reads on from the start of the element to its end, or to an element that should not be in it.
     */
    void lees(String bestandsnaam, Elementstroom stroom) throws IOException, XMLStreamException {
        var tekst = new Inhoudtekst(xml, bron);
        try {
            var gelezen = waarde.lees(bestandsnaam, tekst);
            // White space alone is a value to the schema.
            stroom.tekst(gelezen.isEmpty() && tekst.heeftTekens() ? " " : gelezen);
        } catch (Inhoudtekst.Onleesbaar e) {
            throw e.oorzaak();
        } catch (Beschadigd e) {
            stroom.beschadigd(String.valueOf(e.getMessage()));
            stroom.tekst("beschadigd");
        }
        // Not where the XML itself failed: the parser cannot go on after that.
        tekst.maakAf();
    }
}
