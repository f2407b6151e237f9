package nl.hulproute.uitwisseling.bezorging;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.certificaten.Poorten;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Proefbericht;
import nl.hulproute.uitwisseling.Aanvullingbericht;
import nl.hulproute.uitwisseling.Antwoord;
import nl.hulproute.uitwisseling.Berichtsoort;
import nl.hulproute.uitwisseling.Documentregel;
import nl.hulproute.uitwisseling.Hulpvraagbericht;
import nl.hulproute.uitwisseling.Statusbericht;
import nl.hulproute.uitwisseling.SwvLoket;
import nl.hulproute.uitwisseling.Verzending;
import nl.hulproute.uitwisseling.bericht.Berichtvorm;
import nl.hulproute.uitwisseling.bericht.Partijen;
import nl.hulproute.uitwisseling.bericht.Zinnen;
import nl.hulproute.uitwisseling.loket.Registers;
import nl.hulproute.uitwisseling.loket.Verbindingen;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A school and a samenwerkingsverband over real TLS; the queue is driven by hand. */
@Hulproutetest
class UitwisselingIT {

    private static final Demowereld.School SCHOOL = Demowereld.REGENBOOGBRUG;

    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired Bezorgers bezorgers;
    @Autowired Bewijslezers bewijslezers;
    @Autowired Bezorginstellingen instellingen;
    @Autowired Verbindingen verbindingen;
    @Autowired Opslagen opslagen;
    @Autowired Berichtvorm vorm;
    @Autowired Zinnen zinnen;
    @Autowired Poorten poorten;
    @Autowired SwvLoket loket;
    @Autowired Registers registers;
    @Autowired Verzending verzending;
    @Autowired Clock clock;

    private static final String NOBODY = "https://localhost:1/uitwisseling/v1";

    private final Meeluisteraar luisteraar = new Meeluisteraar();
    private Uitgaand uitgaand;
    private Proefpost post;

    @BeforeEach
    void announceAndPrepare() throws Exception {
        uitgaand = new Uitgaand(jdbc, Onderdeel.SCHOOL);
        announce(Onderdeel.SCHOOL, Routeringskenmerk.of(SCHOOL.vestiging()).waarde());
        announce(Onderdeel.SWV, SCHOOL.swv().oin().waarde());
        post = post(SCHOOL);
    }

    @Test
    @DisplayName("U07 The same message again gets the same receipt")
    void deliversOnceAndRepeatsTheSameReceipt() {
        var bericht = post.hulpvraag(3);
        var opdracht = add(bericht);

        Optional<Instant> next = bezorger().deliver(opdracht);
        assertThat(luisteraar.weigeringen).isEmpty();
        assertThat(luisteraar.uitstel).isEmpty();
        forgetTheReceipt(bericht.id());
        bezorger().deliver(opdracht);

        assertThat(next).isEmpty();
        assertThat(luisteraar.bewijzen).hasSize(2);
        assertThat(luisteraar.bewijzen.getFirst()).isEqualTo(luisteraar.bewijzen.getLast());
        assertThat(luisteraar.bewijzen.getFirst().dossiernummer()).isNotBlank();
        assertThat(received(bericht.id())).isEqualTo(1);
        assertThat(dossiers(bericht.id())).isEqualTo(1);
        for (Documentregel regel : bericht.documenten()) {
            assertThat(opslagen.van(Onderdeel.SWV).bevat(SCHOOL.swv().id(), regel.sha256()))
                    .isTrue();
        }
    }

    @Test
    @DisplayName("U75 What may be a BSN is refused, unless the sender answered that it is none")
    void letsANumberPassThatIsNoBsn() {
        var asked = Proefbericht.metTekst(post.hulpvraag(1), "Factuur 111222333", null);
        var answered = Proefbericht.metTekst(post.hulpvraag(1), "Factuur 111222333", true);

        bezorger().deliver(add(asked));
        bezorger().deliver(add(answered));

        assertThat(luisteraar.weigeringen)
                .singleElement()
                .asString()
                .contains("omschrijving", "BSN");
        assertThat(received(asked.id())).isZero();
        assertThat(received(answered.id())).isEqualTo(1);
    }

