package nl.hulproute.register.systeem;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.platform.web.Veldcontrole;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A system as someone fills it in. */
record Systeeminvoer(
        String oin, String naam, String leverancier, String soort, Set<String> diensten) {

    private static final Set<String> SOORTEN = Set.of("SCHOOL", "SWV");

    Systeeminvoer {
        oin = oin.strip();
        naam = naam.strip();
        leverancier = leverancier.strip();
        diensten = new TreeSet<>(diensten);
    }

    static Systeeminvoer of(Systeemgegevens systeem) {
        return new Systeeminvoer(
                systeem.oin(),
                systeem.naam(),
                systeem.leverancier(),
                systeem.soort(),
                systeem.diensten());
    }

    /** From the fields of a form; one that is missing is empty. */
    static Systeeminvoer of(Map<String, String> velden, String soort, Set<String> diensten) {
        return new Systeeminvoer(
                velden.getOrDefault("oin", ""),
                velden.getOrDefault("naam", ""),
                velden.getOrDefault("leverancier", ""),
                soort,
                diensten);
    }

    void check(Veldcontrole controle) {
        if (Oin.parse(oin).isEmpty()) {
            controle.fout("oin", "instelling.fout.oin");
        }
        controle.verplicht("naam", naam, "instelling.fout.naam")
                .lengte("naam", naam, Veldcontrole.KORT)
                .verplicht("leverancier", leverancier, "instelling.fout.leverancier")
                .lengte("leverancier", leverancier, Veldcontrole.KORT);
        if (!SOORTEN.contains(soort)) {
            controle.fout("soort", "instelling.fout.soort");
        }
    }

    Map<String, String> waarden() {
        var waarden = new LinkedHashMap<String, String>();
        waarden.put("oin", oin);
        waarden.put("naam", naam);
        waarden.put("leverancier", leverancier);
        waarden.put("diensten", String.join(", ", diensten));
        return waarden;
    }
}
