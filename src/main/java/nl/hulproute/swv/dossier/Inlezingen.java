package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.oso.Bevinding;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was read in from files. */
@Repository
@OpKnooppunt(Onderdeel.SWV)
@Transactional
class Inlezingen {

    private static final String KOLOMMEN =
            """
            select id, dossier_sha256, door, moment, bevindingen, meer, dossier_id
              from swv.inlezing
             where swv_id = :swv
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Inlezingen(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(UUID swv, Inlezing inlezing, Collection<Sha256> inhouden) {
        jdbc.sql(
                        """
                        insert into swv.inlezing (swv_id, id, dossier_sha256, door, moment,
                          bevindingen, meer)
                        values (:swv, :id, :xml, :door, :moment, :bevindingen::jsonb, :meer)
                        """)
                .param("swv", swv)
                .param("id", inlezing.id())
                .param("xml", inlezing.xml().hex())
                .param("door", inlezing.door())
                .param("moment", Dossiers.utc(inlezing.moment()))
                .param("bevindingen", json.writeValueAsString(inlezing.bevindingen()))
                .param("meer", inlezing.meer())
                .update();
        jdbc.sql(
                        """
                        insert into swv.inlezing_inhoud (swv_id, inlezing_id, sha256)
                        select :swv, :id, unnest(:inhouden::text[])
                        """)
                .param("swv", swv)
                .param("id", inlezing.id())
                .param("inhouden", inhouden.stream().map(Sha256::hex).toArray(String[]::new))
                .update();
    }

    /** What was not made a dossier yet, newest first. */
    @Transactional(readOnly = true)
    List<Inlezing> open(UUID swv) {
        return jdbc.sql(KOLOMMEN + " and dossier_id is null order by moment desc")
                .param("swv", swv)
                .query(this::map)
                .list();
    }

    @Transactional(readOnly = true)
    Optional<Inlezing> find(UUID swv, UUID id) {
        return jdbc.sql(KOLOMMEN + " and id = :id")
                .param("swv", swv)
                .param("id", id)
                .query(this::map)
                .optional();
    }

    /** How this dossier was read in; nothing when a school sent it. */
    @Transactional(readOnly = true)
    Optional<Inlezing> of(UUID swv, Dossier.Id dossier) {
        return jdbc.sql(KOLOMMEN + " and dossier_id = :dossier")
                .param("swv", swv)
                .param("dossier", dossier.waarde())
                .query(this::map)
                .optional();
    }

    /** False when a dossier was made of it before. */
    boolean settle(UUID swv, UUID id, Dossier.Id dossier) {
        return jdbc.sql(
                                """
                                update swv.inlezing set dossier_id = :dossier
                                 where swv_id = :swv and id = :id and dossier_id is null
                                """)
                        .param("dossier", dossier.waarde())
                        .param("swv", swv)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Drops what was not made a dossier; the contents it had. */
    List<Sha256> remove(UUID swv, UUID id) {
        var inhouden =
                jdbc.sql(
                                """
                                select i.sha256 from swv.inlezing_inhoud i
                                  join swv.inlezing z on z.swv_id = i.swv_id and z.id = i.inlezing_id
                                 where i.swv_id = :swv and z.id = :id and z.dossier_id is null
                                """)
                        .param("swv", swv)
                        .param("id", id)
                        .query((row, n) -> new Sha256(row.getString(1)))
                        .list();
        jdbc.sql("delete from swv.inlezing where swv_id = :swv and id = :id and dossier_id is null")
                .param("swv", swv)
                .param("id", id)
                .update();
        return inhouden;
    }

    private Inlezing map(ResultSet row, int n) throws SQLException {
        return new Inlezing(
                row.getObject("id", UUID.class),
                new Sha256(row.getString("dossier_sha256")),
                row.getString("door"),
                Dossiers.instant(row, "moment"),
                List.of(json.readValue(row.getString("bevindingen"), Bevinding[].class)),
                row.getInt("meer"),
                row.getObject("dossier_id", UUID.class));
    }
}
