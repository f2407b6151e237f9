package nl.hulproute.uitwisseling.bezorging;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.certificaten.Poorten;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.uitwisseling.Hulpvraagbericht;
import nl.hulproute.uitwisseling.Verzending;
import nl.hulproute.uitwisseling.bezorging.Uitgaandbericht.Toestand;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;

/**
 * A message arrives once, whatever becomes of its answers. Among these are the faults that peers
 * have had: a duplicate that was answered with an error (phase4, EBMS:4001), delivered all the same
 * (Holodeck 117), or got a receipt for a message that had failed (142); a receipt that was ignored
 * after the transport seemed to fail (104), or was followed by its opposite (128).
 */
@Hulproutetest
class PreciesEensIT {

    @Autowired ApplicationContext context;
    private Proefkantoor kantoor;

    @BeforeEach
    void open() {
        kantoor = Proefkantoor.of(context);
    }

    @Test
    @DisplayName("U05 A receipt of another message delivers nothing")
    void aReceiptOfAnotherMessageDeliversNothing() throws Exception {
        var eerder = kantoor.post.hulpvraag(1);
        kantoor.deliver(kantoor.add(eerder));
        var bericht = kantoor.post.hulpvraag(1);
        var opdracht = kantoor.add(bericht);
        var bedrog =
                new Storing(kantoor.lijn())
                        .antwoordt(Storing.envelop(), verzoek -> receiptOf(eerder));

        var volgende = kantoor.deliver(opdracht, bedrog);

        assertThat(volgende).isPresent();
        assertThat(kantoor.toestand(bericht.id())).isEqualTo(Toestand.ONDERWEG);
        assertThat(kantoor.luisteraar.uitstel).last().asString().contains("ontvangstbewijs");
    }

    private Reactie receiptOf(Hulpvraagbericht bericht) throws IOException {
        return new Verzoeken(kantoor.lijn(), Duration.ofSeconds(10))
                .stand(way(bericht), bericht.id());
    }

    private Weg way(Hulpvraagbericht bericht) {
        var poorten = kantoor.get(Poorten.class);
        return new Weg(
                kantoor.partijen(),
                URI.create(
                        "https://localhost:%d/uitwisseling/v1"
                                .formatted(poorten.poort(Onderdeel.SWV))),
                "/hulpvragen/" + bericht.id());
    }

    @Test
    @DisplayName("U06 After a lost answer the receiver is asked by id, and nothing is sent again")
    void afterALostAnswerTheReceiverIsAskedById() {
        var bericht = kantoor.post.hulpvraag(2);
        var opdracht = kantoor.add(bericht);
        kantoor.deliver(opdracht, new Storing(kantoor.lijn()).slikt(Storing.envelop()));
        assertThat(kantoor.toestand(bericht.id())).isEqualTo(Toestand.ONDERWEG);
        var lijn = new Storing(kantoor.lijn());

        kantoor.deliver(opdracht, lijn);

        assertThat(lijn.gevraagd()).containsExactly("GET bericht");
        assertThat(kantoor.toestand(bericht.id())).isEqualTo(Toestand.BEZORGD);
        assertThat(kantoor.dossiers(bericht.id())).isEqualTo(1);
    }

    @Test
    @DisplayName("U06 What the receiver turns out not to have is sent after all")
    void whatTheReceiverTurnsOutNotToHaveIsSentAfterAll() {
        var bericht = kantoor.post.hulpvraag(1);
        var opdracht = kantoor.add(bericht);
        kantoor.deliver(opdracht, new Storing(kantoor.lijn()).verliest(Storing.envelop()));
        var lijn = new Storing(kantoor.lijn());

        kantoor.deliver(opdracht, lijn);

        assertThat(lijn.gevraagd())
                .containsExactly(
                        "GET bericht",
                        "HEAD inhoud",
                        "PUT inhoud",
                        "HEAD inhoud",
                        "PUT inhoud",
                        "PUT envelop");
        assertThat(kantoor.toestand(bericht.id())).isEqualTo(Toestand.BEZORGD);
        assertThat(kantoor.dossiers(bericht.id())).isEqualTo(1);
    }

