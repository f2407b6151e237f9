package nl.hulproute.toegang;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Invites people to work for an organisation: by a mail with a one-time link, or at once when they
 * have an account. Within what the tenant may see.
 */
@Repository
@Transactional
public class Uitnodigingen {

    /** What came of an invitation. */
    public enum Uitkomst {
        UITGENODIGD,
        TOEGANG_GEGEVEN,
        HAD_AL_TOEGANG
    }

    private static final String KOLOMMEN =
            """
            select u.id, u.organisatie_id, o.soort, o.naam as organisatie, u.naam, u.email, u.rol,
                   u.scholen, u.door, u.verstuurd, u.verloopt
              from toegang.uitnodiging u
              join toegang.organisatie o on o.id = u.organisatie_id
             where u.organisatie_id = :organisatie
            """;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Medewerkers medewerkers;
    private final Sleutels sleutels;
    private final Toegangspost post;
    private final Clock clock;

    Uitnodigingen(
            JdbcClient jdbc,
            Accounts accounts,
            Medewerkers medewerkers,
            Sleutels sleutels,
            Toegangspost post,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.medewerkers = medewerkers;
        this.sleutels = sleutels;
        this.post = post;
        this.clock = clock;
    }

    /** Who has an account gets in at once, and a mail that says so; others get a link. */
    public Uitkomst invite(Organisatie organisatie, Genodigde genodigde, String door) {
        Optional<Account> account = accounts.find(genodigde.email());
        if (account.isPresent()) {
            return admit(organisatie, account.get(), genodigde);
        }
        UUID id = keep(organisatie, genodigde, door);
        send(organisatie, id);
        return Uitkomst.UITGENODIGD;
    }

    /** Those that nobody has accepted yet, the newest first. */
    @Transactional(readOnly = true)
    public List<Uitnodiging> open(UUID organisatie) {
        return jdbc.sql(KOLOMMEN + " order by u.verstuurd desc")
                .param("organisatie", organisatie)
                .query(Uitnodigingen::map)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Uitnodiging> find(UUID organisatie, UUID id) {
        return jdbc.sql(KOLOMMEN + " and u.id = :id")
                .param("organisatie", organisatie)
                .param("id", id)
                .query(Uitnodigingen::map)
                .optional();
    }

    /** A fresh link, valid for as long as the first; the earlier one no longer works. */
    public boolean resend(Organisatie organisatie, UUID id) {
        OffsetDateTime nu = OffsetDateTime.now(clock);
        boolean there =
                jdbc.sql(
                                        """
                                        update toegang.uitnodiging
                                           set verstuurd = :nu, verloopt = :verloopt
                                         where organisatie_id = :organisatie and id = :id
                                        """)
                                .param("nu", nu)
                                .param("verloopt", nu.plus(Sleutels.UITNODIGING))
                                .param("organisatie", organisatie.id())
                                .param("id", id)
                                .update()
                        == 1;
        if (there) {
            send(organisatie, id);
        }
        return there;
    }

    /** Its link no longer works. */
    public boolean withdraw(UUID organisatie, UUID id) {
        return jdbc.sql(
                                """
                                delete from toegang.uitnodiging
                                 where organisatie_id = :organisatie and id = :id
                                """)
                        .param("organisatie", organisatie)
                        .param("id", id)
                        .update()
                == 1;
    }

    private Uitkomst admit(Organisatie organisatie, Account account, Genodigde genodigde) {
        boolean nieuw = medewerkers.admit(organisatie.id(), account.id(), genodigde);
        if (nieuw) {
            post.admitted(organisatie, account);
        }
        return nieuw ? Uitkomst.TOEGANG_GEGEVEN : Uitkomst.HAD_AL_TOEGANG;
    }

    /** Who was invited before in this role is invited for the schools of both. */
    private UUID keep(Organisatie organisatie, Genodigde genodigde, String door) {
        OffsetDateTime nu = OffsetDateTime.now(clock);
        return jdbc.sql(
                        """
                        insert into toegang.uitnodiging as u (organisatie_id, email, naam, rol,
                          scholen, door, verstuurd, verloopt)
                        values (:organisatie, :email, :naam, :rol, :scholen::uuid[], :door, :nu,
                          :verloopt)
                        on conflict (organisatie_id, email, rol) do update
                           set naam = excluded.naam, door = excluded.door,
                               verstuurd = excluded.verstuurd, verloopt = excluded.verloopt,
                               scholen = (select array_agg(distinct school)
                                            from unnest(u.scholen || excluded.scholen) school)
                        returning id
                        """)
                .param("organisatie", organisatie.id())
                .param("email", genodigde.email())
                .param("naam", genodigde.naam())
                .param("rol", genodigde.rol().name())
                .param("scholen", Lidmaatschappen.array(genodigde.scholen()))
                .param("door", door)
                .param("nu", nu)
                .param("verloopt", nu.plus(Sleutels.UITNODIGING))
                .query(UUID.class)
                .single();
    }

    private void send(Organisatie organisatie, UUID id) {
        String token = sleutels.forInvitation(organisatie.id(), id);
        find(organisatie.id(), id).ifPresent(uitnodiging -> post.invited(uitnodiging, token));
    }

    private static Uitnodiging map(ResultSet row, int n) throws SQLException {
        @Nullable Set<UUID> scholen = Lidmaatschappen.ids(row.getArray("scholen"));
        return new Uitnodiging(
                row.getObject("id", UUID.class),
                new Organisatie(
                        row.getObject("organisatie_id", UUID.class),
                        Organisatiesoort.valueOf(row.getString("soort")),
                        row.getString("organisatie")),
                row.getString("naam"),
                row.getString("email"),
                Rol.valueOf(row.getString("rol")),
                scholen,
                row.getString("door"),
                moment(row, "verstuurd"),
                moment(row, "verloopt"));
    }

    private static Instant moment(ResultSet row, String kolom) throws SQLException {
        return row.getObject(kolom, OffsetDateTime.class).toInstant();
    }
}
