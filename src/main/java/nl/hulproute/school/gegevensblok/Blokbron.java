package nl.hulproute.school.gegevensblok;

import nl.hulproute.oso.Dossierbouw;
import nl.hulproute.school.leerling.Leerling;

/**
 * A subject of the pupil's file that has something to say in the OSO dossier (standards §2.3,
 * §2.4). A hulpvraag asks all of them; what the profile forbids or the user switched off falls away
 * by itself, so that a source gives all that it has.
 */
public interface Blokbron {

    /** Adds the elements of this subject; called within a transaction that reads. */
    void vul(Leerling leerling, Dossierbouw dossier);
}
