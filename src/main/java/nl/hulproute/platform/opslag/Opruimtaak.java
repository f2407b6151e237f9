package nl.hulproute.platform.opslag;

import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.UUID;

/**
 * Removes contents after the transaction that made them of no use: within it they would be gone
 * also when it is rolled back, and who may see which rows ends with it.
 */
@Configuration(proxyBeanMethods = false)
class Opruimtaak {

    private static final TaskDescriptor<Opruimopdracht> RUIM_OP =
            TaskDescriptor.of("inhoud-opruimen", Opruimopdracht.class);
    private static final Duration EERSTE_PAUZE = Duration.ofSeconds(30);

    static TaskInstance<Opruimopdracht> of(Opruimopdracht opdracht) {
        return RUIM_OP.instance(UUID.randomUUID().toString()).data(opdracht).build();
    }

    @Bean
    OneTimeTask<Opruimopdracht> ruimInhoudOp(Opruimer opruimer) {
        return Tasks.oneTime(RUIM_OP)
                .onFailure(new ExponentialBackoffFailureHandler<>(EERSTE_PAUZE, 2))
                .execute((taak, context) -> go(opruimer, taak.getData()));
    }

    private static void go(Opruimer opruimer, Opruimopdracht opdracht) {
        try {
            opruimer.ruimOp(opdracht);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
