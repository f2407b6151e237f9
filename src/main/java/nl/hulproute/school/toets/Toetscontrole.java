package nl.hulproute.school.toets;

import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.school.leerling.Jaargroep;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Waarnemingsdag;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads the form of a test: what can stand in a dossier, in ranges that occur, and levels that go
 * together. What the form leaves out about the year is taken from the school career.
 */
final class Toetscontrole {

    private static final int TEKST = 2_000;
    private static final int MEESTE_DL = 120;

    private final Leerling leerling;
    private final LocalDate vandaag;
    private final Veldcontrole controle;

    Toetscontrole(Leerling leerling, LocalDate vandaag, Veldcontrole controle) {
        this.leerling = leerling;
        this.vandaag = vandaag;
        this.controle = controle;
    }

    /**
     * The test that was typed; nothing when something is wrong with it.
     *
     * @param eerder the test that is changed; null for a new one
     */
    Optional<Toetsgegevens> lees(Toetsinvoer invoer, @Nullable Toets eerder) {
        Leergebied leergebied = leergebied(invoer);
        teksten(invoer);
        LocalDate dag = afnamedatum(invoer.afnamedatum());
        String jaargroep = jaargroep(invoer.jaargroep(), dag);
        Integer dl = dl(invoer.dl(), dag);
        Resultaat resultaat = resultaat(invoer, eerder);
        if (!controle.goed() || dag == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Toetsgegevens(
                        leergebied,
                        leergebied == Leergebied.OVERIG ? invoer.vak() : "",
                        invoer.toetscode(),
                        invoer.toetsnaam(),
                        invoer.toetsversie(),
                        eerder == null ? "" : eerder.gegevens().onderdeel(),
                        eerder == null ? "" : eerder.gegevens().onderdeelnaam(),
                        dag,
                        jaargroep,
                        dl,
                        resultaat,
                        invoer.opmerking()));
    }

    private Leergebied leergebied(Toetsinvoer invoer) {
        var gekozen =
                Arrays.stream(Leergebied.values())
                        .filter(een -> een.name().equals(invoer.leergebied()))
                        .findFirst();
        if (gekozen.isEmpty()) {
            controle.fout("leergebied", "toets.fout.leergebied");
        } else if (gekozen.get() == Leergebied.OVERIG) {
            controle.verplicht("vak", invoer.vak(), "toets.fout.vak");
        }
        return gekozen.orElse(Leergebied.OVERIG);
    }

    private void teksten(Toetsinvoer invoer) {
        controle.lengte("vak", invoer.vak(), Veldcontrole.KORT)
                .verplicht("toetscode", invoer.toetscode(), "toets.fout.toetscode")
                .lengte("toetscode", invoer.toetscode(), Veldcontrole.KORT)
                .lengte("toetsnaam", invoer.toetsnaam(), Toetsgrenzen.NAAM)
                .lengte("toetsversie", invoer.toetsversie(), Veldcontrole.KORT)
                .lengte("schaal", invoer.schaal(), Veldcontrole.KORT)
                .lengte("opmerking", invoer.opmerking(), TEKST);
    }

    private @Nullable LocalDate afnamedatum(String tekst) {
        controle.verplicht("afnamedatum", tekst, "toets.fout.afnamedatum");
        return Waarnemingsdag.lees(controle, "afnamedatum", tekst, leerling, vandaag);
    }

    private String jaargroep(String gekozen, @Nullable LocalDate dag) {
        if (!gekozen.isEmpty() && !Jaargroep.VAN_OSO.contains(gekozen)) {
            controle.fout("jaargroep", "toets.fout.jaargroep");
        }
        return gekozen.isEmpty() && dag != null ? loopbaan().jaargroep(dag) : gekozen;
    }

    private @Nullable Integer dl(String getypt, @Nullable LocalDate dag) {
        if (getypt.isEmpty()) {
            return dag == null ? null : loopbaan().op(dag).orElse(null);
        }
        if (!getypt.matches("[0-9]{1,3}") || Integer.parseInt(getypt) > MEESTE_DL) {
            controle.fout("dl", "toets.fout.dl", MEESTE_DL);
            return null;
        }
        return Integer.valueOf(getypt);
    }

