package nl.hulproute.school.plan;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The plans of pupils; a removed one can be brought back. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Plannen {

    private final JdbcClient jdbc;
    private final Clock clock;

    Plannen(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All of a pupil, newest first. */
    List<Plan> van(UUID leerling) {
        List<Plan> plannen =
                jdbc.sql(
                                """
                                select p.*, pl.hulpvraag_id, (select count(*) from school.plan_leerling a
                                    where a.school_id = p.school_id and a.plan_id = p.id) leerlingen
                                from school.plan_leerling pl
                                join school.plan p on p.school_id = pl.school_id and p.id = pl.plan_id
                                where pl.leerling_id = :leerling and p.verwijderd is null
                                order by p.begin desc, p.id desc
                                """)
                        .param("leerling", leerling)
                        .query((rij, nummer) -> Planrij.plan(rij))
                        .list();
        Map<UUID, List<Doel>> doelen = doelen(plannen);
        return plannen.stream()
                .map(plan -> plan.metDoelen(doelen.getOrDefault(plan.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<Doel>> doelen(List<Plan> plannen) {
        return jdbc
                .sql(
                        """
                        select * from school.plandoel where plan_id = any (:plannen::uuid[])
                        order by plan_id, nummer
                        """)
                .param("plannen", tekst(plannen.stream().map(Plan::id).toList()))
                .query((rij, nummer) ->
                        Map.entry(rij.getObject("plan_id", UUID.class), Planrij.doel(rij)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    Optional<Plan> find(UUID leerling, UUID id) {
        return van(leerling).stream().filter(plan -> plan.id().equals(id)).findFirst();
    }

    /** For whom the plan is. */
    Set<UUID> leerlingen(UUID id) {
        return jdbc
                .sql("select leerling_id from school.plan_leerling where plan_id = :id")
                .param("id", id)
                .query((rij, nummer) -> rij.getObject(1, UUID.class))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    UUID add(UUID schoolId, PlanInvoer plan, @Nullable UUID auteur, String naam) {
        UUID id =
                Planrij.bind(
                                jdbc.sql(
                                        """
                                        insert into school.plan (school_id, soort, titel, isgerichtop, beginsituatie,
                                            aanpak, begin, einde, auteur, auteur_naam, aangemaakt)
                                        values (:school, :soort, :titel, :isgerichtop, :beginsituatie,
                                            :aanpak, :begin, :einde, :auteur, :naam, :nu)
                                        returning id
                                        """),
                                plan)
                        .param("school", schoolId)
                        .param("soort", plan.soort().name())
                        .param("auteur", auteur, Types.OTHER)
                        .param("naam", naam)
                        .param("nu", OffsetDateTime.now(clock))
                        .query(UUID.class)
                        .single();
        writeDoelen(schoolId, id, plan.doelen());
        return id;
    }

    /** False when someone else changed it in the meantime. */
    boolean save(UUID schoolId, UUID id, PlanInvoer plan) {
        boolean gelukt =
                Planrij.bind(
                                        jdbc.sql(
                                                """
                                                update school.plan set titel = :titel, isgerichtop = :isgerichtop,
                                                    beginsituatie = :beginsituatie, aanpak = :aanpak, begin = :begin,
                                                    einde = :einde, gewijzigd = :nu, versie = versie + 1
                                                where id = :id and versie = :versie and verwijderd is null
                                                """),
                                        plan)
                                .param("id", id)
                                .param("versie", plan.versie())
                                .param("nu", OffsetDateTime.now(clock))
                                .update()
                        == 1;
        if (gelukt) {
            writeDoelen(schoolId, id, plan.doelen());
        }
        return gelukt;
    }

    private void writeDoelen(UUID schoolId, UUID id, List<Doel> doelen) {
        jdbc.sql("delete from school.plandoel where plan_id = :plan").param("plan", id).update();
        Planrij.bind(
                        jdbc.sql(
                                """
                                insert into school.plandoel (school_id, plan_id, nummer, doel, aanpak, middelen, wie,
                                    wanneer, uitslag)
                                select :school, :plan, d.nummer, d.doel, d.aanpak, d.middelen, d.wie, d.wanneer,
                                    nullif(d.uitslag, '')
                                from unnest(:doelen::text[], :aanpakken::text[], :middelen::text[], :wie::text[],
                                    :wanneer::text[], :uitslagen::text[])
                                    with ordinality d (doel, aanpak, middelen, wie, wanneer, uitslag, nummer)
                                """),
                        doelen)
                .param("school", schoolId)
                .param("plan", id)
                .update();
    }

    /** Makes these the pupils of the plan; what it belongs to at those who stay, stays. */
    void zetLeerlingen(UUID schoolId, UUID id, Set<UUID> leerlingen) {
        jdbc.sql(
                        """
                        delete from school.plan_leerling
                        where plan_id = :plan and leerling_id <> all (:leerlingen::uuid[])
                        """)
                .param("plan", id)
                .param("leerlingen", tekst(leerlingen))
                .update();
        jdbc.sql(
                        """
                        insert into school.plan_leerling (school_id, plan_id, leerling_id)
                        select :school, :plan, unnest(:leerlingen::uuid[]) on conflict do nothing
                        """)
                .param("school", schoolId)
                .param("plan", id)
                .param("leerlingen", tekst(leerlingen))
                .update();
    }

    /** Which hulpvraag of this pupil the plan belongs to; empty: none. */
    void hoortBij(UUID id, UUID leerling, Optional<UUID> hulpvraag) {
        jdbc.sql(
                        """
                        update school.plan_leerling set hulpvraag_id = :hulpvraag::uuid
                        where plan_id = :plan and leerling_id = :leerling
                        """)
                .param("plan", id)
                .param("leerling", leerling)
                .param("hulpvraag", hulpvraag.map(UUID::toString).orElse(null))
                .update();
    }

    /** False when someone else changed the plan in the meantime. */
    boolean evalueer(UUID id, EvaluatieInvoer evaluatie, int doelen, String door) {
        boolean gelukt =
                jdbc.sql(
                                        """
                                        update school.plan set evaluatie_datum = :datum, evaluatie = :tekst,
                                            evaluatie_door = :door, gewijzigd = :nu, versie = versie + 1
                                        where id = :id and versie = :versie and verwijderd is null
                                        """)
                                .param("datum", evaluatie.dag())
                                .param("tekst", evaluatie.tekst())
                                .param("door", door)
                                .param("nu", OffsetDateTime.now(clock))
                                .param("id", id)
                                .param("versie", evaluatie.versie())
                                .update()
                        == 1;
        if (gelukt) {
            jdbc.sql(
                            """
                            update school.plandoel d set uitslag = u.uitslag
                            from unnest(:uitslagen::text[]) with ordinality u (uitslag, nummer)
                            where d.plan_id = :id and d.nummer = u.nummer
                            """)
                    .param("id", id)
                    .param("uitslagen", evaluatie.uitslagen(doelen))
                    .update();
        }
        return gelukt;
    }

    /** Removes the plan, or brings it back; false when it is not there. */
    boolean zetWeg(UUID id, boolean weg) {
        return jdbc.sql(
                                """
                                update school.plan set verwijderd = :verwijderd::timestamptz, versie = versie + 1
                                where id = :id
                                """)
                        .param("id", id)
                        .param("verwijderd", weg ? OffsetDateTime.now(clock) : null)
                        .update()
                == 1;
    }

    private static String[] tekst(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
