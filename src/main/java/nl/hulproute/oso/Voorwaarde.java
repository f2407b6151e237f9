package nl.hulproute.oso;

import java.util.function.Predicate;

/**
 * What must be true of the whole document for a broken rule to count; that is known at its end
 * only. A document without the overdrachtsoort swv-dossier breaks SO03, and is held to the other
 * rules all the same, so that everything wrong is said at once.
 */
enum Voorwaarde {
    ALTIJD(f -> true),
    SWV(Feiten::isSwvdossier),
    POSWV(f -> f.isSwvdossier() && f.overstappen().contains("POSWV")),
    VOSWV(f -> f.isSwvdossier() && f.overstappen().contains("VOSWV")),
    ZONDER_SWVPROFIEL(f ->
            f.isSwvdossier()
                    && !f.overstappen().contains("POSWV")
                    && !f.overstappen().contains("VOSWV")),
    MET_LEERLING(f -> f.isSwvdossier() && f.heeftLeerling()),
    ZONDER_SWV(f -> !f.overdrachtsoorten().contains("swv-dossier")),
    ZONDER_LAS(f -> !f.deeldossiers().contains("LAS") && !f.deeldossiers().contains("LASLVS")),
    ZONDER_DEELDOSSIER(
            f -> Codelijst.DEELDOSSIER.codes().stream().noneMatch(f.deeldossiers()::contains));

    private final Predicate<Feiten> test;

    Voorwaarde(Predicate<Feiten> test) {
        this.test = test;
    }

    boolean geldt(Feiten feiten) {
        return test.test(feiten);
    }
}
