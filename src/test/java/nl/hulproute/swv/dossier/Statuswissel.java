package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.HulpvraagStatus;

import org.springframework.context.ApplicationContext;

import java.util.UUID;

/** Gives a dossier another state, as someone at the samenwerkingsverband does. */
public final class Statuswissel {

    private final Dossiers dossiers;
    private final Statusgever statusgever;

    public Statuswissel(ApplicationContext context) {
        dossiers = context.getBean(Dossiers.class);
        statusgever = context.getBean(Statusgever.class);
    }

    /** In the caller's transaction, within the tenant. */
    public void change(UUID swv, String dossiernummer, HulpvraagStatus naar) {
        var dossier =
                dossiers.find(swv, dossiers.find(swv, dossiernummer).orElseThrow()).orElseThrow();
        var bezwaar =
                statusgever.change(
                        swv,
                        dossier,
                        new Statusgever.Wijziging(naar, "", dossier.versie(), "Bea Jansen"));
        if (bezwaar.isPresent()) {
            throw new IllegalStateException(bezwaar.get().sleutel());
        }
    }
}
