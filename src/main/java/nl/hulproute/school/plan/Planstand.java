package nl.hulproute.school.plan;

/** How far a plan is; it follows from its period and its evaluation. */
enum Planstand {
    LOPEND("concept"),
    TE_EVALUEREN("let-op"),
    AFGEROND("goed");

    private final String kleur;

    Planstand(String kleur) {
        this.kleur = kleur;
    }

    /** The code of its badge. */
    public String kleur() {
        return kleur;
    }
}
