package nl.hulproute.uitwisseling.bezorging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.certificaten.Poorten;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.relais.Fase;
import nl.hulproute.proef.relais.Meekijker;
import nl.hulproute.proef.relais.Plan;
import nl.hulproute.proef.relais.Regel;
import nl.hulproute.proef.relais.Relais;
import nl.hulproute.proef.relais.Richting;
import nl.hulproute.proef.relais.Storing;
import nl.hulproute.proef.relais.Verzoek;
import nl.hulproute.swv.aanvraagtype.Aanvraagtypes;
import nl.hulproute.uitwisseling.Documentregel;
import nl.hulproute.uitwisseling.Hulpvraagbericht;
import nl.hulproute.uitwisseling.Registerloketten;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every fault in every phase of a delivery. After each the hulpvraag is at the samenwerkingsverband
 * once, whole, and nothing else is.
 */
@Hulproutetest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoringenIT {

    private static final Demowereld.School SCHOOL = Demowereld.HET_EILAND;
    private static final UUID SWV = SCHOOL.swv().id();
    private static final int MEESTE_POGINGEN = 6;
    private static final Duration GEDULD = Duration.ofSeconds(10);

    /** When the answer is swallowed, nothing else tells the sender. */
    private static final Duration BIJ_STILTE = Duration.ofMillis(600);

    @Autowired ApplicationContext context;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired Opslagen opslagen;
    @Autowired Registerloketten registers;

    @Value("${hulproute.home}")
    Path home;

    private Relais relais;
    private Meekijker meekijker;
    private Proefpost post;
    private Documentregel groot;
    private Proefzending zending;
    private Relaispost bezorger;
    private CompletableFuture<Void> tweede;

    static Stream<Arguments> cellen() {
        return Arrays.stream(Storing.values())
                .flatMap(storing ->
                        Arrays.stream(Fase.values()).map(fase -> Arguments.of(storing, fase)));
    }

    @BeforeAll
    void stand() throws IOException {
        relais = Relais.naar(context.getBean(Poorten.class).poort(Onderdeel.SWV));
        meekijker = new Meekijker(context, relais);
        UUID type =
                Tenant.van(SWV)
                        .doe(() -> context.getBean(Aanvraagtypes.class).all(SWV))
                        .getFirst()
                        .id();
        post = new Proefpost(opslagen.van(Onderdeel.SCHOOL), SCHOOL, type);
        await("the school's address").until(this::isSchoolKnown);
        await("the demo's own deliveries").until(this::isQueueQuiet);
    }

    private boolean isSchoolKnown() {
        return registers
                .van(Onderdeel.SWV)
                .endpoint(Routeringskenmerk.of(SCHOOL.vestiging()))
                .optioneel()
                .isPresent();
    }

    private boolean isQueueQuiet() {
        return transaction.execute(status ->
                jdbc.sql(
                                """
                                select count(*) = 0 from platform.scheduled_tasks
                                 where task_name like 'bezorgen%'
                                   and (picked or execution_time < now() + interval '1 second')
                                """)
                        .query(Boolean.class)
                        .single());
    }

    @AfterAll
    void leave() {
        meekijker.close();
        relais.close();
    }

    @AfterEach
    void remove() throws IOException {
        bezorger.close();
        relais.open();
        zending.remove();
    }

    @ParameterizedTest(name = "{0} × {1}")
    @MethodSource("cellen")
    void deliversOnceAndWhole(Storing storing, Fase fase) throws Exception {
        long t0 = System.nanoTime();
        groot = post.document("groot.pdf", "%PDF-1.7\n" + noise(300_000));
        var regels = List.of(groot, post.pdf("klein.pdf"));
        var bericht = post.hulpvraag(regels, regels);
        var eerder = stock();
        tweede = CompletableFuture.completedFuture(null);
        zending = new Proefzending(context, SCHOOL, bericht);
        bezorger = new Relaispost(context, relais.poort(), bericht, patience(storing));
        relais.plan(plan(storing, fase, bericht));
        meekijker.follow(bericht.id());

        int pogingen = deliver();
        tweede.get(30, TimeUnit.SECONDS);
        long t1 = System.nanoTime();
        System.out.println(
                ">>> %s x %s: %d tries %d ms %s"
                        .formatted(
                                storing,
                                fase,
                                pogingen,
                                (t1 - t0) / 1000000,
                                relais.logboek().stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining("\n    ", "\n    ", ""))));

        assertThatItStruck(storing, fase);
        assertThatItIsThere(bericht);
        zending.giveStatus(HulpvraagStatus.IN_BEHANDELING);
        assertThatTheSchoolKnows();
        assertThatNothingElseIsThere(eerder);
    }

    private static Duration patience(Storing storing) {
        return storing == Storing.STILTE ? BIJ_STILTE : GEDULD;
    }

    private Plan plan(Storing storing, Fase fase, Hulpvraagbericht bericht) {
        return new Plan(
                storing,
                fase,
                this::isLargeContent,
                this::isEnvelope,
                this::isReceived,
                () -> deliverTwice(fase));
    }

    private boolean isLargeContent(Verzoek verzoek) {
        return verzoek.is("PUT", "/inhoud/" + groot.sha256());
    }

    private boolean isEnvelope(Verzoek verzoek) {
        return verzoek.is("PUT", "/hulpvragen/" + zending.bericht().id());
    }

    private boolean isReceived() {
        return Tenant.van(SWV)
                .doe(() ->
                        transaction.execute(status ->
                                jdbc.sql(
                                                """
                                                select exists (select 1 from uitwisseling_swv.inkomend
                                                                where bericht_id = :id)
                                                """)
                                        .param("id", zending.bericht().id())
                                        .query(Boolean.class)
                                        .single()));
    }

    /** Another deliverer does the same; before the commit it has to wait for the first one. */
    private void deliverTwice(Fase fase) {
        tweede =
                CompletableFuture.runAsync(
                        () -> {
                            try (var andere =
                                    new Relaispost(
                                            context, relais.poort(), zending.bericht(), GEDULD)) {
                                andere.deliver(zending.opdracht());
                            }
                        },
                        werk -> Thread.ofVirtual().name("tweede").start(werk));
        if (fase == Fase.VOOR_COMMIT) {
            await("the second waits for the first").until(this::isSomebodyWaiting);
        } else {
            tweede.join();
        }
    }

    private boolean isSomebodyWaiting() {
        return CompletableFuture.supplyAsync(
                        () ->
                                transaction.execute(status ->
                                        jdbc.sql(
                                                        """
                                                        select exists (select 1 from pg_stat_activity
                                                                        where wait_event_type = 'Lock')
                                                        """)
                                                .query(Boolean.class)
                                                .single()),
                        werk -> Thread.ofVirtual().start(werk))
                .join();
    }

    private int deliver() throws IOException {
        var opdracht = zending.opdracht();
        for (int poging = 1; poging <= MEESTE_POGINGEN; poging++) {
            boolean dicht = relais.isShut();
            bezorger.deliver(opdracht);
            if (!zending.isOpen()) {
                return poging;
            }
            if (dicht) {
                relais.open();
            }
        }
        throw new AssertionError(
                "not delivered in " + MEESTE_POGINGEN + " tries " + relais.logboek());
    }

    private void assertThatItStruck(Storing storing, Fase fase) {
        var treffers =
                relais.logboek().stream()
                        .filter(Regel.Getroffen.class::isInstance)
                        .map(Regel.Getroffen.class::cast)
                        .toList();
        assertThat(treffers).singleElement().satisfies(treffer -> {
            assertThat(treffer.storing()).isEqualTo(storing);
            assertThat(treffer.fase()).isEqualTo(fase);
            assertThat(treffer.handdruk()).isEqualTo(fase != Fase.HANDDRUK);
            assertThat(treffer.vastgelegd())
                    .isEqualTo(fase == Fase.NA_COMMIT || fase == Fase.BEWIJS_ONDERWEG);
            assertThat(treffer.richting())
                    .isEqualTo(
                            fase == Fase.NA_COMMIT || fase == Fase.BEWIJS_ONDERWEG
                                    ? Richting.TERUG
                                    : Richting.HEEN);
            switch (fase) {
                case HANDDRUK, KOPREGELS -> assertThat(treffer.verzoeken()).isZero();
                case INHOUD_1, INHOUD_50, INHOUD_99, INHOUD_100 -> {
                    assertThat(isLargeContent(treffer.verzoek())).isTrue();
                    assertThat(treffer.inhoud())
                            .isEqualTo(
                                    fase == Fase.INHOUD_100
                                            ? groot.grootte()
                                            : fase.byteVan(groot.grootte()));
                }
                case VOOR_COMMIT, NA_COMMIT, BEWIJS_ONDERWEG ->
                        assertThat(isEnvelope(treffer.verzoek())).isTrue();
            }
        });
    }

    private void assertThatItIsThere(Hulpvraagbericht bericht) throws Exception {
        var stand = zending.stand();
        assertThat(zending.bezorging()).isEqualTo("bezorgd");
        assertThat(stand.status()).isEqualTo(HulpvraagStatus.AANGEMELD);
        assertThat(dossiernummers()).containsExactly(stand.dossiernummer());
        for (Sha256 inhoud : zending.contents()) {
            try (InputStream bron = opslagen.van(Onderdeel.SWV).open(SWV, inhoud)) {
                assertThat(Sha256.of(bron.readAllBytes())).isEqualTo(inhoud);
            }
        }
    }

    private List<String> dossiernummers() {
        return Tenant.van(SWV)
                .doe(() ->
                        transaction.execute(status ->
                                jdbc.sql(
                                                """
                                                select dossiernummer from swv.dossier
                                                 where bericht_id = :id and dossier_sha256 = :xml
                                                """)
                                        .param("id", zending.bericht().id())
                                        .param("xml", zending.bericht().dossier().hex())
                                        .query(String.class)
                                        .list()));
    }

    private void assertThatTheSchoolKnows() {
        var stand = zending.stand();
        assertThat(stand.status()).isEqualTo(HulpvraagStatus.IN_BEHANDELING);
        assertThat(stand.gebeurtenissen().stream().filter(g -> !g.equals("uitgesteld")))
                .containsExactly("bezorgd", "status");
        assertThat(zending.bezorging()).isEqualTo("bezorgd");
    }

    private void assertThatNothingElseIsThere(Voorraad eerder) {
        var bericht = zending.bericht();
        var rijen =
                new ArrayList<>(
                        List.of(
                                "school inkomend %s status",
                                "school uitgaand %s hulpvraag bezorgd",
                                "swv dossier %s",
                                "swv gebeurtenis %s ontvangen",
                                "swv gebeurtenis %s status",
                                "swv inkomend %s hulpvraag",
                                "swv uitgaand %s status"));
        bericht.documenten().forEach(regel -> rijen.add("swv document %s " + regel.sha256()));
        zending.contents().forEach(inhoud -> rijen.add("swv inhoud %s " + inhoud));
        var bestanden =
                zending.contents().stream().map(Sha256::hex).collect(Collectors.toCollection(TreeSet::new));

        await().ignoreExceptions().untilAsserted(() -> {
            var nieuw = stock().since(eerder);
            assertThat(nieuw.bestanden()).isEqualTo(bestanden);
            assertThat(nieuw.rijen())
                    .containsExactlyInAnyOrderElementsOf(
                            rijen.stream().map(rij -> rij.formatted(bericht.id())).toList());
        });
    }

    private Voorraad stock() {
        return Voorraad.read(jdbc, transaction, home.resolve("inhoud/swv"));
    }

    private static String noise(int lengte) {
        byte[] bytes = new byte[lengte / 2];
        new Random().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
