package nl.hulproute.swv.dossier;

import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;
import java.util.UUID;

/**
 * An ontvangstbevestiging is written after the receipt: the number of a new dossier keeps others
 * waiting, and they need not wait for mail.
 */
@Configuration(proxyBeanMethods = false)
@OpKnooppunt(Onderdeel.SWV)
class Ontvangsttaak {

    /** Of which dossier. */
    record Opdracht(UUID swv, UUID dossier) {}

    private static final TaskDescriptor<Opdracht> BEVESTIG =
            TaskDescriptor.of("ontvangst-bevestigen", Opdracht.class);

    private static final Duration PAUZE = Duration.ofSeconds(30);

    static TaskInstance<Opdracht> of(UUID swv, Dossier.Id dossier) {
        return BEVESTIG.instance(dossier.toString())
                .data(new Opdracht(swv, dossier.waarde()))
                .build();
    }

    @Bean
    @OpKnooppunt(Onderdeel.SWV)
    OneTimeTask<Opdracht> bevestigOntvangst(Ontvangstbevestiging bevestiging) {
        return Tasks.oneTime(BEVESTIG)
                .onFailure(new OnFailureRetryLater<>(PAUZE))
                .execute((taak, context) -> confirm(bevestiging, taak.getData()));
    }

    private static void confirm(Ontvangstbevestiging bevestiging, Opdracht opdracht) {
        Tenant.van(opdracht.swv())
                .voer(() -> bevestiging.send(opdracht.swv(), new Dossier.Id(opdracht.dossier())));
    }
}
