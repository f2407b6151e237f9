package nl.hulproute.proef.lot;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Lets the power fail on either side of a commit. */
final class Commitlot implements TransactionExecutionListener {

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        Lot.hier().ifPresent(lot -> lot.commit(Lot.Bij.VOOR));
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        Lot.hier().ifPresent(lot -> lot.commit(Lot.Bij.NA));
    }
}
