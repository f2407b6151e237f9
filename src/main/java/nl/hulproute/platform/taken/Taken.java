package nl.hulproute.platform.taken;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;

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

    /** Moves a task that is planned already to now; false when it is not planned or running. */
    public boolean haast(TaskInstance<?> taak) {
        try {
            boolean moved = scheduler.getObject().reschedule(taak, clock.instant());
            wakeAfterCommit();
            return moved;
        } catch (TaskInstanceNotFoundException | TaskInstanceCurrentlyExecutingException e) {
            return false;
        }
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
