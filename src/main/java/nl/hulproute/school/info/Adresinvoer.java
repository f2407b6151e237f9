package nl.hulproute.school.info;

import nl.hulproute.platform.web.Veldcontrole;

import java.util.Locale;

/** An address as it was typed. */
public record Adresinvoer(
        String straat, String huisnummer, String toevoeging, String postcode, String plaats) {

    public Adresinvoer {
        straat = Invoer.tekst(straat);
        huisnummer = Invoer.tekst(huisnummer);
        toevoeging = Invoer.tekst(toevoeging);
        postcode = postcode(Invoer.tekst(postcode));
        plaats = Invoer.tekst(plaats);
    }

    public Adres adres() {
        return new Adres(straat, huisnummer, toevoeging, postcode, plaats);
    }

    /** An address is either whole or absent. */
    public void controleer(Veldcontrole controle, boolean verplicht) {
        if (adres().leeg() && !verplicht) {
            return;
        }
        controle.verplicht("straat", straat, "school.fout.straat")
                .lengte("straat", straat, Veldcontrole.KORT)
                .verplicht("huisnummer", huisnummer, "school.fout.huisnummer")
                .lengte("huisnummer", huisnummer, 10)
                .lengte("toevoeging", toevoeging, 10)
                .verplicht("postcode", postcode, "kern.fout.postcode")
                .postcode("postcode", postcode)
                .verplicht("plaats", plaats, "school.fout.plaats")
                .lengte("plaats", plaats, Veldcontrole.KORT);
    }

    /** {@code 9990aa} becomes {@code 9990 AA}. */
    private static String postcode(String tekst) {
        String normaal = tekst.replace(" ", "").toUpperCase(Locale.ROOT);
        return normaal.matches("[0-9]{4}[A-Z]{2}")
                ? normaal.substring(0, 4) + " " + normaal.substring(4)
                : tekst;
    }
}
