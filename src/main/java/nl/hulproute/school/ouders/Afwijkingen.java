package nl.hulproute.school.ouders;

import static nl.hulproute.school.ouders.Rijen.id;
import static nl.hulproute.school.ouders.Rijen.moment;
import static nl.hulproute.school.ouders.Rijen.tijd;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.opp.Oppversie;
import nl.hulproute.toegang.Werkplek;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The reasons to send without what the rule demands; the newest of a version counts. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
@Transactional
class Afwijkingen {

    private final JdbcClient jdbc;
    private final Clock clock;

    Afwijkingen(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void add(Oppversie versie, String reden, Werkplek werkplek) {
        jdbc.sql(
                        """
                        insert into school.ouderafwijking (school_id, leerling_id, oppversie_id, hash,
                               reden, moment, door, door_naam)
                        values (:school, :leerling, :oppversie, :hash, :reden, :nu, :door, :doorNaam)
                        """)
                .param("school", werkplek.tenantId())
                .param("leerling", versie.leerling())
                .param("oppversie", versie.id())
                .param("hash", versie.hash().hex())
                .param("reden", reden)
                .param("nu", tijd(clock.instant()))
                .param("door", werkplek.account())
                .param("doorNaam", werkplek.naam())
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Afwijking> van(UUID school, Oppversie versie) {
        return jdbc.sql(
                        """
                        select * from school.ouderafwijking
                         where school_id = :school and leerling_id = :leerling
                           and oppversie_id = :oppversie and verwijderd is null
                         order by moment desc, id desc limit 1
                        """)
                .param("school", school)
                .param("leerling", versie.leerling())
                .param("oppversie", versie.id())
                .query((rij, nummer) ->
                        new Afwijking(
                                id(rij, "id"),
                                id(rij, "oppversie_id"),
                                rij.getInt("versie"),
                                rij.getString("reden"),
                                moment(rij, "moment"),
                                rij.getString("door_naam")))
                .optional();
    }
}
