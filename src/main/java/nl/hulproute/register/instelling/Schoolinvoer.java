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

    /** As the school is now. */
    static Schoolinvoer of(Schoolpagina school) {
        return new Schoolinvoer(school.naam(), school.soort(), school.bestuursnummer());
    }

    /** As the form says that the school was when it was opened; none when it does not say so. */
    static Schoolinvoer was(Map<String, String> velden) {
        return new Schoolinvoer(
                velden.getOrDefault("was-naam", ""),
                Schoolsoort.parse(velden.get("was-soort")).orElse(Schoolsoort.BO),
                velden.getOrDefault("was-bestuur", ""));
    }

    /** One's own changes over what the other made of it. */
    static Schoolinvoer of(Gelijktijdig samen) {
        return new Schoolinvoer(
                samen.samen("school"),
                Schoolsoort.valueOf(samen.samen("soort")),
                samen.samen("bestuur"));
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
