package nl.hulproute.school.zien;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

import java.io.StringReader;

import javax.xml.parsers.DocumentBuilderFactory;

class TekeningTests {

    @Test
    void saysInWordsWhatItShowsAndEndsNothingEarly() throws Exception {
        String svg =
                new Tekening(100, 50, "Profiel \"één\" & <twee>", "Score: 5 > 4")
                        .tekst(1, 2, 12, "start", true, "<b>Zoë</b> & co")
                        .balk(1, 2, 3, 4, true)
                        .lijn(1, 2, 3, 4, true, 1)
                        .punt(5, 6)
                        .ruit(7, 8)
                        .klaar();

        Document xml = lees(svg);
        assertThat(tekst(xml, "title")).isEqualTo("Profiel \"één\" & <twee>");
        assertThat(tekst(xml, "desc")).isEqualTo("Score: 5 > 4");
        assertThat(tekst(xml, "text")).isEqualTo("<b>Zoë</b> & co");
        assertThat(svg).contains("stroke-dasharray");
    }

    private static String tekst(Document xml, String element) {
        return xml.getElementsByTagName(element).item(0).getTextContent();
    }

    private static Document lees(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
    }
}
