package nl.hulproute.swv.organisatie;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.LocalTime;

/** Each morning, of each samenwerkingsverband, whether its accounts are to be looked at. */
@Configuration(proxyBeanMethods = false)
@OpKnooppunt(Onderdeel.SWV)
class Controletaak {

    private static final Daily OCHTEND = new Daily(Datums.NEDERLAND, LocalTime.of(7, 10));

    @Bean
    @OpKnooppunt(Onderdeel.SWV)
    RecurringTask<Void> accountcontrole(Samenwerkingsverbanden verbanden, Controleronde ronde) {
        return Tasks.recurring("accountcontrole", OCHTEND)
                .execute((taak, context) ->
                        verbanden
                                .all()
                                .forEach(swv -> Tenant.van(swv.id()).voer(() -> ronde.go(swv))));
    }
}
