package nl.hulproute.proef.relais;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

import java.util.UUID;

/** Tells the relay when the transaction that takes in a message commits, on its own thread. */
final class Commitmelder implements TransactionExecutionListener {

    private final Relais relais;
    private final JdbcClient jdbc;
    private volatile @Nullable UUID bericht;
    private volatile @Nullable TransactionExecution schrijver;

    Commitmelder(Relais relais, JdbcClient jdbc) {
        this.relais = relais;
        this.jdbc = jdbc;
    }

    void follow(UUID nieuw) {
        schrijver = null;
        bericht = nieuw;
    }

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        if (bericht != null && !transaction.isReadOnly() && writesTheMessage()) {
            schrijver = transaction;
            relais.beforeCommit();
        }
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable fout) {
        if (transaction == schrijver && fout == null) {
            relais.afterCommit();
        }
    }

    /** The row bears the number of the transaction that wrote it: this one, or another. */
    private boolean writesTheMessage() {
        return jdbc.sql(
                        """
                        select exists (
                          select 1 from uitwisseling_swv.inkomend
                           where bericht_id = :bericht
                             and xmin = pg_current_xact_id_if_assigned()::xid)
                        """)
                .param("bericht", bericht)
                .query(Boolean.class)
                .single();
    }
}
