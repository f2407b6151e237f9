package nl.hulproute.swv.cijfers;

import java.util.List;

/**
 * A table of figures, under a name.
 *
 * @param code what it counts by; names its texts
 * @param totaal whether the number of all dossiers of the period is its sum
 */
record Cijferblok(String code, Verdeling verdeling, boolean totaal) {

    public List<Cel> cellen() {
        return verdeling.cellen();
    }

    /** The name of what it counts by. */
    public String sleutel() {
        return "cijfers.blok." + code;
    }
}
