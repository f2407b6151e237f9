package nl.hulproute.school.gegeven;

import static nl.hulproute.school.gegeven.Invulling.onder;
import static nl.hulproute.school.gegeven.Invulling.rij;

import nl.hulproute.oso.Elementsoort;
import nl.hulproute.oso.Waardesoort;
import nl.hulproute.school.gegeven.Vormveld.Optie;
import nl.hulproute.school.gegeven.Vormveld.Vorm;

import org.springframework.context.MessageSource;

import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes the form of a kind from the table of elements, filled with what there is. */
final class Vormbouw {

    private static final Set<String> LANG =
            Set.of(
                    "allergieen",
                    "argumentatie",
                    "bijzonderheden",
                    "centraleproblematiek",
                    "competentiebeschrijving",
                    "maatregelen",
                    "medicijnen",
                    "motivatie_herzienadvies");

    private static final int CELLEN = 4;
    private static final int LEGE_RIJEN = 3;
    private static final int MEER_RIJEN = 6;

    private final Gegevensoort soort;
    private final Invulling invulling;
    private final String meer;
    private final MessageSource teksten;
    private final Locale taal;

    /**
     * @param meer the list that must have more empty rows than usual; empty: none
     */
    Vormbouw(
            Gegevensoort soort,
            Invulling invulling,
            String meer,
            MessageSource teksten,
            Locale taal) {
        this.soort = soort;
        this.invulling = invulling;
        this.meer = meer;
        this.teksten = teksten;
        this.taal = taal;
    }

    List<Vormveld> velden() {
        return groep(soort.velden(), "", true);
    }

    private List<Vormveld> groep(List<Elementsoort> velden, String pad, boolean moet) {
        var keuze = velden.stream().filter(Vormbouw::isKeuze).toList();
        var vorm = new ArrayList<Vormveld>();
        for (var veld : velden) {
            if (!isKeuze(veld)) {
                vorm.add(veld(veld, onder(pad, veld.naam()), moet));
            } else if (veld.equals(keuze.getFirst())) {
                vorm.add(keuze(keuze, pad));
            }
        }
        return vorm;
    }

    private static boolean isKeuze(Elementsoort veld) {
        return veld.alternatief() && veld.isVerplicht();
    }

    private Vormveld keuze(List<Elementsoort> keuze, String pad) {
        String eigen = onder(pad, "een-van");
        var velden =
                keuze.stream().map(veld -> veld(veld, onder(pad, veld.naam()), false)).toList();
        return new Vormveld(
                eigen, Vorm.EEN_VAN, naam(eigen), uitleg(eigen), true, "", List.of(), velden);
    }

    private Vormveld veld(Elementsoort veld, String pad, boolean moet) {
        return veld.isMeervoudig() ? rijen(veld, pad, moet) : een(veld, pad, moet);
    }

    private Vormveld rijen(Elementsoort veld, String pad, boolean moet) {
        boolean tabel = veld.isGroep() && isKort(veld);
        int gevuld = invulling.rijen(pad);
        var rijen =
                IntStream.range(0, gevuld + leeg(veld, pad, tabel, gevuld == 0))
                        .mapToObj(i ->
                                een(veld, rij(pad, i), moet && i == 0).genummerd(nummer(pad, i)))
                        .toList();
        return new Vormveld(
                pad,
                tabel ? Vorm.TABEL : Vorm.RIJEN,
                naam(pad),
                uitleg(pad),
                false,
                "",
                List.of(),
                rijen);
    }

    private String nummer(String pad, int rij) {
        return teksten.getMessage("gegeven.nummer", new Object[] {naam(pad), rij + 1}, taal);
    }

    private int leeg(Elementsoort veld, String pad, boolean tabel, boolean niets) {
        boolean ruim = tabel && !veld.isVerplicht();
        int gewoon = niets ? (ruim ? LEGE_RIJEN : 1) : (ruim ? 1 : 0);
        return meer.equals(pad) ? gewoon + (ruim ? MEER_RIJEN : 1) : gewoon;
    }

    /** Whether a row of it fits in a table. */
    private static boolean isKort(Elementsoort veld) {
        return cellen(veld) <= CELLEN;
    }

    private static int cellen(Elementsoort veld) {
        if (!veld.isGroep()) {
            return 1;
        }
        return veld.kinderen().stream()
                .mapToInt(kind -> kind.isMeervoudig() ? CELLEN + 1 : cellen(kind))
                .sum();
    }

    /** A group of one list is that list. */
    private Vormveld een(Elementsoort veld, String pad, boolean moet) {
        boolean verplicht = moet && veld.isVerplicht();
        if (veld.kinderen().size() == 1 && veld.kinderen().getFirst().isMeervoudig()) {
            var lijst = veld.kinderen().getFirst();
            return rijen(lijst, onder(pad, lijst.naam()), verplicht);
        }
        return new Vormveld(
                pad,
                vorm(veld),
                naam(pad),
                uitleg(pad),
                verplicht,
                waarde(veld, invulling.op(pad)),
                opties(veld),
                veld.isGroep() ? groep(veld.kinderen(), pad, verplicht) : List.of());
    }

    /** A decimal as the reader writes it. */
    private String waarde(Elementsoort veld, String waarde) {
        return veld.waarde() == Waardesoort.DECIMAAL
                ? waarde.replace('.', DecimalFormatSymbols.getInstance(taal).getDecimalSeparator())
                : waarde;
    }

    private static Vorm vorm(Elementsoort veld) {
        if (veld.codelijst() != null) {
            return Vorm.KEUZE;
        }
        return switch (veld.waarde()) {
            case GROEP -> Vorm.GROEP;
            case DATUM, JULI31, GBADATUM -> Vorm.DATUM;
            case JANEE -> Vorm.KEUZE;
            case GEHEEL, INT, MAANDEN, SCORE, DECIMAAL -> Vorm.GETAL;
            case TEKST280, TEKST1024 -> Vorm.LANG;
            default -> LANG.contains(veld.naam()) ? Vorm.LANG : Vorm.KORT;
        };
    }

    private List<Optie> opties(Elementsoort veld) {
        var lijst = veld.codelijst();
        if (lijst != null) {
            return lijst.codes().stream()
                    .map(code ->
                            new Optie(
                                    code, Gegevenwoorden.tekst(lijst.waarde(code), teksten, taal)))
                    .toList();
        }
        return vorm(veld) == Vorm.KEUZE
                ? List.of(
                        new Optie("true", teksten.getMessage("oso.ja", null, taal)),
                        new Optie("false", teksten.getMessage("oso.nee", null, taal)))
                : List.of();
    }

    private String naam(String pad) {
        return teksten.getMessage(Veldnaam.van(soort, pad), taal);
    }

    private String uitleg(String pad) {
        return teksten.getMessage(Veldnaam.uitleg(soort, pad), taal);
    }
}
