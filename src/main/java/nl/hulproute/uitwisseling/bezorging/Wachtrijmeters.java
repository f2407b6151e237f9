package nl.hulproute.uitwisseling.bezorging;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import nl.hulproute.platform.database.Tenant;
import nl.hulproute.uitwisseling.Bezorgzaken;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToDoubleFunction;

/** How long the outbox of each part is and how old: all its organisations together. */
@Component
class Wachtrijmeters implements MeterBinder {

    private record Stand(long wachtend, double oudste, long opgegeven) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ObjectProvider<Bezorgzaken> zaken;
    private final Clock clock;

    Wachtrijmeters(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            ObjectProvider<Bezorgzaken> zaken,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.zaken = zaken;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        zaken.forEach(bron -> {
            gauge(meters, bron, "wachtend", "messages", Stand::wachtend);
            gauge(meters, bron, "oudste", "seconds", Stand::oudste);
            gauge(meters, bron, "opgegeven", "messages", Stand::opgegeven);
        });
    }

    private void gauge(
            MeterRegistry meters,
            Bezorgzaken bron,
            String naam,
            String eenheid,
            ToDoubleFunction<Stand> waarde) {
        Gauge.builder("hulproute.bezorging." + naam, bron, van -> waarde.applyAsDouble(read(van)))
                .tag("onderdeel", bron.onderdeel().naam())
                .baseUnit(eenheid)
                .register(meters);
    }

    private Stand read(Bezorgzaken bron) {
        Set<UUID> organisaties = bron.organisaties();
        return new Tenant(organisaties, null)
                .doe(() -> transaction.execute(status -> read(bron.onderdeel().naam())));
    }

    private Stand read(String onderdeel) {
        return jdbc.sql(
                        """
                        select count(*) filter (where toestand <> 'verlopen') as wachtend,
                               coalesce(extract(epoch from cast(:nu as timestamptz)
                                 - min(gemaakt) filter (where toestand <> 'verlopen')), 0)
                                 as oudste,
                               count(*) filter (where toestand = 'verlopen') as opgegeven
                          from uitwisseling_%s.uitgaand
                         where toestand in ('wacht', 'onderweg', 'verlopen')
                        """
                                .formatted(onderdeel))
                .param("nu", Timestamp.from(clock.instant()))
                .query((rij, n) ->
                        new Stand(
                                rij.getLong("wachtend"),
                                rij.getDouble("oudste"),
                                rij.getLong("opgegeven")))
                .single();
    }
}
