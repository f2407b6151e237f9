package nl.hulproute.swv.team;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Gezien;
import nl.hulproute.platform.web.OpKnooppunt;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The teams of a samenwerkingsverband; the database shows them to nobody from a school. */
@Repository
@OpKnooppunt(Onderdeel.SWV)
@Transactional
public class Teams {

    private static final String KOLOMMEN =
            """
            select t.id, t.naam,
                   array(select l.account from swv.teamlid l
                          where l.swv_id = t.swv_id and l.team_id = t.id) as leden
              from swv.team t
             where t.swv_id = :swv
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Teams(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<Team> all(UUID swv) {
        return jdbc.sql(KOLOMMEN + " order by lower(t.naam)")
                .param("swv", swv)
                .query(Teams::map)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Team> find(UUID swv, UUID id) {
        return jdbc.sql(KOLOMMEN + " and t.id = :id")
                .param("swv", swv)
                .param("id", id)
                .query(Teams::map)
                .optional();
    }

    /** How many dossiers that are not done are with this team. */
    @Transactional(readOnly = true)
    int dossiers(UUID swv, UUID id) {
        return jdbc.sql(
                        """
                        select count(*) from swv.dossier
                         where swv_id = :swv and team_id = :id and samengevoegd_met is null
                           and status not in ('afgesloten', 'ingetrokken', 'buiten-behandeling')
                        """)
                .param("swv", swv)
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    /** Another team has this name, whatever its capitals. */
    @Transactional(readOnly = true)
    boolean taken(UUID swv, String naam, @Nullable UUID id) {
        return all(swv).stream()
                .anyMatch(team -> team.naam().equalsIgnoreCase(naam) && !team.id().equals(id));
    }

    UUID add(UUID swv, String naam, Set<UUID> leden) {
        UUID id =
                jdbc.sql("insert into swv.team (swv_id, naam) values (:swv, :naam) returning id")
                        .param("swv", swv)
                        .param("naam", naam)
                        .query(UUID.class)
                        .single();
        setMembers(swv, id, leden);
        return id;
    }

    /**
     * Its dossiers bear the new name from now on; the history keeps the old. False, and nothing is
     * changed, when it is gone or not any more as it was seen.
     */
    boolean change(UUID swv, UUID id, String naam, Set<UUID> leden, String gezien) {
        jdbc.sql("select id from swv.team where swv_id = :swv and id = :id for update")
                .param("swv", swv)
                .param("id", id)
                .query(UUID.class)
                .optional();
        Optional<Team> nu = find(swv, id);
        boolean mag =
                nu.isPresent()
                        && (Gezien.nog(gezien, nu.get().merk())
                                || nu.get().equals(new Team(id, naam, leden)));
        if (mag) {
            write(swv, id, naam, leden);
        }
        return mag;
    }

    private void write(UUID swv, UUID id, String naam, Set<UUID> leden) {
        jdbc.sql("update swv.team set naam = :naam where swv_id = :swv and id = :id")
                .param("naam", naam)
                .param("swv", swv)
                .param("id", id)
                .update();
        jdbc.sql("update swv.dossier set team_naam = :naam where swv_id = :swv and team_id = :id")
                .param("naam", naam)
                .param("swv", swv)
                .param("id", id)
                .update();
        setMembers(swv, id, leden);
    }

    private void setMembers(UUID swv, UUID id, Set<UUID> leden) {
        jdbc.sql(
                        """
                        with weg as (
                          delete from swv.teamlid where swv_id = :swv and team_id = :id
                             and account <> all (:leden))
                        insert into swv.teamlid (swv_id, team_id, account)
                        select :swv, :id, unnest(:leden::uuid[])
                        on conflict do nothing
                        """)
                .param("swv", swv)
                .param("id", id)
                .param("leden", leden.toArray(UUID[]::new))
                .update();
    }

    /** Its dossiers are of nobody then, unless somebody handles them; their history says so. */
    void remove(UUID swv, Team team, String door) {
        jdbc.sql(
                        """
                        with los as (
                          update swv.dossier set team_id = null, team_naam = '', versie = versie + 1
                           where swv_id = :swv and team_id = :id
                          returning id, school_id, versie)
                        insert into swv.dossier_gebeurtenis (swv_id, dossier_id, school_id, moment,
                          soort, door, label, versie)
                        select :swv, id, school_id, :nu, 'team-weg', :door, :naam, versie from los
                        """)
                .param("swv", swv)
                .param("id", team.id())
                .param("nu", OffsetDateTime.now(clock))
                .param("door", door)
                .param("naam", team.naam())
                .update();
        jdbc.sql("delete from swv.team where swv_id = :swv and id = :id")
                .param("swv", swv)
                .param("id", team.id())
                .update();
    }

    private static Team map(ResultSet row, int n) throws SQLException {
        return new Team(
                row.getObject("id", UUID.class),
                row.getString("naam"),
                Set.of((UUID[]) row.getArray("leden").getArray()));
    }
}
