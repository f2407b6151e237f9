package nl.hulproute.school.importeren;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.UUID;

/**
 * Recognises the groups of a file that the school has under another key: by name and jaargroep,
 * within the school year that the school is in. A group of the next year is another one, whatever
 * its name: whoever is held to the one does not get the pupils of the other. All within the
 * caller's transaction.
 */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Groepsherkenning {

    /** A key in the rows of the file, and what it becomes. */
    private record Wissel(String van, String naar) {}

    private final JdbcClient jdbc;

    Groepsherkenning(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rows of the file speak of the groups of the school by the keys of the school. */
    void recognise(Vergelijkmaat maat) {
        restore(maat.inlezing());
        if (maat.overgang()) {
            return;
        }
        // a name that is twice in the file or twice in the school says nothing
        var wissels =
                jdbc.sql(
                                """
                                select min(n.sleutel) van, min(g.sleutel) naar
                                from school.inlezing_groep n
                                join school.groep g on g.school_id = n.school_id
                                    and lower(g.naam) = lower(n.naam) and g.jaargroep = n.jaargroep
                                    and g.samengesteld = n.samengesteld and g.gesloten is null
                                where n.inlezing_id = :inlezing
                                  and not exists (select 1 from school.groep x
                                    where x.school_id = n.school_id and x.sleutel = n.sleutel)
                                  and not exists (select 1 from school.inlezing_groep x
                                    where x.school_id = n.school_id and x.inlezing_id = n.inlezing_id
                                      and x.sleutel = g.sleutel)
                                group by lower(n.naam), n.jaargroep, n.samengesteld
                                having count(*) = 1
                                """)
                        .param("inlezing", maat.inlezing())
                        .query(new DataClassRowMapper<>(Wissel.class))
                        .list();
        rename(maat.inlezing(), wissels);
    }

    /** The groups get the keys of the file, so that the next one finds them by these. */
    void adopt(UUID inlezing) {
        jdbc.sql(
                        """
                        update school.groep g set sleutel = n.bron_sleutel
                        from school.inlezing_groep n
                        where n.inlezing_id = :inlezing and n.bron_sleutel is not null
                          and g.school_id = n.school_id and g.sleutel = n.sleutel
                        """)
                .param("inlezing", inlezing)
                .update();
    }

    /** Another file may have been taken over since: the keys are as in the file again. */
    private void restore(UUID inlezing) {
        var wissels =
                jdbc.sql(
                                """
                                select sleutel van, bron_sleutel naar from school.inlezing_groep
                                where inlezing_id = :inlezing and bron_sleutel is not null
                                """)
                        .param("inlezing", inlezing)
                        .query(new DataClassRowMapper<>(Wissel.class))
                        .list();
        rename(inlezing, wissels);
    }

    /** A group keeps the key that it had in the file, until it has that one again. */
    private void rename(UUID inlezing, List<Wissel> wissels) {
        if (wissels.isEmpty()) {
            return;
        }
        String nieuw =
                "array(select coalesce(w.naar, s) from unnest(t.%1$s) with ordinality u (s, n)"
                        + " left join w on w.van = s order by n)";
        for (String zetten :
                List.of(
                        "inlezing_groep t set sleutel = w.naar, bron_sleutel ="
                                + " case when t.bron_sleutel is null then w.van end"
                                + " from w where t.sleutel = w.van",
                        "inlezing_leerling t set groep = w.naar from w where t.groep = w.van",
                        "inlezing_leerling t set samengesteld = "
                                + nieuw.formatted("samengesteld")
                                + " where t.samengesteld && array(select van from w)",
                        "inlezing_leerkracht t set groepen = "
                                + nieuw.formatted("groepen")
                                + " where t.groepen && array(select van from w)")) {
            jdbc.sql(
                            "with w as (select * from unnest(:van::text[], :naar::text[]) w (van,"
                                    + " naar)) update school."
                                    + zetten
                                    + " and t.inlezing_id = :inlezing")
                    .param("van", wissels.stream().map(Wissel::van).toArray(String[]::new))
                    .param("naar", wissels.stream().map(Wissel::naar).toArray(String[]::new))
                    .param("inlezing", inlezing)
                    .update();
        }
    }
}
