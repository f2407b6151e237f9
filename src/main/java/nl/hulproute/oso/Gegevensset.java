package nl.hulproute.oso;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A year of the OSO gegevensset: its namespace, versions, elements, types and rules; all that
 * belongs to the year is here and in the tables that it names, so that a newer year is an addition.
 */
public enum Gegevensset {
    OSO_2019(
            "http://www.edustandaard.nl/oso_gegevensset/2019/dossier",
            "2019.1",
            "2019.1.1",
            Elementen2019.wortel(),
            Elementen2019.anderewortels(),
            Elementen2019.typen(),
            Regels2019.ALLE);

    private final String ruimte;
    private final String standaardversie;
    private final String validatieversie;
    private final Elementsoort wortel;
    private final List<Elementsoort> anderewortels;
    private final Typen typen;
    private final List<Regel> regels;

    Gegevensset(
            String ruimte,
            String standaardversie,
            String validatieversie,
            Elementsoort wortel,
            List<Elementsoort> anderewortels,
            Typen typen,
            List<Regel> regels) {
        this.ruimte = ruimte;
        this.standaardversie = standaardversie;
        this.validatieversie = validatieversie;
        this.wortel = wortel;
        this.anderewortels = anderewortels;
        this.typen = typen;
        this.regels = regels;
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

    /** The element of the pupil, with all blocks that are not about the school or the dossier. */
    public Elementsoort leerling() {
        return wortel.op(List.of("huidigeschool", "leerling")).orElseThrow();
    }

    /** What a document of that name is, or must be when none has that name: a dossier. */
    Elementsoort wortel(String naam) {
        return anderewortels.stream().filter(w -> w.naam().equals(naam)).findFirst().orElse(wortel);
    }

    Typen typen() {
        return typen;
    }

    List<Regel> regels() {
        return regels;
    }

    public static Optional<Gegevensset> van(String ruimte) {
        return Arrays.stream(values()).filter(g -> g.ruimte.equals(ruimte)).findFirst();
    }
}
