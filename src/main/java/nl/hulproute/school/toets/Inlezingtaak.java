package nl.hulproute.school.toets;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.koppeling.Routering;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.LocalTime;

/** Each night, on one node, the files that nobody applied or threw away go, school by school. */
@Configuration(proxyBeanMethods = false)
@OpKnooppunt(Onderdeel.SCHOOL)
class Inlezingtaak {

    private static final Daily DAGELIJKS = new Daily(Datums.NEDERLAND, LocalTime.of(3, 20));

    @Bean
    @OpKnooppunt(Onderdeel.SCHOOL)
    RecurringTask<Void> veegToetsinlezingen(Routering scholen, Toetsimport inlezen) {
        return Tasks.recurring("toetsinlezingen-vegen", DAGELIJKS)
                .execute((taak, context) ->
                        scholen.omgevingen()
                                .forEach(school -> Tenant.van(school).voer(inlezen::sweep)));
    }
}
