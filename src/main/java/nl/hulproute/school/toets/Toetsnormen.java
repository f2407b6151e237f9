package nl.hulproute.school.toets;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The niveaugrenzen that a school knows, by the code of the test; what was removed can come back.
 */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Toetsnormen {

    /** The norm of a test, with its name. */
    record Norm(String toetscode, String naam, Niveaugrenzen grenzen) {}

    /** One that is kept. */
    record Bewaard(UUID id, int versie, Norm norm) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Toetsnormen(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Bewaard> alle() {
        return jdbc.sql(
                        """
                        select * from school.toetsnorm where verwijderd is null order by naam, toetscode
                        """)
                .query(Toetsnormen::bewaard)
                .list();
    }

    /** Those of the tests of this pupil. */
    List<Bewaard> van(UUID leerlingId) {
        return jdbc.sql(
                        """
                        select * from school.toetsnorm n
                        where n.verwijderd is null and exists (select 1 from school.toets t
                            where t.school_id = n.school_id and t.toetscode = n.toetscode
                              and t.leerling_id = :leerling and t.verwijderd is null)
                        order by n.toetscode
                        """)
                .param("leerling", leerlingId)
                .query(Toetsnormen::bewaard)
                .list();
    }

    /** By the code of the test. */
    static Map<String, Niveaugrenzen> grenzen(List<Bewaard> normen) {
        return normen.stream()
                .map(Bewaard::norm)
                .collect(Collectors.toMap(Norm::toetscode, Norm::grenzen));
    }

    /** Keeps these; a test that is known already gets these. */
    void zet(UUID schoolId, List<Norm> normen) {
        jdbc.sql(
                        """
                        insert into school.toetsnorm as n (school_id, toetscode, naam, grens_i, grens_ii, grens_iii, grens_iv)
                        select :school, r.* from unnest(:code::text[], :naam::text[], :i::text[]::numeric[],
                            :ii::text[]::numeric[], :iii::text[]::numeric[], :iv::text[]::numeric[]) r
                        on conflict (school_id, toetscode) do update set naam = excluded.naam, grens_i = excluded.grens_i,
                            grens_ii = excluded.grens_ii, grens_iii = excluded.grens_iii, grens_iv = excluded.grens_iv,
                            verwijderd = null, versie = n.versie + 1
                        where n.verwijderd is not null
                          or (n.naam, n.grens_i, n.grens_ii, n.grens_iii, n.grens_iv) is distinct from
                             (excluded.naam, excluded.grens_i, excluded.grens_ii, excluded.grens_iii, excluded.grens_iv)
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

    /** Removes or brings back; false when there is no such norm. */
    boolean mark(UUID id, boolean weg) {
        return jdbc.sql(
                                """
                                update school.toetsnorm set verwijderd = :verwijderd::timestamptz where id = :id
                                """)
                        .param("id", id)
                        .param("verwijderd", weg ? OffsetDateTime.now(clock) : null)
                        .update()
                == 1;
    }

    private static Bewaard bewaard(ResultSet rij, int nummer) throws SQLException {
        var grenzen =
                new Niveaugrenzen(
                        rij.getBigDecimal("grens_i"),
                        rij.getBigDecimal("grens_ii"),
                        rij.getBigDecimal("grens_iii"),
                        rij.getBigDecimal("grens_iv"));
        return new Bewaard(
                rij.getObject("id", UUID.class),
                rij.getInt("versie"),
                new Norm(rij.getString("toetscode"), rij.getString("naam"), grenzen));
    }
}
