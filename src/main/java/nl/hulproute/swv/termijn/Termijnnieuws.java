package nl.hulproute.swv.termijn;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.LocalTime;

/** Each morning, before the mail of the day. */
@Configuration(proxyBeanMethods = false)
@OpKnooppunt(Onderdeel.SWV)
class Termijnnieuws {

    private static final LocalTime OCHTEND = LocalTime.of(6, 45);

    @Bean
    @OpKnooppunt(Onderdeel.SWV)
    RecurringTask<Void> termijnenNabij(Termijnronde ronde) {
        return Tasks.recurring("termijnen-nabij", Schedules.daily(Datums.NEDERLAND, OCHTEND))
                .execute((taak, context) -> ronde.go());
    }
}
