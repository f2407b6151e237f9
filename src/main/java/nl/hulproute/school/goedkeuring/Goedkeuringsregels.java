package nl.hulproute.school.goedkeuring;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Medewerkers;
import nl.hulproute.toegang.Werkplek;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The choice of each school, and all its former ones. A school that chose nothing asks nothing. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
@Transactional
public class Goedkeuringsregels {

    private static final int GETOOND = 10;

    private final JdbcClient jdbc;
    private final Medewerkers medewerkers;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock clock;

    Goedkeuringsregels(
            JdbcClient jdbc,
            Medewerkers medewerkers,
            ApplicationEventPublisher gebeurtenissen,
            Clock clock) {
        this.jdbc = jdbc;
        this.medewerkers = medewerkers;
        this.gebeurtenissen = gebeurtenissen;
        this.clock = clock;
    }

    /** Whether a hulpvraag of this school waits for approval before it goes out. */
    @Transactional(readOnly = true)
    public boolean aan(UUID school) {
        return lees(school, 1).stream().findFirst().filter(Goedkeuringsregel::aan).isPresent();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    List<Goedkeuringsregel> keuzes(UUID school) {
        return lees(school, GETOOND);
    }

    /** False when nobody of the school could approve, so that nothing would ever go out. */
    boolean kies(boolean aan, Werkplek werkplek) {
        UUID school = werkplek.tenantId();
        hold(school);
        if (aan && medewerkers.withRight(school, Actie.HULPVRAAG_GOEDKEUREN).isEmpty()) {
            return false;
        }
        if (aan(school) != aan) {
            add(aan, werkplek);
            if (!aan) {
                gebeurtenissen.publishEvent(
                        new GoedkeuringUitgezet(school, werkplek.account(), werkplek.naam()));
            }
        }
        return true;
    }

    private void add(boolean aan, Werkplek werkplek) {
        jdbc.sql(
                        """
                        insert into school.goedkeuringsregel (school_id, aan, account, naam, moment)
                        values (:school, :aan, :account, :naam, :nu)
                        """)
                .param("school", werkplek.tenantId())
                .param("aan", aan)
                .param("account", werkplek.account())
                .param("naam", werkplek.naam())
                .param("nu", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Two who choose at once choose one after the other. */
    private void hold(UUID school) {
        jdbc.sql("select id from school.school where id = :school for no key update")
                .param("school", school)
                .query(UUID.class)
                .optional();
    }

    private List<Goedkeuringsregel> lees(UUID school, int hoogstens) {
        return jdbc.sql(
                        """
                        select aan, naam, moment from school.goedkeuringsregel
                        where school_id = :school order by id desc limit :hoogstens
                        """)
                .param("school", school)
                .param("hoogstens", hoogstens)
                .query((rij, n) ->
                        new Goedkeuringsregel(
                                rij.getBoolean("aan"),
                                rij.getString("naam"),
                                rij.getObject("moment", OffsetDateTime.class).toInstant()))
                .list();
    }
}
