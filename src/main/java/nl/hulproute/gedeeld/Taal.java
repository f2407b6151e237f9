package nl.hulproute.gedeeld;

import java.util.Locale;

/** The languages of the program: pages speak that of their reader, papers and mail often this. */
public final class Taal {

    /** Dutch: what is written for who is not known, or for the record. */
    public static final Locale NEDERLANDS = Locale.of("nl");

    private Taal() {}
}
