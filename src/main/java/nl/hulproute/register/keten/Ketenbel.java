package nl.hulproute.register.keten;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.taken.Taken;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.stereotype.Component;

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

    /** Looks again after the current transaction. */
    public void ring() {
        taken.haast(new TaskInstance<>(Ketentaken.NAAM, RecurringTask.INSTANCE));
    }
}
