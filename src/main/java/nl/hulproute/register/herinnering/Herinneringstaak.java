package nl.hulproute.register.herinnering;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.Kalender;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.LocalTime;

/** The round each morning, on one node; one that was missed is made up for at the next start. */
@Configuration(proxyBeanMethods = false)
@OpKnooppunt(Onderdeel.REGISTER)
class Herinneringstaak {

    private static final LocalTime OCHTEND = LocalTime.of(7, 0);

    @Bean
    RecurringTask<Void> herinneringstaakElkeDag(Herinneringsronde ronde) {
        return Tasks.recurring("herinneringen", Schedules.daily(Kalender.ZONE, OCHTEND))
                .execute((taak, context) -> ronde.go());
    }
}