    @Test
    @DisplayName("U17 A receipt counts after every transport failure (Holodeck 104)")
    void aReceiptCountsAfterEveryTransportFailure() {
        var bericht = kantoor.post.hulpvraag(1);
        var opdracht = kantoor.add(bericht);
        kantoor.deliver(opdracht, new Storing(kantoor.lijn()).slikt(Storing.envelop()));
        for (int i = 0; i < 3; i++) {
            kantoor.deliver(opdracht, new Storing(kantoor.lijn()).verliest(verzoek -> true));
        }

        kantoor.deliver(opdracht);

        assertThat(kantoor.luisteraar.bewijzen).hasSize(1);
        assertThat(kantoor.toestand(bericht.id())).isEqualTo(Toestand.BEZORGD);
    }

    @Test
    @DisplayName("U11 Two deliverers at once make one dossier and get one receipt")
    void twoDeliverersAtOnceMakeOneDossier() throws Exception {
        var bericht = kantoor.post.hulpvraag(2);
        var opdracht = kantoor.add(bericht);

        try (var samen = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var klaar :
                    List.of(
                            samen.submit(() -> kantoor.deliver(opdracht)),
                            samen.submit(() -> kantoor.deliver(opdracht)),
                            samen.submit(() -> kantoor.deliver(opdracht)))) {
                klaar.get();
            }
        }
        kantoor.deliver(opdracht);

