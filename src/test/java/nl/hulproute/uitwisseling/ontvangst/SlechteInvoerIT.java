package nl.hulproute.uitwisseling.ontvangst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.certificaten.Poorten;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Proefbericht;
import nl.hulproute.uitwisseling.SwvLoket;
import nl.hulproute.uitwisseling.loket.Verbindingen;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** What is hostile or broken is refused with its own sentence, and nothing of it stays. */
@Hulproutetest
class SlechteInvoerIT {

    private static final Demowereld.School SCHOOL = Demowereld.HET_EILAND;
    private static final UUID SWV = SCHOOL.swv().id();

    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired SwvLoket loket;
    @Autowired Verbindingen verbindingen;
    @Autowired Poorten poorten;
    @Autowired Scheduler scheduler;

    @Value("${hulproute.home}")
    Path home;

    private Slechtpost post;

    /** What others have under way would count as left behind. */
    @BeforeEach
    void quiet() {
        scheduler.pause();
        await("nothing else is being delivered")
                .atMost(Duration.ofMinutes(1))
                .until(() -> scheduler.getCurrentlyExecuting().isEmpty());
    }

    @AfterEach
    void goOn() {
        scheduler.resume();
    }

    @BeforeEach
    void prepare() {
        UUID type =
                loket.aanvraagtypen(Proefbericht.adres(SCHOOL), SCHOOL.swv().oin())
                        .optioneel()
                        .orElseThrow()
                        .getFirst()
                        .id();
        post =
                new Slechtpost(
                        SCHOOL,
                        type,
                        URI.create("https://localhost:" + poorten.poort(Onderdeel.SWV)),
                        request -> verbindingen.van(Onderdeel.SCHOOL).send(request));
    }

    /** What is there to be changed by a message. */
    private record Stand(long dossiers, long inkomend, long inhouden, long bestanden) {}

    @Test
    @DisplayName("U34 Hostile or broken input gets a sentence of its own and leaves nothing")
    void hostileOrBrokenInputLeavesNothing() throws Exception {
        var zinnen = new LinkedHashMap<String, List<String>>();
        var soft = new SoftAssertions();
        long geweigerd = refusals();
        Stand vooraf = stand();
        var gevallen = Slechtegevallen.alle().toList();

        for (Slechtgeval geval : gevallen) {
            HttpResponse<byte[]> antwoord = post.send(geval);
            String zin = post.sentence(antwoord);
            soft.assertThat(antwoord.statusCode()).as(geval + ": " + zin).isIn(400, 413);
            soft.assertThat(zin).as(geval.toString()).isNotBlank().doesNotContain("uitwisseling.");
            zinnen.computeIfAbsent(zin, z -> new java.util.ArrayList<>()).add(geval.toString());
            if (!vooraf.equals(stand())) {
                soft.fail(geval + " left something: " + stand() + " after " + vooraf);
                vooraf = stand();
            }
        }

        soft.assertThat(zinnen.entrySet()).allMatch(zin -> zin.getValue().size() == 1);
        soft.assertThat(gevallen).hasSizeGreaterThan(60);
        soft.assertThat(refusals() - geweigerd).isEqualTo(gevallen.size());
        Files.writeString(Path.of("target", "slechte-invoer.txt"), table(zinnen));
        soft.assertAll();
    }

    @Test
    @DisplayName("U34 What another message needs stays when a message is refused")
    void whatAnotherMessageNeedsStays() throws Exception {
        var goed = Slechtgeval.envelop("good", e -> e);
        assertThat(post.send(goed).statusCode()).isEqualTo(201);
        Stand vooraf = stand();

        assertThat(post.send(Slechtgeval.envelop("bad", e -> e + "x")).statusCode()).isEqualTo(400);

        assertThat(stand()).isEqualTo(vooraf);
        assertThat(bestand(Sha256.of(Slechtgeval.PDF))).exists();
    }

    @Test
    @DisplayName("U28 Bytes that are not what their name says are not kept")
    void bytesThatAreNotWhatTheirNameSaysAreNotKept() throws Exception {
        Stand vooraf = stand();
        var antwoord =
                post.put(
                        "/hulpvragen/%s/inhoud/%s".formatted(UUID.randomUUID(), "d".repeat(64)),
                        Slechtgeval.PDF);

        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(post.sentence(antwoord)).contains("beschadigd aangekomen");
        assertThat(stand()).isEqualTo(vooraf);
    }

    @Test
    void saysInTheLogOfRefusalsNothingOfAPupil() {
        assertThat(
                        Weigeringboek.bare(
                                "Het bestand \"Daan 111222333.pdf\" is leeg (documenten[0])."))
                .isEqualTo("Het bestand \"…\" is leeg (documenten[0]).");
        assertThat(
                        Weigeringboek.bare(
                                "Dossier: De waarde Daan mag niet. (regel CL14, regelnummer 7,"
                                        + " /a/b)"))
                .isEqualTo("Dossier: (regel CL14, regelnummer 7, /a/b)");
    }

    private static String table(LinkedHashMap<String, List<String>> zinnen) {
        var tekst = new StringBuilder();
        zinnen.forEach(
                (zin, namen) -> tekst.append(namen).append("\n    ").append(zin).append('\n'));
        return tekst.toString();
    }

    private Stand stand() throws IOException {
        return new Stand(
                count("swv.dossier"),
                count("uitwisseling_swv.inkomend"),
                count("uitwisseling_swv.inkomend_inhoud"),
                files());
    }

    private long refusals() {
        return count("uitwisseling_swv.weigering");
    }

    private long count(String tabel) {
        return Tenant.van(SWV)
                .doe(() ->
                        transaction.execute(t ->
                                jdbc.sql("select count(*) from " + tabel)
                                        .query(Long.class)
                                        .single()));
    }

    private long files() throws IOException {
        Path map = home.resolve("inhoud").resolve("swv");
        try (var files = Files.walk(map)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private Path bestand(Sha256 naam) {
        return home.resolve("inhoud")
                .resolve("swv")
                .resolve(SWV.toString())
                .resolve(naam.hex().substring(0, 2))
                .resolve(naam.hex());
    }
}
