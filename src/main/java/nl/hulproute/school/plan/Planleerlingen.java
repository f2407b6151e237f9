package nl.hulproute.school.plan;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Naam;
import nl.hulproute.toegang.Werkplek;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who can be in a plan for a group: pupils that share a group with the pupil whose page it is. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Planleerlingen {

    /** A pupil that can be ticked. */
    record Keuze(UUID id, String naam) {}

    private final JdbcClient jdbc;
    private final Datums datums;

    Planleerlingen(JdbcClient jdbc, Datums datums) {
        this.jdbc = jdbc;
        this.datums = datums;
    }

    /**
     * The others, by name: of the groups of this pupil, and those that are in the plan already.
     * Someone who is held to own groups reads no names from others.
     */
    List<Keuze> keuzes(UUID leerling, Werkplek werkplek, Set<UUID> gekozen) {
        Set<UUID> groepen = werkplek.groepen();
        return jdbc.sql(
                        """
                        with lid as (
                            select school_id, id leerling_id, groep_id from school.leerling where groep_id is not null
                            union all
                            select school_id, leerling_id, groep_id from school.leerling_groep)
                        select l.id, l.voornamen, l.roepnaam, l.voorletters, l.voorvoegsel, l.achternaam
                        from school.leerling l
                        where l.id <> :leerling
                          and (:groepen::uuid[] is null or exists (select 1 from lid
                              where lid.leerling_id = l.id and lid.groep_id = any (:groepen::uuid[])))
                          and (l.id = any (:gekozen::uuid[])
                              or (l.datum_uitschrijving is null or l.datum_uitschrijving > :vandaag)
                              and exists (select 1 from lid join lid eigen on eigen.groep_id = lid.groep_id
                                  where lid.leerling_id = l.id and eigen.leerling_id = :leerling))
                        order by l.sorteernaam, l.id
                        """)
                .param("leerling", leerling)
                .param("groepen", groepen == null ? null : tekst(groepen))
                .param("gekozen", tekst(gekozen))
                .param("vandaag", datums.vandaag())
                .query((rij, nummer) -> keuze(rij))
                .list();
    }

    /** Whether each pupil of the plan is in one of these groups. */
    boolean allIn(UUID plan, Set<UUID> groepen) {
        return jdbc.sql(
                        """
                        select not exists (
                            select from school.plan_leerling p
                            join school.leerling l on l.school_id = p.school_id and l.id = p.leerling_id
                            where p.plan_id = :plan
                              and (l.groep_id is null or l.groep_id <> all (:groepen::uuid[]))
                              and not exists (select from school.leerling_groep lg
                                where lg.school_id = p.school_id and lg.leerling_id = p.leerling_id
                                  and lg.groep_id = any (:groepen::uuid[])))
                        """)
                .param("plan", plan)
                .param("groepen", tekst(groepen))
                .query(Boolean.class)
                .single();
    }

    private static Keuze keuze(ResultSet rij) throws SQLException {
        var naam =
                new Naam(
                        rij.getString("voornamen"),
                        rij.getString("roepnaam"),
                        rij.getString("voorletters"),
                        rij.getString("voorvoegsel"),
                        rij.getString("achternaam"));
        return new Keuze(rij.getObject("id", UUID.class), naam.volledig());
    }

    private static String[] tekst(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
