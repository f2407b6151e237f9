package nl.hulproute.school.toets;

import nl.hulproute.school.info.Invoer;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * The form of an IQ test as it was typed.
 *
 * @param indexnaam the names of the indexes; what belongs to one stands at the same place in the
 *     other lists
 */
record Iqinvoer(
        int versie,
        String testnaam,
        String afnamedatum,
        String afgenomenDoor,
        String functie,
        String totaal,
        String laag,
        String hoog,
        String betrouwbaarheid,
        List<String> indexnaam,
        List<String> indexscore,
        List<String> indexlaag,
        List<String> indexhoog,
        String opmerking) {

    Iqinvoer {
        testnaam = Invoer.tekst(testnaam);
        afnamedatum = Invoer.tekst(afnamedatum);
        afgenomenDoor = Invoer.tekst(afgenomenDoor);
        functie = Invoer.tekst(functie);
        totaal = Invoer.tekst(totaal);
        laag = Invoer.tekst(laag);
        hoog = Invoer.tekst(hoog);
        betrouwbaarheid = Invoer.tekst(betrouwbaarheid);
        indexnaam = teksten(indexnaam);
        indexscore = teksten(indexscore);
        indexlaag = teksten(indexlaag);
        indexhoog = teksten(indexhoog);
        opmerking = Invoer.tekst(opmerking);
    }

    /** A new one, with the indexes of the test that is used most. */
    static Iqinvoer leeg() {
        return new Iqinvoer(
                0,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "95",
                Iqnamen.WISC,
                List.of(),
                List.of(),
                List.of(),
                "");
    }

    static Iqinvoer van(Iqtoets toets) {
        return new Iqinvoer(
                toets.versie(),
                toets.testnaam(),
                toets.afnamedatum().toString(),
                toets.afgenomenDoor(),
                toets.functie(),
                getal(toets.totaal()),
                getal(toets.laag()),
                getal(toets.hoog()),
                getal(toets.betrouwbaarheid()),
                kolom(toets, Iqindex::naam),
                kolom(toets, index -> getal(index.score())),
                kolom(toets, index -> getal(index.laag())),
                kolom(toets, index -> getal(index.hoog())),
                toets.opmerking());
    }

    /**
     * One more than are filled in, so that there is always room; and at least two, for one alone
     * would be read as a list with commas.
     */
    public int rijen() {
        int rijen = indexnaam.size();
        return Math.max(2, rijen + (in(indexnaam, rijen - 1).isEmpty() ? 0 : 1));
    }

    public String naam(int rij) {
        return in(indexnaam, rij);
    }

    public String score(int rij) {
        return in(indexscore, rij);
    }

    public String laag(int rij) {
        return in(indexlaag, rij);
    }

    public String hoog(int rij) {
        return in(indexhoog, rij);
    }

    private static String in(List<String> waarden, int rij) {
        return rij >= 0 && rij < waarden.size() ? waarden.get(rij) : "";
    }

    private static List<String> kolom(Iqtoets toets, Function<Iqindex, String> waarde) {
        return toets.indexen().stream().map(waarde).toList();
    }

    private static String getal(@Nullable Integer getal) {
        return Objects.toString(getal, "");
    }

    private static List<String> teksten(@Nullable List<String> waarden) {
        return waarden == null ? List.of() : waarden.stream().map(Invoer::tekst).toList();
    }
}
