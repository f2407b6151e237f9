package nl.hulproute.toegang;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who works for an organisation, and until when. An end is an end at the next request of who was
 * logged in ({@link Werkplekken}).
 */
@Repository
@Transactional
public class Medewerkers {

    /** What came of ending someone's access. */
    public enum Einde {
        GEDAAN,
        LAATSTE_BEHEERDER,
        ONBEKEND
    }

    /** What makes work that a colleague can take over; the rest is each person's own. */
    private static final Set<Actie> WERK =
            EnumSet.of(
                    Actie.HULPVRAAG_ZIEN,
                    Actie.HULPVRAAG_VERZENDEN,
                    Actie.DOSSIERS_ZIEN,
                    Actie.DOSSIERS_BEHANDELEN,
                    Actie.ORGANISATIE_BEHEREN);

    /** For how long a list still shows who left, so that it can be undone. */
    private static final Duration NAZICHT = Duration.ofDays(90);

    private static final String KOLOMMEN =
            """
            select l.id, l.account_id, a.naam, a.email, l.rol, l.scholen, l.van, l.tot, a.laatste_inlog
              from toegang.lidmaatschap l
              join toegang.account a on a.id = l.account_id and a.actief
             where l.organisatie_id = :organisatie
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock clock;

    Medewerkers(JdbcClient jdbc, ApplicationEventPublisher gebeurtenissen, Clock clock) {
        this.jdbc = jdbc;
        this.gebeurtenissen = gebeurtenissen;
        this.clock = clock;
    }

    /** By name; with those who left in the last three months. */
    @Transactional(readOnly = true)
    public List<Medewerker> all(UUID organisatie) {
        return jdbc.sql(KOLOMMEN + " and (l.tot is null or l.tot > :sinds) order by a.naam, l.rol")
                .param("organisatie", organisatie)
                .param("sinds", utc(clock.instant().minus(NAZICHT)))
                .query(Medewerkers::map)
                .list();
    }

    /** Who works here now and may do this; each person once, by name. */
    @Transactional(readOnly = true)
    public List<Medewerker> withRight(UUID organisatie, Actie actie) {
        return kind(organisatie)
                .map(soort -> once(withRight(present(organisatie), soort, actie)))
                .orElse(List.of());
    }

    /** All memberships that count now, by name. */
    private List<Medewerker> present(UUID organisatie) {
        return all(organisatie).stream()
                .filter(medewerker -> !medewerker.voorbij(clock.instant()))
                .toList();
    }

    private static Stream<Medewerker> withRight(
            List<Medewerker> alle, Organisatiesoort soort, Actie actie) {
        return alle.stream()
                .filter(medewerker -> Rechten.van(medewerker.rol(), soort).contains(actie));
    }

    /** Each person the first time. */
    private static List<Medewerker> once(Stream<Medewerker> medewerkers) {
        var gezien = new HashSet<UUID>();
        return medewerkers.filter(medewerker -> gezien.add(medewerker.account())).toList();
    }

    /** Who works here now, each person once, by name. */
    @Transactional(readOnly = true)
    public List<Medewerker> now(UUID organisatie) {
        return withRight(organisatie, Actie.EIGEN_ACCOUNT);
    }

    /**
     * Those of them who belong to the organisation itself: not who comes from a school, and sees no
     * more than its dossiers.
     */
    @Transactional(readOnly = true)
    public List<Medewerker> colleagues(UUID organisatie) {
        return kind(organisatie)
                .map(soort -> colleagues(present(organisatie), soort))
                .orElse(List.of());
    }

    private static List<Medewerker> colleagues(List<Medewerker> alle, Organisatiesoort soort) {
        Set<UUID> eigen =
                alle.stream()
                        .filter(medewerker -> medewerker.scholen() == null)
                        .map(Medewerker::account)
                        .collect(Collectors.toSet());
        return once(
                withRight(alle, soort, Actie.EIGEN_ACCOUNT)
                        .filter(medewerker -> eigen.contains(medewerker.account())));
    }

    /** Someone who works here now. */
    @Transactional(readOnly = true)
    public Optional<Medewerker> now(UUID organisatie, UUID account) {
        return now(organisatie).stream()
                .filter(medewerker -> medewerker.account().equals(account))
                .findFirst();
    }

    /**
     * Who could stand in for this one: a colleague whose own role sees and handles the same work.
     */
    @Transactional(readOnly = true)
    public List<Medewerker> deputies(UUID organisatie, UUID account) {
        return kind(organisatie)
                .map(soort -> deputies(present(organisatie), soort, account))
                .orElse(List.of());
    }

    private static List<Medewerker> deputies(
            List<Medewerker> alle, Organisatiesoort soort, UUID account) {
        Map<UUID, Set<Actie>> werk = work(alle, soort);
        Set<Actie> nodig = werk.getOrDefault(account, Set.of());
        return colleagues(alle, soort).stream()
                .filter(ander -> !ander.account().equals(account))
                .filter(ander -> werk.getOrDefault(ander.account(), Set.of()).containsAll(nodig))
                .toList();
    }

    /** What each may take over, by all the roles that each has here now. */
    private static Map<UUID, Set<Actie>> work(List<Medewerker> alle, Organisatiesoort soort) {
        var werk = new HashMap<UUID, Set<Actie>>();
        alle.forEach(medewerker ->
                werk.computeIfAbsent(medewerker.account(), a -> EnumSet.noneOf(Actie.class))
                        .addAll(Rechten.van(medewerker.rol(), soort)));
        werk.values().forEach(acties -> acties.retainAll(WERK));
        return werk;
    }

    @Transactional(readOnly = true)
    public Optional<Medewerker> find(UUID organisatie, UUID lidmaatschap) {
        return jdbc.sql(KOLOMMEN + " and l.id = :id")
                .param("organisatie", organisatie)
                .param("id", lidmaatschap)
                .query(Medewerkers::map)
                .optional();
    }

    /**
     * Ends someone's work here at this moment. The last one who may manage the organisation stays:
     * two who end each other at once wait for one another.
     */
    public Einde end(UUID organisatie, UUID lidmaatschap, Instant tot) {
        Optional<Medewerker> found = find(organisatie, lidmaatschap);
        if (found.isEmpty()) {
            return Einde.ONBEKEND;
        }
        if (isLastManager(organisatie, found.get())) {
            return Einde.LAATSTE_BEHEERDER;
        }
        setEnd(organisatie, lidmaatschap, tot);
        return Einde.GEDAAN;
    }

    /** Until the end of the transaction nobody else can become the last one. */
    boolean isLastManager(UUID organisatie, Medewerker medewerker) {
        hold(organisatie);
        return manages(organisatie, medewerker.rol())
                && othersWhoManage(organisatie, medewerker) == 0;
    }

    /** Whether nobody is left to manage the organisation when all of these go. */
    @Transactional(readOnly = true)
    public boolean leavesNobodyToManage(UUID organisatie, Collection<Medewerker> weg) {
        Set<UUID> ids = ids(weg);
        return weg.stream().anyMatch(een -> manages(organisatie, een.rol()))
                && all(organisatie).stream()
                        .filter(een -> een.tot() == null && !ids.contains(een.lidmaatschap()))
                        .noneMatch(een -> manages(organisatie, een.rol()));
    }

    /** Whether this person may still do this here, by another role, when all of these go. */
    @Transactional(readOnly = true)
    public boolean keepsRight(
            UUID organisatie, UUID account, Collection<Medewerker> weg, Actie actie) {
        Set<UUID> ids = ids(weg);
        return kind(organisatie).stream()
                .anyMatch(soort ->
                        all(organisatie).stream()
                                .filter(een -> een.account().equals(account))
                                .filter(een -> !ids.contains(een.lidmaatschap()))
                                .filter(een -> !een.voorbij(clock.instant()))
                                .anyMatch(een -> Rechten.van(een.rol(), soort).contains(actie)));
    }

    private static Set<UUID> ids(Collection<Medewerker> medewerkers) {
        return medewerkers.stream().map(Medewerker::lidmaatschap).collect(Collectors.toSet());
    }

    /** Takes the end back; false when there is no such person here. */
    public boolean resume(UUID organisatie, UUID lidmaatschap) {
        return setEnd(organisatie, lidmaatschap, null);
    }

    /** Holds someone from a school to the dossiers of these schools. */
    public boolean holdTo(UUID organisatie, UUID lidmaatschap, Set<UUID> scholen) {
        return jdbc.sql(
                                """
                                update toegang.lidmaatschap set scholen = :scholen::uuid[]
                                 where organisatie_id = :organisatie and id = :id
                                """)
                        .param("scholen", Lidmaatschappen.array(scholen))
                        .param("organisatie", organisatie)
                        .param("id", lidmaatschap)
                        .update()
                == 1;
    }

    /**
     * Lets an account work here, or work here again; false when it could do all this already. A
     * last day that is still to come stays.
     */
    boolean admit(UUID organisatie, UUID account, Genodigde genodigde) {
        boolean nieuw = keep(organisatie, account, genodigde);
        gebeurtenissen.publishEvent(
                new Toegelaten(organisatie, account, genodigde.email(), genodigde.rol()));
        return nieuw;
    }

    private boolean keep(UUID organisatie, UUID account, Genodigde genodigde) {
        return jdbc.sql(
                                """
                                insert into toegang.lidmaatschap as l
                                  (account_id, organisatie_id, rol, scholen, van)
                                values (:account, :organisatie, :rol, :scholen::uuid[], :nu)
                                on conflict (account_id, organisatie_id, rol) do update
                                   set tot = case when l.tot > :nu then l.tot end,
                                       scholen = case when l.tot is null or l.tot > :nu then
                                         (select array_agg(distinct school)
                                            from unnest(l.scholen || excluded.scholen) school)
                                         else excluded.scholen end
                                 where l.tot <= :nu
                                    or not coalesce(l.scholen, '{}')
                                           @> coalesce(excluded.scholen, '{}')
                                """)
                        .param("account", account)
                        .param("organisatie", organisatie)
                        .param("rol", genodigde.rol().name())
                        .param("scholen", Lidmaatschappen.array(genodigde.scholen()))
                        .param("nu", utc(clock.instant()))
                        .update()
                == 1;
    }

    private boolean setEnd(UUID organisatie, UUID lidmaatschap, @Nullable Instant tot) {
        return jdbc.sql(
                                """
                                update toegang.lidmaatschap set tot = :tot
                                 where organisatie_id = :organisatie and id = :id
                                """)
                        .param("tot", tot == null ? null : utc(tot))
                        .param("organisatie", organisatie)
                        .param("id", lidmaatschap)
                        .update()
                == 1;
    }

    private void hold(UUID organisatie) {
        jdbc.sql("select id from toegang.organisatie where id = :organisatie for no key update")
                .param("organisatie", organisatie)
                .query(UUID.class)
                .optional();
    }

    private boolean manages(UUID organisatie, Rol rol) {
        return kind(organisatie)
                .filter(soort -> Rechten.van(rol, soort).contains(Actie.ORGANISATIE_BEHEREN))
                .isPresent();
    }

    private Optional<Organisatiesoort> kind(UUID organisatie) {
        return jdbc.sql("select soort from toegang.organisatie where id = :organisatie")
                .param("organisatie", organisatie)
                .query((row, n) -> Organisatiesoort.valueOf(row.getString("soort")))
                .optional();
    }

    /** Who has an end already does not count. */
    private long othersWhoManage(UUID organisatie, Medewerker medewerker) {
        return all(organisatie).stream()
                .filter(ander -> ander.rol() == medewerker.rol() && ander.tot() == null)
                .filter(ander -> !ander.account().equals(medewerker.account()))
                .count();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Medewerker map(ResultSet row, int n) throws SQLException {
        return new Medewerker(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("naam"),
                row.getString("email"),
                Rol.valueOf(row.getString("rol")),
                Lidmaatschappen.ids(row.getArray("scholen")),
                row.getObject("van", OffsetDateTime.class).toInstant(),
                moment(row, "tot"),
                moment(row, "laatste_inlog"));
    }

    private static @Nullable Instant moment(ResultSet row, String kolom) throws SQLException {
        var moment = row.getObject(kolom, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
