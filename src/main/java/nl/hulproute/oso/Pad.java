package nl.hulproute.oso;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/**
 * The place of an element, as the rule sheet of the standard writes it: {@code
 * /dossier[1]/metadata[1]}, always numbered, without namespaces.
 */
final class Pad {

    private static final int HOOGSTENS = 1_000;

    private final @Nullable Pad ouder;
    private final String naam;
    private final int nummer;
    private @Nullable Map<String, Integer> geteld;

    private Pad(@Nullable Pad ouder, String naam, int nummer) {
        this.ouder = ouder;
        this.naam = naam;
        this.nummer = nummer;
    }

    static Pad wortel(String naam) {
        return new Pad(null, lokaal(naam), 1);
    }

    Pad kind(String naamKind) {
        if (geteld == null) {
            geteld = new HashMap<>();
        }
        var lokaal = lokaal(naamKind);
        boolean vol = geteld.size() >= HOOGSTENS && !geteld.containsKey(lokaal);
        return new Pad(this, lokaal, vol ? 1 : geteld.merge(lokaal, 1, Integer::sum));
    }

    /** Where an element would be that is not there: without a number, as it selects nothing. */
    String ontbrekend(String naamKind) {
        return this + "/" + naamKind;
    }

    private static String lokaal(String naam) {
        return naam.substring(naam.indexOf('}') + 1);
    }

    @Override
    public String toString() {
        var eigen = "/" + naam + "[" + nummer + "]";
        return ouder == null ? eigen : ouder + eigen;
    }
}
