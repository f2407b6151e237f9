package nl.hulproute.school.voorbeeld;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.util.List;
import java.util.function.Consumer;

/** The demo schools, to fill one after the other: each bound, and in a transaction of its own. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
public class Voorbeeldscholen {

    private final TransactionOperations transacties;

    Voorbeeldscholen(TransactionOperations transacties) {
        this.transacties = transacties;
    }

    /** Fills those that have pupils with a file. */
    public void elk(Consumer<Demowereld.School> vulling) {
        elk(Demowereld.SCHOLEN, vulling);
    }

    void elk(List<Demowereld.School> scholen, Consumer<Demowereld.School> vulling) {
        for (Demowereld.School school : scholen) {
            Tenant.van(school.id())
                    .voer(() -> transacties.executeWithoutResult(status -> vulling.accept(school)));
        }
    }
}
