package nl.hulproute.oso;

import nl.hulproute.oso.Blok.Waarde;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The code lists of OSO that the gegevensset is checked against, by their number. The file with
 * what the codes mean is not public; {@link Codewoorden} has the meanings that are.
 */
public enum Codelijst {
    VO_ADVIES(2, "01 10 20 21 22 23 30 31 32 33 34 35 40 41 42 43 44 50 51 52 60 61 70 80"),
    COMMUNICATIESOORT(4, "e-mail telefoon"),
    AANDUIDING(5, "werk prive overig"),
    TOELEIDER(6, "1 2 3 4 5 6 7 8 9"),
    VOORSCHOOLSE_HISTORIE(7, "1 2 3 4 5"),
    VOORSCHOOLSE_DEELNAME(8, "1 2 3 4 5"),
    VVE_PROGRAMMA(9, "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15"),
    NNCA(10, "0 1 2"),
    REFERENTIESCORE(
            11,
            "AE CAE IV CIV FN ON DLE Percentiel Percentage T-score Stanine DQ IQ ERK C-score Norm"
                    + " RNTRM ZML LGH AVI NAZ LM Standaardscore LA"),
    JAARGROEP(13, "0 1 2 3 4 5 6 7 8 11 12 13 14 15 16 S P"),
    GESLACHT(14, "0 1 2"),
    GEWICHT(15, "0.00 0.30 1.20"),
    OVERSTAP(
            16,
            "VSPO VSWEC POPO POWEC POVO VOVO VOMBO VOHBO VOWO WECWEC WECVO WECMBO POSWV VOSWV"
                    + " WECHBO WECWO OVERIG"),
    RVC_INDICATIE(17, "LWOO PRO"),
    HUISNUMMERAANDUIDING(18, "TO BY"),
    SOORT_ADRES(19, "bezoek post gba"),
    ADVIESPROFIEL(21, "basis plus bespreek disharmonisch ondersteuning"),
    VERGELIJKINGSGROEP(22, "BB+ BB KB GT HAVO VWO Landelijk"),
    DIAGNOSE(
            23,
            "F79.VB F79.ZB HB F80 F81.0 F81.1 F81.2 F81.9 F82 F84 F84.0 F84.2 F84.5 F84.nld"
                    + " F84.mcdd F90 F90.0 F90.0+ F90.0- F91 F91.3 F95 F95.2 F41.0 F43.1 F43.2 F50"
                    + " F92.0 F93.1 F94 Fspd G40 H54.0 H54.2 H91.9.d H91.9.s Z62"),
    OVERDRACHTSOORT(29, "overstapdossier overdrachtbinnenbrin swv-dossier"),
    TLV_CATEGORIE(31, "H M L Nvt"),
    DEELDOSSIER(33, "LAS LVS LASLVS TIB"),
    EXAMENUITSLAG(35, "geslaagd afgewezen herexamen"),
    BEOORDELING_EXAMENVAK(36, "voldoende onvoldoende"),
    AKKOORD(37, "Ja Nee Onbekend"),
    RELATIE_TOT_KIND(41, "1 2 3 4 5 6 7 8 9"),
    EINDTOETS_SOORT(42, "0011 0012 0013 0014 0016"),
    EINDTOETS_NIVEAU(43, "G"),
    ONTHEFFING(44, "J N"),
    REFERENTIENIVEAU(45, "01 02 03 04"),
    EINDTOETS_ONDERDEEL(46, "8000 8001"),
    EINDTOETS_DOMEIN(47, "8050 8051"),
    UITLEVERING(48, "VERPLICHT OPTIONEEL VERBODEN OPT-UIT");

    private final int nummer;
    private final List<String> codes;

    Codelijst(int nummer, String codes) {
        this.nummer = nummer;
        this.codes = List.of(codes.split(" "));
    }

    /** The number of the list in the standard. */
    public int nummer() {
        return nummer;
    }

    /** The codes that a dossier may have, in the order of the list. */
    public List<String> codes() {
        return codes;
    }

    /**
     * How a code reads: by its meaning; where that is not public by what the list is about, with
     * the code; and one that the list does not have as a code of this list.
     */
    public Waarde waarde(String code) {
        if (Codewoorden.BEKEND.getOrDefault(this, Set.of()).contains(code)) {
            return new Waarde(code, sleutel(code), List.of(), null);
        }
        if (codes.contains(code)) {
            return new Waarde(code, sleutel(Codewoorden.ANDER), List.of(code), null);
        }
        return code.matches("[0-9]+")
                ? new Waarde(code, Codewoorden.ONBEKEND, List.of(code, nummer), null)
                : Waarde.van(code);
    }

    /** The key of a code's label in the message bundle. */
    String sleutel(String code) {
        return "oso.code." + nummer + "." + code;
    }

    static Codelijst van(int nummer) {
        return Arrays.stream(values())
                .filter(c -> c.nummer == nummer)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("geen codelijst " + nummer));
    }
}
