package nl.hulproute.platform.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.hulproute.gedeeld.Sha256;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

class MappenopslagTests {

    private static final Instant NU = Instant.parse("2026-11-23T10:00:00Z");
    private static final UUID SCHOOL = new UUID(7, 1);
    private static final UUID ANDERE_SCHOOL = new UUID(7, 2);

    @TempDir Path map;

    @Test
    void givesBackWhatItStored() throws IOException {
        byte[] bytes = "een verslag".getBytes(StandardCharsets.UTF_8);

        Inhoud inhoud = opslag().bewaar(SCHOOL, new ByteArrayInputStream(bytes), 100);

        assertThat(inhoud).isEqualTo(new Inhoud(Sha256.of(bytes), bytes.length));
        try (InputStream terug = opslag().open(SCHOOL, inhoud.sha256())) {
            assertThat(terug).hasBinaryContent(bytes);
        }
        assertThat(opslag().grootte(SCHOOL, inhoud.sha256())).isEqualTo(bytes.length);
    }

    @Test
    void storesTheSameContentOnce() throws IOException {
        Inhoud eerste = opslag().bewaar(SCHOOL, text("gelijk"), 100);

        Inhoud tweede = opslag().bewaar(SCHOOL, text("gelijk"), 100);

        assertThat(tweede).isEqualTo(eerste);
        assertThat(files()).hasSize(1);
    }

    @Test
    void keepsTenantsApart() throws IOException {
        Inhoud inhoud = opslag().bewaar(SCHOOL, text("van ons"), 100);

        assertThat(opslag().bevat(SCHOOL, inhoud.sha256())).isTrue();
        assertThat(opslag().bevat(ANDERE_SCHOOL, inhoud.sha256())).isFalse();
        assertThatThrownBy(() -> opslag().open(ANDERE_SCHOOL, inhoud.sha256()))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    @DisplayName("U31 A content of exactly the maximum is taken, and no byte more")
    void takesAContentOfExactlyTheMaximumAndNoByteMore() throws IOException {
        assertThat(opslag().bewaar(SCHOOL, text("12345"), 5).grootte()).isEqualTo(5);

        assertThatThrownBy(() -> opslag().bewaar(SCHOOL, text("123456"), 5))
                .isInstanceOfSatisfying(TeGroot.class, e -> assertThat(e.maximum()).isEqualTo(5));
        assertThat(files()).hasSize(1);
    }

    @Test
    void leavesNothingWhenTheSourceBreaksOff() throws IOException {
        InputStream brekend =
                new InputStream() {
                    private int left = 70_000;

                    @Override
                    public int read() throws IOException {
                        if (left == 0) {
                            throw new IOException("verbinding weg");
                        }
                        left--;
                        return 'x';
                    }
                };

        assertThatThrownBy(() -> opslag().bewaar(SCHOOL, brekend, 1_000_000))
                .hasMessage("verbinding weg");
        assertThat(files()).isEmpty();
    }

    @Test
    void removesAContentAndDoesNotMindThatItIsGone() throws IOException {
        Inhoud inhoud = opslag().bewaar(SCHOOL, text("weg"), 100);

        opslag().verwijder(SCHOOL, inhoud.sha256());
        opslag().verwijder(SCHOOL, inhoud.sha256());

        assertThat(opslag().bevat(SCHOOL, inhoud.sha256())).isFalse();
    }

    @Test
    void givesWhatNobodyStoredSince() throws IOException {
        Sha256 oud = opslag().bewaar(SCHOOL, text("oud"), 100).sha256();
        Sha256 jong = opslag().bewaar(SCHOOL, text("jong"), 100).sha256();
        age(oud, NU.minusSeconds(61));
        age(jong, NU.minusSeconds(59));

        assertThat(opslag().tenants()).containsExactly(SCHOOL);
        assertThat(older(NU.minusSeconds(60))).containsExactly(oud);
        assertThat(opslag().verwijder(SCHOOL, jong, NU.minusSeconds(60))).isFalse();
        assertThat(opslag().verwijder(SCHOOL, oud, NU.minusSeconds(60))).isTrue();
        assertThat(opslag().bevat(SCHOOL, jong)).isTrue();
        assertThat(opslag().bevat(SCHOOL, oud)).isFalse();
    }

    @Test
    void whoStoresAContentAgainMakesItYoung() throws IOException {
        Sha256 naam = opslag().bewaar(SCHOOL, text("weer"), 100).sha256();
        age(naam, NU.minusSeconds(61));

        opslag().bewaar(SCHOOL, text("weer"), 100);

        assertThat(older(NU.minusSeconds(60))).isEmpty();
        assertThat(opslag().verwijder(SCHOOL, naam, NU.minusSeconds(60))).isFalse();
    }

    private List<Sha256> older(Instant moment) throws IOException {
        var gezien = new ArrayList<Sha256>();
        opslag().bezoek(SCHOOL, moment, gezien::addAll);
        return gezien;
    }

    private void age(Sha256 naam, Instant moment) throws IOException {
        for (Path bestand : files()) {
            if (bestand.endsWith(naam.hex())) {
                Files.setLastModifiedTime(bestand, FileTime.from(moment));
            }
        }
    }

    @Test
    void sweepsWhatACrashLeftADayAgoAndNothingYounger() throws IOException {
        Path oud = leftover("oud", NU.minusSeconds(25 * 3600));
        Path jong = leftover("jong", NU.minusSeconds(23 * 3600));

        opslag().bewaar(SCHOOL, text("nieuw"), 100);

        assertThat(oud).doesNotExist();
        assertThat(jong).exists();
    }

    @Test
    void manyThreadsMayStoreTheSameContentAtOnce() throws Exception {
        Opslag opslag = opslag();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Inhoud>> results =
                    IntStream.range(0, 20)
                            .mapToObj(i ->
                                    threads.submit(() -> opslag.bewaar(SCHOOL, text("samen"), 100)))
                            .toList();
            for (var result : results) {
                assertThat(result.get().grootte()).isEqualTo(5);
            }
        }

        assertThat(files()).hasSize(1);
    }

