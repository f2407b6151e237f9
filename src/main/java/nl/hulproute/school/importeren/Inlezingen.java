package nl.hulproute.school.importeren;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.importeren.Inlezing.Stand;
import nl.hulproute.school.importeren.Inlezing.Uitkomst;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The files that were uploaded: those under way, previews, and what was applied of them; how far
 * reading is, {@link Inleesvoortgang} keeps.
 */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
@Transactional
class Inlezingen {

    private static final int GESCHIEDENIS = 10;

    private static final String RIJ = "select * from school.inlezing ";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Inlezingen(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Inlezing> find(UUID id) {
        return jdbc.sql(RIJ + "where id = :id").param("id", id).query(this::map).optional();
    }

    /** What is being worked on or waits for a decision, the newest first. */
    @Transactional(readOnly = true)
    public List<Inlezing> open() {
        return jdbc.sql(RIJ + "where stand <> 'TOEGEPAST' order by id desc limit :aantal")
                .param("aantal", GESCHIEDENIS)
                .query(this::map)
                .list();
    }

    /** What was applied, the newest first. */
    @Transactional(readOnly = true)
    public List<Inlezing> applied() {
        return jdbc.sql(RIJ + "where stand = 'TOEGEPAST' order by id desc limit :aantal")
                .param("aantal", GESCHIEDENIS)
                .query(this::map)
                .list();
    }

    /** The one that this account is sending now. */
    @Transactional(readOnly = true)
    public Optional<Inlezing> sending(UUID account) {
        return open().stream()
                .filter(een -> een.door().equals(account))
                .filter(een -> een.bezig() && een.stand() != Stand.TOEPASSEN)
                .findFirst();
    }

    /** So that nobody else decides on it; nothing when it is no longer in this state. */
    public Optional<Inlezing> lock(UUID id, Stand stand) {
        return jdbc.sql(RIJ + "where id = :id and stand = :stand for update")
                .param("id", id)
                .param("stand", stand.name())
                .query(this::map)
                .optional();
    }

    public void stand(UUID id, Stand stand, String melding) {
        jdbc.sql(
                        """
                        update school.inlezing set stand = :stand, melding = :melding, bijgewerkt = :nu
                        where id = :id
                        """)
                .param("stand", stand.name())
                .param("melding", melding)
                .param("nu", nu())
                .param("id", id)
                .update();
    }

    /** It is to be applied, by whoever decided it. */
    public void decide(UUID id, @Nullable LocalDate uitschrijvenPer, Werkplek werkplek) {
        jdbc.sql(
                        """
                        update school.inlezing set uitschrijven_per = :per::date, door = :door,
                            door_naam = :naam where id = :id
                        """)
                .param("per", uitschrijvenPer)
                .param("door", werkplek.account())
                .param("naam", werkplek.naam())
                .param("id", id)
                .update();
        stand(id, Stand.TOEPASSEN, "");
    }

    /** It was applied: what it did stays, and nothing of the pupils. */
    public void close(UUID id, Uitkomst uitkomst) {
        jdbc.sql(
                        """
                        update school.inlezing i set uitkomst = :uitkomst::jsonb, vestigingen = array(
                            select v.sleutel from school.inlezing_vestiging v
                            where v.school_id = i.school_id and v.inlezing_id = i.id and v.gekozen)
                        where i.id = :id
                        """)
                .param("uitkomst", json.writeValueAsString(uitkomst))
                .param("id", id)
                .update();
        for (String tabel : List.of("leerling", "leerkracht", "groep", "vestiging")) {
            jdbc.sql("delete from school.inlezing_" + tabel + " where inlezing_id = :id")
                    .param("id", id)
                    .update();
        }
        stand(id, Stand.TOEGEPAST, "");
    }

    public void delete(UUID id) {
        jdbc.sql("delete from school.inlezing where id = :id and stand <> 'TOEGEPAST'")
                .param("id", id)
                .update();
    }

    /** What nobody decided on for a day goes; how many that were. */
    public int sweep() {
        return jdbc.sql(
                        """
                        delete from school.inlezing
                        where stand <> 'TOEGEPAST' and bijgewerkt < :gisteren
                        """)
                .param("gisteren", nu().minusDays(1))
                .update();
    }

    private OffsetDateTime nu() {
        return OffsetDateTime.now(clock);
    }

    private Inlezing map(ResultSet rij, int nummer) throws SQLException {
        String uitkomst = rij.getString("uitkomst");
        return new Inlezing(
                rij.getObject("id", UUID.class),
                Stand.valueOf(rij.getString("stand")),
                rij.getObject("door", UUID.class),
                rij.getString("door_naam"),
                rij.getObject("begonnen", OffsetDateTime.class).toInstant(),
                rij.getObject("bijgewerkt", OffsetDateTime.class).toInstant(),
                rij.getObject("grootte", Long.class),
                rij.getLong("gelezen"),
                rij.getInt("leerlingen"),
                json.readValue(rij.getString("kop"), Edexml.Kop.class),
                rij.getInt("nummers"),
                rij.getInt("anderen"),
                rij.getObject("uitschrijven_per", LocalDate.class),
                rij.getString("melding"),
                uitkomst.equals("{}") ? Uitkomst.GEEN : json.readValue(uitkomst, Uitkomst.class));
    }
}
