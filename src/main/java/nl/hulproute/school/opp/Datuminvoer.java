package nl.hulproute.school.opp;

import nl.hulproute.platform.web.Veldcontrole;

/** A date as it was typed. */
final class Datuminvoer {

    private Datuminvoer() {}

    /** The date as the database writes it; what is no date stays as it was typed. */
    static String iso(String getypt) {
        var datum = new Veldcontrole().datum("", getypt);
        return datum == null ? getypt : datum.toString();
    }
}
