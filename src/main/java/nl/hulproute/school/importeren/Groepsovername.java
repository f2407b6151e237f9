package nl.hulproute.school.importeren;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * The groups of a file beside those of the school: of a file with several vestigingen those with a
 * pupil of this school. All within the caller's transaction.
 */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Groepsovername {

    static final int PAGINA = 50;

    /** What the file does with a group. */
    enum Soort {
        NIEUW,
        GEWIJZIGD,

        /** The file no longer has it: it is no longer shown once nobody is in it. */
        WEG,
        GELIJK
    }

    /**
     * A line of the preview.
     *
     * @param was the name that it has now; null when it is new
     */
    record Regel(
            String sleutel,
            String naam,
            @Nullable String was,
            String jaargroep,
            boolean samengesteld,
            Soort soort) {}

    private static final String MEE =
            """
            (select g.* from school.inlezing_groep g
             where g.inlezing_id = :inlezing and (
                not exists (select 1 from school.inlezing_vestiging v
                    where v.inlezing_id = :inlezing and not v.gekozen)
                or g.sleutel in (
                    select s.groep from school.inlezing_leerling s
                    join school.inlezing_vestiging v on v.school_id = s.school_id
                        and v.inlezing_id = s.inlezing_id and v.sleutel = s.vestiging and v.gekozen
                    where s.inlezing_id = :inlezing
                    union
                    select unnest(s.samengesteld) from school.inlezing_leerling s
                    join school.inlezing_vestiging v on v.school_id = s.school_id
                        and v.inlezing_id = s.inlezing_id and v.sleutel = s.vestiging and v.gekozen
                    where s.inlezing_id = :inlezing)))
            """;

    private static final String REGELS =
            """
            select coalesce(n.sleutel, g.sleutel) sleutel, coalesce(n.naam, g.naam) naam, g.naam was,
                coalesce(n.jaargroep, g.jaargroep) jaargroep,
                coalesce(n.samengesteld, g.samengesteld) samengesteld,
                case when g.id is null or g.gesloten is not null and n.sleutel is not null then 'NIEUW'
                    when n.sleutel is null then 'WEG'
                    when (g.naam, g.jaargroep, g.samengesteld)
                        is distinct from (n.naam, n.jaargroep, n.samengesteld) then 'GEWIJZIGD'
                    else 'GELIJK' end soort
            from %s n full join school.groep g on g.school_id = n.school_id and g.sleutel = n.sleutel
            where n.sleutel is not null or g.gesloten is null
            """
                    .formatted(MEE);

    private final JdbcClient jdbc;
    private final Clock clock;

    Groepsovername(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those that change, after this key; one more than a page when there is a next. */
    @Transactional(readOnly = true)
    List<Regel> changes(UUID inlezing, String na) {
        return jdbc.sql(
                        """
                        select * from (%s) r where soort <> 'GELIJK' and sleutel > :na
                        order by sleutel limit :aantal
                        """
                                .formatted(REGELS))
                .param("inlezing", inlezing)
                .param("na", na)
                .param("aantal", PAGINA + 1)
                .query((rij, nummer) ->
                        new Regel(
                                rij.getString("sleutel"),
                                rij.getString("naam"),
                                rij.getString("was"),
                                rij.getString("jaargroep"),
                                rij.getBoolean("samengesteld"),
                                Soort.valueOf(rij.getString("soort"))))
                .list();
    }

    /** How many are new or change. */
    @Transactional(readOnly = true)
    int count(UUID inlezing) {
        return jdbc.sql(
                        "select count(*) from (%s) r where soort in ('NIEUW', 'GEWIJZIGD')"
                                .formatted(REGELS))
                .param("inlezing", inlezing)
                .query(Integer.class)
                .single();
    }

    /** The groups of the file come into the school; how many were new or changed. */
    int put(UUID inlezing) {
        return jdbc.sql(
                        """
                        insert into school.groep as g (school_id, sleutel, naam, jaargroep, samengesteld)
                        select n.school_id, n.sleutel, n.naam, n.jaargroep, n.samengesteld from %s n
                        on conflict (school_id, sleutel) do update set naam = excluded.naam,
                            jaargroep = excluded.jaargroep, samengesteld = excluded.samengesteld,
                            gesloten = null
                        where (g.naam, g.jaargroep, g.samengesteld) is distinct from
                            (excluded.naam, excluded.jaargroep, excluded.samengesteld)
                          or g.gesloten is not null
                        """
                                .formatted(MEE))
                .param("inlezing", inlezing)
                .update();
    }

    /** Groups that the file no longer has and in which nobody is after this day are not shown. */
    void close(UUID inlezing, LocalDate dag) {
        jdbc.sql(
                        """
                        update school.groep g set gesloten = :nu
                        where g.gesloten is null and g.sleutel not in (select n.sleutel from %s n)
                          and not exists (select 1 from school.leerling l
                            where l.school_id = g.school_id and l.groep_id = g.id
                              and (l.datum_uitschrijving is null or l.datum_uitschrijving > :dag))
                          and not exists (select 1 from school.leerling_groep lg
                            join school.leerling l on l.school_id = lg.school_id and l.id = lg.leerling_id
                            where lg.school_id = g.school_id and lg.groep_id = g.id
                              and (l.datum_uitschrijving is null or l.datum_uitschrijving > :dag))
                        """
                                .formatted(MEE))
                .param("inlezing", inlezing)
                .param("dag", dag)
                .param("nu", OffsetDateTime.now(clock))
                .update();
    }
}
