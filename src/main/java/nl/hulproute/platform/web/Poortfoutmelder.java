package nl.hulproute.platform.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says which port is taken, and how to choose another; before the framework says it in English. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Poortfoutmelder extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
        return new FailureAnalysis(
                "Poort "
                        + cause.getPort()
                        + " is al in gebruik, misschien door een ander"
                        + " Hulproute.",
                "Stop dat programma, of kies een andere poort: server.port voor de pagina's,"
                        + " hulproute.poort.school, .swv en .register voor de uitwisseling.",
                cause);
    }
}
