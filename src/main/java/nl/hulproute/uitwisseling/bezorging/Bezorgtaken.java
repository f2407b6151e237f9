package nl.hulproute.uitwisseling.bezorging;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
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
import java.util.function.Supplier;

/** The scheduled work of each part that sends: deliver a message, now or at a later moment. */
@Configuration(proxyBeanMethods = false)
class Bezorgtaken {

    /** When the delivery itself breaks, which it should not: its own faults it plans itself. */
    private static final Duration NA_EEN_FOUT = Duration.ofSeconds(30);

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
                bezorgers,
                () -> luisteraar.getIfAvailable(() -> NiemandLuistert.INSTANCE));
    }

    @Bean
    @OpKnooppunt(Onderdeel.SWV)
    Task<Bezorgopdracht> bezorgenVanuitSwv(Bezorgers bezorgers) {
        return task(Onderdeel.SWV, bezorgers, () -> NiemandLuistert.INSTANCE);
    }

    private static Task<Bezorgopdracht> task(
            Onderdeel onderdeel, Bezorgers bezorgers, Supplier<Bezorgluisteraar> luisteraar) {
        return Tasks.custom(name(onderdeel), Bezorgopdracht.class)
                .onFailure((complete, operations) ->
                        operations.reschedule(complete, complete.getTimeDone().plus(NA_EEN_FOUT)))
                .execute((TaskInstance<Bezorgopdracht> taak, ExecutionContext context) ->
                        after(bezorgers.van(onderdeel, luisteraar.get()).deliver(taak.getData())));
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
