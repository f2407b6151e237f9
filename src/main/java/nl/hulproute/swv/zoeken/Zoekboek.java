package nl.hulproute.swv.zoeken;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The words that dossiers can be found by; the database keeps them up to date itself. */
@Repository
@OpKnooppunt(Onderdeel.SWV)
@Transactional(readOnly = true)
class Zoekboek {

    /** So many are shown; who gets more is asked for another word. */
    static final int MEESTE = 50;

    /** A word that stands in as many places narrows nothing down. */
    private static final int VEEL = 1_000;

    private final JdbcClient jdbc;

    Zoekboek(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The newest first, one more than {@link #MEESTE} when there are more. A word counts when one
     * in the dossier begins with it, or is another form of it ({@code begeleid} for {@code
     * begeleiding}); words that Dutch texts are full of are passed over when there are others. Only
     * the dossiers that the rarest word gives are looked at for the others; a single word that is
     * in many is looked for in the newest first, for they nearly always give enough.
     */
    List<Vondst> find(UUID swv, Zoekvraag vraag) {
        return find(swv, vraag, VEEL, MEESTE + 1);
    }

    /** Whatever counts as {@code veel}, it decides only how what is found is found. */
    List<Vondst> find(UUID swv, Zoekvraag vraag, int veel, int aantal) {
        List<String> woorden = vraag.woorden();
        if (woorden.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        with getypt as (
                          select woord, eind, nr::int, (select min(s) from swv.woordstammen(woord) s) stam
                            from unnest(:woorden::text[], :einden::text[])
                              with ordinality t (woord, eind, nr)),
                        gezocht as (
                          select * from getypt
                           where stam is not null or not exists (select from getypt where stam is not null)),
                        bereik as (
                          select nr, woord as van, eind as tot from gezocht
                          union all
                          select nr, stam, stam || chr(1) from gezocht where stam < woord or stam >= eind),
                        telling as (
                          select b.nr, sum(t.n) as n
                            from bereik b
                           cross join lateral (
                             select count(*) as n
                               from (select from swv.zoekwoord z
                                      where z.swv_id = :swv and z.woord >= b.van and z.woord < b.tot
                                      limit :veel) x) t
                           group by b.nr),
                        zeldzaamst as (select nr from telling where n < :veel order by n limit 1),
                        recent as (
                          select d.id
                            from (select d.id from swv.dossier d
                                   where d.swv_id = :swv and not exists (select from zeldzaamst)
                                     and (select count(*) from gezocht) = 1
                                   order by d.id desc limit :veel) d
                           where exists (
                                   select from bereik b
                                    cross join lateral (
                                      select from swv.zoekwoord z
                                       where z.swv_id = :swv and z.dossier_id = d.id
                                         and z.woord >= b.van and z.woord < b.tot limit 1) z)
                           order by d.id desc limit :aantal),
                        kandidaat as (
                          select z.dossier_id
                            from bereik b
                            join swv.zoekwoord z
                              on z.swv_id = :swv and z.woord >= b.van and z.woord < b.tot
                           where b.nr = (select nr from zeldzaamst)
                          union
                          select id from recent where (select count(*) from recent) = :aantal),
                        plek as (
                          select k.dossier_id, b.nr, z.plek
                            from kandidaat k
                           cross join bereik b
                           cross join lateral (
                             select z.plek from swv.zoekwoord z
                              where z.swv_id = :swv and z.dossier_id = k.dossier_id
                                and z.woord >= b.van and z.woord < b.tot offset 0) z
                          union all
                          select z.dossier_id, b.nr, z.plek
                            from bereik b
                           cross join lateral (
                             select z.dossier_id, z.plek from swv.zoekwoord z
                              where z.swv_id = :swv and z.woord >= b.van and z.woord < b.tot offset 0) z
                           where not exists (select from zeldzaamst) and not exists (select from kandidaat)),
                        treffer as (
                          select dossier_id, array_agg(plek) as plekken
                            from plek
                           group by dossier_id
                          having bit_or(1 << nr) = (select bit_or(1 << nr) from gezocht)
                           order by dossier_id desc limit :aantal)
                        select d.id, d.dossiernummer, d.leerling_naam, d.leerling_geboren,
                               d.aanvraagtype_naam, d.status, d.ontvangen,
                               d.samengevoegd_met is not null as samengevoegd, t.plekken
                          from treffer t join swv.dossier d on d.swv_id = :swv and d.id = t.dossier_id
                         order by d.id desc
                        """)
                .param("woorden", woorden.toArray(String[]::new))
                .param("einden", woorden.stream().map(Zoekboek::after).toArray(String[]::new))
                .param("swv", swv)
                .param("veel", veel)
                .param("aantal", aantal)
                .query((row, n) -> map(row))
                .list();
    }

    /**
     * Comes after every word that begins so. The database may not make it: then it seeks in all.
     */
    private static String after(String woord) {
        return woord + Character.toString(Character.MAX_CODE_POINT);
    }

    private static Vondst map(ResultSet row) throws SQLException {
        return new Vondst(
                row.getObject("id", UUID.class),
                row.getString("dossiernummer"),
                row.getString("leerling_naam"),
                row.getObject("leerling_geboren", LocalDate.class),
                row.getString("aanvraagtype_naam"),
                HulpvraagStatus.ofCode(row.getString("status")).orElseThrow(),
                row.getObject("ontvangen", OffsetDateTime.class).toInstant(),
                row.getBoolean("samengevoegd"),
                Arrays.stream((String[]) row.getArray("plekken").getArray())
                        .distinct()
                        .sorted()
                        .toList());
    }
}
