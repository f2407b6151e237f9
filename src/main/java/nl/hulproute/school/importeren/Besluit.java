package nl.hulproute.school.importeren;

import nl.hulproute.platform.web.Veldcontrole;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What the user decides on a preview, as it was typed.
 *
 * @param zeker that an odd file is the right one
 * @param uitschrijven to mark who is no longer in the file as left
 * @param per as of which day
 */
record Besluit(boolean zeker, boolean uitschrijven, String per) {

    /** Nothing decided yet, with the day that fits best. */
    static Besluit propose(LocalDate per) {
        return new Besluit(false, false, per.toString());
    }

    /**
     * The day as of which to mark; null when nobody is marked.
     *
     * @param namen whether the user sees whom it is about
     */
    @Nullable LocalDate read(Voorbeeld.Twijfel twijfel, boolean namen, Veldcontrole controle) {
        if (twijfel.er() && !zeker) {
            controle.fout("zeker", "importeren.fout.zeker");
        }
        if (!uitschrijven || !namen) {
            return null;
        }
        controle.verplicht("per", per, "importeren.fout.per");
        return controle.datum("per", per);
    }
}
