package nl.hulproute.school.overzicht;

import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;

/** An order is worked on beside the pages: whoever asked for it may leave. */
@Configuration(proxyBeanMethods = false)
@OpKnooppunt(Onderdeel.SCHOOL)
class Opdrachttaak {

    private static final TaskDescriptor<Opdrachtverwijzing> MAAK =
            TaskDescriptor.of("overzichten-maken", Opdrachtverwijzing.class);

    /** Only the database can make the whole fail; what goes wrong with one is noted there. */
    private static final Duration PAUZE = Duration.ofSeconds(30);

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
}