    @Test
    @DisplayName("U29 A content goes on where a try broke off")
    void goesOnWhereATryBrokeOff() throws IOException {
        byte[] bytes = "0123456789".repeat(1000).getBytes(StandardCharsets.UTF_8);
        var belofte = new Belofte(SCHOOL, "bericht-1", Sha256.of(bytes));

        assertThatThrownBy(() -> opslag().neem(belofte, 0, breaksAfter(bytes, 4321), 100_000))
                .hasMessage("verbinding weg");
        long bewaard = opslag().begonnen(belofte);
        var rest = new ByteArrayInputStream(bytes, (int) bewaard, bytes.length);
        var inhoud = opslag().neem(belofte, bewaard, rest, 100_000);

        assertThat(bewaard).isEqualTo(4321);
        assertThat(inhoud).isEqualTo(new Inhoud(belofte.sha256(), bytes.length));
        assertThat(opslag().begonnen(belofte)).isZero();
        assertThat(files()).hasSize(1);
    }

    /** Otherwise the sender goes on in the middle of what still comes in, and sends all anew. */
    @Test
    void whoAsksRightAfterTheLineBrokeHearsAllThatItBrought() throws Exception {
        byte[] bytes = "0123456789".repeat(100).getBytes(StandardCharsets.UTF_8);
        var belofte = new Belofte(SCHOOL, "bericht-1", Sha256.of(bytes));
        var opslag = opslag();
        var halverwege = new CountDownLatch(1);
        var traag =
                new SequenceInputStream(
                        new ByteArrayInputStream(bytes, 0, 400),
                        new InputStream() {
                            private final InputStream rest =
                                    breaksAfter(Arrays.copyOfRange(bytes, 400, 1000), 300);

                            @Override
                            public int read() throws IOException {
                                if (halverwege.getCount() > 0) {
                                    halverwege.countDown();
                                    LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
                                }
                                return rest.read();
                            }
                        });
        try (var werkers = Executors.newSingleThreadExecutor()) {
            Future<?> eerste = werkers.submit(() -> opslag.neem(belofte, 0, traag, 100_000));
            halverwege.await();

            assertThat(opslag.begonnen(belofte)).isEqualTo(700);
            assertThatThrownBy(eerste::get).hasMessageContaining("verbinding weg");
        }
    }

