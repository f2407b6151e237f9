package nl.hulproute.toegang.kennisgeving;

import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What people were told, the newest first; by keyset. */
@Repository
@Transactional
class Kennisgevingen {

    static final int PAGINA = 50;

    /** The head of a page counts no further: more than this is many. */
    static final int MEESTE = 99;

    /** For how long what was read stays, and what never was. */
    static final Duration GELEZEN_BEWAARD = Duration.ofDays(90);

    static final Duration BEWAARD = Duration.ofDays(180);

    record Nieuw(UUID account, String voor, boolean wacht) {}

    /** A page, and after which the next begins. */
    record Pagina(List<Kennisgeving> regels, @Nullable UUID volgende) {}

    /** What waits for the mail of the day, with whose it is. */
    record Wachtend(UUID account, String email, Kennisgeving kennisgeving) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Kennisgevingen(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In one statement, however many there are. */
    void add(UUID organisatie, Nieuws nieuws, List<Nieuw> regels) {
        jdbc.sql(
                        """
                        insert into toegang.kennisgeving (organisatie_id, account_id, soort,
                          referentie, pad, voor, gemaakt, wacht)
                        select :organisatie, n.account, :soort, :referentie, :pad, n.voor, :nu, n.wacht
                          from unnest(:accounts::uuid[], :voor::text[], :wacht::boolean[])
                               n (account, voor, wacht)
                        """)
                .param("organisatie", organisatie)
                .param("soort", nieuws.soort().code())
                .param("referentie", nieuws.referentie())
                .param("pad", nieuws.pad())
                .param("nu", now())
                .param("accounts", regels.stream().map(Nieuw::account).toArray(UUID[]::new))
                .param("voor", regels.stream().map(Nieuw::voor).toArray(String[]::new))
                .param("wacht", regels.stream().map(Nieuw::wacht).toArray(Boolean[]::new))
                .update();
    }

    @Transactional(readOnly = true)
    int ongelezen(Werkplek werkplek) {
        return jdbc.sql(
                        """
                        select count(*) from (
                          select from toegang.kennisgeving
                           where organisatie_id = :organisatie and account_id = :account
                             and gelezen is null
                           limit :meeste) nieuw
                        """)
                .param("organisatie", werkplek.tenantId())
                .param("account", werkplek.account())
                .param("meeste", MEESTE + 1)
                .query(Integer.class)
                .single();
    }

    @Transactional(readOnly = true)
    Pagina lees(Kennisgevingfilter filter, Werkplek werkplek, @Nullable UUID na) {
        List<Kennisgeving> regels =
                jdbc.sql(
                                """
                                select id, soort, referentie, pad, voor, gemaakt, gelezen
                                  from toegang.kennisgeving
                                 where organisatie_id = :organisatie and account_id = :account
                                   and (:soorten::text[] is null or soort = any (:soorten::text[]))
                                   and (not :nieuw or gelezen is null)
                                   and (:na::uuid is null or id < :na)
                                 order by id desc limit :aantal
                                """)
                        .param("organisatie", werkplek.tenantId())
                        .param("account", werkplek.account())
                        .param("soorten", filter.codes())
                        .param("nieuw", filter.nieuw())
                        .param("na", na)
                        .param("aantal", PAGINA + 1)
                        .query(Kennisgevingen::map)
                        .list();
        return regels.size() <= PAGINA
                ? new Pagina(regels, null)
                : new Pagina(regels.subList(0, PAGINA), regels.get(PAGINA - 1).id());
    }

    /** Marks it as read; where it leads, when it is this person's. */
    Optional<String> open(UUID id, Werkplek werkplek) {
        return jdbc.sql(
                        """
                        update toegang.kennisgeving set gelezen = coalesce(gelezen, :nu), wacht = false
                         where organisatie_id = :organisatie and account_id = :account and id = :id
                        returning pad
                        """)
                .param("nu", now())
                .param("organisatie", werkplek.tenantId())
                .param("account", werkplek.account())
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** All that came up to and with this one, so that what came since stays new. */
    void readAll(UUID tot, Werkplek werkplek) {
        jdbc.sql(
                        """
                        update toegang.kennisgeving set gelezen = :nu, wacht = false
                         where organisatie_id = :organisatie and account_id = :account
                           and gelezen is null and id <= :tot
                        """)
                .param("nu", now())
                .param("organisatie", werkplek.tenantId())
                .param("account", werkplek.account())
                .param("tot", tot)
                .update();
    }

    /** Takes what waits for the mail of the day; who works here no longer gets none. */
    List<Wachtend> takeWaiting() {
        return jdbc.sql(
                        """
                        update toegang.kennisgeving k set wacht = false
                          from toegang.account a
                         where k.wacht and a.id = k.account_id and a.actief
                           and exists (select from toegang.lidmaatschap l
                                        where l.account_id = k.account_id
                                          and l.organisatie_id = k.organisatie_id
                                          and l.van <= :nu and (l.tot is null or l.tot > :nu))
                        returning k.id, k.soort, k.referentie, k.pad, k.voor, k.gemaakt, k.gelezen,
                          k.account_id, a.email
                        """)
                .param("nu", now())
                .query((row, n) ->
                        new Wachtend(
                                row.getObject("account_id", UUID.class),
                                row.getString("email"),
                                map(row, n)))
                .list();
    }

    /** What is old goes; how many. */
    int sweep() {
        return jdbc.sql(
                        """
                        delete from toegang.kennisgeving
                         where gelezen < :gelezen or gemaakt < :gemaakt
                        """)
                .param("gelezen", now().minus(GELEZEN_BEWAARD))
                .param("gemaakt", now().minus(BEWAARD))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Kennisgeving map(ResultSet row, int n) throws SQLException {
        var gelezen = row.getObject("gelezen", OffsetDateTime.class);
        return new Kennisgeving(
                row.getObject("id", UUID.class),
                Kennisgevingsoort.ofCode(row.getString("soort")).orElseThrow(),
                row.getString("referentie"),
                row.getString("pad"),
                row.getString("voor"),
                row.getObject("gemaakt", OffsetDateTime.class).toInstant(),
                gelezen == null ? null : gelezen.toInstant());
    }
}
