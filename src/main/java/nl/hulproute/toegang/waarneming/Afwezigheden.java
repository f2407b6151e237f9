package nl.hulproute.toegang.waarneming;

import nl.hulproute.platform.web.Datums;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who of an organisation is away. A period begins and ends by its days, so that nobody has to end
 * it; a colleague who works here no longer stands in for nobody.
 */
@Repository
@Transactional
class Afwezigheden {

    private static final String KOLOMMEN =
            """
            select f.id, f.account_id, a.naam, a.email, f.van, f.tot, f.door,
                   w.id as waarnemer, w.naam as waarnemer_naam, w.email as waarnemer_email
              from toegang.afwezigheid f
              join toegang.account a on a.id = f.account_id
              left join toegang.account w on w.id = f.waarnemer_id and w.actief
               and exists (select from toegang.lidmaatschap l
                            where l.account_id = w.id and l.organisatie_id = f.organisatie_id
                              and l.van <= :nu and (l.tot is null or l.tot > :nu))
             where f.organisatie_id = :organisatie and f.ingetrokken is null
               and f.tot >= :vandaag
            """;

    private final JdbcClient jdbc;
    private final Datums datums;
    private final Clock clock;

    Afwezigheden(JdbcClient jdbc, Datums datums, Clock clock) {
        this.jdbc = jdbc;
        this.datums = datums;
        this.clock = clock;
    }

    /** Those that run, and those that are still to come. */
    @Transactional(readOnly = true)
    List<Afwezigheid> all(UUID organisatie) {
        return jdbc.sql(KOLOMMEN + " order by f.van, a.naam, f.id")
                .param("organisatie", organisatie)
                .param("vandaag", datums.vandaag())
                .param("nu", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Afwezigheden::map)
                .list();
    }

    /** Those that run today. */
    @Transactional(readOnly = true)
    List<Afwezigheid> nu(UUID organisatie) {
        LocalDate vandaag = datums.vandaag();
        return all(organisatie).stream().filter(een -> een.geldt(vandaag)).toList();
    }

    void add(
            UUID account,
            @Nullable UUID waarnemer,
            LocalDate van,
            LocalDate tot,
            Werkplek werkplek) {
        jdbc.sql(
                        """
                        insert into toegang.afwezigheid (organisatie_id, account_id, waarnemer_id,
                          van, tot, door, gemaakt)
                        values (:organisatie, :account, :waarnemer, :van, :tot, :door, :nu)
                        """)
                .param("organisatie", werkplek.tenantId())
                .param("account", account)
                .param("waarnemer", waarnemer)
                .param("van", van)
                .param("tot", tot)
                .param("door", werkplek.naam())
                .param("nu", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Ends it at once; nothing when it is over, or was never there. */
    Optional<Afwezigheid> end(UUID id, Werkplek werkplek) {
        Optional<Afwezigheid> gevonden =
                all(werkplek.tenantId()).stream().filter(een -> een.id().equals(id)).findFirst();
        gevonden.ifPresent(een ->
                jdbc.sql(
                                """
                                update toegang.afwezigheid
                                   set ingetrokken = :nu, ingetrokken_door = :door
                                 where organisatie_id = :organisatie and id = :id
                                """)
                        .param("nu", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("door", werkplek.naam())
                        .param("organisatie", werkplek.tenantId())
                        .param("id", id)
                        .update());
        return gevonden;
    }

    /** Two who fill in a period for one person do so one after the other. */
    void hold(UUID account) {
        jdbc.sql("select id from toegang.account where id = :account for no key update")
                .param("account", account)
                .query(UUID.class)
                .optional();
    }

    private static Afwezigheid map(ResultSet row, int n) throws SQLException {
        UUID waarnemer = row.getObject("waarnemer", UUID.class);
        return new Afwezigheid(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("naam"),
                row.getString("email"),
                waarnemer == null
                        ? null
                        : new Afwezigheid.Waarnemer(
                                waarnemer,
                                row.getString("waarnemer_naam"),
                                row.getString("waarnemer_email")),
                row.getObject("van", LocalDate.class),
                row.getObject("tot", LocalDate.class),
                row.getString("door"));
    }
}