        assertThat(kantoor.luisteraar.bewijzen).isNotEmpty();
        assertThat(kantoor.luisteraar.bewijzen.stream().distinct()).hasSize(1);
        assertThat(kantoor.ontvangen(bericht.id())).isEqualTo(1);
        assertThat(kantoor.dossiers(bericht.id())).isEqualTo(1);
    }

    @Test
    @DisplayName("U16 A refused message gets no receipt when it comes again (Holodeck 142)")
    void aRefusedMessageGetsNoReceiptWhenItComesAgain() {
        var verkeerd = kantoor.post.document("plaatje.png", "%PDF-1.7 dit is geen plaatje");
        var bericht = kantoor.post.hulpvraag(List.of(verkeerd), List.of(verkeerd));
        var opdracht = kantoor.add(bericht);
        kantoor.deliver(opdracht);
        var eerst = List.copyOf(kantoor.luisteraar.weigeringen);
        kantoor.bijSchool(() -> {
            kantoor.uitgaand.saveOutcome(
                    kantoor.school.id(), bericht.id(), Toestand.ONDERWEG, null);
            return true;
        });

        kantoor.deliver(opdracht);

        assertThat(eerst).isNotEmpty();
        assertThat(kantoor.luisteraar.bewijzen).isEmpty();
        assertThat(kantoor.luisteraar.weigeringen).hasSize(2 * eerst.size());
        assertThat(kantoor.dossiers(bericht.id())).isZero();
    }

    @Test
    @DisplayName("U18 What is bezorgd stays bezorgd, whatever comes after (Holodeck 128)")
    void whatIsBezorgdStaysBezorgd() {
        var bericht = kantoor.post.hulpvraag(1);
        var opdracht = kantoor.add(bericht);
        kantoor.deliver(opdracht);

        kantoor.deliver(opdracht, new Storing(kantoor.lijn()).verliest(verzoek -> true));

        assertThat(kantoor.toestand(bericht.id())).isEqualTo(Toestand.BEZORGD);
        assertThat(kantoor.luisteraar.weigeringen).isEmpty();
    }

    @Test
    @DisplayName("U19 What was taken back is not delivered after")
    void whatWasTakenBackIsNotDeliveredAfter() {
        var bericht = kantoor.post.hulpvraag(1);
        var opdracht = kantoor.add(bericht);
        assertThat(takeBack(bericht)).isTrue();

        kantoor.deliver(opdracht);

        assertThat(kantoor.toestand(bericht.id())).isEqualTo(Toestand.INGETROKKEN);
        assertThat(kantoor.ontvangen(bericht.id())).isZero();
    }

    @Test
    @DisplayName("U26 A message is taken back while it waits, and not while its outcome is unknown")
    void aMessageIsNotTakenBackWhileItsOutcomeIsUnknown() {
        var bericht = kantoor.post.hulpvraag(1);
        kantoor.deliver(kantoor.add(bericht), new Storing(kantoor.lijn()).slikt(Storing.envelop()));

        assertThat(takeBack(bericht)).isFalse();
    }

    private boolean takeBack(Hulpvraagbericht bericht) {
        var verzending = kantoor.get(Verzending.class);
        return Tenant.van(kantoor.school.id())
                .doe(() ->
                        kantoor.get(TransactionTemplate.class)
                                .execute(status ->
                                        verzending.trekTerug(kantoor.school.id(), bericht.id())));
    }

    @Test
    @DisplayName("U22 Trying ends after fourteen days, and a person is told")
    void tryingEndsAfterFourteenDays() {
        var bericht = kantoor.post.hulpvraag(1);
        var opdracht = kantoor.add(bericht);
        var dood = new Storing(kantoor.lijn()).verliest(verzoek -> true);
        var later = Instant.now().plus(Duration.ofDays(14)).plusSeconds(60);

        var morgen = kantoor.deliver(opdracht, dood);
        var einde = kantoor.deliver(opdracht, dood, Clock.fixed(later, ZoneOffset.UTC));

        assertThat(morgen).isPresent();
        assertThat(einde).isEmpty();
        assertThat(kantoor.toestand(bericht.id())).isEqualTo(Toestand.VERLOPEN);
        assertThat(kantoor.luisteraar.opgegeven).hasSize(1);
    }

    @Test
    @DisplayName("U14 What was given up can be tried anew, and then arrives once (TA15)")
    void whatWasGivenUpCanBeTriedAnew() {
        var bericht = kantoor.post.hulpvraag(1);
        var opdracht = kantoor.add(bericht);
        var later = Instant.now().plus(Duration.ofDays(15));
        kantoor.deliver(opdracht, new Storing(kantoor.lijn()).slikt(Storing.envelop()));
        kantoor.deliver(
                opdracht,
                new Storing(kantoor.lijn()).verliest(verzoek -> true),
                Clock.fixed(later, ZoneOffset.UTC));
        assertThat(kantoor.toestand(bericht.id())).isEqualTo(Toestand.VERLOPEN);

        kantoor.bijSchool(() -> kantoor.uitgaand.restart(kantoor.school.id(), bericht.id(), later));
        kantoor.deliver(opdracht);

        assertThat(kantoor.toestand(bericht.id())).isEqualTo(Toestand.BEZORGD);
        assertThat(kantoor.dossiers(bericht.id())).isEqualTo(1);
    }

    @Test
    @DisplayName("U77 A message with small contents is taken in one request")
    void aMessageWithSmallContentsIsTakenInOneRequest() {
        var bericht = kantoor.post.hulpvraag(3);
        var lijn = new Storing(kantoor.lijn());

        kantoor.deliver(kantoor.add(bericht), lijn);

        assertThat(lijn.gevraagd()).containsExactly("PUT envelop");
        assertThat(kantoor.toestand(bericht.id())).isEqualTo(Toestand.BEZORGD);
        assertThat(kantoor.dossiers(bericht.id())).isEqualTo(1);
    }

    @Test
    @DisplayName("U77 Where a bundle is refused, all of it goes one by one in the same try")
    void whereABundleIsRefusedItsContentsGoOneByOne() {
        var bericht = kantoor.post.hulpvraag(1);
        var lijn =
                new Storing(kantoor.lijn())
                        .antwoordt(
                                verzoek ->
                                        "application/x-tar"
                                                .equals(verzoek.koppen().get("Content-Type")),
                                verzoek ->
                                        new Reactie(415, Map.of(), new byte[0], Optional.empty()));

        kantoor.deliver(kantoor.add(bericht), lijn);

        assertThat(lijn.gevraagd())
                .containsExactly("PUT envelop", "PUT inhoud", "PUT inhoud", "PUT envelop");
        assertThat(kantoor.toestand(bericht.id())).isEqualTo(Toestand.BEZORGD);
    }

    @Test
    @DisplayName("U29 A content that broke off goes on where it stopped")
    void aContentThatBrokeOffGoesOnWhereItStopped() {
        var groot = kantoor.post.document("groot.pdf", "%PDF-1.7\n" + "x".repeat(700_000));
        var bericht = kantoor.post.hulpvraag(List.of(groot), List.of(groot));
        var opdracht = kantoor.add(bericht);
        kantoor.deliver(
                opdracht,
                new Storing(kantoor.lijn())
                        .breekt(
                                Storing.inhoud()
                                        .and(verzoek ->
                                                verzoek.uri()
                                                        .getPath()
                                                        .endsWith(groot.sha256().hex())),
                                150_000));
        var lijn = new Storing(kantoor.lijn());

        kantoor.deliver(opdracht, lijn);

        assertThat(lijn.gevraagd())
                .anyMatch(vraag -> vraag.matches("PUT inhoud bytes [1-9][0-9]*-700008/700009"));
        assertThat(kantoor.toestand(bericht.id())).isEqualTo(Toestand.BEZORGD);
    }
}
