package nl.hulproute.school.plan;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerlingtoegang;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps a plan with the pupils it is for. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class BewaarPlan {

    private final Plannen plannen;
    private final Planleerlingen leerlingen;
    private final Hulpvraagkeuzes hulpvragen;

    BewaarPlan(Plannen plannen, Planleerlingen leerlingen, Hulpvraagkeuzes hulpvragen) {
        this.plannen = plannen;
        this.leerlingen = leerlingen;
        this.hulpvragen = hulpvragen;
    }

    @Transactional
    UUID add(UUID leerling, PlanInvoer plan, Werkplek werkplek) {
        UUID id = plannen.add(werkplek.tenantId(), plan, werkplek.account(), werkplek.naam());
        Set<UUID> voor = Set.of(leerling);
        if (plan.soort() == Plansoort.GROEP) {
            voor = gekozen(leerling, plan, werkplek, voor);
        }
        plannen.zetLeerlingen(werkplek.tenantId(), id, voor);
        plannen.hoortBij(id, leerling, hulpvraag(leerling, plan));
        return id;
    }

    /** False when someone else changed it in the meantime. */
    @Transactional
    boolean save(UUID leerling, Plan oud, PlanInvoer plan, Werkplek werkplek) {
        if (!plannen.save(werkplek.tenantId(), oud.id(), plan)) {
            return false;
        }
        if (oud.groep()) {
            Set<UUID> voor = plannen.leerlingen(oud.id());
            plannen.zetLeerlingen(
                    werkplek.tenantId(), oud.id(), gekozen(leerling, plan, werkplek, voor));
        }
        plannen.hoortBij(oud.id(), leerling, hulpvraag(leerling, plan));
        return true;
    }

    /** Who was ticked of those who could be, and the pupil whose page it is. */
    private Set<UUID> gekozen(UUID leerling, PlanInvoer plan, Werkplek werkplek, Set<UUID> nu) {
        Set<UUID> zichtbaar =
                leerlingen.keuzes(leerling, werkplek, nu).stream()
                        .map(Planleerlingen.Keuze::id)
                        .collect(Collectors.toSet());
        var voor = new HashSet<>(plan.leerlingen());
        voor.retainAll(zichtbaar);
        voor.add(leerling);
        return voor;
    }

    private Optional<UUID> hulpvraag(UUID leerling, PlanInvoer plan) {
        UUID gekozen = plan.hulpvraag();
        if (gekozen != null
                && hulpvragen.van(leerling).stream()
                        .noneMatch(keuze -> keuze.id().equals(gekozen))) {
            throw Leerlingtoegang.weg();
        }
        return Optional.ofNullable(gekozen);
    }
}
