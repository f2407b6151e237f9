package nl.hulproute.school.importeren;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.importeren.Inlezing.Stand;
import nl.hulproute.school.koppeling.Routering;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** The work that goes on when nobody looks: applying a file, and clearing away at night. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Inleesronde {

    private static final Logger LOG = LoggerFactory.getLogger(Inleesronde.class);

    private final Overname overname;
    private final Inlezingen inlezingen;
    private final Routering routering;

    Inleesronde(Overname overname, Inlezingen inlezingen, Routering routering) {
        this.overname = overname;
        this.inlezingen = inlezingen;
        this.routering = routering;
    }

    /** All or nothing: what fails leaves the preview as it was, and says so. */
    void apply(Inleesverwijzing verwijzing) {
        Tenant.van(verwijzing.school())
                .voer(() -> {
                    try {
                        overname.apply(verwijzing.school(), verwijzing.inlezing());
                    } catch (RuntimeException e) {
                        LOG.error("file {} could not be applied", verwijzing.inlezing(), e);
                        inlezingen.stand(
                                verwijzing.inlezing(), Stand.VOORBEELD, "importeren.mislukt");
                    }
                });
    }

    /** Of each school what nobody decided on for a day. */
    void sweep() {
        for (UUID school : routering.omgevingen()) {
            int weg = Tenant.van(school).doe(inlezingen::sweep);
            if (weg > 0) {
                LOG.info("{} previews of {} were cleared away", weg, school);
            }
        }
    }
}
