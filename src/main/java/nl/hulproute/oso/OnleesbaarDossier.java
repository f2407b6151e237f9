package nl.hulproute.oso;

/**
 * The file is no XML that can be read safely to its end; the message says in Dutch what and where.
 */
public final class OnleesbaarDossier extends Exception {

    private static final long serialVersionUID = 1L;

    private final int regelnummer;

    OnleesbaarDossier(String melding, int regelnummer) {
        super(regelnummer > 0 ? melding + " (regel " + regelnummer + ")" : melding);
        this.regelnummer = regelnummer;
    }

    /** The line, 0 when not known. */
    public int regelnummer() {
        return regelnummer;
    }
}