    @Test
    @DisplayName("U12 Once there is a receipt the sender stops")
    void doesNothingForAMessageThatWasDeliveredOrTakenBack() {
        var bericht = post.hulpvraag(1);
        var opdracht = add(bericht);
        bezorger().deliver(opdracht);

        bezorger().deliver(opdracht);

        assertThat(luisteraar.bewijzen).hasSize(1);
        assertThat(luisteraar.pogingen).isEqualTo(1);
    }

    @Test
    @DisplayName("U09 Another body under the same id is refused")
    void refusesAnotherContentUnderTheSameId() {
        var bericht = post.hulpvraag(1);
        bezorger().deliver(add(bericht));
        within(() -> uitgaand.remove(SCHOOL.id(), bericht.id()));
        var other = Proefbericht.metTekst(bericht, "Iets anders", null);

        bezorger().deliver(add(other));

        assertThat(luisteraar.weigeringen).singleElement().asString().contains("andere inhoud");
        assertThat(dossiers(bericht.id())).isEqualTo(1);
    }

    @Test
    @DisplayName("U43 Without a mandate a hulpvraag waits, and nothing leaves")
    void waitsWithoutAMandateAndLetsNothingLeave() throws Exception {
        post = post(Demowereld.KOMPASROOS);
        announce(Onderdeel.SCHOOL, post.adres().routeringskenmerk().waarde());
        var bericht = post.hulpvraag(1);

        Optional<Instant> next = bezorger().deliver(add(bericht));

        assertThat(next).isPresent();
        assertThat(luisteraar.uitstel)
                .singleElement()
                .asString()
                .contains("mandaat", "het systeem van het samenwerkingsverband");
        assertThat(received(bericht.id())).isZero();
        assertThat(hasContent(bericht.dossier())).isFalse();
    }

    @Test
    @DisplayName("U43 Without a mandate nothing is taken in, also when the sender does not ask")
    void isNotReceivedWithoutAMandateByASenderThatDoesNotAsk() throws Exception {
        post = post(Demowereld.KOMPASROOS);
        announce(Onderdeel.SCHOOL, post.adres().routeringskenmerk().waarde());
        var bericht = post.hulpvraag(1);

        Optional<Instant> next = to(base(Onderdeel.SWV), bericht.id()).deliver(add(bericht));

        assertThat(next).isPresent();
        assertThat(luisteraar.uitstel)
                .singleElement()
                .asString()
                .contains("geen geldig mandaat gegeven");
        assertThat(received(bericht.id())).isZero();
        assertThat(hasContent(bericht.dossier())).isFalse();
    }

    @Test
    @DisplayName("U78 Without an agreement a hulpvraag waits, and nothing leaves")
    void waitsWithoutAnAgreement() throws Exception {
        post = post(Demowereld.KOMPASROOS);
        var kenmerk = post.adres().routeringskenmerk().waarde();
        announce(Onderdeel.SCHOOL, kenmerk);
        var bericht = post.hulpvraag(1);
        var wegwijzer = new Wegwijzer(registers.van(Onderdeel.SCHOOL), zinnen, vorm);

        // its board has one with the other samenwerkingsverband only
        var weg =
                wegwijzer.find(
                        new Uitgaandbericht(
                                Demowereld.KOMPASROOS.id(),
                                bericht.id(),
                                Berichtsoort.HULPVRAAG,
                                bericht.id(),
                                1,
                                kenmerk,
                                Demowereld.SWV_VO.oin().waarde(),
                                vorm.write(bericht),
                                Uitgaandbericht.Toestand.WACHT,
                                1,
                                clock.instant()));

        assertThat(weg.probleem().orElseThrow())
                .contains("verwerkersovereenkomst", Demowereld.KOMPASROOS.naam());
    }

