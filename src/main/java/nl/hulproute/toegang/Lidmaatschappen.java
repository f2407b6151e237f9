package nl.hulproute.toegang;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which organisations an account works for, in which role, held to what. */
@Repository
public class Lidmaatschappen {

    private final JdbcClient jdbc;
    private final Clock clock;

    Lidmaatschappen(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All places where this account may work today. */
    @Transactional(readOnly = true)
    public List<Werkplek> van(UUID account) {
        return jdbc.sql(
                        """
                        select l.id, a.id as account_id, a.naam, a.email, l.rol, l.scholen, l.groepen,
                               o.id as organisatie_id, o.soort, o.naam as organisatie
                          from toegang.lidmaatschap l
                          join toegang.account a on a.id = l.account_id and a.actief
                          join toegang.organisatie o on o.id = l.organisatie_id
                         where l.account_id = :account
                           and l.van <= :nu and (l.tot is null or l.tot > :nu)
                         order by o.soort, o.naam, l.rol
                        """)
                .param("account", account)
                .param("nu", OffsetDateTime.now(clock))
                .query(Lidmaatschappen::werkplek)
                .list();
    }

    /** Where the people are mailed who work for the organisation now. */
    @Transactional(readOnly = true)
    public List<String> mailadressen(UUID organisatie) {
        return jdbc.sql(
                        """
                        select distinct a.email
                          from toegang.lidmaatschap l
                          join toegang.account a on a.id = l.account_id and a.actief
                         where l.organisatie_id = :organisatie
                           and l.van <= :nu and (l.tot is null or l.tot > :nu)
                         order by a.email
                        """)
                .param("organisatie", organisatie)
                .param("nu", OffsetDateTime.now(clock))
                .query((row, n) -> row.getString(1))
                .list();
    }

    /** Makes the organisation known to this node, or takes over its new name. */
    @Transactional
    public void organisatie(Organisatie organisatie) {
        jdbc.sql(
                        """
                        insert into toegang.organisatie (id, soort, naam) values (:id, :soort, :naam)
                        on conflict (id) do update set naam = excluded.naam
                        """)
                .param("id", organisatie.id())
                .param("soort", organisatie.soort().name())
                .param("naam", organisatie.naam())
                .update();
    }

    @Transactional
    public void add(UUID account, UUID organisatie, Rol rol) {
        jdbc.sql(
                        """
                        insert into toegang.lidmaatschap (account_id, organisatie_id, rol, van)
                        values (:account, :organisatie, :rol, :nu)
                        """)
                .param("account", account)
                .param("organisatie", organisatie)
                .param("rol", rol.name())
                .param("nu", OffsetDateTime.now(clock))
                .update();
    }

    /** Holds a leerkracht to these groups. */
    @Transactional
    public void houdAanGroepen(UUID account, UUID organisatie, Set<UUID> groepen) {
        hold(account, organisatie, "groepen", groepen);
    }

    /** Holds someone from a school to the dossiers of these schools at a samenwerkingsverband. */
    @Transactional
    public void houdAanScholen(UUID account, UUID organisatie, Set<UUID> scholen) {
        hold(account, organisatie, "scholen", scholen);
    }

    private void hold(UUID account, UUID organisatie, String kolom, Set<UUID> ids) {
        jdbc.sql(
                        "update toegang.lidmaatschap set "
                                + kolom
                                + " = :ids::uuid[] where account_id = :account and organisatie_id ="
                                + " :organisatie")
                .param(
                        "ids",
                        ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .param("account", account)
                .param("organisatie", organisatie)
                .update();
    }

    private static Werkplek werkplek(ResultSet row, int n) throws SQLException {
        var organisatie =
                new Organisatie(
                        row.getObject("organisatie_id", UUID.class),
                        Organisatiesoort.valueOf(row.getString("soort")),
                        row.getString("organisatie"));
        Rol rol = Rol.valueOf(row.getString("rol"));
        Set<UUID> scholen = ids(row.getArray("scholen"));
        boolean vanSchoolBijSwv =
                organisatie.soort() == Organisatiesoort.SWV && rol == Rol.INTERN_BEGELEIDER;
        return new Werkplek(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("naam"),
                row.getString("email"),
                rol,
                organisatie,
                // nobody from a school sees all schools because nobody said which
                scholen == null && vanSchoolBijSwv ? Set.of() : scholen,
                ids(row.getArray("groepen")) == null && rol == Rol.LEERKRACHT
                        ? Set.of()
                        : ids(row.getArray("groepen")));
    }

    private static @Nullable Set<UUID> ids(@Nullable Array array) throws SQLException {
        return array == null
                ? null
                : Arrays.stream((UUID[]) array.getArray()).collect(Collectors.toUnmodifiableSet());
    }
}
