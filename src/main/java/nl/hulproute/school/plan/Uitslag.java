package nl.hulproute.school.plan;

/** What became of a goal. */
enum Uitslag {
    BEHAALD("goed"),
    DEELS("let-op"),
    NIET("fout");

    private final String kleur;

    Uitslag(String kleur) {
        this.kleur = kleur;
    }

    /** The code of its badge. */
    public String kleur() {
        return kleur;
    }
}
