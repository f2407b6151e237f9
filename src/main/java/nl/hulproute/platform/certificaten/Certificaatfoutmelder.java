package nl.hulproute.platform.certificaten;

import nl.hulproute.platform.certificaten.Leesgebrek.Onbruikbaar;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows which certificate keeps the program from starting in one sentence. */
final class Certificaatfoutmelder extends AbstractFailureAnalyzer<Onbruikbaar> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, Onbruikbaar cause) {
        return new FailureAnalysis(cause.gebrek().zin(), null, cause);
    }
}
