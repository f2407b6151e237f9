package nl.hulproute.school.koppeling;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.uitwisseling.Ketenmelding;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Under which routeringskenmerk an environment is reached, and whether it wants to be (manual,
 * Bijlage 3). The number follows from the vestiging; only on or off can be chosen.
 */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
public class Routering {

    /** Whether it is on, and since when by whom; nobody for one that was on from the start. */
    record Stand(
            Routeringskenmerk kenmerk,
            boolean aan,
            @Nullable Instant sinds,
            @Nullable String door) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Routering(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The environment that is reached under this routeringskenmerk, on or off. */
    @Transactional(readOnly = true)
    public Optional<UUID> omgeving(Routeringskenmerk kenmerk) {
        return jdbc.sql("select omgeving from school.routering where routeringskenmerk = :kenmerk")
                .param("kenmerk", kenmerk.waarde())
                .query(UUID.class)
                .optional();
    }

    /** Those that are on. */
    @Transactional(readOnly = true)
    public List<Routeringskenmerk> aan() {
        return list("aan");
    }

    /** Those that somebody turned off; the register may not know yet. */
    @Transactional(readOnly = true)
    public List<Routeringskenmerk> uitgezet() {
        return list("not aan and sinds is not null");
    }

    private List<Routeringskenmerk> list(String voorwaarde) {
        return jdbc.sql(
                        """
                        select routeringskenmerk from school.routering
                        where %s order by routeringskenmerk
                        """
                                .formatted(voorwaarde))
                .query((row, n) -> new Routeringskenmerk(row.getString(1)))
                .list();
    }

    /** All environments of this node. */
    @Transactional(readOnly = true)
    public List<UUID> omgevingen() {
        return jdbc.sql("select omgeving from school.routering")
                .query((row, n) -> row.getObject("omgeving", UUID.class))
                .list();
    }

    /** The environments of the tenants, each with where its school is told something. */
    @Transactional(readOnly = true)
    List<Ketenmelding.Omgeving> meldingen() {
        return jdbc.sql(
                        """
                        select r.routeringskenmerk, r.aan, s.naam,
                               coalesce(nullif(s.teamadres, ''), s.email) as email
                          from school.routering r
                          join school.school s on s.id = r.omgeving
                         order by r.routeringskenmerk
                        """)
                .query((row, n) ->
                        new Ketenmelding.Omgeving(
                                new Routeringskenmerk(row.getString("routeringskenmerk")),
                                row.getString("naam"),
                                row.getString("email"),
                                row.getBoolean("aan")))
                .list();
    }

    @Transactional(readOnly = true)
    Stand stand(UUID school) {
        return jdbc.sql(
                        """
                        select routeringskenmerk, aan, sinds, door from school.routering
                        where omgeving = :school
                        """)
                .param("school", school)
                .query((row, n) -> {
                    var sinds = row.getObject("sinds", OffsetDateTime.class);
                    return new Stand(
                            new Routeringskenmerk(row.getString("routeringskenmerk")),
                            row.getBoolean("aan"),
                            sinds == null ? null : sinds.toInstant(),
                            row.getString("door"));
                })
                .single();
    }

    /** Turns it on or off; false when it was so already. */
    @Transactional
    public boolean zet(UUID school, boolean aan, String door) {
        return jdbc.sql(
                                """
                                update school.routering set aan = :aan, sinds = :nu, door = :door
                                where omgeving = :school and aan <> :aan
                                """)
                        .param("aan", aan)
                        .param("nu", OffsetDateTime.now(clock))
                        .param("door", door)
                        .param("school", school)
                        .update()
                == 1;
    }
}
