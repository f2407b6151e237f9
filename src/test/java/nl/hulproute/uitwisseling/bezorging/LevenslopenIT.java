package nl.hulproute.uitwisseling.bezorging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.lot.Lot;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Seeded histories of a school and a samenwerkingsverband, by hand and in one thread each: lost,
 * cut, doubled and late requests, crashes of either side around every commit and at every act on
 * the disk, a disk that forgets and is full, clocks that jump, certificates that expire. A history
 * that fails names its seed; {@code -Dhulproute.lot.seed=N} runs that one alone. Two and a half
 * times as many as a planted bug may take to be found; {@code -Dhulproute.lot.aantal=1000} runs a
 * thousand.
 */
@Hulproutetest
class LevenslopenIT {

    private static final int AANTAL = Integer.getInteger("hulproute.lot.aantal", 250);
    private static final int TEGELIJK = 2;
    private static final int TOT_GEVONDEN = 100;

    @Autowired ApplicationContext context;

    private final Queue<UUID> gezien = new ConcurrentLinkedQueue<>();
    private UUID aanvraagtype;

    @BeforeEach
    void quiet() {
        aanvraagtype = Proefkantoor.of(context).post.aanvraagtype();
        level(Level.OFF);
    }

    @AfterEach
    void cleanUp() {
        level(Level.INFO);
        for (String buiten :
                List.of(
                        "uitwisseling_swv.uitgaand",
                        "uitwisseling_swv.inkomend",
                        "uitwisseling_school.inkomend",
                        "uitwisseling_school.uitgaand")) {
            remove(buiten + " where hulpvraag_id = any (:ids)");
        }
        remove("uitwisseling_swv.inkomend_inhoud where bericht_id = any (:ids)");
        String dossiers =
                "(select id from swv.dossier where bericht_id = any (:ids)"
                        + " or eigen_referentie like 'LOT-%')";
        remove("swv.dossier_document where dossier_id in " + dossiers);
        remove("swv.dossier_gebeurtenis where dossier_id in " + dossiers);
        remove("swv.dossier where bericht_id = any (:ids) or eigen_referentie like 'LOT-%'");
        String zaken = "(select id from school.hulpvraag where bericht_id = any (:ids))";
        remove("school.hulpvraag_gebeurtenis where hulpvraag_id in " + zaken);
        remove("school.hulpvraag_bericht where hulpvraag_id in " + zaken);
        remove("school.hulpvraag where bericht_id = any (:ids)");
        gezien.clear();
    }

    /** Others look at the same pages and lists. */
    private void remove(String wat) {
        UUID[] tenants = {Demowereld.REGENBOOGBRUG.id(), Demowereld.REGENBOOGBRUG.swv().id()};
        Tenant.van(tenants)
                .voer(() ->
                        context.getBean(TransactionTemplate.class)
                                .executeWithoutResult(status ->
                                        context.getBean(JdbcClient.class)
                                                .sql("delete from " + wat)
                                                .param("ids", gezien.toArray(UUID[]::new))
                                                .update()));
    }

    @Test
    @DisplayName(
            "U73 After any history everything sent is there once, whole, its status at the school,"
                    + " and nothing else")
    void afterAnyHistoryEverythingIsThereOnce() throws Exception {
        var stappen = new AtomicLong();
        var berichten = new AtomicLong();
        List<Callable<List<String>>> werk = new ArrayList<>();
        for (long seed : seeds()) {
            werk.add(() -> live(seed, Plantfout.GEEN, stappen, berichten));
        }

        List<String> gebreken = new ArrayList<>();
        try (var samen = Executors.newFixedThreadPool(TEGELIJK)) {
            for (var klaar : samen.invokeAll(werk)) {
                gebreken.addAll(klaar.get());
            }
        }

        assertThat(gebreken).isEmpty();
        assertThat(stappen.get()).isGreaterThanOrEqualTo(30L * werk.size());
        assertThat(berichten.get()).isGreaterThanOrEqualTo(5L * werk.size());
    }

    @DisplayName("U74 A planted bug is found within 100 seeds")
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GEEN")
    void aPlantedBugIsFound(Plantfout fout) {
        boolean gevonden =
                IntStream.rangeClosed(1, TOT_GEVONDEN)
                        .anyMatch(seed ->
                                !live(seed, fout, new AtomicLong(), new AtomicLong()).isEmpty());

        assertThat(gevonden).isTrue();
    }

    private static long[] seeds() {
        Long alleen = Long.getLong("hulproute.lot.seed");
        return alleen == null ? LongStream.rangeClosed(1, AANTAL).toArray() : new long[] {alleen};
    }

    private List<String> live(long seed, Plantfout fout, AtomicLong stappen, AtomicLong berichten) {
        var wereld = new Proefwereld(context, aanvraagtype, seed, fout);
        wereld.lot.bind();
        try {
            var levensloop = new Levensloop(wereld);
            levensloop.leef();
            stappen.addAndGet(levensloop.stappen());
            berichten.addAndGet(wereld.gezonden.size());
            return Slotcontrole.of(wereld).stream()
                    .map(gebrek -> "seed %d: %s".formatted(seed, gebrek))
                    .toList();
        } catch (RuntimeException | Error e) {
            return List.of(
                    "seed %d: %s at %s"
                            .formatted(
                                    seed,
                                    e,
                                    e.getStackTrace().length == 0 ? "?" : e.getStackTrace()[0]));
        } finally {
            Lot.unbind();
            wereld.gezonden.forEach(bericht -> gezien.add(bericht.id()));
            wereld.teruggenomen.forEach(bericht -> gezien.add(bericht.id()));
            wereld.lot.schijf(Lot.Kant.SWV).gemaakt().forEach(LevenslopenIT::delete);
        }
    }

    private static void delete(Path pad) {
        try {
            Files.deleteIfExists(pad);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void level(Level level) {
        for (String naam : List.of("nl.hulproute.uitwisseling", "nl.hulproute.platform.web")) {
            ((Logger) LoggerFactory.getLogger(naam)).setLevel(level);
        }
    }
}
