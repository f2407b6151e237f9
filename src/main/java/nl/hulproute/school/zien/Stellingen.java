package nl.hulproute.school.zien;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * The statements of the school's list. They are the school's to choose; a school that never chose
 * has {@link Standaardstellingen}, kept as its own from the first use on.
 */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Stellingen {

    private final JdbcClient jdbc;

    Stellingen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All, also those that are off, by category; within a transaction that writes. */
    List<Stelling> alle(UUID schoolId) {
        List<Stelling> alle = lees();
        if (alle.isEmpty()) {
            begin(schoolId);
            alle = lees();
        }
        return alle;
    }

    /** What is asked now. */
    List<Stelling> actief(UUID schoolId) {
        return alle(schoolId).stream().filter(Stelling::actief).toList();
    }

    Optional<Stelling> find(UUID id) {
        return lees().stream().filter(stelling -> stelling.id().equals(id)).findFirst();
    }

    private List<Stelling> lees() {
        return jdbc
                .sql("select * from school.zienstelling order by volgorde, id")
                .query((rij, nummer) -> stelling(rij))
                .list()
                .stream()
                .sorted(Comparator.comparing(Stelling::categorie))
                .toList();
    }

    static Stelling stelling(ResultSet rij) throws SQLException {
        return new Stelling(
                rij.getObject("id", UUID.class),
                Ziencategorie.valueOf(rij.getString("categorie")),
                rij.getString("tekst"),
                rij.getBoolean("omgekeerd"),
                rij.getBoolean("actief"));
    }

    private void begin(UUID schoolId) {
        List<Standaardstellingen.Standaard> alle = Standaardstellingen.alle();
        jdbc.sql(
                        """
                        insert into school.zienstelling (school_id, standaard, categorie, tekst, omgekeerd, volgorde)
                        select :school, s.code, s.categorie, s.tekst, s.omgekeerd::boolean, s.plaats
                        from unnest(:codes::text[], :categorieen::text[], :teksten::text[], :omgekeerd::text[])
                            with ordinality s (code, categorie, tekst, omgekeerd, plaats)
                        on conflict do nothing
                        """)
                .param("school", schoolId)
                .param("codes", kolom(alle, Standaardstellingen.Standaard::code))
                .param("categorieen", kolom(alle, een -> een.categorie().name()))
                .param("teksten", kolom(alle, Standaardstellingen.Standaard::tekst))
                .param("omgekeerd", kolom(alle, een -> String.valueOf(een.omgekeerd())))
                .update();
    }

    /** Adds a statement at the end of its category. */
    void add(UUID schoolId, Ziencategorie categorie, String tekst, boolean omgekeerd) {
        jdbc.sql(
                        """
                        insert into school.zienstelling (school_id, categorie, tekst, omgekeerd, volgorde)
                        select :school, :categorie, :tekst, :omgekeerd, coalesce(max(volgorde), 0) + 1
                        from school.zienstelling where school_id = :school
                        """)
                .param("school", schoolId)
                .param("categorie", categorie.name())
                .param("tekst", tekst)
                .param("omgekeerd", omgekeerd)
                .update();
    }

    /** Mends a statement; one that was answered is switched off and another takes its place. */
    void wijzig(UUID schoolId, Stelling oud, String tekst, boolean omgekeerd) {
        if (oud.tekst().equals(tekst) && oud.omgekeerd() == omgekeerd) {
            return;
        }
        if (!mend(schoolId, oud, tekst, omgekeerd)) {
            replace(schoolId, oud, tekst, omgekeerd);
            zet(oud.id(), false);
        }
    }

    /** False when it was answered. */
    private boolean mend(UUID schoolId, Stelling oud, String tekst, boolean omgekeerd) {
        return jdbc.sql(
                                """
                                update school.zienstelling s set tekst = :tekst, omgekeerd = :omgekeerd
                                where s.school_id = :school and s.id = :id and not exists
                                    (select 1 from school.zienantwoord a
                                    where a.school_id = s.school_id and a.stelling_id = s.id)
                                """)
                        .param("school", schoolId)
                        .param("id", oud.id())
                        .param("tekst", tekst)
                        .param("omgekeerd", omgekeerd)
                        .update()
                == 1;
    }

    private void replace(UUID schoolId, Stelling oud, String tekst, boolean omgekeerd) {
        jdbc.sql(
                        """
                        insert into school.zienstelling (school_id, categorie, tekst, omgekeerd, volgorde)
                        select school_id, categorie, :tekst, :omgekeerd, volgorde from school.zienstelling
                        where school_id = :school and id = :id
                        """)
                .param("school", schoolId)
                .param("id", oud.id())
                .param("tekst", tekst)
                .param("omgekeerd", omgekeerd)
                .update();
    }

    /** Switches it on or off; false when it is not there. */
    boolean zet(UUID id, boolean actief) {
        return jdbc.sql("update school.zienstelling set actief = :actief where id = :id")
                        .param("id", id)
                        .param("actief", actief)
                        .update()
                == 1;
    }

    private static String[] kolom(
            List<Standaardstellingen.Standaard> alle,
            Function<Standaardstellingen.Standaard, String> veld) {
        return alle.stream().map(veld).toArray(String[]::new);
    }
}
