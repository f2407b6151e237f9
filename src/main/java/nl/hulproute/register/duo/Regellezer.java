package nl.hulproute.register.duo;

/** Reads the lines of one kind of file. */
interface Regellezer {

    static Regellezer of(Bestandssoort soort) {
        return switch (soort) {
            case VESTIGINGEN -> new Vestiginglezer();
            case DEELNAMES -> new Deelnamelezer();
            case BESTUREN -> new Bestuurlezer();
        };
    }

    void read(Rij rij);

    /** What was read up to now. */
    Duobestand.Inhoud inhoud(String tekenset);
}
