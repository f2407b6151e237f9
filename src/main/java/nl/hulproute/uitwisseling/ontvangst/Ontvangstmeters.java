package nl.hulproute.uitwisseling.ontvangst;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Weigering;
import nl.hulproute.uitwisseling.Berichtsoort;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import java.io.IOException;

/** Counts the envelopes that came in, by kind and by what was answered. */
@Component
class Ontvangstmeters {

    /** Takes an envelope in, or throws why not. */
    interface Werk {
        ResponseEntity<String> doe() throws IOException;
    }

    private final MeterRegistry meters;

    Ontvangstmeters(MeterRegistry meters) {
        this.meters = meters;
    }

    ResponseEntity<String> count(Onderdeel onderdeel, Berichtsoort soort, Werk werk)
            throws IOException {
        String uitkomst = "storing";
        try {
            var antwoord = werk.doe();
            uitkomst = antwoord.getStatusCode().value() == 201 ? "nieuw" : "herhaald";
            return antwoord;
        } catch (Weigering e) {
            uitkomst = reason(e.probleem().status());
            throw e;
        } finally {
            Counter.builder("hulproute.ontvangst.berichten")
                    .description("Envelopes that came in")
                    .tag("onderdeel", onderdeel.naam())
                    .tag("soort", soort.code())
                    .tag("uitkomst", uitkomst)
                    .register(meters)
                    .increment();
        }
    }

    private static String reason(int status) {
        return switch (status) {
            case 403 -> "geen-mandaat";
            case 404 -> "onbekend";
            case 409 -> "andere-inhoud";
            case 413 -> "te-groot";
            case 503 -> "register-zwijgt";
            default -> status < 500 ? "geweigerd" : "storing";
        };
    }
}
