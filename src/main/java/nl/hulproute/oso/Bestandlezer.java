package nl.hulproute.oso;

import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

/**
 * Reads a file that somebody gives to a command of their own, for whoever listens: of any size, in
 * any encoding and version of XML that the JDK's validator takes, with a DTD inside it if need be,
 * but never with anything from outside it.
 */
final class Bestandlezer {

    private static final SAXParserFactory FABRIEK = SAXParserFactory.newDefaultNSInstance();

    private Bestandlezer() {}

    static void lees(InputStream bron, Function<Gegevensset, Elementstroom> maker, Bijlagesink sink)
            throws IOException, OnleesbaarDossier {
        var bewaakt = new BewaakteBron(bron);
        var inhoudbron = new Inhoudbron(bewaakt);
        var luisteraar = new Saxluisteraar(maker, new Inhoudwaarde(sink, Grenzen.GEEN), inhoudbron);
        try {
            var xml = FABRIEK.newSAXParser().getXMLReader();
            luister(xml, luisteraar);
            xml.parse(new InputSource(inhoudbron));
        } catch (SAXException e) {
            bewaakt.werpFout();
            throw onleesbaar(e, luisteraar.regelnummer());
        } catch (IOException e) {
            // A sign that is not of its encoding, unless the source itself failed.
            bewaakt.werpFout();
            throw onleesbaar(e, luisteraar.regelnummer());
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } finally {
            luisteraar.stop();
        }
    }

    private static void luister(XMLReader xml, Saxluisteraar luisteraar) throws SAXException {
        xml.setContentHandler(luisteraar);
        xml.setEntityResolver(luisteraar);
        xml.setErrorHandler(luisteraar);
        xml.setProperty("http://xml.org/sax/properties/lexical-handler", luisteraar);
    }

    private static OnleesbaarDossier onleesbaar(Exception e, int regelnummer) {
        return new OnleesbaarDossier(
                "Het bestand is geen geldige XML: " + Xmlfout.zin(String.valueOf(e.getMessage())),
                regelnummer);
    }
}
