package nl.hulproute.platform.post;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.MaxRetriesFailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import nl.hulproute.platform.taken.Taken;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;
import java.util.UUID;

/**
 * Mail waits as a task in the database: 12 retries, from half a minute to a day and a half apart.
 */
@Configuration(proxyBeanMethods = false)
class Posttaak {

    static final TaskDescriptor<Mail> VERSTUUR = TaskDescriptor.of("post-verstuur", Mail.class);

    private static final Logger LOG = LoggerFactory.getLogger(Posttaak.class);
    private static final Duration EERSTE_PAUZE = Duration.ofSeconds(30);
    private static final int POGINGEN = 12;

    @Bean
    Postkantoor postkantoor(Taken taken) {
        return mail ->
                taken.plan(VERSTUUR.instance(UUID.randomUUID().toString()).data(mail).build());
    }

    @Bean
    OneTimeTask<Mail> verstuurPost(Verzender verzender) {
        return Tasks.oneTime(VERSTUUR)
                .onFailure(
                        new MaxRetriesFailureHandler<>(
                                POGINGEN,
                                new ExponentialBackoffFailureHandler<>(EERSTE_PAUZE, 2),
                                Posttaak::giveUp))
                .execute((taak, context) -> verzender.verstuur(taak.getId(), taak.getData()));
    }

    private static void giveUp(ExecutionComplete last, ExecutionOperations<Mail> operations) {
        LOG.error("mail {} could not be sent", last.getExecution().taskInstance.getId());
    }
}
