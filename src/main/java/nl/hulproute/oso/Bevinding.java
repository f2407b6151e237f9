package nl.hulproute.oso;

/**
 * Something that a dossier breaks: the code of the rule, who set it, where it is broken (line 0:
 * the dossier was not read from a file) and what to say about it in Dutch.
 */
public record Bevinding(
        String regel, Bron bron, Ernst ernst, String xpath, int regelnummer, String melding) {

    /** Who set the rule: the schema, the profile with its code lists, or this program. */
    public enum Bron {
        XSD,
        PROFIEL,
        HULPROUTE
    }

    /** How bad it is. */
    public enum Ernst {
        FOUT,
        WAARSCHUWING
    }
}
