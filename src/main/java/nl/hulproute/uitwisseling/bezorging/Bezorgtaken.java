package nl.hulproute.uitwisseling.bezorging;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.uitwisseling.Bezorgluisteraar;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** The scheduled work of each part that sends: deliver a message, now or at a later moment. */
@Configuration(proxyBeanMethods = false)
class Bezorgtaken {

    /**
     * When the delivery itself breaks, as when its database is gone: its own faults it plans
     * itself. Doubled with each failure in a row, so that what cannot succeed does not fill the
     * log.
     */
    private static final Duration NA_EEN_FOUT = Duration.ofSeconds(5);

    private static final int VERDUBBELINGEN = 6;

    static TaskInstance<Bezorgopdracht> of(Onderdeel onderdeel, Bezorgopdracht opdracht) {
        return new TaskInstance<>(
                name(onderdeel), opdracht.bericht() + "-" + opdracht.volgnummer(), opdracht);
    }

    @Bean
    @OpKnooppunt(Onderdeel.SCHOOL)
    Task<Bezorgopdracht> bezorgenVanuitSchool(
            Bezorgers bezorgers, ObjectProvider<Bezorgluisteraar> luisteraar) {
        return task(
                Onderdeel.SCHOOL,
                opdracht ->
                        bezorgers.van(
                                Onderdeel.SCHOOL,
                                luisteraar.getIfAvailable(() -> NiemandLuistert.INSTANCE)));
    }

    @Bean
    @OpKnooppunt(Onderdeel.SWV)
    Task<Bezorgopdracht> bezorgenVanuitSwv(Bezorgers bezorgers) {
        return task(
                Onderdeel.SWV, opdracht -> bezorgers.van(Onderdeel.SWV, NiemandLuistert.INSTANCE));
    }

    /** The task of a part; its deliverer is asked for when there is something to deliver. */
    static Task<Bezorgopdracht> task(
            Onderdeel onderdeel, Function<Bezorgopdracht, Bezorger> bezorger) {
        return Tasks.custom(name(onderdeel), Bezorgopdracht.class)
                .onFailure((complete, operations) ->
                        operations.reschedule(complete, afterFailure(complete)))
                .execute((TaskInstance<Bezorgopdracht> taak, ExecutionContext context) ->
                        after(bezorger.apply(taak.getData()).deliver(taak.getData())));
    }

    private static Instant afterFailure(ExecutionComplete complete) {
        int eerder = Math.clamp(complete.getExecution().consecutiveFailures, 0, VERDUBBELINGEN);
        return complete.getTimeDone().plus(NA_EEN_FOUT.multipliedBy(1L << eerder));
    }

    private static CompletionHandler<Bezorgopdracht> after(Optional<Instant> volgende) {
        return (complete, operations) ->
                volgende.ifPresentOrElse(
                        moment -> operations.reschedule(complete, moment), operations::remove);
    }

    private static String name(Onderdeel onderdeel) {
        return "bezorgen-" + onderdeel.naam();
    }
}
