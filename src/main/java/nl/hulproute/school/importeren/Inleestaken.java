package nl.hulproute.school.importeren;

import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;
import java.time.LocalTime;

/** A file is applied beside the pages, and each night what nobody decided on goes. */
@Configuration(proxyBeanMethods = false)
@OpKnooppunt(Onderdeel.SCHOOL)
class Inleestaken {

    private static final TaskDescriptor<Inleesverwijzing> TOEPASSEN =
            TaskDescriptor.of("edexml-toepassen", Inleesverwijzing.class);

    /** Only a database that is away makes it fail; what goes wrong otherwise is noted. */
    private static final Duration PAUZE = Duration.ofSeconds(30);

    private static final Daily DAGELIJKS = new Daily(Datums.NEDERLAND, LocalTime.of(3, 45));

    static TaskInstance<Inleesverwijzing> of(Inleesverwijzing verwijzing) {
        return TOEPASSEN.instance(verwijzing.inlezing().toString()).data(verwijzing).build();
    }

    @Bean
    @OpKnooppunt(Onderdeel.SCHOOL)
    OneTimeTask<Inleesverwijzing> edexmlToepassen(Inleesronde ronde) {
        return Tasks.oneTime(TOEPASSEN)
                .onFailure(new OnFailureRetryLater<>(PAUZE))
                .execute((taak, context) -> ronde.apply(taak.getData()));
    }

    @Bean
    @OpKnooppunt(Onderdeel.SCHOOL)
    RecurringTask<Void> edexmlVegen(Inleesronde ronde) {
        return Tasks.recurring("edexml-vegen", DAGELIJKS).execute((taak, context) -> ronde.sweep());
    }
}
