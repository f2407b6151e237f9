package nl.hulproute.uitwisseling.ontvangst;

import nl.hulproute.uitwisseling.Hulpvraagbericht;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Checks the dossier of a hulpvraag by the rules of the standard, and against its envelope. */
interface Dossierkeuring {

    /** Everything that is wrong, in sentences for the school. */
    List<String> check(InputStream xml, Hulpvraagbericht bericht) throws IOException;
}
