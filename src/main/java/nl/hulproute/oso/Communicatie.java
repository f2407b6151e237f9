package nl.hulproute.oso;

import org.jspecify.annotations.Nullable;

/**
 * A telephone number or e-mail address. One that is secret travels as the value that the standard
 * has for it (rules LL08 and OV04), never as itself.
 */
public record Communicatie(
        Soort soort,
        @Nullable Aanduiding aanduiding,
        String nummer,
        boolean geheim,
        boolean noodnummer) {

    /** Code list 4. */
    public enum Soort {
        TELEFOON("telefoon", "9999999999"),
        EMAIL("e-mail", "geheim@geheim.geheim");

        private final String code;
        private final String geheimwaarde;

        Soort(String code, String geheimwaarde) {
            this.code = code;
            this.geheimwaarde = geheimwaarde;
        }

        String code() {
            return code;
        }

        String geheimwaarde() {
            return geheimwaarde;
        }
    }

    /** Code list 5. */
    public enum Aanduiding {
        WERK("werk"),
        PRIVE("prive"),
        OVERIG("overig");

        private final String code;

        Aanduiding(String code) {
            this.code = code;
        }
    }

    Knoop knoop() {
        return new Veldenlijst()
                .tekst("soort", soort.code)
                .tekst("aanduiding", aanduiding == null ? null : aanduiding.code)
                .tekst("nummer", geheim ? soort.geheimwaarde : nummer)
                .waarde("geheim", geheim)
                .waarde("noodnummer", noodnummer)
                .groep("communicatie");
    }
}
