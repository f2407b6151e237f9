package nl.hulproute.platform.taken;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.time.Clock;
import java.time.Instant;

/**
 * Plans work in the caller's transaction: what is rolled back never runs, what is committed runs at
 * least once, and at once when it is due. A task that is planned already stays as it is.
 */
@Component
public class Taken {

    private static final Logger LOG = LoggerFactory.getLogger(Taken.class);
    private static final int KEREN = 3;

    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;

    Taken(ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Plans the task for now; false when it was planned already. */
    public boolean plan(TaskInstance<?> taak) {
        return plan(taak, clock.instant());
    }

    public boolean plan(TaskInstance<?> taak, Instant wanneer) {
        boolean planned = scheduler.getObject().scheduleIfNotExists(taak, wanneer);
        wakeAfterCommit();
        return planned;
    }

    /**
     * Moves a task that is planned already to now; false when it is not planned or running. Who
     * hurries it at the same moment does not make the caller fail: it runs soon then.
     */
    public boolean haast(TaskInstance<?> taak) {
        try {
            boolean moved = move(taak);
            wakeAfterCommit();
            return moved;
        } catch (TaskInstanceNotFoundException | TaskInstanceCurrentlyExecutingException e) {
            return false;
        }
    }

    /** The scheduler reads a task, and moves it if nobody did so since: then it reads it again. */
    private boolean move(TaskInstance<?> taak) {
        for (int keer = 0; keer < KEREN; keer++) {
            try {
                return scheduler.getObject().reschedule(taak, clock.instant());
            } catch (ExecutionException e) {
                LOG.debug("{} was moved by another", taak.getTaskName(), e);
            }
        }
        return false;
    }

    private void wakeAfterCommit() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            wake();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        wake();
                    }
                });
    }

    private void wake() {
        scheduler.getObject().triggerCheckForDueExecutions();
    }
}
