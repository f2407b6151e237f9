package nl.hulproute.swv.aanvulling;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.aanvulling.Aanvulvraag.Stand;
import nl.hulproute.swv.dossier.Dossier;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The questions of dossiers that were asked; drafts are in {@link Conceptvragen}. */
@Repository
@OpKnooppunt(Onderdeel.SWV)
@Transactional
class Aanvulvragen {

    static final String KOLOMMEN =
            """
            select v.*, z.gevraagd from swv.aanvulvraag v
              left join swv.aanvulverzoek z on z.swv_id = v.swv_id and z.id = v.verzoek_id
             where v.swv_id = :swv and v.dossier_id = :dossier
            """;

    private final JdbcClient jdbc;

    Aanvulvragen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As they were asked. */
    @Transactional(readOnly = true)
    List<Aanvulvraag> of(UUID swv, Dossier.Id dossier) {
        return jdbc.sql(KOLOMMEN + " and v.verzoek_id is not null order by z.gevraagd, v.id")
                .param("swv", swv)
                .param("dossier", dossier.waarde())
                .query(Aanvulvragen::map)
                .list();
    }

    @Transactional(readOnly = true)
    Optional<Aanvulvraag> find(UUID swv, Dossier.Id dossier, UUID id) {
        return jdbc.sql(KOLOMMEN + " and v.id = :id and v.verzoek_id is not null")
                .param("swv", swv)
                .param("dossier", dossier.waarde())
                .param("id", id)
                .query(Aanvulvragen::map)
                .optional();
    }

    /** Whether all of these were asked in this dossier. */
    @Transactional(readOnly = true)
    boolean knows(UUID swv, Dossier.Id dossier, Set<UUID> vragen) {
        return vragen.isEmpty()
                || jdbc.sql(
                                        """
                                        select count(*) from swv.aanvulvraag
                                         where swv_id = :swv and dossier_id = :dossier
                                           and id = any (:vragen) and verzoek_id is not null
                                        """)
                                .param("swv", swv)
                                .param("dossier", dossier.waarde())
                                .param("vragen", vragen.toArray(UUID[]::new))
                                .query(Integer.class)
                                .single()
                        == vragen.size();
    }

    /** Who asked last; where to turn when nobody handles the dossier. */
    @Transactional(readOnly = true)
    Optional<UUID> lastAsker(UUID swv, Dossier.Id dossier) {
        return jdbc.sql(
                        """
                        select door from swv.aanvulverzoek
                         where swv_id = :swv and dossier_id = :dossier
                         order by gevraagd desc limit 1
                        """)
                .param("swv", swv)
                .param("dossier", dossier.waarde())
                .query(UUID.class)
                .optional();
    }

    /** Why and by whom a question is closed. */
    record Sluiting(Stand stand, Instant moment, String door, String reden) {}

    void close(UUID swv, UUID vraag, Sluiting sluiting) {
        jdbc.sql(
                        """
                        update swv.aanvulvraag
                           set stand = :stand, gesloten = :moment, gesloten_door = :door,
                               gesloten_reden = :reden, versie = versie + 1
                         where swv_id = :swv and id = :vraag
                        """)
                .param("stand", sluiting.stand().code())
                .param("moment", utc(sluiting.moment()))
                .param("door", sluiting.door())
                .param("reden", sluiting.reden())
                .param("swv", swv)
                .param("vraag", vraag)
                .update();
    }

    /**
     * Notes at the dossier how many questions are open now, and that so many answers came; gives
     * how many are open.
     */
    int count(UUID swv, Dossier.Id dossier, int nieuweAntwoorden) {
        countWhereItGoesOn(swv, dossier, nieuweAntwoorden);
        return jdbc.sql(
                        """
                        update swv.dossier d
                           set open_vragen =
                                 (select count(*) from swv.aanvulvraag v
                                   where v.swv_id = d.swv_id and v.dossier_id = d.id
                                     and v.stand = 'open'),
                               nieuwe_antwoorden = nieuwe_antwoorden + :nieuw
                         where d.swv_id = :swv and d.id = :dossier
                        returning open_vragen
                        """)
                .param("nieuw", nieuweAntwoorden)
                .param("swv", swv)
                .param("dossier", dossier.waarde())
                .query(Integer.class)
                .single();
    }

    /** What waits in a dossier that was merged into another is seen at that other one. */
    private void countWhereItGoesOn(UUID swv, Dossier.Id dossier, int nieuweAntwoorden) {
        jdbc.sql(
                        """
                        update swv.dossier d set nieuwe_antwoorden = d.nieuwe_antwoorden + :nieuw
                          from swv.dossier e
                         where e.swv_id = :swv and e.id = :dossier
                           and d.swv_id = :swv and d.id = e.samengevoegd_met
                        """)
                .param("nieuw", nieuweAntwoorden)
                .param("swv", swv)
                .param("dossier", dossier.waarde())
                .update();
    }

    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    static Aanvulvraag map(ResultSet row, int n) throws SQLException {
        return new Aanvulvraag(
                row.getObject("id", UUID.class),
                row.getObject("verzoek_id", UUID.class),
                row.getString("wat"),
                row.getString("waarom"),
                Optional.ofNullable(row.getString("soort"))
                        .flatMap(Documentsoort::ofCode)
                        .orElse(null),
                row.getObject("uiterlijk", java.time.LocalDate.class),
                Stand.ofCode(row.getString("stand")),
                row.getInt("versie"),
                row.getString("door_naam"),
                instant(row, "gevraagd"),
                instant(row, "gesloten"),
                row.getString("gesloten_door"),
                row.getString("gesloten_reden"));
    }

    static @Nullable Instant instant(ResultSet row, String kolom) throws SQLException {
        var moment = row.getObject(kolom, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
