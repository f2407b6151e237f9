package nl.hulproute.proef.relais;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Records as a client of TLS 1.3 writes them, with text of these sizes. */
class TellingTests {

    private static final int HANDDRUK = 22;
    private static final int WISSEL = 20;
    private static final int VERSLEUTELD = 23;
    private static final Verzoek PUT = new Verzoek("PUT", "/inhoud/a", 400, 30_000, "");

    private final Telling telling = new Telling();

    @BeforeEach
    void shakeHands() throws IOException {
        assertThat(telling.place(plain(HANDDRUK))).isEqualTo(new Plaats.Handdruk(0));
        assertThat(telling.place(plain(WISSEL))).isEqualTo(new Plaats.Handdruk(1));
        assertThat(telling.handshaken()).isFalse();
        assertThat(telling.place(text(680))).isEqualTo(new Plaats.Handdruk(2));
        assertThat(telling.handshaken()).isTrue();
    }

    @Test
    void countsABodyFromTheHeadersOn() throws IOException {
        assertThat(telling.place(text(400))).isEqualTo(new Plaats.Kop(0));
        telling.begins(PUT);

        assertThat(telling.place(text(16_000))).isEqualTo(new Plaats.Inhoud(PUT, 0, 16_000));
        assertThat(telling.place(text(13_998))).isEqualTo(new Plaats.Inhoud(PUT, 16_000, 29_998));
        assertThat(telling.place(text(2))).isEqualTo(new Plaats.Inhoud(PUT, 29_998, 30_000));
        assertThat(telling.place(text(400))).isEqualTo(new Plaats.Kop(1));
    }

    @Test
    void countsWhatCameAlongWithTheHeaders() throws IOException {
        telling.place(text(400 + 9_000));
        telling.begins(PUT);

        assertThat(telling.place(text(1_000))).isEqualTo(new Plaats.Inhoud(PUT, 9_000, 10_000));
    }

    @Test
    void takesAnAlertForNoRequest() throws IOException {
        assertThat(telling.place(text(2))).isEqualTo(new Plaats.Overig());
        assertThat(telling.verzoeken()).isZero();
    }

    @Test
    void findsTheByteOfAPhaseInItsRecord() throws IOException {
        telling.place(text(400));
        telling.begins(PUT);
        var record = text(16_000);
        Plaats plaats = telling.place(record);

        assertThat(plan(Fase.INHOUD_1).splits(plaats, record)).isEqualTo(Tlsrecord.place(300));
        assertThat(plan(Fase.INHOUD_50).splits(plaats, record)).isEqualTo(Tlsrecord.place(15_000));
        assertThat(plan(Fase.INHOUD_99).splits(plaats, record)).isNegative();
        assertThat(plan(Fase.KOPREGELS).splits(plaats, record)).isNegative();
    }

    private static Plan plan(Fase fase) {
        return new Plan(
                Lijnstoring.BREUK, fase, PUT::equals, verzoek -> false, () -> false, () -> {});
    }

    private static Tlsrecord plain(int soort) throws IOException {
        return record(soort, 1);
    }

    private static Tlsrecord text(int lengte) throws IOException {
        return record(VERSLEUTELD, lengte + 1 + 16 + 16);
    }

    private static Tlsrecord record(int soort, int lengte) throws IOException {
        byte[] bytes = new byte[5 + lengte];
        bytes[0] = (byte) soort;
        bytes[1] = 3;
        bytes[2] = 3;
        bytes[3] = (byte) (lengte >> 8);
        bytes[4] = (byte) lengte;
        return Tlsrecord.read(new ByteArrayInputStream(bytes)).orElseThrow();
    }
}
