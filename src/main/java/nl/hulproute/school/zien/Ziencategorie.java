package nl.hulproute.school.zien;

/** What ZIEN! looks at: two indicators of how a pupil is, and five skills. */
enum Ziencategorie {
    BETROKKENHEID(false),
    WELBEVINDEN(false),
    SOCIAAL_INITIATIEF(true),
    SOCIALE_FLEXIBILITEIT(true),
    SOCIALE_AUTONOMIE(true),
    IMPULSBEHEERSING(true),
    INLEVINGSVERMOGEN(true);

    private final boolean vaardigheid;

    Ziencategorie(boolean vaardigheid) {
        this.vaardigheid = vaardigheid;
    }

    public boolean vaardigheid() {
        return vaardigheid;
    }
}
