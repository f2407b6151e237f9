package nl.hulproute.uitwisseling.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.post.Postbus;
import nl.hulproute.platform.post.Poststuk;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.uitwisseling.Bezorgzaken;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** The round at moments that are still to come, so that the program's own round sees nothing. */
@Hulproutetest
class AlarmrondeIT {

    private static final UUID TENANT = Demowereld.KOMPASROOS.id();

    @Autowired Alarmronde ronde;
    @Autowired ObjectProvider<Bezorgzaken> zaken;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired Postbus postbus;
    @Autowired Clock clock;

    @Test
    @DisplayName("U14 What waits too long is mailed once, and again the next day while it waits")
    void whatWaitsTooLongIsMailedOnceADay() {
        Instant nu = clock.instant();
        UUID bericht = waiting(nu);

        go(nu.plus(Duration.ofHours(3)));
        assertThat(told(bericht)).isEmpty();
        go(nu.plus(Duration.ofHours(5)));
        Instant eerst = told(bericht).getFirst();
        go(nu.plus(Duration.ofHours(10)));
        assertThat(told(bericht)).containsExactly(eerst);
        go(nu.plus(Duration.ofHours(30)));
        assertThat(told(bericht)).singleElement().isNotEqualTo(eerst);

        await().atMost(Duration.ofSeconds(30)).until(() -> mails(bericht).size() == 2);
        assertThat(mails(bericht))
                .allSatisfy(mail -> {
                    assertThat(mail.tekst()).contains("/bezorging", "langer dan afgesproken");
                    assertThat(mail.aan()).isNotBlank();
                });
    }

    @Test
    @DisplayName("U09 Another body under the same id is mailed once, and again when it comes again")
    void anotherBodyUnderTheSameIdIsMailed() {
        Instant nu = clock.instant().plus(Duration.ofDays(2));
        UUID bericht = UUID.randomUUID();
        raise(bericht, nu);
        go(nu);
        Instant eerst = told(bericht).getFirst();

        go(nu.plus(Duration.ofDays(2)));
        assertThat(told(bericht)).containsExactly(eerst);
        raise(bericht, nu.plus(Duration.ofDays(3)));
        go(nu.plus(Duration.ofDays(3)));

        assertThat(told(bericht)).singleElement().isNotEqualTo(eerst);
    }

    private void go(Instant nu) {
        zaken.stream()
                .filter(bron -> bron.onderdeel() == Onderdeel.SCHOOL)
                .forEach(bron -> ronde.go(bron, nu));
    }

    private void raise(UUID bericht, Instant nu) {
        within(() -> {
            new Alarmen(jdbc, Onderdeel.SCHOOL)
                    .add(TENANT, bericht, "0000000700009ZZ00500", Oorzaak.ANDERS_ONTVANGEN, nu);
            return true;
        });
    }

    private UUID waiting(Instant nu) {
        UUID id = UUID.randomUUID();
        within(() ->
                jdbc.sql(
                                """
                                insert into uitwisseling_school.uitgaand (tenant_id, id, soort,
                                  hulpvraag_id, van, naar, bericht, gemaakt, termijn_vanaf)
                                values (:tenant, :id, 'besluit', :id, '', '', '{}', :nu, :nu)
                                """)
                        .param("tenant", TENANT)
                        .param("id", id)
                        .param("nu", Timestamp.from(nu))
                        .update());
        return id;
    }

    private List<Instant> told(UUID bericht) {
        return within(() ->
                jdbc.sql(
                                """
                                select gemeld from uitwisseling_school.alarm
                                 where tenant_id = :tenant and bericht_id = :id
                                   and gemeld is not null
                                """)
                        .param("tenant", TENANT)
                        .param("id", bericht)
                        .query((rij, n) -> rij.getTimestamp(1).toInstant())
                        .list());
    }

    private List<Poststuk> mails(UUID bericht) {
        return postbus.stukken().stream()
                .filter(stuk -> stuk.tekst().contains(bericht.toString()))
                .toList();
    }

    private <T> T within(Supplier<T> werk) {
        return Tenant.van(TENANT).doe(() -> transaction.execute(status -> werk.get()));
    }
}
