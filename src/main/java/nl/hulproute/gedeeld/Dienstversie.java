package nl.hulproute.gedeeld;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A version of a dienst in the register, named by a namespace: mandates are given for the dienst,
 * endpoints are announced for one of its versions (standards §5).
 */
public record Dienstversie(String namespace) {

    private static final Pattern VORM = Pattern.compile("[a-z][a-z0-9+.-]*:\\S{1,200}");

    /**
     * The exchange of a hulpvraag, as this program speaks it: our own contract, for OSO SWV
     * publishes none.
     */
    public static final Dienstversie OSO_SWV = new Dienstversie("urn:hulproute:oso-swv:1");

    public Dienstversie {
        if (!VORM.matcher(namespace).matches()) {
            throw new IllegalArgumentException("geen namespace van een dienstversie: " + namespace);
        }
    }

    /** Reads a namespace, or nothing when the text is none. */
    public static Optional<Dienstversie> parse(String tekst) {
        return VORM.matcher(tekst).matches()
                ? Optional.of(new Dienstversie(tekst))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return namespace;
    }
}
