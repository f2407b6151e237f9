package nl.hulproute.school.leerling;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The order of the list of pupils: by which column, and which way. In an address {@code geboren} is
 * upwards and {@code -geboren} downwards.
 */
record Leerlingvolgorde(Veld veld, boolean oplopend) implements Serializable {

    /** A column, with what makes the order of its rows certain. */
    enum Veld {
        NAAM("l.sorteernaam", "l.id"),
        GEBOREN("coalesce(l.geboortedatum, 'infinity'::date)", "l.sorteernaam", "l.id"),
        GROEP("coalesce(g.naam, '')", "l.sorteernaam", "l.id");

        private final List<String> kolommen;

        Veld(String... kolommen) {
            this.kolommen = List.of(kolommen);
        }
    }

    static final Leerlingvolgorde OP_NAAM = new Leerlingvolgorde(Veld.NAAM, true);

    /** What is no order is the usual one. */
    static Leerlingvolgorde of(String code) {
        boolean oplopend = !code.startsWith("-");
        String veld = oplopend ? code : code.substring(1);
        return Arrays.stream(Veld.values())
                .filter(een -> een.name().toLowerCase(Locale.ROOT).equals(veld))
                .findFirst()
                .map(een -> new Leerlingvolgorde(een, oplopend))
                .orElse(OP_NAAM);
    }

    String code() {
        return (oplopend ? "" : "-") + veld.name().toLowerCase(Locale.ROOT);
    }

    /** The values by which a row stands where it does. */
    String sleutel() {
        return String.join(", ", veld.kolommen);
    }

    /** The SQL to read by, this way or back. */
    String sortering(boolean vooruit) {
        String richting = oplopend == vooruit ? " asc" : " desc";
        return veld.kolommen.stream()
                .map(kolom -> kolom + richting)
                .collect(Collectors.joining(", "));
    }

    /** What comes after a row, this way or back. */
    String vergelijking(boolean vooruit) {
        return oplopend == vooruit ? ">" : "<";
    }
}
