package nl.hulproute.school.overzicht;

import nl.hulproute.school.map.Document;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** An overview that is a document in the map, and what it was made of. */
record Bewaardoverzicht(
        UUID id,
        UUID leerling,
        Overzichtsoort soort,
        UUID document,
        Overzichtopties opties,
        boolean standaard,
        String vingerafdruk,
        List<Bronversie> bronnen,
        Instant gemaakt,
        String door) {

    /** Whether a new one with these choices comes in its place. */
    boolean maaktPlaatsVoor(Klaargezet nieuw) {
        return soort == nieuw.soort()
                && standaard == nieuw.standaard()
                && (standaard || zelfdeKeuze(opties, nieuw.opties()));
    }

    /** The logo is no choice that asks for a document of its own. */
    static boolean zelfdeKeuze(Overzichtopties een, Overzichtopties ander) {
        return een.variant().equals(ander.variant())
                && new HashSet<>(een.onderdelen()).equals(new HashSet<>(ander.onderdelen()));
    }

    /** The address of its content, to open it in the browser. */
    public String adres() {
        return "/leerlingen/" + leerling + "/map/documenten/" + document + "/inhoud";
    }

    static String adres(Document document) {
        return "/leerlingen/"
                + document.leerlingId()
                + "/map/documenten/"
                + document.id()
                + "/inhoud";
    }
}
