package nl.hulproute.platform.bestand;

import java.io.IOException;

/** Sees all bytes of a file pass, in whole blocks but for the last, and says what it is. */
interface Speurder {

    void neem(byte[] blok, int aantal);

    /** What the file is, given what its first bytes say. */
    Bestandstype besluit(String volgensKop) throws IOException;
}
