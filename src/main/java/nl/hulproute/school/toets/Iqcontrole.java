package nl.hulproute.school.toets;

import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Waarnemingsdag;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads the form of an IQ test: scores that such tests give, each within its interval. */
final class Iqcontrole {

    private static final int LAAGST = 40;
    private static final int HOOGST = 160;
    private static final int TEKST = 5_000;
    private static final Set<String> BETROUWBAARHEDEN = Set.of("90", "95");

    private final Leerling leerling;
    private final LocalDate vandaag;
    private final Veldcontrole controle;

    Iqcontrole(Leerling leerling, LocalDate vandaag, Veldcontrole controle) {
        this.leerling = leerling;
        this.vandaag = vandaag;
        this.controle = controle;
    }

    /** The test that was typed; nothing when something is wrong with it. */
    Optional<Iqtoets> lees(Iqinvoer invoer, UUID id) {
        teksten(invoer);
        LocalDate dag = afnamedatum(invoer.afnamedatum());
        Integer totaal = score("totaal", invoer.totaal());
        Integer laag = grens("laag", invoer.laag());
        Integer hoog = grens("hoog", invoer.hoog());
        om("laag", totaal, laag, hoog);
        List<Iqindex> indexen = indexen(invoer);
        Integer zeker = betrouwbaarheid(invoer, laag, indexen);
        if (invoer.totaal().isEmpty() && indexen.isEmpty() && controle.goed()) {
            controle.fout("totaal", "toets.iq.fout.leeg");
        }
        if (!controle.goed() || dag == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Iqtoets(
                        id,
                        leerling.id(),
                        invoer.versie(),
                        invoer.testnaam(),
                        dag,
                        invoer.afgenomenDoor(),
                        invoer.functie(),
                        totaal,
                        laag,
                        hoog,
                        zeker,
                        indexen,
                        invoer.opmerking()));
    }

    private void teksten(Iqinvoer invoer) {
        controle.verplicht("testnaam", invoer.testnaam(), "toets.iq.fout.testnaam")
                .lengte("testnaam", invoer.testnaam(), Veldcontrole.KORT)
                .verplicht("afgenomenDoor", invoer.afgenomenDoor(), "toets.iq.fout.door")
                .lengte("afgenomenDoor", invoer.afgenomenDoor(), Veldcontrole.KORT)
                .lengte("functie", invoer.functie(), Veldcontrole.KORT)
                .lengte("opmerking", invoer.opmerking(), TEKST);
    }

    private @Nullable LocalDate afnamedatum(String tekst) {
        controle.verplicht("afnamedatum", tekst, "toets.fout.afnamedatum");
        return Waarnemingsdag.lees(controle, "afnamedatum", tekst, leerling, vandaag);
    }

    private List<Iqindex> indexen(Iqinvoer invoer) {
        var indexen = new ArrayList<Iqindex>();
        for (int rij = 0; rij < invoer.rijen(); rij++) {
            Integer score = score("indexscore-" + rij, invoer.score(rij));
            Integer laag = grens("indexlaag-" + rij, invoer.laag(rij));
            Integer hoog = grens("indexhoog-" + rij, invoer.hoog(rij));
            om("indexlaag-" + rij, score, laag, hoog);
            if (score != null) {
                String naam = invoer.naam(rij);
                String veld = "indexnaam-" + rij;
                controle.verplicht(veld, naam, "toets.iq.fout.index")
                        .lengte(veld, naam, Veldcontrole.KORT);
                indexen.add(new Iqindex(Iqnamen.code(naam), naam, score, laag, hoog));
            }
        }
        return indexen;
    }

    private @Nullable Integer betrouwbaarheid(
            Iqinvoer invoer, @Nullable Integer laag, List<Iqindex> indexen) {
        boolean nodig = laag != null || indexen.stream().anyMatch(index -> index.laag() != null);
        if (!nodig) {
            return null;
        }
        if (!BETROUWBAARHEDEN.contains(invoer.betrouwbaarheid())) {
            controle.fout("betrouwbaarheid", "toets.iq.fout.betrouwbaarheid");
            return null;
        }
        return Integer.valueOf(invoer.betrouwbaarheid());
    }

    private @Nullable Integer score(String veld, String getypt) {
        return getal(veld, getypt, LAAGST, HOOGST);
    }

    /** An interval may reach a little further than the scores. */
    private @Nullable Integer grens(String veld, String getypt) {
        return getal(veld, getypt, LAAGST - 10, HOOGST + 10);
    }

    private @Nullable Integer getal(String veld, String getypt, int laagst, int hoogst) {
        if (getypt.isEmpty()) {
            return null;
        }
        if (getypt.matches("[0-9]{1,3}")) {
            int getal = Integer.parseInt(getypt);
            if (getal >= laagst && getal <= hoogst) {
                return getal;
            }
        }
        controle.fout(veld, "toets.iq.fout.getal", laagst, hoogst);
        return null;
    }

    /** Both bounds or none, and the score between them. */
    private void om(
            String veld, @Nullable Integer score, @Nullable Integer laag, @Nullable Integer hoog) {
        if (laag == null && hoog == null) {
            return;
        }
        if (score == null || laag == null || hoog == null || laag > score || hoog < score) {
            controle.fout(veld, "toets.iq.fout.interval");
        }
    }
}
