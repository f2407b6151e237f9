package nl.hulproute.register;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How long a mandate waits after it was given before it counts ({@code
 * hulproute.register.wachttijd}, none by default; 24 hours in the manual, Bijlage 2). This is the
 * one place that says when a mandate is ready: for one here, for many at once in the database with
 * {@link #VANAF}.
 */
@Component
@OpKnooppunt(Onderdeel.REGISTER)
public class Mandaatwachttijd {

    /**
     * From when mandate {@code m} counts, in SQL: the begin of its first day in the Netherlands, or
     * later when its wait ends later. {@code :wachttijd} is {@link #seconden}.
     */
    public static final String VANAF =
            """
            greatest(m.ingang::timestamp at time zone 'Europe/Amsterdam',
                     m.gegeven_op + :wachttijd * interval '1 second')\
            """;

    private final Duration duur;
    private final Kalender kalender;

    public Mandaatwachttijd(
            @Value("${hulproute.register.wachttijd:PT0S}") Duration duur, Kalender kalender) {
        if (duur.isNegative()) {
            throw new IllegalArgumentException("hulproute.register.wachttijd ligt onder nul");
        }
        this.duur = duur;
        this.kalender = kalender;
    }

    /** The parameter of {@link #VANAF}. */
    public long seconden() {
        return duur.toSeconds();
    }

    /** When a mandate that was given then is ready; nothing once it is. */
    public Optional<Instant> gereedOm(Instant gegeven) {
        Instant gereed = gegeven.plus(duur);
        return duur.isZero() || !kalender.nu().toInstant().isBefore(gereed)
                ? Optional.empty()
                : Optional.of(gereed);
    }

    /** Whether the wait is over on that day: today now, and on a later day by its end. */
    public boolean isOver(Instant gegeven, LocalDate dag) {
        return gereedOm(gegeven)
                .filter(gereed ->
                        !dag.isAfter(kalender.vandaag()) || Kalender.day(gereed).isAfter(dag))
                .isEmpty();
    }
}
