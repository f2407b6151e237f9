package nl.hulproute.platform.keuring;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

/** The scan happens after the receipt, and goes on being tried for as long as it takes. */
@Configuration(proxyBeanMethods = false)
class Scantaak {

    private static final TaskDescriptor<Scanopdracht> SCAN =
            TaskDescriptor.of("inhoud-scannen", Scanopdracht.class);

    static TaskInstance<Scanopdracht> of(Scanopdracht opdracht) {
        return SCAN.instance(opdracht.id()).data(opdracht).build();
    }

    @Bean
    CustomTask<Scanopdracht> scanInhoud(Scanronde ronde, Clock clock) {
        return Tasks.custom(SCAN)
                .onFailure((complete, operations) ->
                        operations.reschedule(
                                complete, clock.instant().plus(Scanronde.LANGSTE_PAUZE)))
                .execute((taak, context) ->
                        ronde.scan(taak.getData())
                                .<CompletionHandler<Scanopdracht>>map(pauze ->
                                        (complete, operations) ->
                                                operations.reschedule(
                                                        complete, clock.instant().plus(pauze)))
                                .orElseGet(CompletionHandler.OnCompleteRemove::new));
    }
}
