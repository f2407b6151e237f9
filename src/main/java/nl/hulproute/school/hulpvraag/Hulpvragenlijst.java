package nl.hulproute.school.hulpvraag;

import static nl.hulproute.school.hulpvraag.Rijen.tijd;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The hulpvragen of the whole school, what needs attention first; by keyset. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Hulpvragenlijst {

    static final int PAGINA = 50;
    private static final Duration OUD_CONCEPT = Duration.ofDays(7);

    /** A page, and where the next begins. */
    record Pagina(List<Lijstregel> regels, @Nullable String volgende) {}

    private record Plek(int rang, Instant sinds, UUID id) {

        static Optional<Plek> parse(@Nullable String tekst) {
            if (tekst == null || !tekst.matches("[0-9]_[0-9]{1,15}_[0-9a-f-]{36}")) {
                return Optional.empty();
            }
            String[] delen = tekst.split("_");
            return Optional.of(
                    new Plek(
                            Integer.parseInt(delen[0]),
                            Instant.ofEpochMilli(Long.parseLong(delen[1])),
                            UUID.fromString(delen[2])));
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    Hulpvragenlijst(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Pagina lees(UUID schoolId, boolean alle, @Nullable Set<UUID> groepen, @Nullable String na) {
        var plek = Plek.parse(na);
        var regels =
                jdbc.sql(
                                """
                                select * from (
                                    select h.id, h.eigen_referentie, h.label, h.status,
                                        date_trunc('milliseconds', h.status_sinds) as sinds,
                                        coalesce(h.dossiernummer, '') as dossiernummer,
                                        coalesce(h.aanvraagtype ->> 'naam', '') as type,
                                        concat_ws(' ', coalesce(nullif(l.roepnaam, ''), l.voornamen),
                                            nullif(l.voorvoegsel, ''), l.achternaam) as leerling,
                                        coalesce(g.naam, '') as groep,
                                        case when h.status = 'geweigerd' then 1
                                            when h.status = 'aanvulling-gevraagd' then 2
                                            when h.status = 'concept' and h.gewijzigd < :oud then 3
                                            when h.status in ('afgesloten', 'ingetrokken',
                                                'buiten-behandeling') then 5
                                            else 4 end as rang
                                    from school.hulpvraag h
                                    join school.leerling l
                                        on l.school_id = h.school_id and l.id = h.leerling_id
                                    left join school.groep g
                                        on g.school_id = l.school_id and g.id = l.groep_id
                                    where h.school_id = :school and h.verwijderd is null
                                        and (:groepen::uuid[] is null or l.groep_id = any (:groepen))
                                ) r
                                where (:alle or rang < 5)
                                    and (:rang::int is null or (rang, -extract(epoch from sinds), id)
                                        > (:rang, -extract(epoch from :sinds::timestamptz), :id::uuid))
                                order by rang, -extract(epoch from sinds), id
                                limit :aantal
                                """)
                        .param("school", schoolId)
                        .param("alle", alle)
                        .param("oud", tijd(clock.instant().minus(OUD_CONCEPT)))
                        .param("groepen", groepen == null ? null : groepen.toArray(UUID[]::new))
                        .param("rang", plek.map(Plek::rang).orElse(null))
                        .param("sinds", plek.map(p -> tijd(p.sinds())).orElse(null))
                        .param("id", plek.map(Plek::id).orElse(null))
                        .param("aantal", PAGINA + 1)
                        .query((rij, nummer) -> regel(rij))
                        .list();
        return regels.size() <= PAGINA
                ? new Pagina(regels, null)
                : new Pagina(regels.subList(0, PAGINA), regels.get(PAGINA - 1).plek());
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
                rij.getInt("rang"));
    }
}
