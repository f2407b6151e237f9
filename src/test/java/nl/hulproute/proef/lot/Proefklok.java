package nl.hulproute.proef.lot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The time of this machine, as far off as the fate of the thread has it for the node at work. */
final class Proefklok extends Clock {

    private final Clock echt = Clock.systemUTC();

    @Override
    public ZoneId getZone() {
        return echt.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return offset(echt.withZone(zone), verschoven());
    }

    @Override
    public Instant instant() {
        return echt.instant().plus(verschoven());
    }

    private static Duration verschoven() {
        return Lot.hier().map(lot -> lot.verschoven(lot.aanHetWerk())).orElse(Duration.ZERO);
    }
}
