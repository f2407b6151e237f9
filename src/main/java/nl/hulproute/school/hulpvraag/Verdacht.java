package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Bsnzoeker;

import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;

/**
 * A number that may be a BSN, and where the user wrote it.
 *
 * @param wat which file or notitie it is; empty where there is one such place
 */
record Verdacht(String nummer, Plek plek, String wat) {

    enum Plek {
        OMSCHRIJVING,
        TOELICHTING,
        BESTANDSNAAM,
        ONDERWERP,
        NOTITIE,
        GEGEVENS,
        ANTWOORD
    }

    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d-M-uuuu");

    static Stream<Verdacht> in(Plek plek, String tekst) {
        return in(plek, "", tekst);
    }

    static Stream<Verdacht> in(Stuk stuk) {
        return Stream.of(
                        in(Plek.BESTANDSNAAM, stuk.naam(), stuk.naam()),
                        in(Plek.ONDERWERP, stuk.naam(), stuk.onderwerp()),
                        in(Plek.ONDERWERP, stuk.naam(), stuk.reden()))
                .flatMap(gevonden -> gevonden);
    }

    static Stream<Verdacht> in(Notitieregel notitie) {
        return in(Plek.NOTITIE, notitie.datum().format(DAG), notitie.tekst());
    }

    static Stream<Verdacht> in(Plek plek, String wat, String tekst) {
        return Bsnzoeker.zoek(tekst).stream().map(nummer -> new Verdacht(nummer, plek, wat));
    }

    /** The message that says where. */
    public String sleutel() {
        return "hulpvraag.bsn.plek." + plek;
    }
}
