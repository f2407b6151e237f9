package nl.hulproute.swv.organisatie;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.taken.Taken;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.uitwisseling.Ketenloket;
import nl.hulproute.uitwisseling.Testuitslag;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Tries the koppeling with schools (manual, Bijlage 1b): a real testbericht to each, a few at once,
 * in the background; each result is kept as it comes, and told to the register.
 */
@Component
@OpKnooppunt(Onderdeel.SWV)
public class Koppelproeven {

    /** Which schools of which samenwerkingsverband. */
    record Opdracht(UUID swv, List<UUID> scholen) {}

    private static final Logger LOG = LoggerFactory.getLogger(Koppelproeven.class);
    private static final int TEGELIJK = 4;
    private static final TaskDescriptor<Opdracht> PROBEER =
            TaskDescriptor.of("swv-koppelproef", Opdracht.class);

    private final Scholenbeheer scholen;
    private final Samenwerkingsverbanden samenwerkingsverbanden;
    private final Proefboek boek;
    private final Ketenloket ketenloket;
    private final Taken taken;

    Koppelproeven(
            Scholenbeheer scholen,
            Samenwerkingsverbanden samenwerkingsverbanden,
            Proefboek boek,
            Ketenloket ketenloket,
            Taken taken) {
        this.scholen = scholen;
        this.boek = boek;
        this.ketenloket = ketenloket;
        this.samenwerkingsverbanden = samenwerkingsverbanden;
        this.taken = taken;
    }

    @Transactional
    void start(UUID swv, List<UUID> ids) {
        boek.start(swv, ids);
        taken.plan(
                PROBEER.instance(UUID.randomUUID().toString())
                        .data(new Opdracht(swv, ids))
                        .build());
    }

    /** After an interruption it begins again; trying twice does no harm. */
    void run(Opdracht opdracht) {
        try (ExecutorService werkers =
                Executors.newFixedThreadPool(TEGELIJK, Thread.ofVirtual().factory())) {
            opdracht.scholen().forEach(id -> werkers.execute(() -> attempt(opdracht.swv(), id)));
        }
    }

    private void attempt(UUID swv, UUID id) {
        try {
            Tenant.van(swv)
                    .voer(() ->
                            scholen.find(swv, id)
                                    .map(Schoolbeeld::school)
                                    .ifPresent(school -> attempt(swv, school)));
        } catch (RuntimeException e) {
            LOG.error("a koppelproef could not be done", e);
        }
    }

    private void attempt(UUID swv, School school) {
        boek.keep(swv, school, send(swv, school.vestiging()));
    }

    /** At once; kept with the school when it is one of this samenwerkingsverband. */
    public Testuitslag probeer(UUID swv, Vestiging vestiging) {
        Testuitslag uitslag = send(swv, vestiging);
        scholen.find(swv, vestiging).ifPresent(beeld -> boek.keep(swv, beeld.school(), uitslag));
        return uitslag;
    }

    private Testuitslag send(UUID swv, Vestiging vestiging) {
        return ketenloket.probeer(Onderdeel.SWV, vestiging, samenwerkingsverbanden.read(swv).oin());
    }

    @Configuration(proxyBeanMethods = false)
    @OpKnooppunt(Onderdeel.SWV)
    static class Taak {

        @Bean
        OneTimeTask<Opdracht> koppelproef(Koppelproeven proeven) {
            return Tasks.oneTime(PROBEER).execute((taak, context) -> proeven.run(taak.getData()));
        }
    }
}