    @Test
    @DisplayName("U24 A message waits while the receiver is down, and arrives after")
    void losesNothingWhenTheReceiverIsDownForAWhile() {
        var bericht = post.hulpvraag(1);
        var opdracht = add(bericht);

        Optional<Instant> next = to(NOBODY, bericht.id()).deliver(opdracht);
        bezorger().deliver(opdracht);

        assertThat(next).isPresent();
        assertThat(luisteraar.uitstel).singleElement().asString().contains("niet bereikbaar");
        assertThat(luisteraar.bewijzen).hasSize(1);
        assertThat(luisteraar.pogingen).isEqualTo(2);
    }

    @Test
    @DisplayName("U21 An aanvulling never overtakes its hulpvraag")
    void neverLetsAnAanvullingOvertakeItsHulpvraag() {
        var hulpvraag = post.hulpvraag(1);
        var first = add(hulpvraag);
        var second = add(post.aanvulling(hulpvraag.id()));

        Optional<Instant> tooEarly = bezorger().deliver(second);
        assertThat(luisteraar.pogingen).isZero();
        bezorger().deliver(first);
        bezorger().deliver(second);

        assertThat(tooEarly).isPresent();
        assertThat(luisteraar.bewijzen).hasSize(2);
        assertThat(luisteraar.bewijzen.getFirst().dossiernummer())
                .isEqualTo(luisteraar.bewijzen.getLast().dossiernummer());
    }

    @Test
    @DisplayName("U23 What can be mended is refused with all reasons at once")
    void saysAllThatIsWrongAtOnceAndKeepsNothing() {
        var good = post.pdf("goed.pdf");
        var liar = post.document("plaatje.png", "%PDF-1.7 dit is geen plaatje");
        var program = post.document("virus.exe", "MZ programma");
        var forgotten = post.pdf("vergeten.pdf");
        var bericht = post.hulpvraag(List.of(good, liar, program, forgotten), List.of(good, liar));

        bezorger().deliver(add(bericht));

        assertThat(luisteraar.weigeringen)
                .anyMatch(reden -> reden.contains("plaatje.png") && reden.contains("past niet"))
                .anyMatch(reden -> reden.contains("virus.exe") && reden.contains("soort"))
                .anyMatch(reden -> reden.contains("vergeten.pdf") && reden.contains("dossier"));
        assertThat(received(bericht.id())).isZero();
        assertThat(dossiers(bericht.id())).isZero();
    }

    @Test
    @DisplayName("U28 A content that is not what its name says is not kept")
    void refusesAContentThatIsNotWhatItsNameSays() throws Exception {
        Sha256 promise = Sha256.of("beloofd".getBytes(StandardCharsets.UTF_8));

        var answer = put("/hulpvragen/" + UUID.randomUUID() + "/inhoud/" + promise, "geleverd");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(opslagen.van(Onderdeel.SWV).bevat(SCHOOL.swv().id(), promise)).isFalse();
    }

