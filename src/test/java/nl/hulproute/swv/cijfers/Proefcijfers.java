package nl.hulproute.swv.cijfers;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.dossier.Proefdossiers;

import org.springframework.context.ApplicationContext;

import java.util.UUID;

/** Dossiers that came in long ago, so that no other test counts them. */
final class Proefcijfers {

    private final Proefdossiers proef;

    Proefcijfers(ApplicationContext context) {
        proef = new Proefdossiers(context);
    }

    /**
     * So many dossiers of this school.
     *
     * @param dag on which they came in
     * @param dagen until the besluit; negative: there is none
     */
    void received(Demowereld.School school, String dag, int aantal, String status, int dagen) {
        Dossier voorbeeld = proef.received(school, "Cijfer");
        for (int n = 0; n < aantal; n++) {
            Dossier dossier = n == 0 ? voorbeeld : proef.received(school, "Cijfer");
            UUID id = dossier.id().waarde();
            proef.update(
                    """
                    update swv.dossier
                       set ontvangen = '%1$s 12:00+00', status = '%2$s', termijn_tot = date '%1$s' + 42,
                           status_sinds = timestamptz '%1$s 12:00+00' + interval '90 days'
                     where id = :id
                    """
                            .formatted(dag, status),
                    id);
            if (dagen >= 0) {
                proef.update(
                        """
                        insert into swv.dossier_gebeurtenis
                               (swv_id, dossier_id, school_id, moment, soort, door, status)
                        select swv_id, id, school_id, ontvangen + interval '%d days', 'status', 'x',
                               'besluit'
                          from swv.dossier where id = :id
                        """
                                .formatted(dagen),
                        id);
            }
        }
    }
}
