package nl.hulproute.register.wijziging;

import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.Kalender;
import nl.hulproute.register.wijziging.Wijziging.Daad;
import nl.hulproute.register.wijziging.Wijziging.Onderwerp;
import nl.hulproute.register.wijziging.Wijziging.Veld;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The book of changes; nothing in it is ever altered. */
@Repository
@OpKnooppunt(Onderdeel.REGISTER)
@Transactional
public class Wijzigingen {

    private static final int MEESTE = 100;

    private final JdbcClient jdbc;
    private final Kalender kalender;
    private final JsonMapper json;

    Wijzigingen(JdbcClient jdbc, Kalender kalender, JsonMapper json) {
        this.jdbc = jdbc;
        this.kalender = kalender;
        this.json =
                json.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    }

    public void added(Onderwerp onderwerp, String sleutel, String wat, String door) {
        write(onderwerp, sleutel, Daad.TOEGEVOEGD, wat, List.of(), door);
    }

    public void removed(Onderwerp onderwerp, String sleutel, String wat, String door) {
        write(onderwerp, sleutel, Daad.VERWIJDERD, wat, List.of(), door);
    }

    /** Writes down which values differ, when any do. */
    public void changed(
            Onderwerp onderwerp,
            String sleutel,
            String wat,
            Map<String, String> oud,
            Map<String, String> nieuw,
            String door) {
        List<Veld> velden =
                nieuw.entrySet().stream()
                        .filter(waarde -> !waarde.getValue().equals(oud.get(waarde.getKey())))
                        .map(waarde ->
                                new Veld(
                                        waarde.getKey(),
                                        oud.get(waarde.getKey()),
                                        waarde.getValue()))
                        .toList();
        if (!velden.isEmpty()) {
            write(onderwerp, sleutel, Daad.GEWIJZIGD, wat, velden, door);
        }
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Wijziging> of(Onderwerp onderwerp, String sleutel) {
        return jdbc.sql(
                        """
                        select moment, door, daad, wat, velden, false as bestand
                        from register.wijziging
                        where onderwerp = :onderwerp and sleutel = :sleutel
                        order by id desc limit :meeste
                        """)
                .param("onderwerp", onderwerp.name())
                .param("sleutel", sleutel)
                .param("meeste", MEESTE)
                .query(this::map)
                .list();
    }

    /** Those of a school, with what files changed of it; newest first. */
    @Transactional(readOnly = true)
    public List<Wijziging> of(Brin brin) {
        return jdbc.sql(
                        """
                        select moment, door, daad, wat, velden, false as bestand
                        from register.wijziging
                        where onderwerp = 'SCHOOL' and sleutel = :brin
                        union all
                        select i.afgehandeld, i.afgehandeld_door,
                               case z.soort when 'NIEUW' then 'TOEGEVOEGD'
                                            when 'VERDWENEN' then 'VERDWENEN' else 'GEWIJZIGD' end,
                               z.sleutel, z.velden, true
                        from register.inlezing i
                        join register.inlezing_verschil z on z.inlezing_id = i.id
                          and z.sleutel >= :brin and z.sleutel < :brin || '~'
                        where i.stand = 'TOEGEPAST' and i.soort <> 'BESTUREN'
                          and (z.soort in ('NIEUW', 'GEWIJZIGD', 'VERDWENEN')
                               or (z.soort = 'HAND' and z.neem_over))
                        order by moment desc limit :meeste
                        """)
                .param("brin", brin.waarde())
                .param("meeste", MEESTE)
                .query(this::map)
                .list();
    }

    private void write(
            Onderwerp onderwerp,
            String sleutel,
            Daad daad,
            String wat,
            List<Veld> velden,
            String door) {
        jdbc.sql(
                        """
                        insert into register.wijziging
                          (moment, door, onderwerp, sleutel, daad, wat, velden)
                        values (:nu, :door, :onderwerp, :sleutel, :daad, :wat, :velden::jsonb)
                        """)
                .param("nu", kalender.nu())
                .param("door", door)
                .param("onderwerp", onderwerp.name())
                .param("sleutel", sleutel)
                .param("daad", daad.name())
                .param("wat", wat)
                .param("velden", json.writeValueAsString(velden))
                .update();
    }

    private Wijziging map(ResultSet row, int n) throws SQLException {
        OffsetDateTime moment = row.getObject("moment", OffsetDateTime.class);
        return new Wijziging(
                Objects.requireNonNull(moment).toInstant(),
                row.getString("door"),
                Daad.valueOf(row.getString("daad")),
                row.getString("wat"),
                List.of(json.readValue(row.getString("velden"), Veld[].class)),
                row.getBoolean("bestand"));
    }
}
