package nl.hulproute.school.koppeling;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.uitwisseling.Ketenbron;
import nl.hulproute.uitwisseling.Ketenmelding;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** Which environments this node keeps, and whether each is turned on. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Schoolketen implements Ketenbron {

    private final Routering routering;

    Schoolketen(Routering routering) {
        this.routering = routering;
    }

    @Override
    public Onderdeel onderdeel() {
        return Onderdeel.SCHOOL;
    }

    @Override
    public List<Ketenmelding.Omgeving> meldingen() {
        List<UUID> omgevingen = routering.omgevingen();
        return Tenant.van(omgevingen.toArray(UUID[]::new)).doe(routering::meldingen);
    }
}
