package nl.hulproute.school.toets;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Schooljaar;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Pupils by how files call them: the key of the last import, else the number of the pupil. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Leerlingsleutels {

    private final JdbcClient jdbc;

    Leerlingsleutels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who is called so; a number that two pupils have is nobody's. */
    Map<String, UUID> vind(List<String> sleutels) {
        var gevonden = new HashMap<String, UUID>();
        jdbc.sql(
                        """
                        select k.sleutel, coalesce(
                            (select l.id from school.leerling l where l.sleutel = k.sleutel),
                            (select case when count(*) = 1 then (array_agg(l.id))[1] end
                             from school.leerling l where l.leerlingid = k.sleutel)) id
                        from (select distinct unnest(:sleutels::text[]) sleutel) k
                        """)
                .param("sleutels", sleutels.toArray(String[]::new))
                .query(rij -> {
                    UUID id = rij.getObject("id", UUID.class);
                    if (id != null) {
                        gevonden.put(rij.getString("sleutel"), id);
                    }
                });
        return gevonden;
    }

    /** When each of these pupils was born, of whom that is known. */
    Map<UUID, LocalDate> geboren(Collection<UUID> leerlingen) {
        var geboren = new HashMap<UUID, LocalDate>();
        jdbc.sql(
                        """
                        select id, geboortedatum from school.leerling
                         where id = any (:leerlingen::uuid[]) and geboortedatum is not null
                        """)
                .param("leerlingen", leerlingen.toArray(UUID[]::new))
                .query(rij -> {
                    geboren.put(
                            rij.getObject("id", UUID.class),
                            rij.getObject("geboortedatum", LocalDate.class));
                });
        return geboren;
    }

    /** In which jaargroep each of these pupils was in each school year. */
    Map<UUID, Map<Schooljaar, String>> loopbanen(Collection<UUID> leerlingen) {
        var loopbanen = new HashMap<UUID, Map<Schooljaar, String>>();
        jdbc.sql(
                        """
                        select leerling_id, schooljaar, jaargroep from school.schoolloopbaan
                        where leerling_id = any (:leerlingen::uuid[]) and verwijderd is null
                        order by leerling_id, schooljaar, id
                        """)
                .param("leerlingen", leerlingen.toArray(UUID[]::new))
                .query(rij -> {
                    UUID leerling = rij.getObject("leerling_id", UUID.class);
                    String jaargroep = rij.getString("jaargroep");
                    Schooljaar.parse(rij.getString("schooljaar"))
                            .ifPresent(jaar ->
                                    loopbanen
                                            .computeIfAbsent(leerling, nieuw -> new HashMap<>())
                                            .putIfAbsent(jaar, jaargroep));
                });
        return loopbanen;
    }
}
