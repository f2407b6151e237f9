package nl.hulproute.school.gegeven;

import java.util.List;

/**
 * A field of the form, or a group or list of them, in the language of the reader.
 *
 * @param pad its name and id
 * @param vorm what it looks like
 * @param velden those in the group; of a list its rows, each a group or a field
 */
record Vormveld(
        String pad,
        Vorm vorm,
        String label,
        String uitleg,
        boolean verplicht,
        String waarde,
        List<Optie> opties,
        List<Vormveld> velden) {

    enum Vorm {
        KORT,
        LANG,
        DATUM,
        GETAL,
        KEUZE,
        GROEP,
        /** One of these, and no more. */
        EEN_VAN,
        RIJEN,
        /** A list whose rows are short: a table to type in. */
        TABEL
    }

    record Optie(String code, String naam) {}

    Vormveld genummerd(String naam) {
        return new Vormveld(pad, vorm, naam, uitleg, verplicht, waarde, opties, velden);
    }

    /** The fields of a row of a table, those of a group in it beside the others. */
    public List<Vormveld> cellen() {
        return vorm == Vorm.GROEP
                ? velden.stream().flatMap(veld -> veld.cellen().stream()).toList()
                : List.of(this);
    }
}
