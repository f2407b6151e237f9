package nl.hulproute.register;

/** The codes of the diensten that the program itself speaks of (standards §5). */
public final class Dienstcode {

    /** The hulpvraag to the samenwerkingsverband. */
    public static final String OSO_SWV = "OSO-SWV";

    /** The dossier of a pupil who goes to another school; another exchange than ours. */
    public static final String OSO_OV = "OSO-OV";

    private Dienstcode() {}
}
