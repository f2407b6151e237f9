package nl.hulproute.register;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The register's day: mandates begin and end at midnight in the Netherlands. */
@Component
@OpKnooppunt(Onderdeel.REGISTER)
public class Kalender {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Clock clock;

    public Kalender(Clock clock) {
        this.clock = clock;
    }

    public LocalDate vandaag() {
        return day(clock.instant());
    }

    /** The day in the Netherlands on which a moment falls. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** This moment, in the form in which the database keeps it. */
    public OffsetDateTime nu() {
        Instant nu = clock.instant();
        return nu.atOffset(ZoneOffset.UTC);
    }
}
