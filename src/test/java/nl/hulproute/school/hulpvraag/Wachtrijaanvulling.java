package nl.hulproute.school.hulpvraag;

import nl.hulproute.uitwisseling.Aanvullingbericht;

import org.springframework.context.ApplicationContext;

import java.util.List;
import java.util.UUID;

/** An aanvulling that waits for its delivery, made without the pages. */
public final class Wachtrijaanvulling {

    private final Berichten berichten;

    public Wachtrijaanvulling(ApplicationContext context) {
        berichten = context.getBean(Berichten.class);
    }

    /** In the caller's transaction, within the tenant. */
    public void create(UUID school, UUID zaak, Aanvullingbericht bericht) {
        berichten.add(
                school,
                new Bericht(
                        bericht.id(),
                        zaak,
                        Bericht.Soort.AANVULLING,
                        Bericht.Toestand.IN_DE_WACHTRIJ,
                        0,
                        List.of(),
                        null,
                        bericht.verzonden(),
                        bericht.verzonden(),
                        "",
                        null,
                        bericht.indiener().naam()),
                new UUID(0, 0xAC),
                List.of());
    }
}
