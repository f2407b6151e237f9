package nl.hulproute.uitwisseling.ontvangst;

import nl.hulproute.oso.Grenzen;
import nl.hulproute.uitwisseling.Hulpvraagbericht;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Checks the dossier of a hulpvraag by the rules of the standard, and against its envelope. */
interface Dossierkeuring {

    /** What a dossier in the sent form may ask; a file inside it is unpacked to be told apart. */
    Grenzen GRENZEN = new Grenzen(40, 100_000, 1 << 20, 64L << 20, 128L << 20);

    /** Everything that is wrong, in sentences for the school. */
    List<String> check(InputStream xml, Hulpvraagbericht bericht) throws IOException;
}
