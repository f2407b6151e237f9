package nl.hulproute.platform.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.StringReader;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/** What a template became, as a tree, in which every drawing has its words. */
final class Pagina {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final DocumentBuilderFactory FABRIEK = fabriek();

    private Pagina() {}

    static Document read(String xhtml) throws IOException {
        try {
            var pagina =
                    FABRIEK.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
            describe(pagina.getElementsByTagNameNS(SVG, "svg"));
            return pagina;
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException("a template that is no XHTML", e);
        }
    }

    /** The renderer takes the words of a figure from its {@code alt}. */
    private static void describe(NodeList tekeningen) {
        for (int i = 0; i < tekeningen.getLength(); i++) {
            var tekening = (Element) tekeningen.item(i);
            String woorden =
                    Stream.of(words(tekening, "title"), words(tekening, "desc"))
                            .filter(tekst -> !tekst.isEmpty())
                            .collect(Collectors.joining(". "));
            if (woorden.isEmpty()) {
                throw new IllegalStateException("a drawing without <title> or <desc>");
            }
            tekening.setAttribute("alt", woorden);
        }
    }

    private static String words(Element tekening, String naam) {
        for (var kind = tekening.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (naam.equals(kind.getLocalName())) {
                return kind.getTextContent().strip().replaceAll("\\s+", " ");
            }
        }
        return "";
    }

    private static DocumentBuilderFactory fabriek() {
        var fabriek = DocumentBuilderFactory.newDefaultNSInstance();
        try {
            fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabriek.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return fabriek;
    }
}
