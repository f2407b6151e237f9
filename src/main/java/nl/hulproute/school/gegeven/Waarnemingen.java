package nl.hulproute.school.gegeven;

import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Waarnemingsdag;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeMap;

/**
 * The dates in a datum that say when something was seen or tested, not from when something holds:
 * those cannot lie in the future, nor before the birth of the pupil.
 */
final class Waarnemingen {

    private static final Set<String> DAGEN =
            Set.of(
                    "afnamedatum",
                    "datum",
                    "datum_afname",
                    "datumafgerond",
                    "datumuitslag",
                    "rvcdatum",
                    "vroegschoolsdatumingang");

    private Waarnemingen() {}

    static void controleer(
            Invulling invulling, Leerling leerling, LocalDate vandaag, Veldcontrole controle) {
        new TreeMap<>(invulling.waarden())
                .forEach((pad, waarde) -> {
                    String naam = pad.substring(pad.lastIndexOf('.') + 1);
                    if (DAGEN.contains(naam)) {
                        Waarnemingsdag.lees(controle, pad, waarde, leerling, vandaag);
                    }
                });
    }
}
