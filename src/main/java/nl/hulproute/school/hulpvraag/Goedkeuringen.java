package nl.hulproute.school.hulpvraag;

import static nl.hulproute.school.hulpvraag.Rijen.tijd;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Werkplek;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was asked and answered about the approval of each hulpvraag; no row ever goes. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
@Transactional
class Goedkeuringen {

    private final JdbcClient jdbc;
    private final Clock clock;

    Goedkeuringen(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<Goedkeuring> laatste(Hulpvraag hulpvraag) {
        return jdbc.sql(
                        """
                        select * from school.hulpvraag_goedkeuring
                        where school_id = :school and hulpvraag_id = :hulpvraag
                        order by id desc limit 1
                        """)
                .param("school", hulpvraag.schoolId())
                .param("hulpvraag", hulpvraag.id())
                .query((rij, n) -> map(rij))
                .optional();
    }

    /** How many wait for an answer. */
    @Transactional(readOnly = true)
    int wachtend(UUID school) {
        return jdbc.sql(
                        """
                        select count(*) from school.hulpvraag_goedkeuring g
                        join school.hulpvraag h
                            on h.school_id = g.school_id and h.id = g.hulpvraag_id
                        where g.school_id = :school and g.stand = 'gevraagd'
                            and h.status = 'concept' and h.verwijderd is null
                        """)
                .param("school", school)
                .query(Integer.class)
                .single();
    }

    void vraag(Hulpvraag hulpvraag, Sha256 vingerafdruk, Werkplek werkplek) {
        add(hulpvraag, vingerafdruk, werkplek, Goedkeuring.Stand.GEVRAAGD);
    }

    /** By someone who needs to ask nobody. */
    void geef(Hulpvraag hulpvraag, Sha256 vingerafdruk, Werkplek werkplek) {
        add(hulpvraag, vingerafdruk, werkplek, Goedkeuring.Stand.GOEDGEKEURD);
    }

    void answer(
            Hulpvraag hulpvraag,
            Goedkeuring goedkeuring,
            Goedkeuring.Stand stand,
            Werkplek werkplek,
            String reden) {
        jdbc.sql(
                        """
                        update school.hulpvraag_goedkeuring
                        set stand = :stand, door = :door, door_naam = :naam, moment = :nu, reden = :reden
                        where school_id = :school and id = :id
                        """)
                .param("stand", stand.code())
                .param("door", werkplek.account())
                .param("naam", werkplek.naam())
                .param("nu", tijd(clock.instant()))
                .param("reden", reden)
                .param("school", hulpvraag.schoolId())
                .param("id", goedkeuring.id())
                .update();
    }

    /** Withdraws all that waits; of which hulpvragen. */
    List<UUID> close(UUID school, UUID account, String naam) {
        return jdbc.sql(
                        """
                        update school.hulpvraag_goedkeuring
                        set stand = 'ingetrokken', door = :door, door_naam = :naam, moment = :nu
                        where school_id = :school and stand = 'gevraagd'
                        returning hulpvraag_id
                        """)
                .param("school", school)
                .param("door", account)
                .param("naam", naam)
                .param("nu", tijd(clock.instant()))
                .query((rij, nummer) -> rij.getObject(1, UUID.class))
                .list();
    }

    private void add(
            Hulpvraag hulpvraag, Sha256 vingerafdruk, Werkplek werkplek, Goedkeuring.Stand stand) {
        boolean gegeven = stand == Goedkeuring.Stand.GOEDGEKEURD;
        jdbc.sql(
                        """
                        insert into school.hulpvraag_goedkeuring (school_id, hulpvraag_id, stand,
                            vingerafdruk, aanbieder, aanbieder_naam, aanbieder_email, aangeboden,
                            door, door_naam, moment)
                        values (:school, :hulpvraag, :stand, :vingerafdruk, :wie, :naam, :email, :nu,
                            case when :gegeven then :wie::uuid end,
                            case when :gegeven then :naam else '' end,
                            case when :gegeven then :nu::timestamptz end)
                        """)
                .param("school", hulpvraag.schoolId())
                .param("hulpvraag", hulpvraag.id())
                .param("stand", stand.code())
                .param("vingerafdruk", vingerafdruk.hex())
                .param("wie", werkplek.account())
                .param("naam", werkplek.naam())
                .param("email", werkplek.email())
                .param("nu", tijd(clock.instant()))
                .param("gegeven", gegeven)
                .update();
    }

    private static Goedkeuring map(ResultSet rij) throws SQLException {
        return new Goedkeuring(
                rij.getObject("id", UUID.class),
                Goedkeuring.Stand.ofCode(rij.getString("stand")),
                new Sha256(rij.getString("vingerafdruk")),
                new Goedkeuring.Aanbieder(
                        rij.getObject("aanbieder", UUID.class),
                        rij.getString("aanbieder_naam"),
                        rij.getString("aanbieder_email")),
                Rijen.moment(rij, "aangeboden"),
                rij.getString("door_naam"),
                Rijen.momentOfNull(rij, "moment"),
                rij.getString("reden"));
    }
}
