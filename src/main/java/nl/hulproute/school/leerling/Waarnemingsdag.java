package nl.hulproute.school.leerling;

import nl.hulproute.platform.web.Veldcontrole;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * The day on which something was seen of a pupil, asked or measured. It has been, and the pupil was
 * born.
 */
public final class Waarnemingsdag {

    private Waarnemingsdag() {}

    /** Reads the field of a form and says at it what cannot be; nothing when it says no date. */
    public static @Nullable LocalDate lees(
            Veldcontrole controle,
            String veld,
            String waarde,
            Leerling leerling,
            LocalDate vandaag) {
        LocalDate dag = controle.datum(veld, waarde);
        controle.nietInToekomst(veld, dag, vandaag);
        LocalDate geboren = leerling.geboortedatum();
        if (geboren != null) {
            controle.nietVoor(veld, dag, geboren, "leerling.fout.voor-geboorte");
        }
        return dag;
    }
}
