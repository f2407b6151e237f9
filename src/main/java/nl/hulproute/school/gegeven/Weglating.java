package nl.hulproute.school.gegeven;

import nl.hulproute.oso.Elementsoort;

import java.util.Optional;
import java.util.Set;

/** What of the standard's elements no form asks. */
final class Weglating {

    /** Documents travel as bijlagen, each with its ground; the rest is in the address already. */
    private static final Set<String> ALTIJD =
            Set.of("document", "documentLijst", "land", "locatieomschrijving", "gemeente");

    /** A mark has the date, year and period of its list; of a stage the name will do. */
    private static final Set<String> IN_EEN_DEEL =
            Set.of("afnamedatum", "jaargroep", "periode", "communicatielijst", "adreslijst");

    private static final Set<String> DELEN = Set.of("cijferlijstTypelijst", "instelling");

    private Weglating() {}

    /** The element without what nobody asks; none when that is the element itself. */
    static Optional<Elementsoort> van(Elementsoort soort) {
        if (ALTIJD.contains(soort.naam())) {
            return Optional.empty();
        }
        var over = soort.zonder(ALTIJD);
        return Optional.of(DELEN.contains(soort.naam()) ? over.zonder(IN_EEN_DEEL) : over);
    }
}
