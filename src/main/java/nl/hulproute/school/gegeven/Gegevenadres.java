package nl.hulproute.school.gegeven;

import java.util.UUID;

/** Where the pages of the data are. */
final class Gegevenadres {

    private Gegevenadres() {}

    static String van(UUID leerling, Gegevenpagina pagina) {
        return "/leerlingen/" + leerling + "/" + pagina.code();
    }

    static String van(UUID leerling, Gegevensoort soort) {
        return van(leerling, soort.pagina()) + "/" + soort.code();
    }

    static String van(UUID leerling, Gegeven gegeven) {
        return van(leerling, gegeven.soort()) + "/" + gegeven.id();
    }
}
