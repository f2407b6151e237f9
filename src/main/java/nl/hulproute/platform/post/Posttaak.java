package nl.hulproute.platform.post;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.MaxRetriesFailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import nl.hulproute.platform.taken.Taken;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;
import java.util.UUID;

/**
 * Mail waits as a task in the database: 12 retries, from half a minute to a day and a half apart.
 * What an address makes impossible is not tried again.
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
    OneTimeTask<Mail> verstuurPost(Verzender verzender, ObjectProvider<Postmelding> meldingen) {
        return Tasks.oneTime(VERSTUUR)
                .onFailure(failing(meldingen))
                .execute((taak, context) -> verzender.verstuur(taak.getId(), taak.getData()));
    }

    /** Again later, but not where that is of no use. */
    private static FailureHandler<Mail> failing(ObjectProvider<Postmelding> meldingen) {
        var opnieuw =
                new MaxRetriesFailureHandler<Mail>(
                        POGINGEN,
                        new ExponentialBackoffFailureHandler<>(EERSTE_PAUZE, 2),
                        (laatste, taak) -> giveUp(laatste, meldingen));
        return (laatste, taak) -> {
            if (laatste.getCause().filter(Posttaak::isForGood).isPresent()) {
                giveUp(laatste, meldingen);
                taak.remove();
            } else {
                opnieuw.onFailure(laatste, taak);
            }
        };
    }

    private static boolean isForGood(Throwable oorzaak) {
        return oorzaak instanceof Nietverstuurd niet && niet.voorgoed();
    }

    private static void giveUp(ExecutionComplete laatste, ObjectProvider<Postmelding> meldingen) {
        LOG.error("mail {} could not be sent", laatste.getExecution().taskInstance.getId());
        if (laatste.getExecution().taskInstance.getData() instanceof Mail mail
                && mail.kenmerk() != null) {
            meldingen.forEach(een -> een.opgegeven(mail.kenmerk()));
        }
    }
}
