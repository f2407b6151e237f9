package nl.hulproute.oso;

import org.jspecify.annotations.Nullable;

import java.util.function.UnaryOperator;

import javax.xml.XMLConstants;

/**
 * Names as the rest of the module has them: those of the standard bare, others with their namespace
 * in braces before them; and types that an element claims by xsi:type likewise, with {@code xs:}
 * for those of XML Schema.
 */
final class Namen {

    private final Gegevensset set;

    Namen(Gegevensset set) {
        this.set = set;
    }

    String element(@Nullable String ruimte, String lokaal) {
        return set.ruimte().equals(ruimte) ? lokaal : gehaakt(ruimte, lokaal);
    }

    String attribuut(@Nullable String ruimte, String lokaal) {
        return ruimte == null || ruimte.isEmpty() ? lokaal : gehaakt(ruimte, lokaal);
    }

    /** The value of an attribute, which is a name itself in xsi:type. */
    String waarde(String attribuut, String waarde, UnaryOperator<@Nullable String> ruimten) {
        return attribuut.equals(Attribuutcontrole.TYPE) ? type(waarde, ruimten) : waarde;
    }

    private String type(String waarde, UnaryOperator<@Nullable String> ruimten) {
        var naam = Lexicaal.kaal(waarde);
        int punt = naam.indexOf(':');
        var ruimte = ruimten.apply(naam.substring(0, Math.max(0, punt)));
        if (punt == 0 || (punt > 0 && ruimte == null)) {
            return gehaakt("?", naam);
        }
        var lokaal = naam.substring(punt + 1);
        return XMLConstants.W3C_XML_SCHEMA_NS_URI.equals(ruimte)
                ? "xs:" + lokaal
                : element(ruimte, lokaal);
    }

    private static String gehaakt(@Nullable String ruimte, String lokaal) {
        return "{" + (ruimte == null ? "" : ruimte) + "}" + lokaal;
    }
}
