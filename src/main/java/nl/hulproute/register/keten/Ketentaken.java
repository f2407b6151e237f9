package nl.hulproute.register.keten;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;

/** The round of the ketencheck, on one node at a time; sooner after somebody did something. */
@Configuration(proxyBeanMethods = false)
@OpKnooppunt(Onderdeel.REGISTER)
class Ketentaken {

    static final String NAAM = "ketenwacht";

    private static final FixedDelay STEEDS = FixedDelay.of(Duration.ofMinutes(1));

    @Bean
    RecurringTask<Void> ketenwachtronde(Ketenwacht wacht) {
        return Tasks.recurring(NAAM, STEEDS).execute((taak, context) -> wacht.look());
    }
}
