package nl.hulproute.school.koppeling;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;

/** The round of the testberichten, on one node at a time. */
@Configuration(proxyBeanMethods = false)
@OpKnooppunt(Onderdeel.SCHOOL)
class Proeftaak {

    private static final FixedDelay STEEDS = FixedDelay.of(Duration.ofMinutes(1));

    @Bean
    RecurringTask<Void> ketenproefronde(Proefronde ronde) {
        return Tasks.recurring("ketenproef", STEEDS).execute((taak, context) -> ronde.go());
    }
}
