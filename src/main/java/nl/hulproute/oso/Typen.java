package nl.hulproute.oso;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The types that an element may claim for itself with {@code xsi:type}: its own, or one that the
 * schema or XML Schema itself derives from that.
 */
final class Typen {

    /** Of XML Schema itself: the type, what it is derived from, its kind of value. */
    private static final String INGEBOUWD =
            """
            xs:normalizedString xs:string vrij
            xs:token xs:normalizedString vrij
            xs:language xs:token taal
            xs:NMTOKEN xs:token nmtoken
            xs:Name xs:token naam
            xs:NCName xs:Name ncnaam
            xs:ID xs:NCName id
            xs:IDREF xs:NCName idref
            xs:ENTITY xs:NCName nooit
            xs:integer xs:decimal geheel
            xs:nonPositiveInteger xs:integer nietpositief
            xs:negativeInteger xs:nonPositiveInteger negatief
            xs:long xs:integer lang
            xs:int xs:long int
            xs:short xs:int kort
            xs:byte xs:short byte
            xs:nonNegativeInteger xs:integer nietnegatief
            xs:unsignedLong xs:nonNegativeInteger ulang
            xs:unsignedInt xs:unsignedLong uint
            xs:unsignedShort xs:unsignedInt ukort
            xs:unsignedByte xs:unsignedShort ubyte
            xs:positiveInteger xs:nonNegativeInteger positief
            """;

    private final Map<String, String> bases = new HashMap<>();
    private final Map<String, Elementsoort> inhouden = new HashMap<>();

    /**
     * The types of a gegevensset by a table of the same form; those with elements are {@code
     * =group}.
     */
    Typen(String tabel, Elementtabel elementen) {
        (INGEBOUWD + tabel)
                .lines()
                .map(r -> r.split(" "))
                .forEach(r -> {
                    bases.put(r[0], r[1]);
                    inhouden.put(
                            r[0],
                            r[2].startsWith("=")
                                    ? elementen.groep(r[2].substring(1))
                                    : elementen.lees(r[0] + " 1 " + r[2] + " :" + r[0]).getFirst());
                });
    }

    /** The element as the type that it claims; none when it may not be that. */
    Optional<Elementsoort> als(Elementsoort soort, String type) {
        if (soort.type().equals(type)) {
            // one without a name cannot be named either
            return type.isEmpty() ? Optional.empty() : Optional.of(soort);
        }
        return isAfgeleid(type, soort.type())
                ? Optional.ofNullable(inhouden.get(type)).map(soort::als)
                : Optional.empty();
    }

    private boolean isAfgeleid(String type, String van) {
        var basis = bases.get(type);
        while (basis != null && !basis.equals(van)) {
            basis = bases.get(basis);
        }
        return basis != null && !van.isEmpty();
    }
}
