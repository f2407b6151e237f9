package nl.hulproute.oso;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the table of elements. A line is {@code name cardinality kind}; two blanks of indent go one
 * level down. Cardinality: 1, ?, * or +, with | for the alternatives of one choice, and ~ for a
 * group whose elements may come several times in the same order. Kind: a {@link Waardesoort} (none
 * for a group), or {@code =name}: the elements of that named group. Then, where they apply, {@code
 * CLn}, {@code cat_x} (also for all below), {@code @omschrijving} and {@code :name}, the type in
 * the schema where it is not that of the kind ({@code :-}: it has no name).
 */
final class Elementtabel {

    private final Map<String, Elementsoort> groepen = new HashMap<>();

    /** Makes the elements of a group known under a name, for lines that say {@code =name}. */
    Elementtabel groep(String naam, String tabel) {
        return groep(naam, "", tabel);
    }

    /** The same for a group that is a type of the schema. */
    Elementtabel groep(String naam, String type, String tabel) {
        groepen.put(naam, new Tabelregel(naam + " 1", 0).groep(type, lees(tabel)));
        return this;
    }

    /** A named group by itself. */
    Elementsoort groep(String naam) {
        var groep = groepen.get(naam);
        if (groep == null) {
            throw new IllegalArgumentException("geen groep " + naam);
        }
        return groep;
    }

    List<Elementsoort> lees(String tabel) {
        return niveau(tabel.lines().filter(r -> !r.isBlank()).toList(), 0, null);
    }

    private List<Elementsoort> niveau(
            List<String> regels, int inspringing, @Nullable Categorie erft) {
        var soorten = new ArrayList<Elementsoort>();
        int i = 0;
        while (i < regels.size()) {
            int einde = i + 1;
            while (einde < regels.size() && diepte(regels.get(einde)) > inspringing) {
                einde++;
            }
            var regel = new Tabelregel(regels.get(i).strip(), plek(soorten, regels.get(i)));
            var onder = regels.subList(i + 1, einde);
            soorten.add(regel.soort(erft, c -> niveau(onder, inspringing + 1, c)));
            i = einde;
        }
        return List.copyOf(soorten);
    }

    private static int plek(List<Elementsoort> eerdere, String regel) {
        if (eerdere.isEmpty()) {
            return 0;
        }
        var vorige = eerdere.getLast();
        boolean zelfde = vorige.alternatief() && Tabelregel.isAlternatief(regel.strip());
        return zelfde ? vorige.plek() : vorige.plek() + 1;
    }

    private static int diepte(String regel) {
        return (regel.length() - regel.stripLeading().length()) / 2;
    }

    /** What stands below a line, given the block of data that it belongs to. */
    private interface Onder {
        List<Elementsoort> lees(@Nullable Categorie categorie);
    }

    /** One line of the table. */
    private final class Tabelregel {

        private final String naam;
        private final String maat;
        private final int plek;
        private final List<String> rest;
        private Waardesoort waarde = Waardesoort.GROEP;
        private @Nullable String type;
        private @Nullable Codelijst lijst;
        private @Nullable Categorie categorie;
        private @Nullable Elementsoort groep;
        private boolean omschreven;

        Tabelregel(String regel, int plek) {
            var delen = List.of(regel.split(" +"));
            this.naam = delen.getFirst();
            this.maat = delen.get(1);
            this.plek = plek;
            this.rest = delen.subList(2, delen.size());
        }

        static boolean isAlternatief(String regel) {
            return regel.split(" +")[1].contains("|");
        }

        Elementsoort soort(@Nullable Categorie erft, Onder onder) {
            categorie = erft;
            rest.forEach(this::neem);
            return groep == null
                    ? groep(type(), onder.lees(categorie))
                    : groep(
                            type == null ? groep.type() : type(),
                            groep.kinderen().stream().map(k -> k.metCategorie(categorie)).toList());
        }

        private void neem(String deel) {
            if (deel.startsWith("=")) {
                groep = groepen.get(deel.substring(1));
            } else if (deel.startsWith(":")) {
                type = deel.substring(1);
            } else if (deel.startsWith("CL")) {
                lijst = Codelijst.van(Integer.parseInt(deel.substring(2)));
            } else if (deel.startsWith("cat_")) {
                categorie = Categorie.van(deel.substring(4)).orElseThrow();
            } else if (deel.equals("@omschrijving")) {
                omschreven = true;
            } else {
                waarde = Waardesoort.valueOf(deel.toUpperCase(Locale.ROOT));
            }
        }

        /** An element that may have an attribute has a type of its own, without a name. */
        private String type() {
            if (type == null) {
                return omschreven ? "" : waarde.type();
            }
            return type.equals("-") ? "" : type;
        }

        Elementsoort groep(String naamType, List<Elementsoort> kinderen) {
            boolean moet = maat.startsWith("1") || maat.startsWith("+");
            boolean meer = maat.startsWith("*") || maat.startsWith("+");
            return new Elementsoort(
                    naam,
                    plek,
                    moet ? 1 : 0,
                    meer ? Elementsoort.ONBEGRENSD : 1,
                    maat.contains("|"),
                    maat.contains("~"),
                    waarde,
                    naamType,
                    lijst,
                    categorie,
                    omschreven,
                    kinderen);
        }
    }
}
