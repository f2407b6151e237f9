package nl.hulproute.school.leerling;

import java.util.List;

/** The codes of a jaargroep: in a dossier code list 13, in EDEXML some more. */
public final class Jaargroep {

    /** What a dossier can say: standards §2.5, code list 13. */
    public static final List<String> VAN_OSO =
            List.of(
                    "0", "1", "2", "3", "4", "5", "6", "7", "8", "11", "12", "13", "14", "15", "16",
                    "S", "P");

    /** What EDEXML 2.1 and 1.0.3 can say. */
    public static final List<String> VAN_EDEXML =
            List.of(
                    "B", "D", "0", "1", "2", "3", "4", "5", "6", "7", "8", "11", "12", "13", "14",
                    "15", "16", "S", "V", "C", "N", "H");

    private Jaargroep() {}
}
