package nl.hulproute.crash;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.proef.Knooppunten;

import java.sql.SQLException;
import java.time.Duration;

/**
 * What the databases of both sides say is still under way between the school of the driver and its
 * samenwerkingsverband. Another school of the demo world waits for a mandate for ever.
 */
record Stand(Knooppunten knooppunten) {

    private static final Demowereld.School SCHOOL = Demowereld.REGENBOOGBRUG;
    private static final String ONZE =
            "(tenant_id = '%s' or naar = '%s')"
                    .formatted(SCHOOL.id(), Routeringskenmerk.of(SCHOOL.vestiging()).waarde());
    private static final String OPEN =
            """
            select 'message ' || id || ' ' || toestand || ' after ' || pogingen || ': '
                   || coalesce(reden, '')
              from uitwisseling_%s.uitgaand
             where toestand not in ('bezorgd', 'ingetrokken') and \
            """
                    + ONZE;
    private static final String TAKEN =
            """
            select 'task ' || task_instance from platform.scheduled_tasks
             where task_name like 'bezorgen-%%'
               and not exists (select from uitwisseling_%s.uitgaand
                                where task_instance like id || '-%%' and not \
            """
                    + ONZE
                    + ")";
    private static final Duration PEILING = Duration.ofMillis(200);

    /** Whether a message of the school has not arrived yet, as far as the school knows. */
    boolean isUnderWay() {
        try {
            return !knooppunten.rows(Onderdeel.SCHOOL, OPEN.formatted("school")).isEmpty();
        } catch (SQLException e) {
            return false;
        }
    }

    /** Waits until all is final; gives what is not when it takes too long. */
    String awaitFinal(Duration hoogstens) throws InterruptedException {
        long einde = System.nanoTime() + hoogstens.toNanos();
        String over = open();
        while (!over.isEmpty() && System.nanoTime() < einde) {
            Thread.sleep(PEILING);
            over = open();
        }
        return over;
    }

    private String open() {
        try {
            var over = knooppunten.rows(Onderdeel.SCHOOL, OPEN.formatted("school"));
            over.addAll(knooppunten.rows(Onderdeel.SWV, OPEN.formatted("swv")));
            over.addAll(knooppunten.rows(Onderdeel.SCHOOL, TAKEN.formatted("school")));
            over.addAll(knooppunten.rows(Onderdeel.SWV, TAKEN.formatted("swv")));
            return String.join("\n", over);
        } catch (SQLException e) {
            return e.getMessage();
        }
    }
}
