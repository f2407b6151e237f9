package nl.hulproute.uitwisseling.ontvangst;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.proef.Hulproutetest;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@Hulproutetest
class VeegrondeIT {

    private static final UUID SWV = Demowereld.REGENBOOGBRUG.swv().id();

    @Autowired Veegronde ronde;
    @Autowired Ontvangstpunten punten;
    @Autowired Opslagen opslagen;
    @Autowired TransactionTemplate transaction;

    @Test
    @DisplayName("U35 A content whose envelope never comes is removed, and a younger one is not")
    void aContentWhoseEnvelopeNeverComesIsRemoved() throws IOException {
        Sha256 oud = comesIn("verlaten", Instant.now().minus(Duration.ofDays(46)));
        Sha256 jong = comesIn("onderweg", Instant.now().minus(Duration.ofDays(44)));

        int verlaten = ronde.go(Onderdeel.SWV, SWV);

        assertThat(verlaten).isPositive();
        assertThat(opslagen.van(Onderdeel.SWV).bevat(SWV, oud)).isFalse();
        assertThat(opslagen.van(Onderdeel.SWV).bevat(SWV, jong)).isTrue();
        assertThat(ronde.go(Onderdeel.SWV, SWV)).isZero();
    }

    private Sha256 comesIn(String tekst, Instant moment) throws IOException {
        byte[] bytes = (tekst + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        var inhoud =
                opslagen.van(Onderdeel.SWV)
                        .bewaar(SWV, new ByteArrayInputStream(bytes), bytes.length);
        var sleutel = new Inkomend.Sleutel(SWV, "0000000700099AA00500", UUID.randomUUID());
        var stuk = new Inkomend.Stuk(inhoud.sha256(), inhoud.grootte(), "text/plain");
        Tenant.van(SWV)
                .voer(() ->
                        transaction.executeWithoutResult(status ->
                                punten.van(Onderdeel.SWV)
                                        .inkomend()
                                        .addContents(sleutel, List.of(stuk), moment)));
        return inhoud.sha256();
    }
}
