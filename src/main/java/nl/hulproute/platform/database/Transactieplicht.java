package nl.hulproute.platform.database;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import javax.sql.DataSource;

/**
 * Refuses a statement for a {@link Tenant} outside a transaction: the database would show no row at
 * all, and a list that is empty for that reason looks like a list that is empty.
 */
@Component
class Transactieplicht extends JdbcTemplate {

    Transactieplicht(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected DataSource obtainDataSource() {
        if (Tenant.huidig().isPresent()
                && !TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "A statement for a tenant outside a transaction would find no rows");
        }
        return super.obtainDataSource();
    }
}
