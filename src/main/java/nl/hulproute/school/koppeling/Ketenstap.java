package nl.hulproute.school.koppeling;

/**
 * A step of the manual ("Wanneer werkt …?") that has to be done before hulpvragen can travel, with
 * the number it has there and the party whose turn it is.
 */
public enum Ketenstap {
    SCHOOL_BEKEND("1a", Partij.SWV),
    SWV_BEREIKBAAR("1b", Partij.SWV),
    MANDAAT_SCHOOLSYSTEEM("2", Partij.BESTUUR),
    MANDAAT_SWVSYSTEEM("2", Partij.BESTUUR),
    OVEREENKOMST("2", Partij.BESTUUR),
    ROUTERINGSKENMERK("3", Partij.SCHOOL_ICT);

    /** Who can do a step. */
    public enum Partij {
        SWV,
        BESTUUR,
        SCHOOL_ICT
    }

    private final String nummer;
    private final Partij partij;

    Ketenstap(String nummer, Partij partij) {
        this.nummer = nummer;
        this.partij = partij;
    }

    public String nummer() {
        return nummer;
    }

    public Partij partij() {
        return partij;
    }

    public String sleutel() {
        return "koppeling.stap." + name();
    }
}
