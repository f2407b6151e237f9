package nl.hulproute.oso;

import java.util.Arrays;
import java.util.Optional;

/**
 * A year of the OSO gegevensset: its namespace, versions and tree of elements; all that belongs to
 * the year is here and in the tables that it names, so that a newer year is an addition.
 */
public enum Gegevensset {
    OSO_2019(
            "http://www.edustandaard.nl/oso_gegevensset/2019/dossier",
            "2019.1",
            "2019.1.1",
            Elementen2019.wortel());

    private final String ruimte;
    private final String standaardversie;
    private final String validatieversie;
    private final Elementsoort wortel;

    Gegevensset(
            String ruimte, String standaardversie, String validatieversie, Elementsoort wortel) {
        this.ruimte = ruimte;
        this.standaardversie = standaardversie;
        this.validatieversie = validatieversie;
        this.wortel = wortel;
    }

    /** The XML namespace of the dossier. */
    public String ruimte() {
        return ruimte;
    }

    public String standaardversie() {
        return standaardversie;
    }

    public String validatieversie() {
        return validatieversie;
    }

    Elementsoort wortel() {
        return wortel;
    }

    public static Optional<Gegevensset> van(String ruimte) {
        return Arrays.stream(values()).filter(g -> g.ruimte.equals(ruimte)).findFirst();
    }
}
