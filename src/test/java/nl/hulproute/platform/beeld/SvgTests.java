package nl.hulproute.platform.beeld;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

import java.io.StringReader;

import javax.xml.parsers.DocumentBuilderFactory;

class SvgTests {

    @Test
    void saysInWordsWhatItShowsAndEndsNothingEarly() throws Exception {
        Document xml =
                lees(
                        new Svg(100, 50, "Profiel \"één\" & <twee>", "Score: 5 > 4")
                                .tekst(1, 2, "start", "<b>Zoë</b> & co", "fill", "currentColor")
                                .klaar());

        assertThat(element(xml, "title").getTextContent()).isEqualTo("Profiel \"één\" & <twee>");
        assertThat(element(xml, "desc").getTextContent()).isEqualTo("Score: 5 > 4");
        assertThat(element(xml, "text").getTextContent()).isEqualTo("<b>Zoë</b> & co");
        assertThat(xml.getDocumentElement().getAttribute("aria-labelledby"))
                .isEqualTo(
                        element(xml, "title").getAttribute("id")
                                + " "
                                + element(xml, "desc").getAttribute("id"));
    }

    @Test
    void writesEachShapeWithItsAttributesAndNoneThatIsEmpty() throws Exception {
        Document xml =
                lees(
                        new Svg(640, 400, 84, "Groei", "")
                                .lijn(1, 2.04, 3, 4.25, "stroke-dasharray", "7 4")
                                .lijn(new double[] {1, 2}, new double[] {3, 4}, "stroke", "red")
                                .veelhoek(new double[] {1, 2}, new double[] {3, 4})
                                .rechthoek(1, 2, 100, 4, "fill", "")
                                .cirkel(5, 6, 4.5)
                                .klaar());

        assertThat(xml.getDocumentElement().getAttribute("width")).isEqualTo("537");
        assertThat(xml.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 640 400");
        assertThat(element(xml, "line").getAttribute("y1")).isEqualTo("2");
        assertThat(element(xml, "line").getAttribute("y2")).isEqualTo("4.3");
        assertThat(element(xml, "line").getAttribute("stroke-dasharray")).isEqualTo("7 4");
        assertThat(element(xml, "polyline").getAttribute("points")).isEqualTo("1,3 2,4");
        assertThat(element(xml, "polygon").getAttribute("points")).isEqualTo("1,3 2,4");
        assertThat(element(xml, "rect").getAttribute("width")).isEqualTo("100");
        assertThat(element(xml, "rect").hasAttribute("fill")).isFalse();
        assertThat(element(xml, "circle").getAttribute("r")).isEqualTo("4.5");
    }

    private static Element element(Document xml, String naam) {
        return (Element) xml.getElementsByTagName(naam).item(0);
    }

    private static Document lees(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
    }
}
