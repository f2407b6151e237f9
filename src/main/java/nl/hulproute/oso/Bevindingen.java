package nl.hulproute.oso;

import nl.hulproute.oso.Bevinding.Bron;
import nl.hulproute.oso.Bevinding.Ernst;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gathers what a dossier breaks. Past a thousand findings the rest is counted only, so that a
 * document that is wrong all over takes no more memory than another.
 */
final class Bevindingen {

    private static final int HOOGSTENS = 1_000;

    /** A finding that counts if something is true of the whole document. */
    private record Onder(Voorwaarde voorwaarde, Bevinding bevinding) {}

    private final List<Onder> gevonden = new ArrayList<>();
    private int weggelaten;

    /** Breaks the schema. */
    void schema(String regel, String xpath, int regelnummer, String melding) {
        voegToe(
                Voorwaarde.ALTIJD,
                new Bevinding(regel, Bron.XSD, Ernst.FOUT, xpath, regelnummer, melding));
    }

    /** Breaks a rule of the profile or a code list. */
    void profiel(
            Voorwaarde voorwaarde, String regel, String xpath, int regelnummer, String melding) {
        voegToe(
                voorwaarde,
                new Bevinding(regel, Bron.PROFIEL, Ernst.FOUT, xpath, regelnummer, melding));
    }

    /** Our own, which decides nothing. */
    void eigen(String regel, String xpath, int regelnummer, String melding) {
        voegToe(
                Voorwaarde.ALTIJD,
                new Bevinding(
                        regel, Bron.HULPROUTE, Ernst.WAARSCHUWING, xpath, regelnummer, melding));
    }

    private void voegToe(Voorwaarde voorwaarde, Bevinding bevinding) {
        boolean bewaar = gevonden.size() < HOOGSTENS || isNieuwSoort(voorwaarde, bevinding);
        if (bewaar) {
            gevonden.add(new Onder(voorwaarde, bevinding));
        } else {
            weggelaten++;
        }
    }

    /** So that what is left out never changes the verdict. */
    private boolean isNieuwSoort(Voorwaarde voorwaarde, Bevinding bevinding) {
        return gevonden.stream()
                .noneMatch(o ->
                        o.voorwaarde == voorwaarde
                                && o.bevinding.regel().equals(bevinding.regel())
                                && o.bevinding.bron() == bevinding.bron());
    }

    /** All that count, in the order of the document. */
    List<Bevinding> alle(Feiten feiten) {
        if (weggelaten > 0) {
            gevonden.add(new Onder(Voorwaarde.ALTIJD, rest()));
        }
        return gevonden.stream()
                .filter(o -> o.voorwaarde.geldt(feiten))
                .map(Onder::bevinding)
                .sorted(Comparator.comparingInt(Bevindingen::plaats))
                .toList();
    }

    private Bevinding rest() {
        return new Bevinding(
                "meer",
                Bron.HULPROUTE,
                Ernst.WAARSCHUWING,
                "/",
                0,
                "Er is meer mis: nog %d bevindingen zijn weggelaten.".formatted(weggelaten));
    }

    private static int plaats(Bevinding bevinding) {
        return bevinding.regelnummer() == 0 ? Integer.MAX_VALUE : bevinding.regelnummer();
    }
}
