package nl.hulproute.platform.opslag;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalTime;

/** The daily round over the store of each part that has one, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class Wezentaken {

    /** Not at the start: who began with the wrong folder or database has time to see it. */
    private static final Daily DAGELIJKS = new Daily(Datums.NEDERLAND, LocalTime.of(3, 30));

    @Bean
    @OpKnooppunt(Onderdeel.SCHOOL)
    RecurringTask<Void> wezenrondeVanSchool(Wezenronde ronde) {
        return task(Onderdeel.SCHOOL, ronde);
    }

    @Bean
    @OpKnooppunt(Onderdeel.SWV)
    RecurringTask<Void> wezenrondeVanSwv(Wezenronde ronde) {
        return task(Onderdeel.SWV, ronde);
    }

    private static RecurringTask<Void> task(Onderdeel onderdeel, Wezenronde ronde) {
        return Tasks.recurring("wezenronde-" + onderdeel.naam(), DAGELIJKS)
                .execute((taak, context) -> go(onderdeel, ronde));
    }

    private static void go(Onderdeel onderdeel, Wezenronde ronde) {
        try {
            ronde.go(onderdeel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
