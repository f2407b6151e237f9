package nl.hulproute.platform.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How PostgreSQL plans the statements of a transaction. After a few times it keeps one plan of a
 * statement for a connection, made for an organisation of average size; a connection serves small
 * and large ones, and what is quick for 1,500 dossiers is slow for 150,000.
 */
@Component
public class Vraagplan {

    private final JdbcClient jdbc;

    Vraagplan(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Until the end of this transaction a plan is made for each statement, with what it asks for. A
     * plan takes some tenths of a millisecond: for lists over all that an organisation has.
     */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public void perVraag() {
        jdbc.sql("set local plan_cache_mode = force_custom_plan").update();
    }
}
