package nl.hulproute.school.opp;

import nl.hulproute.school.leerling.Leerling;

import java.util.List;

/** A subject that knows what was measured; drawn beside what the OPP expects. */
public interface Meetlijnbron {

    /** The lines of this area; none when nothing was measured. Within a transaction that reads. */
    List<Meetlijn> lijnen(Leerling leerling, Leergebied gebied);
}
