package nl.hulproute.school.overzicht;

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

/**
 * An order is worked on beside the pages: whoever asked for it may leave. Each night the old ones
 * are removed, on one node.
 */
@Configuration(proxyBeanMethods = false)
@OpKnooppunt(Onderdeel.SCHOOL)
class Opdrachttaak {

    private static final TaskDescriptor<Opdrachtverwijzing> MAAK =
            TaskDescriptor.of("overzichten-maken", Opdrachtverwijzing.class);

    /** Only the database can make the whole fail; what goes wrong with one is noted there. */
    private static final Duration PAUZE = Duration.ofSeconds(30);

    private static final Daily DAGELIJKS = new Daily(Datums.NEDERLAND, LocalTime.of(3, 10));

    static TaskInstance<Opdrachtverwijzing> of(Opdrachtverwijzing opdracht) {
        return MAAK.instance(opdracht.opdracht().toString()).data(opdracht).build();
    }

    @Bean
    @OpKnooppunt(Onderdeel.SCHOOL)
    OneTimeTask<Opdrachtverwijzing> maakOverzichten(Opdrachtronde ronde) {
        return Tasks.oneTime(MAAK)
                .onFailure(new OnFailureRetryLater<>(PAUZE))
                .execute((taak, context) -> ronde.voer(taak.getData()));
    }

    @Bean
    @OpKnooppunt(Onderdeel.SCHOOL)
    RecurringTask<Void> veegOverzichtopdrachten(Opdrachtveger veger) {
        return Tasks.recurring("overzichtopdrachten-vegen", DAGELIJKS)
                .execute((taak, context) -> veger.go());
    }
}
