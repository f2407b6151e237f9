package nl.hulproute.platform.database;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Tells the database at the begin of each transaction whose rows it may show. */
@Component
class Tenantbewaking implements TransactionExecutionListener {

    private final ObjectProvider<JdbcClient> jdbc;

    Tenantbewaking(ObjectProvider<JdbcClient> jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null) {
            Tenant.huidig().ifPresent(this::bind);
        }
    }

    private void bind(Tenant tenant) {
        jdbc.getObject()
                .sql(
                        """
                        select set_config('app.tenants', :tenants, true),
                               set_config('app.scholen', :scholen, true)
                        """)
                .param("tenants", tenant.idsAlsTekst())
                .param("scholen", tenant.scholenAlsTekst())
                .query((row, n) -> row.getString(1))
                .single();
    }
}
