package nl.hulproute.toegang.kennisgeving;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import nl.hulproute.platform.web.Datums;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.LocalTime;

/** The mail of the day, each morning, on one node. */
@Configuration(proxyBeanMethods = false)
class Kennisgevingtaken {

    private static final LocalTime OCHTEND = LocalTime.of(7, 15);

    @Bean
    RecurringTask<Void> kennisgevingenElkeDag(Kennisgevingronde ronde) {
        return Tasks.recurring("kennisgevingen", Schedules.daily(Datums.NEDERLAND, OCHTEND))
                .execute((taak, context) -> ronde.go());
    }
}
