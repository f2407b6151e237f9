package nl.hulproute.swv.overleg;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.organisatie.Samenwerkingsverbanden;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;

/** Each night the words of what was thrown away more than a day ago go, for good. */
@Configuration(proxyBeanMethods = false)
@OpKnooppunt(Onderdeel.SWV)
class Notitieveger {

    /** Until then its writer can bring it back. */
    static final Duration BEDENKTIJD = Duration.ofDays(1);

    private static final Daily DAGELIJKS = new Daily(Datums.NEDERLAND, LocalTime.of(3, 50));

    @Bean
    @OpKnooppunt(Onderdeel.SWV)
    RecurringTask<Void> notitiesWissen(
            Samenwerkingsverbanden verbanden, Notities notities, Clock clock) {
        return Tasks.recurring("notities-wissen", DAGELIJKS)
                .execute((taak, context) -> {
                    var voor = clock.instant().minus(BEDENKTIJD);
                    verbanden
                            .all()
                            .forEach(swv ->
                                    Tenant.van(swv.id()).voer(() -> notities.wipe(swv.id(), voor)));
                });
    }
}
