package nl.hulproute.uitwisseling.ontvangst;

import nl.hulproute.uitwisseling.Hulpvraagbericht;

import java.util.List;

/** Checks the dossier of a hulpvraag by the rules of the standard, or against its envelope. */
interface Dossierkeuring {

    /** Everything that is wrong, in sentences for the school. */
    List<String> check(Verzondendossier dossier, Hulpvraagbericht bericht);
}
