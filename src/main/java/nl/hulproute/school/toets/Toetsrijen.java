package nl.hulproute.school.toets;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** Reads rows of tests, and writes what is kept as JSON. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Toetsrijen {

    private final JsonMapper json;

    Toetsrijen(JsonMapper json) {
        this.json = json;
    }

    String json(Object waarde) {
        return json.writeValueAsString(waarde);
    }

    Resultaat resultaat(String tekst) {
        return json.readValue(tekst, Resultaat.class);
    }

    Toets toets(ResultSet rij, int nummer) throws SQLException {
        return new Toets(
                rij.getObject("id", UUID.class),
                rij.getObject("leerling_id", UUID.class),
                rij.getInt("versie"),
                rij.getString("sleutel") != null,
                gegevens(rij, rij.getString("opmerking")));
    }

    Toetsgegevens gegevens(ResultSet rij, String opmerking) throws SQLException {
        return new Toetsgegevens(
                Leergebied.valueOf(rij.getString("leergebied")),
                rij.getString("vak"),
                rij.getString("toetscode"),
                rij.getString("toetsnaam"),
                rij.getString("toetsversie"),
                rij.getString("onderdeel"),
                rij.getString("onderdeelnaam"),
                rij.getObject("afnamedatum", LocalDate.class),
                rij.getString("jaargroep"),
                rij.getObject("dl", Integer.class),
                resultaat(rij.getString("resultaat")),
                opmerking);
    }
}
