package nl.hulproute.uitwisseling.ontvangst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.uitwisseling.Berichtsoort;
import nl.hulproute.uitwisseling.Ontvangst;
import nl.hulproute.uitwisseling.bericht.Partijen;
import nl.hulproute.uitwisseling.contract.Aanroep;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The inbox: one transaction, and nothing in memory. */
@Hulproutetest
class AannameIT {

    private static final UUID SWV = Aanroep.SCHOOL.swv().id();

    @Autowired Aanname aanname;
    @Autowired Ontvangstpunten punten;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired AutowireCapableBeanFactory beans;

    private final Sha256 digest = Sha256.of("envelop".getBytes(StandardCharsets.UTF_8));
    private final UUID id = UUID.randomUUID();

    @Test
    @DisplayName("U04 A crash before the commit leaves nothing, and the next try succeeds")
    void aCrashBeforeTheCommitLeavesNothing() {
        assertThatThrownBy(() ->
                        aanname.accept(
                                row(),
                                () -> {
                                    leaveATrace();
                                    throw new IllegalStateException("crash");
                                }))
                .hasMessage("crash");
        long rows = count("uitwisseling_swv.inkomend", "bericht_id");
        long traces = count("uitwisseling_swv.inkomend_inhoud", "bericht_id");

        var again = aanname.accept(row(), () -> new Ontvangst.Aangenomen("2026-0"));

        assertThat(rows).isZero();
        assertThat(traces).isZero();
        assertThat(again)
                .isInstanceOfSatisfying(
                        Aanname.Afloop.Bewezen.class,
                        bewezen -> assertThat(bewezen.nieuw()).isTrue());
    }

    @Test
    @DisplayName("U08 After a restart the same message gets the same receipt, out of the database")
    void afterARestartTheSameMessageGetsTheSameReceipt() {
        var first = aanname.accept(row(), () -> new Ontvangst.Aangenomen("2026-0"));
        Aanname restarted = beans.createBean(Aanname.class);

        var again =
                restarted.before(
                        punten.van(Onderdeel.SWV).inkomend(),
                        row().bericht().sleutel(),
                        digest,
                        List.of());

        assertThat(((Aanname.Afloop.Bewezen) again.afloop().orElseThrow()).ontvangstbewijs())
                .isEqualTo(((Aanname.Afloop.Bewezen) first).ontvangstbewijs());
    }

    /** What the application would have written in the same transaction. */
    private void leaveATrace() {
        punten.van(Onderdeel.SWV)
                .inkomend()
                .addContents(
                        row().bericht().sleutel(),
                        List.of(new Inkomend.Stuk(digest, 7, "text/plain")),
                        Instant.EPOCH);
    }

    private Aanname.Inschrijving row() {
        var school = Aanroep.SCHOOL;
        var kenmerk = Routeringskenmerk.of(school.vestiging());
        return new Aanname.Inschrijving(
                punten.van(Onderdeel.SWV),
                new Partijen(Oin.of(school.vestiging().brin()), kenmerk, school.swv().oin()),
                new Inkomend.Bericht(
                        new Inkomend.Sleutel(SWV, kenmerk.waarde(), id),
                        Berichtsoort.HULPVRAAG,
                        id,
                        new Oin("00000099900000010000")),
                digest,
                List.of());
    }

    private long count(String tabel, String kolom) {
        return Tenant.van(SWV)
                .doe(() ->
                        transaction.execute(status ->
                                jdbc.sql(
                                                "select count(*) from "
                                                        + tabel
                                                        + " where "
                                                        + kolom
                                                        + " = :id")
                                        .param("id", id)
                                        .query(Long.class)
                                        .single()));
    }
}
