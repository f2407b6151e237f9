package nl.hulproute.school.overzicht;

import static nl.hulproute.gedeeld.Taal.NEDERLANDS;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * Reads for the paper: in Dutch, whatever language the user reads, and all as of one moment. What
 * others write in the meantime is not seen, so that several overviews agree with each other.
 *
 * <p>Within a transaction it reads in that one, with what that one sees: a second connection beside
 * the first would let a few busy users wait for each other until none is left.
 */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Momentopname {

    private final TransactionTemplate moment;

    Momentopname(PlatformTransactionManager manager) {
        moment = new TransactionTemplate(manager);
        moment.setReadOnly(true);
        moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    <T> T lees(Supplier<T> werk) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(NEDERLANDS);
        try {
            return Objects.requireNonNull(moment.execute(status -> werk.get()));
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }
}
