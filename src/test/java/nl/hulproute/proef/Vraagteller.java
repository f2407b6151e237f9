package nl.hulproute.proef;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

import java.util.List;
import java.util.concurrent.Callable;

/** Writes down what a piece of work asks the database, in the thread that does it. */
public final class Vraagteller {

    private static final String MERK = "Executing ";

    private Vraagteller() {}

    /** The statements, in order; without their values. */
    public static List<String> count(Callable<?> werk) throws Exception {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var lijst = new ListAppender<ILoggingEvent>();
        Level level = logger.getLevel();
        boolean additive = logger.isAdditive();
        lijst.start();
        logger.addAppender(lijst);
        logger.setAdditive(false);
        logger.setLevel(Level.DEBUG);
        try {
            werk.call();
        } finally {
            logger.setLevel(level);
            logger.setAdditive(additive);
            logger.detachAppender(lijst);
        }
        String thread = Thread.currentThread().getName();
        return List.copyOf(lijst.list).stream()
                .filter(regel -> regel.getThreadName().equals(thread))
                .map(ILoggingEvent::getFormattedMessage)
                // a statement with values is announced twice
                .filter(regel -> regel.startsWith(MERK) && regel.endsWith("]"))
                .toList();
    }
}
