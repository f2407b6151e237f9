package nl.hulproute.uitwisseling.bezorging;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;

import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/** Counts and times each try, by kind of message and outcome. */
record Gemeten(Overdracht overdracht, Onderdeel onderdeel, MeterRegistry meters)
        implements Overdracht {

    @Override
    public Uitslag hand(Uitgaandbericht bericht, List<Sha256> inhouden, BooleanSupplier leave) {
        var klok = Timer.start(meters);
        String uitkomst = "fout";
        try {
            Uitslag uitslag = overdracht.hand(bericht, inhouden, leave);
            uitkomst = uitslag.getClass().getSimpleName().toLowerCase(Locale.ROOT);
            return uitslag;
        } finally {
            klok.stop(
                    Timer.builder("hulproute.bezorging.poging")
                            .description("Tries to deliver a message")
                            .tag("onderdeel", onderdeel.naam())
                            .tag("soort", bericht.soort().code())
                            .tag("uitkomst", uitkomst)
                            .register(meters));
        }
    }
}
