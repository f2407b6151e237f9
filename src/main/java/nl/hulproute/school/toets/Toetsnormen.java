package nl.hulproute.school.toets;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The niveaugrenzen that a school knows, by the code of the test. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Toetsnormen {

    /** The norm of a test, with its name. */
    record Norm(String toetscode, String naam, Niveaugrenzen grenzen) {}

    private final JdbcClient jdbc;

    Toetsnormen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Norm> alle() {
        return jdbc.sql("select * from school.toetsnorm order by naam, toetscode")
                .query((rij, nummer) ->
                        new Norm(rij.getString("toetscode"), rij.getString("naam"), grenzen(rij)))
                .list();
    }

    /** Those of the tests of this pupil. */
    Map<String, Niveaugrenzen> van(UUID leerlingId) {
        var gevonden = new LinkedHashMap<String, Niveaugrenzen>();
        jdbc.sql(
                        """
                        select * from school.toetsnorm n where exists (select 1 from school.toets t
                            where t.school_id = n.school_id and t.toetscode = n.toetscode
                              and t.leerling_id = :leerling)
                        """)
                .param("leerling", leerlingId)
                .query(rij -> {
                    gevonden.put(rij.getString("toetscode"), grenzen(rij));
                });
        return gevonden;
    }

    /** Keeps these; a test that is known already gets these. */
    void zet(UUID schoolId, List<Norm> normen) {
        jdbc.sql(
                        """
                        insert into school.toetsnorm as n (school_id, toetscode, naam, grens_i, grens_ii, grens_iii, grens_iv)
                        select :school, * from unnest(:code::text[], :naam::text[], :i::numeric[], :ii::numeric[],
                            :iii::numeric[], :iv::numeric[])
                        on conflict (school_id, toetscode) do update set naam = excluded.naam, grens_i = excluded.grens_i,
                            grens_ii = excluded.grens_ii, grens_iii = excluded.grens_iii,
                            grens_iv = excluded.grens_iv, versie = n.versie + 1
                        """)
                .param("school", schoolId)
                .param("code", normen.stream().map(Norm::toetscode).toArray(String[]::new))
                .param("naam", normen.stream().map(Norm::naam).toArray(String[]::new))
                .param("i", grens(normen, 0))
                .param("ii", grens(normen, 1))
                .param("iii", grens(normen, 2))
                .param("iv", grens(normen, 3))
                .update();
    }

    private static String[] grens(List<Norm> normen, int welke) {
        return normen.stream()
                .map(norm -> norm.grenzen().alle().get(welke).toPlainString())
                .toArray(String[]::new);
    }

    void verwijder(String toetscode) {
        jdbc.sql("delete from school.toetsnorm where toetscode = :code")
                .param("code", toetscode)
                .update();
    }

    private static Niveaugrenzen grenzen(ResultSet rij) throws SQLException {
        return new Niveaugrenzen(
                rij.getBigDecimal("grens_i"),
                rij.getBigDecimal("grens_ii"),
                rij.getBigDecimal("grens_iii"),
                rij.getBigDecimal("grens_iv"));
    }
}
