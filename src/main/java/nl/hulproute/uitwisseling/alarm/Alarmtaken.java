package nl.hulproute.uitwisseling.alarm;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.uitwisseling.Bezorgzaken;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;

/** The round of each part that sends, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class Alarmtaken {

    private static final FixedDelay STEEDS = FixedDelay.of(Duration.ofMinutes(5));

    @Bean
    @OpKnooppunt(Onderdeel.SCHOOL)
    RecurringTask<Void> alarmrondeVanSchool(Alarmronde ronde, ObjectProvider<Bezorgzaken> zaken) {
        return task(Onderdeel.SCHOOL, ronde, zaken);
    }

    @Bean
    @OpKnooppunt(Onderdeel.SWV)
    RecurringTask<Void> alarmrondeVanSwv(Alarmronde ronde, ObjectProvider<Bezorgzaken> zaken) {
        return task(Onderdeel.SWV, ronde, zaken);
    }

    private static RecurringTask<Void> task(
            Onderdeel onderdeel, Alarmronde ronde, ObjectProvider<Bezorgzaken> zaken) {
        return Tasks.recurring("bezorgalarm-" + onderdeel.naam(), STEEDS)
                .execute((taak, context) ->
                        zaken.stream()
                                .filter(bron -> bron.onderdeel() == onderdeel)
                                .forEach(ronde::go));
    }
}
