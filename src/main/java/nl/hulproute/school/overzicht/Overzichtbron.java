package nl.hulproute.school.overzicht;

import nl.hulproute.school.leerling.Leerling;

/** A subject of the pupil's file of which an overview can be made. One bean per kind. */
public interface Overzichtbron {

    Overzichtsoort soort();

    /** What can be chosen on the page; called within a transaction that reads. */
    Overzichtkeuzes keuzes(Leerling leerling);

    /** Whether it can be made, and how without choosing; within a transaction that reads. */
    Overzichtstand stand(Leerling leerling);

    /**
     * Gathers what goes on the paper; within a transaction that reads, in which several overviews
     * see one and the same moment.
     */
    Overzichtinhoud inhoud(Leerling leerling, Overzichtopties opties);
}
