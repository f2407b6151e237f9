package nl.hulproute.swv.overleg;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The notities of dossiers. Only the author changes one, and what it said is kept; the database
 * shows them to nobody who is held to schools.
 */
@Repository
@OpKnooppunt(Onderdeel.SWV)
@Transactional
class Notities {

    private final JdbcClient jdbc;
    private final Clock clock;

    Notities(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The oldest first, also what was thrown away: an answer to it may be left. */
    @Transactional(readOnly = true)
    List<Notitie> of(UUID swv, Dossier.Id dossier) {
        Map<UUID, List<Notitie.Eerder>> eerder = earlier(swv, dossier);
        return jdbc.sql(
                        """
                        select * from swv.dossier_notitie
                         where swv_id = :swv and dossier_id = :dossier
                         order by geplaatst, id
                        """)
                .param("swv", swv)
                .param("dossier", dossier.waarde())
                .query((row, n) -> map(row, eerder))
                .list();
    }

    /** With those of what was merged into it. */
    @Transactional(readOnly = true)
    int count(UUID swv, Dossier.Id dossier) {
        return jdbc.sql(
                        """
                        select count(*) from swv.dossier_notitie
                         where swv_id = :swv and verwijderd is null
                           and dossier_id in (select swv.samen(:swv, :dossier))
                        """)
                .param("swv", swv)
                .param("dossier", dossier.waarde())
                .query(Integer.class)
                .single();
    }

    /** The accounts of who handles it and of who wrote in it, also at what was merged into it. */
    @Transactional(readOnly = true)
    Set<UUID> others(Werkplek werkplek, Dossier.Id dossier) {
        return jdbc.sql(
                        """
                        select behandelaar from swv.dossier
                         where swv_id = :swv and id = :dossier and behandelaar <> :wie
                        union
                        select auteur from swv.dossier_notitie
                         where swv_id = :swv and verwijderd is null and auteur <> :wie
                           and dossier_id in (select swv.samen(:swv, :dossier))
                        """)
                .param("swv", werkplek.tenantId())
                .param("dossier", dossier.waarde())
                .param("wie", werkplek.account())
                .query((row, n) -> row.getObject(1, UUID.class))
                .set();
    }

    /** Answers only what begins a conversation in this dossier; else it begins one itself. */
    void add(Werkplek werkplek, Dossier.Id dossier, String tekst, @Nullable UUID antwoordOp) {
        jdbc.sql(
                        """
                        insert into swv.dossier_notitie (swv_id, dossier_id, antwoord_op, auteur,
                          auteur_naam, tekst, geplaatst)
                        values (:swv, :dossier,
                          (select id from swv.dossier_notitie
                            where swv_id = :swv and dossier_id = :dossier
                              and id = :antwoordOp::uuid and antwoord_op is null),
                          :auteur, :naam, :tekst, :nu)
                        """)
                .param("swv", werkplek.tenantId())
                .param("dossier", dossier.waarde())
                .param("antwoordOp", antwoordOp)
                .param("auteur", werkplek.account())
                .param("naam", werkplek.naam())
                .param("tekst", tekst)
                .param("nu", OffsetDateTime.now(clock))
                .update();
    }

    /** Keeps what it said. False when it is another's, or was changed meanwhile. */
    boolean change(Werkplek werkplek, Dossier.Id dossier, UUID id, int versie, String tekst) {
        return jdbc.sql(
                                """
                                with oud as (
                                  select swv_id, id, versie, tekst from swv.dossier_notitie
                                   where swv_id = :swv and dossier_id = :dossier and id = :id
                                     and auteur = :auteur and versie = :versie
                                     and verwijderd is null
                                   for update),
                                bewaard as (
                                  insert into swv.dossier_notitie_eerder
                                    (swv_id, notitie_id, versie, tekst, tot)
                                  select swv_id, id, versie, tekst, :nu from oud)
                                update swv.dossier_notitie n
                                   set tekst = :tekst, gewijzigd = :nu, versie = n.versie + 1
                                  from oud
                                 where n.swv_id = oud.swv_id and n.id = oud.id
                                """)
                        .param("swv", werkplek.tenantId())
                        .param("dossier", dossier.waarde())
                        .param("id", id)
                        .param("auteur", werkplek.account())
                        .param("versie", versie)
                        .param("tekst", tekst)
                        .param("nu", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    /** False when it is another's. */
    boolean remove(Werkplek werkplek, Dossier.Id dossier, UUID id) {
        return setRemoved(werkplek, dossier, id, OffsetDateTime.now(clock));
    }

    /** False when it is another's, or its words are gone. */
    boolean restore(Werkplek werkplek, Dossier.Id dossier, UUID id) {
        return setRemoved(werkplek, dossier, id, null);
    }

    private boolean setRemoved(
            Werkplek werkplek, Dossier.Id dossier, UUID id, @Nullable OffsetDateTime nu) {
        return jdbc.sql(
                                """
                                update swv.dossier_notitie set verwijderd = :nu::timestamptz
                                 where swv_id = :swv and dossier_id = :dossier and id = :id
                                   and auteur = :auteur and tekst <> ''
                                """)
                        .param("nu", nu)
                        .param("swv", werkplek.tenantId())
                        .param("dossier", dossier.waarde())
                        .param("id", id)
                        .param("auteur", werkplek.account())
                        .update()
                == 1;
    }

    /** The words of what was thrown away before this moment, and of what it said before. */
    void wipe(UUID swv, Instant voor) {
        jdbc.sql(
                        """
                        with weg as (
                          update swv.dossier_notitie set tekst = ''
                           where swv_id = :swv and verwijderd < :voor and tekst <> ''
                          returning swv_id, id)
                        delete from swv.dossier_notitie_eerder e using weg
                         where e.swv_id = weg.swv_id and e.notitie_id = weg.id
                        """)
                .param("swv", swv)
                .param("voor", voor.atOffset(ZoneOffset.UTC))
                .update();
    }

    private record Oud(UUID notitie, Notitie.Eerder eerder) {}

    private Map<UUID, List<Notitie.Eerder>> earlier(UUID swv, Dossier.Id dossier) {
        return jdbc
                .sql(
                        """
                        select e.notitie_id, e.tekst, e.tot from swv.dossier_notitie_eerder e
                          join swv.dossier_notitie n on n.swv_id = e.swv_id and n.id = e.notitie_id
                         where n.swv_id = :swv and n.dossier_id = :dossier
                         order by e.versie desc
                        """)
                .param("swv", swv)
                .param("dossier", dossier.waarde())
                .query((row, n) ->
                        new Oud(
                                row.getObject(1, UUID.class),
                                new Notitie.Eerder(row.getString(2), instant(row, "tot"))))
                .list()
                .stream()
                .collect(groupingBy(Oud::notitie, mapping(Oud::eerder, toList())));
    }

    private static Notitie map(ResultSet row, Map<UUID, List<Notitie.Eerder>> eerder)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Notitie(
                id,
                row.getObject("antwoord_op", UUID.class),
                row.getObject("auteur", UUID.class),
                row.getString("auteur_naam"),
                row.getString("tekst"),
                instant(row, "geplaatst"),
                row.getObject("gewijzigd") == null ? null : instant(row, "gewijzigd"),
                row.getInt("versie"),
                row.getObject("verwijderd") != null,
                eerder.getOrDefault(id, List.of()));
    }

    private static Instant instant(ResultSet row, String kolom) throws SQLException {
        return row.getObject(kolom, OffsetDateTime.class).toInstant();
    }
}
