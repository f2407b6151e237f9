package nl.hulproute.uitwisseling.ontvangst;

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

/** The daily round of each part that takes contents in, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class Veegtaken {

    private static final FixedDelay DAGELIJKS = FixedDelay.of(Duration.ofDays(1));

    @Bean
    @OpKnooppunt(Onderdeel.SCHOOL)
    RecurringTask<Void> veegrondeVanSchool(Veegronde ronde, ObjectProvider<Bezorgzaken> zaken) {
        return task(Onderdeel.SCHOOL, ronde, zaken);
    }

    @Bean
    @OpKnooppunt(Onderdeel.SWV)
    RecurringTask<Void> veegrondeVanSwv(Veegronde ronde, ObjectProvider<Bezorgzaken> zaken) {
        return task(Onderdeel.SWV, ronde, zaken);
    }

    private static RecurringTask<Void> task(
            Onderdeel onderdeel, Veegronde ronde, ObjectProvider<Bezorgzaken> zaken) {
        return Tasks.recurring("veegronde-" + onderdeel.naam(), DAGELIJKS)
                .execute((taak, context) ->
                        zaken.stream()
                                .filter(bron -> bron.onderdeel() == onderdeel)
                                .flatMap(bron -> bron.organisaties().stream())
                                .forEach(tenant -> ronde.go(onderdeel, tenant)));
    }
}
