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
 * CLn}, {@code cat_x} (also for all below) and {@code @omschrijving}.
 */
final class Elementtabel {

    private final Map<String, List<Elementsoort>> groepen = new HashMap<>();

    /** Makes the elements of a group known under a name, for lines that say {@code =name}. */
    Elementtabel groep(String naam, String tabel) {
        groepen.put(naam, lees(tabel));
        return this;
    }

    List<Elementsoort> lees(String tabel) {
        var regels = tabel.lines().filter(r -> !r.isBlank()).toList();
        return niveau(regels, 0, null);
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
            soorten.add(
                    soort(regels.get(i).strip(), regels.subList(i + 1, einde), inspringing, erft));
            i = einde;
        }
        return List.copyOf(soorten);
    }

    private Elementsoort soort(
            String regel, List<String> onder, int inspringing, @Nullable Categorie erft) {
        var delen = List.of(regel.split(" +"));
        String maat = delen.get(1);
        var waarde = Waardesoort.GROEP;
        Codelijst lijst = null;
        Categorie categorie = erft;
        List<Elementsoort> kinderen = null;
        boolean omschreven = false;
        for (String deel : delen.subList(2, delen.size())) {
            if (deel.startsWith("=")) {
                kinderen =
                        metCategorie(groepen.getOrDefault(deel.substring(1), List.of()), categorie);
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
        return new Elementsoort(
                delen.getFirst(),
                maat.startsWith("1") || maat.startsWith("+") ? 1 : 0,
                maat.startsWith("*") || maat.startsWith("+") ? Elementsoort.ONBEGRENSD : 1,
                maat.contains("|"),
                maat.contains("~"),
                waarde,
                lijst,
                categorie,
                omschreven,
                kinderen == null ? niveau(onder, inspringing + 1, categorie) : kinderen);
    }

    private static List<Elementsoort> metCategorie(
            List<Elementsoort> soorten, @Nullable Categorie categorie) {
        return soorten.stream()
                .map(s ->
                        new Elementsoort(
                                s.naam(),
                                s.minimum(),
                                s.maximum(),
                                s.alternatief(),
                                s.herhalend(),
                                s.waarde(),
                                s.codelijst(),
                                s.categorie() == null ? categorie : s.categorie(),
                                s.omschreven(),
                                metCategorie(s.kinderen(), categorie)))
                .toList();
    }

    private static int diepte(String regel) {
        return (regel.length() - regel.stripLeading().length()) / 2;
    }
}
