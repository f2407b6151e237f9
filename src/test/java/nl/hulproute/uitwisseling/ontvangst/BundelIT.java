package nl.hulproute.uitwisseling.ontvangst;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.certificaten.Poorten;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.uitwisseling.bericht.Partijen;
import nl.hulproute.uitwisseling.loket.Verbindingen;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

@Hulproutetest
class BundelIT {

    private static final Demowereld.School SCHOOL = Demowereld.REGENBOOGBRUG;
    private static final UUID SWV = SCHOOL.swv().id();

    @Autowired Verbindingen verbindingen;
    @Autowired Poorten poorten;
    @Autowired Opslagen opslagen;

    private final String pad = "/hulpvragen/" + UUID.randomUUID();
    private final ByteArrayOutputStream bundel = new ByteArrayOutputStream();
    private TarArchiveOutputStream tar;

    @BeforeEach
    void begin() {
        tar = new TarArchiveOutputStream(bundel);
    }

    @Test
    @DisplayName("U77 An envelope that is refused in a bundle takes its contents with it")
    void aRefusedEnvelopeTakesItsContentsWithIt() throws Exception {
        Sha256 inhoud = add("een verslag " + pad);
        add("bericht.json", "{}");

        var antwoord = put(bytes());

        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(body(antwoord)).contains("In de envelop ontbreekt");
        assertThat(head(inhoud).statusCode()).isEqualTo(404);
        assertThat(opslagen.van(Onderdeel.SWV).bevat(SWV, inhoud)).isFalse();
    }

    @Test
    @DisplayName("U77 What was good in a bad bundle stays, and what was not is not kept")
    void whatWasGoodInABadBundleStays() throws Exception {
        Sha256 goed = add("goed " + pad);
        Sha256 beloofd = Sha256.of("beloofd".getBytes(StandardCharsets.UTF_8));
        add(beloofd.hex(), "geleverd");

        var antwoord = put(bytes());

        assertThat(antwoord.statusCode()).isEqualTo(415);
        assertThat(body(antwoord)).contains("beschadigd aangekomen");
        assertThat(length(goed)).isPositive();
        assertThat(head(beloofd).statusCode()).isEqualTo(404);
        assertThat(opslagen.van(Onderdeel.SWV).bevat(SWV, beloofd)).isFalse();
    }

    @Test
    @DisplayName("U77 What is no bundle is refused with a reason")
    void whatIsNoBundleIsRefused() throws Exception {
        assertThat(put("geen TAR".repeat(200).getBytes(StandardCharsets.UTF_8)))
                .satisfies(this::isNoBundle);
        assertThat(put(new byte[0])).satisfies(this::isNoBundle);
        assertThat(put(bytes())).as("an empty one").satisfies(this::isNoBundle);

        begin();
        add("zonder envelop" + pad);
        assertThat(put(bytes())).as("no envelope").satisfies(this::isNoBundle);

        begin();
        add("bericht.json", "{}");
        add("na de envelop" + pad);
        assertThat(put(bytes())).as("something after it").satisfies(this::isNoBundle);

        begin();
        add("../../../etc/cron.d/verslag", "een pad");
        assertThat(put(bytes())).satisfies(this::isNoBundle);

        begin();
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        add("d".repeat(200), "een lange naam, in een kop die langer kan zijn dan wat er op past");
        assertThat(put(bytes())).satisfies(this::isNoBundle);

        begin();
        tar.putArchiveEntry(new TarArchiveEntry("e".repeat(64), TarConstants.LF_SYMLINK));
        tar.closeArchiveEntry();
        assertThat(put(bytes())).as("a link").satisfies(this::isNoBundle);

        begin();
        add("x".repeat(5000) + pad);
        byte[] afgebroken = Arrays.copyOf(bytes(), 3000);
        assertThat(put(afgebroken)).satisfies(this::isNoBundle);
    }

    @Test
    @DisplayName("U77 A bundle of too many or too large contents is refused with the limits")
    void aBundleOfTooManyOrTooLargeContentsIsRefused() throws Exception {
        add("groot".repeat(2_000_000));
        var tegroot = put(bytes());
        begin();
        for (int i = 0; i <= 100; i++) {
            add("bestand " + i + pad);
        }
        var teveel = put(bytes());

        for (var antwoord : new HttpResponse<?>[] {tegroot, teveel}) {
            assertThat(antwoord.statusCode()).isEqualTo(415);
        }
        assertThat(body(teveel)).contains("100 bestanden", "8 MB");
    }

    private void isNoBundle(HttpResponse<byte[]> antwoord) {
        assertThat(antwoord.statusCode()).isEqualTo(415);
        assertThat(body(antwoord)).contains("De bundel is niet te lezen");
    }

    private Sha256 add(String inhoud) throws IOException {
        var naam = Sha256.of(inhoud.getBytes(StandardCharsets.UTF_8));
        add(naam.hex(), inhoud);
        return naam;
    }

    private void add(String naam, String inhoud) throws IOException {
        byte[] bytes = inhoud.getBytes(StandardCharsets.UTF_8);
        var deel = new TarArchiveEntry(naam);
        deel.setSize(bytes.length);
        tar.putArchiveEntry(deel);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }

    /** Of what was added since the last time. */
    private byte[] bytes() throws IOException {
        tar.finish();
        byte[] bytes = bundel.toByteArray();
        bundel.reset();
        return bytes;
    }

    private long length(Sha256 inhoud) throws IOException {
        return head(inhoud).headers().firstValueAsLong("Upload-Offset").orElse(-1);
    }

    private HttpResponse<byte[]> head(Sha256 inhoud) throws IOException {
        return send(
                request("/inhoud/" + inhoud).method("HEAD", HttpRequest.BodyPublishers.noBody()));
    }

    private HttpResponse<byte[]> put(byte[] bytes) throws IOException {
        return send(
                request("")
                        .header("Content-Type", "application/x-tar")
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(bytes)));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException {
        return verbindingen.van(Onderdeel.SCHOOL).send(request.build());
    }

    private HttpRequest.Builder request(String naam) {
        var kenmerk = Routeringskenmerk.of(SCHOOL.vestiging());
        var partijen = new Partijen(Oin.of(SCHOOL.vestiging().brin()), kenmerk, SCHOOL.swv().oin());
        return partijen.addTo(
                HttpRequest.newBuilder(
                        URI.create(
                                "https://localhost:%d/uitwisseling/v1%s%s"
                                        .formatted(poorten.poort(Onderdeel.SWV), pad, naam))));
    }

    private static String body(HttpResponse<byte[]> antwoord) {
        return new String(antwoord.body(), StandardCharsets.UTF_8);
    }
}
