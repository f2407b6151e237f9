package nl.hulproute.school.plan;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerlingtoegang;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Component;

import java.util.UUID;

/**
 * Who may see and change a plan. A plan for a group is of all its pupils: who is held to own groups
 * reads it with the pupil, but changes it only when all of its pupils are in those groups.
 */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Plantoegang {

    private final Plannen plannen;
    private final Planleerlingen leerlingen;

    Plantoegang(Plannen plannen, Planleerlingen leerlingen) {
        this.plannen = plannen;
        this.leerlingen = leerlingen;
    }

    Plan find(UUID leerling, UUID id) {
        return plannen.find(leerling, id).orElseThrow(Leerlingtoegang::weg);
    }

    /** A page that is not there for who may not. */
    Plan findToChange(UUID leerling, UUID id, Werkplek werkplek) {
        Plan plan = find(leerling, id);
        check(id, werkplek);
        return plan;
    }

    /** As {@link #findToChange}, also for a plan that was thrown away. */
    void check(UUID id, Werkplek werkplek) {
        if (!mayChange(id, werkplek)) {
            throw Leerlingtoegang.weg();
        }
    }

    boolean mayChange(UUID id, Werkplek werkplek) {
        var groepen = werkplek.groepen();
        return groepen == null || leerlingen.allIn(id, groepen);
    }
}