    @Test
    @DisplayName("U32 Nobody learns what came in under another message")
    void doesNotTellWhatCameInUnderAnotherMessage() throws Exception {
        var bericht = post.hulpvraag(1);
        bezorger().deliver(add(bericht));
        String content = "/inhoud/" + bericht.dossier();

        var own = head("/hulpvragen/" + bericht.id() + content);
        var other = head("/hulpvragen/" + UUID.randomUUID() + content);

        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(other.statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("U61 An envelope that is none is refused with every fault")
    void refusesAnEnvelopeThatIsNoneWithEveryFault() throws Exception {
        var answer =
                put("/hulpvragen/" + UUID.randomUUID(), "{\"id\": \"geen\", \"omschrijving\": 3}");

        String body = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(body)
                .contains("ontbreekt aanvraagtype", "heeft id", "moet omschrijving een tekst zijn");
    }

    @Test
    @DisplayName("U02 A message leaves once its transaction commits, and never when it does not")
    void startsOnceTheTransactionIsCommittedAndNeverWhenItIsNot() throws Exception {
        UUID sent = sendStatus(false);
        UUID undone = sendStatus(true);

        long until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (tries(sent) == 0 && System.nanoTime() < until) {
            Thread.sleep(20);
        }

        assertThat(tries(sent)).isPositive();
        assertThat(tries(undone)).isZero();
    }

    private UUID sendStatus(boolean undo) {
        var bericht =
                new Statusbericht(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "2026-0",
                        HulpvraagStatus.ONTVANGEN,
                        "Ontvangen",
                        clock.instant(),
                        null);
        UUID swv = SCHOOL.swv().id();
        Tenant.van(swv)
                .voer(() ->
                        transaction.executeWithoutResult(status -> {
                            verzending.status(
                                    swv,
                                    SCHOOL.swv().oin(),
                                    post.adres().routeringskenmerk(),
                                    bericht);
                            if (undo) {
                                status.setRollbackOnly();
                            }
                        }));
        return bericht.id();
    }

    private long tries(UUID id) {
        return count(
                "select coalesce(sum(pogingen), 0) from uitwisseling_swv.uitgaand where id = :id",
                id);
    }

    @Test
    void asksTheSamenwerkingsverbandForItsAanvraagtypes() {
        var types = loket.aanvraagtypen(post.adres(), SCHOOL.swv().oin());
        var known = loket.kennen(post.adres());
        var statuses = loket.statussen(post.adres(), SCHOOL.swv().oin(), null);

        assertThat(types.optioneel().orElseThrow()).isNotEmpty();
        assertThat(known.optioneel().orElseThrow())
                .extracting(vermelding -> vermelding.oin())
                .contains(SCHOOL.swv().oin());
        assertThat(statuses).isInstanceOf(Antwoord.Gegeven.class);
    }

    private Bezorger bezorger() {
        return bezorgers.van(Onderdeel.SCHOOL, luisteraar);
    }

    /** A deliverer that goes straight to an address, without asking the register. */
    private Bezorger to(String url, UUID bericht) {
        var adres = post.adres();
        var partijen = new Partijen(adres.oin(), adres.routeringskenmerk(), SCHOOL.swv().oin());
        var weg = new Weg(partijen, URI.create(url), "/hulpvragen/" + bericht);
        var overdracht =
                new DirecteOverdracht(
                        new Verzoeken(
                                new Tlslijn(verbindingen.van(Onderdeel.SCHOOL)),
                                instellingen.geduld()),
                        uitgaand -> new Antwoord.Gegeven<>(weg),
                        opslagen.van(Onderdeel.SCHOOL),
                        bewijslezers.van(Onderdeel.SCHOOL),
                        new Weigering(vorm, zinnen),
                        instellingen.onderbreker(clock),
                        anders -> {});
        return new Bezorger(
                uitgaand,
                overdracht,
                luisteraar,
                transaction,
                clock,
                instellingen.wachttijd(),
                opdracht -> {});
    }

    private Proefpost post(Demowereld.School school) {
        UUID type =
                loket.aanvraagtypen(
                                new Proefpost(
                                                opslagen.van(Onderdeel.SCHOOL),
                                                SCHOOL,
                                                UUID.randomUUID())
                                        .adres(),
                                SCHOOL.swv().oin())
                        .optioneel()
                        .orElseThrow()
                        .getFirst()
                        .id();
        return new Proefpost(opslagen.van(Onderdeel.SCHOOL), school, type);
    }

    /** Adds to the outbox only: the task that would deliver it is the test itself. */
    private Bezorgopdracht add(Hulpvraagbericht bericht) {
        var contents =
                new ArrayList<>(bericht.documenten().stream().map(Documentregel::sha256).toList());
        contents.add(bericht.dossier());
        return add(
                bericht.id(), Berichtsoort.HULPVRAAG, bericht.id(), vorm.write(bericht), contents);
    }

    private Bezorgopdracht add(Aanvullingbericht bericht) {
        return add(
                bericht.id(),
                Berichtsoort.AANVULLING,
                bericht.hulpvraag(),
                vorm.write(bericht),
                bericht.documenten().stream().map(Documentregel::sha256).toList());
    }

    private Bezorgopdracht add(
            UUID id, Berichtsoort soort, UUID hulpvraag, String json, List<Sha256> contents) {
        UUID tenant = post.school().id();
        long nummer =
                Tenant.van(tenant)
                        .doe(() ->
                                transaction.execute(status -> {
                                    long added =
                                            uitgaand.add(
                                                    tenant,
                                                    id,
                                                    soort,
                                                    hulpvraag,
                                                    post.adres().routeringskenmerk().waarde(),
                                                    post.school().swv().oin().waarde(),
                                                    json,
                                                    clock.instant());
                                    uitgaand.addContents(tenant, id, contents);
                                    return added;
                                }));
        return new Bezorgopdracht(tenant, id, nummer);
    }

    private void within(Runnable werk) {
        Tenant.van(SCHOOL.id()).voer(() -> transaction.executeWithoutResult(status -> werk.run()));
    }

    private void forgetTheReceipt(UUID id) {
        within(() ->
                jdbc.sql(
                                "update uitwisseling_school.uitgaand set toestand = 'onderweg'"
                                        + " where id = :id")
                        .param("id", id)
                        .update());
    }

    private long received(UUID id) {
        return count("select count(*) from uitwisseling_swv.inkomend where bericht_id = :id", id);
    }

    private boolean hasContent(Sha256 inhoud) {
        return opslagen.van(Onderdeel.SWV).bevat(SCHOOL.swv().id(), inhoud);
    }

    private long dossiers(UUID hulpvraag) {
        return count("select count(*) from swv.dossier where bericht_id = :id", hulpvraag);
    }

    private long count(String sql, UUID id) {
        return Tenant.van(SCHOOL.swv().id())
                .doe(() ->
                        transaction.execute(status ->
                                jdbc.sql(sql).param("id", id).query(Long.class).single()));
    }

    private HttpResponse<byte[]> put(String path, String body) throws Exception {
        return verbindingen
                .van(Onderdeel.SCHOOL)
                .send(request(path).PUT(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    private HttpResponse<byte[]> head(String path) throws Exception {
        return verbindingen.van(Onderdeel.SCHOOL).send(request(path).HEAD().build());
    }

    private HttpRequest.Builder request(String path) {
        var partijen =
                new Partijen(
                        post.adres().oin(), post.adres().routeringskenmerk(), SCHOOL.swv().oin());
        return partijen.addTo(HttpRequest.newBuilder(URI.create(base(Onderdeel.SWV) + path)));
    }

    private String base(Onderdeel onderdeel) {
        return "https://localhost:" + poorten.poort(onderdeel) + "/uitwisseling/v1";
    }

    private void announce(Onderdeel onderdeel, String adres) throws Exception {
        String body =
                """
                {"routing_id": "%s", "service_version_namespace": "urn:hulproute:oso-swv:1",
                 "url": "%s"}
                """
                        .formatted(adres, base(onderdeel));
        var answer =
                verbindingen
                        .van(onderdeel)
                        .send(
                                HttpRequest.newBuilder(
                                                URI.create(
                                                        "https://localhost:%d/register/v1/endpoints"
                                                                .formatted(
                                                                        poorten.poort(
                                                                                Onderdeel
                                                                                        .REGISTER))))
                                        .header("Content-Type", "application/json")
                                        .POST(HttpRequest.BodyPublishers.ofString(body))
                                        .build());
        assertThat(answer.statusCode()).isIn(200, 201);
    }
}
