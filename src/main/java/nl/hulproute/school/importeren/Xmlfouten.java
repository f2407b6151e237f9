package nl.hulproute.school.importeren;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

/** Says which of our messages tells what the parser says of XML that is not well formed. */
final class Xmlfouten {

    private static final String AFGEBROKEN = "afgebroken";

    /** A part of the parser's own sentence, and our code; the first that fits counts. */
    private static final List<Map.Entry<String, String>> CODES =
            List.of(
                    Map.entry("Premature end of file", "alleen-verklaring"),
                    Map.entry("must start and end within", AFGEBROKEN),
                    Map.entry("in trailing section", "tekst-na-einde"),
                    Map.entry("following the root element", "element-na-einde"),
                    Map.entry("by the matching end-tag", "niet-gesloten"),
                    Map.entry("AttributeNotUnique", "attribuut-dubbel"),
                    Map.entry("already specified", "attribuut-dubbel"),
                    Map.entry("Open quote is expected", "attribuut-aanhaling"),
                    Map.entry("must be followed by the ' = '", "attribuut-zonder-waarde"),
                    Map.entry("must not contain the '<'", "attribuut-kleiner-dan"),
                    Map.entry("well-formed character data or markup", "los-kleiner-dan"),
                    Map.entry("must immediately follow the '&'", "los-en-teken"),
                    Map.entry("must end with the ';'", "verwijzing-open"),
                    Map.entry("was referenced, but not declared", "entiteit-onbekend"),
                    Map.entry("is an invalid XML character", "tekencode"),
                    Map.entry("nvalid XML character", "stuurteken"),
                    Map.entry("ElementPrefixUnbound", "voorvoegsel"),
                    Map.entry("AttributePrefixUnbound", "voorvoegsel"),
                    Map.entry("[xX][mM][lL]", "xmlverklaring-dubbel"),
                    Map.entry("is not supported, only XML", "xmlversie"),
                    Map.entry("not permitted within comments", "commentaar"),
                    Map.entry("\"]]>\" must not appear", "cdata-einde"),
                    Map.entry("JAXP00010006", "te-diep"),
                    Map.entry("JAXP00010002", "te-veel-attributen"),
                    Map.entry("JAXP", "naam-te-lang"));

    /** What the parser may make of a tag that stops halfway. */
    private static final Set<String> HALF =
            Set.of(
                    "niet-gesloten",
                    "attribuut-aanhaling",
                    "attribuut-zonder-waarde",
                    "los-kleiner-dan",
                    "xml");

    private Xmlfouten() {}

    /** What to throw: what a stream below said, or what the parser itself says. */
    static IOException of(XMLStreamException e, String element, Tekenstroom tekens) {
        var onleesbaar = Onleesbaar.in(e);
        if (onleesbaar.isPresent()) {
            return onleesbaar.get();
        }
        if (e.getNestedException() instanceof IOException bron) {
            return bron;
        }
        int regel = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
        String code = code(String.valueOf(e.getMessage()));
        boolean half = HALF.contains(code) && tekens.endsInTag(regel);
        return new Onleesbaar(Fout.op(regel, element, half ? AFGEBROKEN : code));
    }

    private static String code(String vanLezer) {
        return CODES.stream()
                .filter(code -> vanLezer.contains(code.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("xml");
    }
}
