package nl.hulproute.uitwisseling;

/**
 * What has to be right before a hulpvraag can travel from a vestiging to a samenwerkingsverband:
 * the steps of the manual ("Wanneer werkt …?") with the number they have there, and what the manual
 * leaves unsaid. They may be done in any order.
 */
public enum Ketenstap {
    ORGANISATIE("1a", true),
    KOPPELING("1b", true),
    MANDAAT_SCHOOLSYSTEEM("2", true),
    MANDAAT_SWVSYSTEEM("2", true),
    OVEREENKOMST("", true),
    ROUTERINGSKENMERK("3", true),
    CERTIFICAAT("", true),
    ENDPOINT("", true),
    AANVRAAGTYPES("", true),
    TESTBERICHT("", false);

    private final String nummer;
    private final boolean nodig;

    Ketenstap(String nummer, boolean nodig) {
        this.nummer = nummer;
        this.nodig = nodig;
    }

    /** The number in the manual; empty for what it does not name. */
    public String nummer() {
        return nummer;
    }

    /** Whether nothing can be sent without it; the testbericht only proves the others. */
    public boolean nodig() {
        return nodig;
    }
}