    private Didactischeleeftijd loopbaan() {
        return Didactischeleeftijd.van(leerling.schoolloopbaan());
    }

    private Resultaat resultaat(Toetsinvoer invoer, @Nullable Toets eerder) {
        var oud = eerder == null ? new Resultaat(Ruwescore.GEEN, List.of()) : eerder.resultaat();
        BigDecimal score = score(invoer.vaardigheidsscore());
        var ruw = oud.score().met(score, invoer.schaal());
        if (!Referentiescore.GROEPEN.contains(invoer.groep())) {
            controle.fout("groep", "toets.fout.groep");
        }
        var resultaat = new Resultaat(ruw, Scorelijst.samen(scores(invoer), oud, invoer.groep()));
        if (!resultaat.heeftIets() && invoer.vaardigheidsscore().isEmpty()) {
            controle.fout("vaardigheidsscore", "toets.fout.leeg");
        }
        samenhang(invoer);
        return resultaat;
    }

    private @Nullable BigDecimal score(String getypt) {
        if (getypt.isEmpty()) {
            return null;
        }
        var score = Getal.lees(getypt).filter(Toetsgrenzen::kan);
        if (score.isEmpty()) {
            controle.fout(
                    "vaardigheidsscore",
                    "toets.fout.score",
                    Toetsgrenzen.LAAGSTE_SCORE,
                    Toetsgrenzen.HOOGSTE_SCORE);
        }
        return score.orElse(null);
    }

    private List<Referentiescore> scores(Toetsinvoer invoer) {
        var scores = new ArrayList<Referentiescore>();
        vast(scores, "ae", Scoresoort.AE, invoer.ae(), invoer.groep());
        vast(scores, "iv", Scoresoort.IV, invoer.iv(), invoer.groep());
        vast(scores, "dle", Scoresoort.DLE, invoer.dle(), invoer.groep());
        vast(scores, "fn", Scoresoort.FN, invoer.fn(), invoer.groep());
        vast(scores, "percentiel", Scoresoort.PERCENTIEL, invoer.percentiel(), invoer.groep());
        for (int rij = 0; rij < invoer.rijen(); rij++) {
            ander(scores, rij, invoer);
        }
        return scores;
    }

    private void vast(
            List<Referentiescore> scores,
            String veld,
            Scoresoort soort,
            String waarde,
            String groep) {
        if (waarde.isEmpty()) {
            return;
        }
        if (!soort.past(waarde)) {
            controle.fout(veld, "toets.fout." + veld);
        }
        scores.add(new Referentiescore(soort, groep, waarde, ""));
    }

    private void ander(List<Referentiescore> scores, int rij, Toetsinvoer invoer) {
        String waarde = invoer.waarde(rij);
        if (waarde.isEmpty()) {
            return;
        }
        var soort =
                Scoresoort.ofCode(invoer.soort(rij)).filter(een -> !Scoresoort.VAST.contains(een));
        if (soort.isEmpty()) {
            controle.fout("soort-" + rij, "toets.fout.soort");
            return;
        }
        if (!soort.get().past(waarde)) {
            controle.fout("waarde-" + rij, "toets.fout.waarde", soort.get().code());
        }
        scores.add(new Referentiescore(soort.get(), invoer.groep(), waarde, ""));
    }

    /** Levels and percentile that one pupil cannot have together: one of them is a slip. */
    private void samenhang(Toetsinvoer invoer) {
        var letter = Niveauband.van(invoer.ae());
        var romeins = Niveauband.van(invoer.iv());
        if (letter.isPresent() && romeins.isPresent() && !letter.get().past(romeins.get())) {
            controle.fout("iv", "toets.fout.samen", invoer.iv(), invoer.ae());
        }
        if (!Scoresoort.PERCENTIEL.past(invoer.percentiel())) {
            return;
        }
        int percentiel = Integer.parseInt(invoer.percentiel());
        letter.or(() -> romeins)
                .filter(band -> !band.past(percentiel))
                .ifPresent(band ->
                        controle.fout(
                                "percentiel",
                                "toets.fout.percentiel-samen",
                                percentiel,
                                invoer.ae().isEmpty() ? invoer.iv() : invoer.ae(),
                                band.van(),
                                band.tot()));
    }
}
