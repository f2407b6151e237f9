package nl.hulproute.register.instelling;

import nl.hulproute.platform.web.Veldcontrole;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A vestiging as someone fills it in. */
record Vestigingsinvoer(
        String naam,
        String straat,
        String huisnummer,
        String postcode,
        String plaats,
        String telefoon) {

    private static final int NAAM = 200;
    private static final int KORT = 30;

    static final Vestigingsinvoer LEEG = new Vestigingsinvoer("", "", "", "", "", "");

    Vestigingsinvoer {
        naam = naam.strip();
        straat = straat.strip();
        huisnummer = huisnummer.strip();
        postcode = postcode.strip().toUpperCase(Locale.ROOT);
        plaats = plaats.strip();
        telefoon = telefoon.strip();
    }

    /** From the fields of a form; one that is missing is empty. */
    static Vestigingsinvoer of(Map<String, String> velden) {
        return of(velden, "");
    }

    /** As the form says that the vestiging was when it was opened. */
    static Vestigingsinvoer was(Map<String, String> velden) {
        return of(velden, "was-");
    }

    private static Vestigingsinvoer of(Map<String, String> velden, String voor) {
        return new Vestigingsinvoer(
                velden.getOrDefault(voor + "naam", ""),
                velden.getOrDefault(voor + "straat", ""),
                velden.getOrDefault(voor + "huisnummer", ""),
                velden.getOrDefault(voor + "postcode", ""),
                velden.getOrDefault(voor + "plaats", ""),
                velden.getOrDefault(voor + "telefoon", ""));
    }

    /** One's own changes over what the other made of it. */
    static Vestigingsinvoer of(Gelijktijdig samen) {
        return new Vestigingsinvoer(
                samen.samen("naam"),
                samen.samen("straat"),
                samen.samen("huisnummer"),
                samen.samen("postcode"),
                samen.samen("plaats"),
                samen.samen("telefoon"));
    }

    void check(Veldcontrole controle) {
        controle.verplicht("naam", naam, "instelling.fout.naam").lengte("naam", naam, NAAM);
        checkAddress(controle);
    }

    void checkAddress(Veldcontrole controle) {
        controle.verplicht("straat", straat, "instelling.fout.straat")
                .lengte("straat", straat, Veldcontrole.KORT)
                .verplicht("huisnummer", huisnummer, "instelling.fout.huisnummer")
                .lengte("huisnummer", huisnummer, KORT)
                .verplicht("postcode", postcode, "instelling.fout.postcode")
                .postcode("postcode", postcode)
                .verplicht("plaats", plaats, "instelling.fout.plaats")
                .lengte("plaats", plaats, Veldcontrole.KORT)
                .telefoon("telefoon", telefoon);
    }

    Map<String, String> waarden() {
        var waarden = new LinkedHashMap<String, String>();
        waarden.put("naam", naam);
        waarden.put("straat", straat);
        waarden.put("huisnummer", huisnummer);
        waarden.put("postcode", postcode);
        waarden.put("plaats", plaats);
        waarden.put("telefoon", telefoon);
        return waarden;
    }
}
