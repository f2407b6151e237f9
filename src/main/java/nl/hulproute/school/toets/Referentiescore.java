package nl.hulproute.school.toets;

import java.util.List;

/**
 * A result in comparison with others.
 *
 * @param groep with whom: OSO code list 22
 * @param kwalificatie what the value means in words; may be empty
 */
record Referentiescore(Scoresoort soort, String groep, String waarde, String kwalificatie) {

    static final String LANDELIJK = "Landelijk";

    /** OSO code list 22. */
    static final List<String> GROEPEN = List.of(LANDELIJK, "BB", "BB+", "KB", "GT", "HAVO", "VWO");

    Referentiescore(Scoresoort soort, String waarde) {
        this(soort, LANDELIJK, waarde, "");
    }
}
