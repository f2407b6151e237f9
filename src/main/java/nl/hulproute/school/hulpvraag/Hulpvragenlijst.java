package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.toegang.waarneming.Waarnemers;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The hulpvragen of the whole school, what needs attention first; by keyset. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
@Transactional(readOnly = true)
class Hulpvragenlijst {

    static final int PAGINA = 50;

    /** A page, and after which hulpvraag the next begins. */
    record Pagina(List<Lijstregel> regels, @Nullable UUID volgende) {}

    /** How many there are of one choice of a field, the rest of the filter being as it is. */
    record Telling(String veld, String code, String woord, int aantal) {}

    private final JdbcClient jdbc;
    private final Waarnemers waarnemers;
    private final Clock clock;

    Hulpvragenlijst(JdbcClient jdbc, Waarnemers waarnemers, Clock clock) {
        this.jdbc = jdbc;
        this.waarnemers = waarnemers;
        this.clock = clock;
    }

    Pagina lees(Lijstfilter filter, Werkplek lezer, @Nullable UUID na) {
        return lees(filter, lezer, na, PAGINA);
    }

    /** What the page before ended with may be gone, or out of sight: then it begins anew. */
    Pagina lees(Lijstfilter filter, Werkplek lezer, @Nullable UUID na, int hoogstens) {
        var regels =
                bron(filter, lezer)
                        .vraag(
                                jdbc,
                                """
                                , o as (select f.*, %s from f)
                                select * from o
                                where s and c and t and l
                                    and (:na::uuid is null
                                        or not exists (select from o where id = :na::uuid)
                                        or (k1, k2, k3, id) > (select v.k1, v.k2, v.k3, v.id from o v
                                            where v.id = :na::uuid))
                                order by k1, k2, k3, id
                                limit :aantal
                                """
                                        .formatted(filter.volgorde().sleutels()))
                        .param("na", na)
                        .param("aantal", hoogstens + 1)
                        .query((rij, nummer) -> regel(rij))
                        .list();
        return regels.size() <= hoogstens
                ? new Pagina(regels, null)
                : new Pagina(regels.subList(0, hoogstens), regels.get(hoogstens - 1).id());
    }

    /** Of every choice of every field, in one question. */
    List<Telling> tellingen(Lijstfilter filter, Werkplek lezer) {
        return bron(filter, lezer)
                .vraag(
                        jdbc,
                        """
                        select 'status' as veld, status as code, '' as woord, count(*) as aantal
                            from f where c and t and l group by status
                        union all select 'status', 'lopend', '', count(*)
                            from f where c and t and l and aandacht <> 'klaar'
                        union all select 'status', 'aandacht', '', count(*)
                            from f where c and t and l and nodig
                        union all select 'status', 'goedkeuring', '', count(*)
                            from f where c and t and l and aandacht = 'wacht-op-goedkeuring'
                        union all select 'status', 'alle', '', count(*) from f where c and t and l
                        union all select 'van', opsteller::text, max(collega), count(*)
                            from f where s and t and l group by opsteller
                        union all select 'type', type_id::text, max(type), count(*)
                            from f where s and c and l and type_id is not null group by type_id
                        union all select * from (
                            select 'leerling', leerling_id::text, max(leerling), count(*)
                            from f where s and c and t group by leerling_id
                            order by max(sorteernaam)) leerlingen
                        """)
                .query((rij, n) ->
                        new Telling(
                                rij.getString(1),
                                rij.getString(2),
                                rij.getString(3),
                                rij.getInt(4)))
                .list();
    }

    private Lijstbron bron(Lijstfilter filter, Werkplek lezer) {
        return new Lijstbron(
                filter,
                lezer,
                waarnemers.metWaargenomen(lezer.tenantId(), lezer.account()),
                clock.instant());
    }

    private static Lijstregel regel(ResultSet rij) throws SQLException {
        return new Lijstregel(
                rij.getObject("id", UUID.class),
                rij.getString("eigen_referentie"),
                rij.getString("leerling"),
                rij.getString("groep"),
                rij.getString("type"),
                HulpvraagStatus.ofCode(rij.getString("status")).orElseThrow(),
                rij.getString("label"),
                Rijen.moment(rij, "sinds"),
                rij.getString("dossiernummer"),
                rij.getString("collega"),
                rij.getObject("opsteller", UUID.class),
                Aandacht.ofCode(rij.getString("aandacht")),
                rij.getObject("termijn", LocalDate.class),
                Rijen.momentOfNull(rij, "aangeboden"),
                rij.getString("aanbieder"));
    }
}
