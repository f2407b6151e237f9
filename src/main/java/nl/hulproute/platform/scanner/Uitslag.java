package nl.hulproute.platform.scanner;

/** What a scan came to. */
public sealed interface Uitslag {

    /** The scanner has seen all of it, and found nothing. */
    record Schoon() implements Uitslag {}

    /** The scanner found this. */
    record Besmet(String naam) implements Uitslag {}

    /** The scanner said nothing about it, so it stays held back. */
    record Onbekend(Reden reden) implements Uitslag {}

    /** Why the scanner said nothing. */
    enum Reden {
        ONBEREIKBAAR,
        TE_GROOT,
        STORING
    }
}
