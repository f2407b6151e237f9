package nl.hulproute.platform.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows what is wrong with the database in one sentence instead of a page of stack traces. */
final class Databasefoutmelder extends AbstractFailureAnalyzer<Databasefout> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, Databasefout cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
