package nl.hulproute.register.keten;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.taken.Taken;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Rung by whoever changes something that a chain depends on: the next owner hears of it at once.
 */
@Component
@OpKnooppunt(Onderdeel.REGISTER)
public class Ketenbel {

    private final Taken taken;

    Ketenbel(Taken taken) {
        this.taken = taken;
    }

    /**
     * Looks again after the current transaction; asked at its end, so that none waits for another.
     */
    public void ring() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void beforeCommit(boolean readOnly) {
                            hurry();
                        }
                    });
        } else {
            hurry();
        }
    }

    /** A round that goes on now is followed by another within a minute. */
    private void hurry() {
        taken.haast(new TaskInstance<>(Ketentaken.NAAM, RecurringTask.INSTANCE));
    }
}