    @Test
    @DisplayName("U30 Who begins elsewhere is told where it goes on")
    void saysWhereItGoesOnWhenSomeoneBeginsElsewhere() throws IOException {
        byte[] bytes = "een verslag".getBytes(StandardCharsets.UTF_8);
        var belofte = new Belofte(SCHOOL, "bericht-1", Sha256.of(bytes));
        assertThatThrownBy(() -> opslag().neem(belofte, 0, breaksAfter(bytes, 4), 100));

        assertThatThrownBy(() -> opslag().neem(belofte, 7, text("lag"), 100))
                .isInstanceOfSatisfying(
                        AnderBegin.class, e -> assertThat(e.bewaard()).isEqualTo(4));
        assertThat(opslag().neem(belofte, 0, text("een verslag"), 100).grootte()).isEqualTo(11);
    }

    @Test
    @DisplayName("U28 Nothing is kept of what is not as promised")
    void keepsNothingOfWhatIsNotAsPromised() throws IOException {
        var belofte = new Belofte(SCHOOL, "bericht-1", Sha256.of(new byte[] {1}));

        assertThatThrownBy(() -> opslag().neem(belofte, 0, text("anders"), 100))
                .isInstanceOf(KloptNiet.class);

        assertThat(files()).isEmpty();
    }

    @Test
    void beginsAnewWhenWhatACrashLeftIsSpoiled() throws IOException {
        byte[] bytes = "een verslag".getBytes(StandardCharsets.UTF_8);
        var belofte = new Belofte(SCHOOL, "bericht-1", Sha256.of(bytes));
        assertThatThrownBy(() ->
                opslag().neem(
                                belofte,
                                0,
                                breaksAfter("bedorven".getBytes(StandardCharsets.UTF_8), 4),
                                100));

        assertThatThrownBy(() -> opslag().neem(belofte, 4, text("verslag"), 100))
                .isInstanceOfSatisfying(AnderBegin.class, e -> assertThat(e.bewaard()).isZero());
        assertThat(opslag().begonnen(belofte)).isZero();
    }

    @Test
    void aPromiseUnderAnotherPurposeStartsAtItsOwnBegin() throws IOException {
        byte[] bytes = "een verslag".getBytes(StandardCharsets.UTF_8);
        var belofte = new Belofte(SCHOOL, "bericht-1", Sha256.of(bytes));
        assertThatThrownBy(() -> opslag().neem(belofte, 0, breaksAfter(bytes, 4), 100));

        assertThat(opslag().begonnen(new Belofte(SCHOOL, "bericht-2", belofte.sha256()))).isZero();
        assertThat(opslag().begonnen(new Belofte(ANDERE_SCHOOL, "bericht-1", belofte.sha256())))
                .isZero();
    }

    private static InputStream breaksAfter(byte[] bytes, int aantal) {
        return new SequenceInputStream(
                new ByteArrayInputStream(bytes, 0, aantal),
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("verbinding weg");
                    }
                });
    }

    private Opslag opslag() {
        return new Mappenopslag(
                map.resolve("school"), new EchteSchijf(), Clock.fixed(NU, ZoneOffset.UTC));
    }

    private Path leftover(String naam, Instant modified) throws IOException {
        Path tijdelijk = Files.createDirectories(map.resolve("school/.tijdelijk"));
        Path bestand = Files.writeString(tijdelijk.resolve(naam), "half");
        Files.setLastModifiedTime(bestand, FileTime.from(modified));
        return bestand;
    }

    private List<Path> files() throws IOException {
        try (var files = Files.walk(map)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
