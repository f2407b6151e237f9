package nl.hulproute.register.instelling;

import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.platform.web.Veldcontrole;

import java.util.LinkedHashMap;
import java.util.Map;

/** A school as someone fills it in; {@code bestuur} is the number of its board. */
record Schoolinvoer(String naam, Schoolsoort soort, String bestuur) {

    private static final int NAAM = 200;

    Schoolinvoer {
        naam = naam.strip();
        bestuur = bestuur.strip();
    }

    void check(Veldcontrole controle, boolean bestuurBekend) {
        controle.verplicht("naam", naam, "instelling.fout.naam").lengte("naam", naam, NAAM);
        if (!bestuurBekend) {
            controle.fout("bestuur", "instelling.fout.bestuur");
        }
    }

    Map<String, String> waarden() {
        var waarden = new LinkedHashMap<String, String>();
        waarden.put("school", naam);
        waarden.put("soort", soort.name());
        waarden.put("bestuur", bestuur);
        return waarden;
    }
}
