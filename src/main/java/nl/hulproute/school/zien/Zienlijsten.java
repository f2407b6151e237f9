package nl.hulproute.school.zien;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The observation lists of pupils; a removed one can be brought back. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Zienlijsten {

    private final JdbcClient jdbc;
    private final Clock clock;

    Zienlijsten(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All of a pupil with what was answered, newest first. */
    List<Zienlijst> van(UUID leerling) {
        List<Zienlijst> lijsten =
                jdbc.sql(
                                """
                                select * from school.zienlijst where leerling_id = :leerling and verwijderd is null
                                order by datum desc, id desc
                                """)
                        .param("leerling", leerling)
                        .query((rij, nummer) -> lijst(rij))
                        .list();
        var antwoorden = antwoorden(leerling);
        var percentielen = percentielen(leerling);
        return lijsten.stream()
                .map(lijst ->
                        lijst.met(
                                antwoorden.getOrDefault(lijst.id(), List.of()),
                                percentielen.getOrDefault(lijst.id(), Map.of())))
                .toList();
    }

    Optional<Zienlijst> find(UUID leerling, UUID id) {
        return van(leerling).stream().filter(lijst -> lijst.id().equals(id)).findFirst();
    }

    private record Gegeven(UUID lijst, Antwoord antwoord) {}

    private Map<UUID, List<Antwoord>> antwoorden(UUID leerling) {
        return jdbc
                .sql(
                        """
                        select a.zienlijst_id, a.antwoord, s.* from school.zienlijst l
                        join school.zienantwoord a on a.school_id = l.school_id and a.zienlijst_id = l.id
                        join school.zienstelling s on s.school_id = a.school_id and s.id = a.stelling_id
                        where l.leerling_id = :leerling and l.verwijderd is null
                        order by s.volgorde, s.id
                        """)
                .param("leerling", leerling)
                .query((rij, nummer) ->
                        new Gegeven(
                                rij.getObject("zienlijst_id", UUID.class),
                                new Antwoord(
                                        Stellingen.stelling(rij),
                                        rij.getObject("antwoord", Integer.class))))
                .list()
                .stream()
                .sorted(Comparator.comparing(gegeven -> gegeven.antwoord().stelling().categorie()))
                .collect(
                        Collectors.groupingBy(
                                Gegeven::lijst,
                                Collectors.mapping(Gegeven::antwoord, Collectors.toList())));
    }

    private record Percentiel(UUID lijst, Ziencategorie categorie, int waarde) {}

    private Map<UUID, Map<Ziencategorie, Integer>> percentielen(UUID leerling) {
        return jdbc
                .sql(
                        """
                        select p.* from school.zienlijst l
                        join school.zienpercentiel p on p.school_id = l.school_id and p.zienlijst_id = l.id
                        where l.leerling_id = :leerling and l.verwijderd is null
                        """)
                .param("leerling", leerling)
                .query((rij, nummer) ->
                        new Percentiel(
                                rij.getObject("zienlijst_id", UUID.class),
                                Ziencategorie.valueOf(rij.getString("categorie")),
                                rij.getInt("percentiel")))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Percentiel::lijst,
                                Collectors.toMap(Percentiel::categorie, Percentiel::waarde)));
    }

    private static Zienlijst lijst(ResultSet rij) throws SQLException {
        return new Zienlijst(
                rij.getObject("id", UUID.class),
                rij.getInt("versie"),
                rij.getObject("datum", LocalDate.class),
                rij.getString("groep"),
                rij.getString("observator"),
                rij.getString("toelichting"),
                List.of(),
                Map.of());
    }

    UUID add(UUID schoolId, UUID leerling, ZienInvoer invoer, @Nullable UUID auteur) {
        UUID id =
                bind(
                                jdbc.sql(
                                        """
                                        insert into school.zienlijst (school_id, leerling_id, datum, groep, observator,
                                            toelichting, auteur, aangemaakt)
                                        values (:school, :leerling, :datum, :groep, :observator, :toelichting, :auteur, :nu)
                                        returning id
                                        """),
                                invoer)
                        .param("school", schoolId)
                        .param("leerling", leerling)
                        .param("auteur", auteur, Types.OTHER)
                        .query(UUID.class)
                        .single();
        write(schoolId, id, invoer);
        return id;
    }

    /** False when someone else changed it in the meantime. */
    boolean save(UUID schoolId, UUID leerling, UUID id, ZienInvoer invoer) {
        boolean gelukt =
                bind(
                                        jdbc.sql(
                                                """
                                                update school.zienlijst set datum = :datum, groep = :groep,
                                                    observator = :observator, toelichting = :toelichting,
                                                    gewijzigd = :nu, versie = versie + 1
                                                where leerling_id = :leerling and id = :id and versie = :versie
                                                    and verwijderd is null
                                                """),
                                        invoer)
                                .param("leerling", leerling)
                                .param("id", id)
                                .param("versie", invoer.versie())
                                .update()
                        == 1;
        if (gelukt) {
            clear(id);
            write(schoolId, id, invoer);
        }
        return gelukt;
    }

    private JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, ZienInvoer invoer) {
        return sql.param("datum", LocalDate.parse(invoer.datum()))
                .param("groep", invoer.groep())
                .param("observator", invoer.observator())
                .param("toelichting", invoer.toelichting())
                .param("nu", OffsetDateTime.now(clock));
    }

    private void clear(UUID id) {
        jdbc.sql("delete from school.zienantwoord where zienlijst_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("delete from school.zienpercentiel where zienlijst_id = :id")
                .param("id", id)
                .update();
    }

    private void write(UUID schoolId, UUID id, ZienInvoer invoer) {
        List<Antwoord> antwoorden = invoer.gegeven();
        jdbc.sql(
                        """
                        insert into school.zienantwoord (school_id, zienlijst_id, stelling_id, antwoord)
                        select :school, :id, a.stelling::uuid, nullif(a.antwoord, '')::smallint
                        from unnest(:stellingen::text[], :antwoorden::text[]) a (stelling, antwoord)
                        """)
                .param("school", schoolId)
                .param("id", id)
                .param(
                        "stellingen",
                        antwoorden.stream()
                                .map(een -> een.stelling().id().toString())
                                .toArray(String[]::new))
                .param(
                        "antwoorden",
                        antwoorden.stream()
                                .map(een -> java.util.Objects.toString(een.waarde(), ""))
                                .toArray(String[]::new))
                .update();
        Map<Ziencategorie, Integer> percentielen = invoer.overgenomen();
        jdbc.sql(
                        """
                        insert into school.zienpercentiel (school_id, zienlijst_id, categorie, percentiel)
                        select :school, :id, p.categorie, p.percentiel::smallint
                        from unnest(:categorieen::text[], :percentielen::text[]) p (categorie, percentiel)
                        """)
                .param("school", schoolId)
                .param("id", id)
                .param(
                        "categorieen",
                        percentielen.keySet().stream().map(Enum::name).toArray(String[]::new))
                .param(
                        "percentielen",
                        percentielen.values().stream().map(String::valueOf).toArray(String[]::new))
                .update();
    }
}
