package nl.hulproute.uitwisseling.alarm;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.post.Postkantoor;
import nl.hulproute.uitwisseling.Bezorgzaak;
import nl.hulproute.uitwisseling.Bezorgzaken;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Goes by the organisations of a part, and mails each what it has not been told today. */
@Component
class Alarmronde {

    private static final Logger LOG = LoggerFactory.getLogger(Alarmronde.class);
    private static final Duration DAG = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Postkantoor postkantoor;
    private final Alarmmail mail;
    private final Clock clock;
    private final Duration alarmNa;

    Alarmronde(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Postkantoor postkantoor,
            Alarmmail mail,
            Clock clock,
            @Value("${hulproute.bezorging.alarm-na:4h}") Duration alarmNa) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.postkantoor = postkantoor;
        this.mail = mail;
        this.clock = clock;
        this.alarmNa = alarmNa;
    }

    void go(Bezorgzaken zaken) {
        go(zaken, clock.instant());
    }

    void go(Bezorgzaken zaken, Instant nu) {
        for (UUID tenant : zaken.organisaties()) {
            try {
                Tenant.van(tenant)
                        .voer(() ->
                                transaction.executeWithoutResult(
                                        status -> warn(zaken, tenant, nu)));
            } catch (RuntimeException e) {
                // one organisation keeps no other from its warning; the next round tries again
                LOG.error("no alarms for organisation {}", tenant, e);
            }
        }
    }

    private void warn(Bezorgzaken zaken, UUID tenant, Instant nu) {
        var alarmen = new Alarmen(jdbc, zaken.onderdeel());
        Instant gisteren = nu.minus(DAG);
        alarmen.addOpen(tenant, nu.minus(alarmNa), gisteren, nu);
        List<Alarm> due = alarmen.due(tenant, gisteren);
        if (due.isEmpty()) {
            return;
        }
        List<String> adressen = zaken.alarmadressen(tenant);
        if (adressen.isEmpty()) {
            LOG.warn("organisation {} has no address for its {} alarms", tenant, due.size());
        }
        Map<UUID, Bezorgzaak> bekend = zaken.zaken(tenant, hulpvragen(due));
        boolean school = zaken.onderdeel() == Onderdeel.SCHOOL;
        adressen.stream()
                .map(aan -> mail.of(aan, due, bekend, school))
                .forEach(postkantoor::verstuur);
        alarmen.saveTold(tenant, gisteren, nu);
    }

    private static Set<UUID> hulpvragen(List<Alarm> due) {
        return due.stream()
                .flatMap(alarm -> Optional.ofNullable(alarm.hulpvraag()).stream())
                .collect(Collectors.toSet());
    }
}
