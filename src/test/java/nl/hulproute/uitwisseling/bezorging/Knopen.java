package nl.hulproute.uitwisseling.bezorging;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.taken.Taken;
import nl.hulproute.uitwisseling.Berichtsoort;
import nl.hulproute.uitwisseling.Bezorgluisteraar;
import nl.hulproute.uitwisseling.bezorging.Uitgaandbericht.Toestand;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

import javax.sql.DataSource;

/**
 * Nodes of one school on the program's database: each a scheduler with the program's own tasks, but
 * for the delivery of what was put in here, whose transport only counts. The program's own
 * scheduler pauses meanwhile.
 */
final class Knopen implements AutoCloseable {

    private static final int DRADEN = 6;
    private static final Duration PEILING = Duration.ofMillis(100);

    final Telpost post = new Telpost();
    private final ApplicationContext context;
    private final UUID tenant = UUID.randomUUID();
    private final Uitgaand uitgaand;
    private final List<Scheduler> schedulers = new ArrayList<>();
    private final Set<String> werkzaam = ConcurrentHashMap.newKeySet();

    Knopen(ApplicationContext context) {
        this.context = context;
        this.uitgaand = new Uitgaand(context.getBean(JdbcClient.class), Onderdeel.SCHOOL);
        context.getBean(Scheduler.class).pause();
    }

    /** Puts hulpvragen in the outbox, and behind some of these an aanvulling; gives their ids. */
    Set<UUID> fill(int hulpvragen, int aanvullingen) {
        var ids = new HashSet<UUID>();
        within(() -> {
            var taken = new ArrayList<TaskInstance<?>>();
            for (int i = 0; i < hulpvragen; i++) {
                UUID hulpvraag = UUID.randomUUID();
                ids.add(hulpvraag);
                taken.add(add(hulpvraag, Berichtsoort.HULPVRAAG, hulpvraag));
                if (i < aanvullingen) {
                    UUID aanvulling = UUID.randomUUID();
                    ids.add(aanvulling);
                    // ahead of its hulpvraag in the line of the tasks
                    taken.add(
                            taken.size() - 1, add(aanvulling, Berichtsoort.AANVULLING, hulpvraag));
                }
            }
            context.getBean(Scheduler.class).scheduleBatch(taken, Instant.now());
        });
        return ids;
    }

    private TaskInstance<Bezorgopdracht> add(UUID id, Berichtsoort soort, UUID hulpvraag) {
        var school = Demowereld.REGENBOOGBRUG;
        long nummer =
                uitgaand.add(
                        tenant,
                        id,
                        soort,
                        hulpvraag,
                        Routeringskenmerk.of(school.vestiging()).waarde(),
                        school.swv().oin().waarde(),
                        "{}",
                        context.getBean(Clock.class).instant());
        return Bezorgtaken.of(Onderdeel.SCHOOL, new Bezorgopdracht(tenant, id, nummer));
    }

    void start(int aantal) {
        for (int i = 1; i <= aantal; i++) {
            schedulers.add(node("knoop-" + i));
        }
        schedulers.forEach(Scheduler::start);
    }

    private Scheduler node(String naam) {
        var taken = new ArrayList<Task<?>>(List.of(delivery(naam)));
        context.getBeansOfType(Task.class).values().stream()
                .filter(taak -> !taak.getName().equals(taken.getFirst().getName()))
                .forEach(taak -> taken.add((Task<?>) taak));
        return Scheduler.create(context.getBean(DataSource.class), taken)
                .tableName("platform.scheduled_tasks")
                .schedulerName(new SchedulerName.Fixed(naam))
                .serializer(context.getBean(DbSchedulerCustomizer.class).serializer().orElseThrow())
                .pollUsingLockAndFetch(0.5, 3.0)
                .pollingInterval(PEILING)
                .threads(DRADEN)
                .alwaysPersistTimestampInUTC()
                .build();
    }

    private Task<Bezorgopdracht> delivery(String naam) {
        var bezorger =
                new Bezorger(
                        uitgaand,
                        (bericht, inhouden, leave) -> {
                            werkzaam.add(naam);
                            return post.hand(bericht, inhouden, leave);
                        },
                        NiemandLuistert.INSTANCE,
                        context.getBean(TransactionTemplate.class),
                        context.getBean(Clock.class),
                        context.getBean(Bezorginstellingen.class).wachttijd(),
                        volgende ->
                                context.getBean(Taken.class)
                                        .haast(Bezorgtaken.of(Onderdeel.SCHOOL, volgende)));
        return Bezorgtaken.task(
                Onderdeel.SCHOOL,
                opdracht -> opdracht.tenant().equals(tenant) ? bezorger : earnest());
    }

    /** What others sent meanwhile goes on its way as always. */
    private Bezorger earnest() {
        return context.getBean(Bezorgers.class)
                .van(Onderdeel.SCHOOL, context.getBean(Bezorgluisteraar.class));
    }

    void awaitNoTasks(Duration hoogstens) {
        Instant einde = Instant.now().plus(hoogstens);
        while (tasks() > 0) {
            if (Instant.now().isAfter(einde)) {
                throw new AssertionError(tasks() + " tasks are left: " + toestanden());
            }
            LockSupport.parkNanos(PEILING.toNanos());
        }
    }

    private long tasks() {
        return jdbc().sql(
                        """
                        select count(*) from platform.scheduled_tasks
                         where task_name = 'bezorgen-school'
                           and convert_from(task_data, 'UTF8') like :tenant
                        """)
                .param("tenant", "%" + tenant + "%")
                .query(Long.class)
                .single();
    }

    Map<Toestand, Long> toestanden() {
        var toestanden = new TreeMap<Toestand, Long>();
        within(() ->
                jdbc().sql(
                                """
                                select toestand, count(*) from uitwisseling_school.uitgaand
                                 where tenant_id = :tenant group by toestand
                                """)
                        .param("tenant", tenant)
                        .query(rij -> {
                            toestanden.put(
                                    Toestand.valueOf(rij.getString(1).toUpperCase(Locale.ROOT)),
                                    rij.getLong(2));
                        }));
        return toestanden;
    }

    /** The nodes that delivered something. */
    Set<String> werkzaam() {
        return werkzaam;
    }

    private void within(Runnable werk) {
        Tenant.van(tenant)
                .voer(() ->
                        context.getBean(TransactionTemplate.class)
                                .executeWithoutResult(status -> werk.run()));
    }

    private JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    @Override
    public void close() {
        schedulers.forEach(Scheduler::stop);
        within(() ->
                jdbc().sql("delete from uitwisseling_school.uitgaand where tenant_id = :tenant")
                        .param("tenant", tenant)
                        .update());
        context.getBean(Scheduler.class).resume();
    }
}
