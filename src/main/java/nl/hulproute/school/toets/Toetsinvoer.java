package nl.hulproute.school.toets;

import nl.hulproute.school.info.Invoer;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The form of a test as it was typed.
 *
 * @param groep with whom it is compared: OSO code list 22
 * @param soort the codes of the other scores, each with the {@code waarde} at the same place
 */
record Toetsinvoer(
        int versie,
        String leergebied,
        String vak,
        String toetscode,
        String toetsnaam,
        String toetsversie,
        String afnamedatum,
        String jaargroep,
        String dl,
        String vaardigheidsscore,
        String schaal,
        String ae,
        String iv,
        String dle,
        String fn,
        String percentiel,
        String groep,
        List<String> soort,
        List<String> waarde,
        String opmerking) {

    Toetsinvoer {
        leergebied = Invoer.tekst(leergebied);
        vak = Invoer.tekst(vak);
        toetscode = Invoer.tekst(toetscode);
        toetsnaam = Invoer.tekst(toetsnaam);
        toetsversie = Invoer.tekst(toetsversie);
        afnamedatum = Invoer.tekst(afnamedatum);
        jaargroep = Invoer.tekst(jaargroep);
        dl = Invoer.tekst(dl);
        vaardigheidsscore = Invoer.tekst(vaardigheidsscore);
        schaal = Invoer.tekst(schaal);
        ae = hoofdletters(ae);
        iv = hoofdletters(iv);
        dle = Invoer.tekst(dle);
        fn = hoofdletters(fn);
        percentiel = Invoer.tekst(percentiel);
        groep = Invoer.tekst(groep);
        soort = teksten(soort);
        waarde = teksten(waarde);
        opmerking = Invoer.tekst(opmerking);
    }

    /** An empty form that goes on where the former test stopped. */
    static Toetsinvoer leeg(String afnamedatum, String jaargroep, String dl, String groep) {
        return new Toetsinvoer(
                0,
                "",
                "",
                "",
                "",
                "",
                afnamedatum,
                jaargroep,
                dl,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                groep,
                List.of(),
                List.of(),
                "");
    }

    static Toetsinvoer van(Toets toets) {
        var gegevens = toets.gegevens();
        var resultaat = gegevens.resultaat();
        List<Referentiescore> overige = toets.overige();
        return new Toetsinvoer(
                toets.versie(),
                gegevens.leergebied().name(),
                gegevens.vak(),
                gegevens.toetscode(),
                gegevens.toetsnaam(),
                gegevens.toetsversie(),
                gegevens.afnamedatum().toString(),
                gegevens.jaargroep(),
                Objects.toString(gegevens.dl(), ""),
                Objects.toString(Getal.tekst(resultaat.score().vaardigheidsscore()), "")
                        .replace('.', ','),
                resultaat.score().schaal(),
                resultaat.waarde(Scoresoort.AE),
                resultaat.waarde(Scoresoort.IV),
                resultaat.waarde(Scoresoort.DLE),
                resultaat.waarde(Scoresoort.FN),
                resultaat.waarde(Scoresoort.PERCENTIEL),
                Scorelijst.groep(resultaat),
                overige.stream().map(een -> een.soort().code()).toList(),
                overige.stream().map(Referentiescore::waarde).toList(),
                gegevens.opmerking());
    }

    /**
     * Whether the vaardigheidsscore changed and the levels, which follow from it, did not: then
     * they may be those of the score that was.
     */
    boolean alleenScoreAnders(Toetsinvoer eerder) {
        var niveaus = List.of(iv, ae, dle, fn, percentiel);
        return !vaardigheidsscore.equals(eerder.vaardigheidsscore)
                && niveaus.stream().anyMatch(niveau -> !niveau.isEmpty())
                && niveaus.equals(
                        List.of(eerder.iv, eerder.ae, eerder.dle, eerder.fn, eerder.percentiel));
    }

    /**
     * One more than are filled in, so that there is always room; and at least two, for one alone
     * would be read as a list with commas.
     */
    public int rijen() {
        int rijen = Math.max(soort.size(), waarde.size());
        return Math.max(2, rijen + (waarde(rijen - 1).isEmpty() ? 0 : 1));
    }

    public String soort(int rij) {
        return rij >= 0 && rij < soort.size() ? soort.get(rij) : "";
    }

    public String waarde(int rij) {
        return rij >= 0 && rij < waarde.size() ? waarde.get(rij) : "";
    }

    private static List<String> teksten(@Nullable List<String> waarden) {
        var teksten = new ArrayList<String>();
        if (waarden != null) {
            waarden.forEach(waarde -> teksten.add(Invoer.tekst(waarde)));
        }
        return List.copyOf(teksten);
    }

    private static String hoofdletters(@Nullable String waarde) {
        return Invoer.tekst(waarde).toUpperCase(java.util.Locale.ROOT);
    }
}
