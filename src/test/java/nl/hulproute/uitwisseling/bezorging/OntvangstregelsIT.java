package nl.hulproute.uitwisseling.bezorging;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.certificaten.Certificaten;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.uitwisseling.Berichtstand;
import nl.hulproute.uitwisseling.Hulpvraagbericht;
import nl.hulproute.uitwisseling.Ontvangstbewijs;
import nl.hulproute.uitwisseling.bericht.Berichtvorm;
import nl.hulproute.uitwisseling.bericht.Bewijsantwoord;
import nl.hulproute.uitwisseling.bericht.Partijen;
import nl.hulproute.uitwisseling.bewijs.Bewijscontrole;
import nl.hulproute.uitwisseling.bewijs.Uitkomst;
import nl.hulproute.uitwisseling.bezorging.Uitgaandbericht.Toestand;
import nl.hulproute.uitwisseling.contract.Aanroep;

import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What holds when a message comes in, asked over the line. */
@Hulproutetest
class OntvangstregelsIT {

    private static final Map<String, String> NIETS = Map.of();

    @Autowired ApplicationContext context;
    @Autowired Berichtvorm vorm;
    @Autowired Opslagen opslagen;
    @Autowired Certificaten certificaten;

    private Proefkantoor kantoor;
    private Aanroep school;

    @BeforeEach
    void open() {
        kantoor = Proefkantoor.of(context);
        school = new Aanroep(context, Onderdeel.SCHOOL);
    }

    @Test
    @DisplayName("U01 A message keeps one id and the same bytes through all tries")
    void aMessageKeepsOneIdAndTheSameBytes() {
        var bericht = kantoor.post.hulpvraag(1);
        var opdracht = kantoor.add(bericht);
        Set<String> sent = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            kantoor.deliver(
                    opdracht,
                    new Storing(kantoor.lijn())
                            .antwoordt(
                                    Storing.envelop(),
                                    verzoek -> {
                                        sent.add(verzoek.uri() + " " + envelope(verzoek));
                                        throw new IOException("lost");
                                    }));
        }

        assertThat(sent).singleElement().asString().contains("/" + bericht.id() + " ");
        assertThat(kantoor.dossiers(bericht.id())).isZero();
    }

    @Test
    @DisplayName("U03 Once there is a receipt, all that it speaks of is there")
    void onceThereIsAReceiptAllThatItSpeaksOfIsThere() throws Exception {
        var bericht = kantoor.post.hulpvraag(2);

        var bewijs = receipt(send(bericht));

        assertThat(bewijs.inhouden())
                .containsExactlyInAnyOrderElementsOf(bericht.inhouden())
                .allMatch(inhoud ->
                        opslagen.van(Onderdeel.SWV).bevat(kantoor.school.swv().id(), inhoud));
        assertThat(kantoor.ontvangen(bericht.id())).isEqualTo(1);
        assertThat(
                        kantoor.telBijSwv(
                                "select count(*) from swv.dossier where bericht_id = :id and"
                                        + " dossiernummer = '"
                                        + bewijs.dossiernummer()
                                        + "'",
                                bericht.id()))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("U10 The same id from another sender is another message, and tells nothing")
    void theSameIdFromAnotherSenderIsAnotherMessage() throws Exception {
        var bericht = kantoor.post.hulpvraag(1);
        send(bericht);
        var other = partijen(Demowereld.LINDEBOOM).koppen();
        String content = "/hulpvragen/" + bericht.id() + "/inhoud/" + bericht.dossier();

        var state = school.send(Onderdeel.SWV, "GET", "/berichten/" + bericht.id(), "", other);
        var kept = school.send(Onderdeel.SWV, "HEAD", content, "", other);
        var taken = school.send(Onderdeel.SWV, "PUT", content, bytes(bericht.dossier()), other);
        var again = school.send(Onderdeel.SWV, "PUT", "/hulpvragen/" + bericht.id(), "{}", other);

        assertThat(state.statusCode()).isEqualTo(404);
        assertThat(kept.statusCode()).isEqualTo(404);
        assertThat(taken.statusCode()).isEqualTo(204);
        assertThat(again.statusCode()).as("not 409: nothing of it is known").isEqualTo(400);
    }

    @Test
    @DisplayName("U12 When receipts get lost and come again, all is there once and sending stops")
    void whenReceiptsGetLostAllIsThereOnce() {
        var bericht = kantoor.post.hulpvraag(1);
        var opdracht = kantoor.add(bericht);
        for (int i = 0; i < 3; i++) {
            kantoor.deliver(
                    opdracht,
                    new Storing(kantoor.lijn())
                            .slikt(verzoek -> !verzoek.uri().getPath().contains("/inhoud/")));
        }
        kantoor.deliver(opdracht);
        var after = new Storing(kantoor.lijn());

        kantoor.deliver(opdracht, after);

        assertThat(kantoor.toestand(bericht.id())).isEqualTo(Toestand.BEZORGD);
        assertThat(kantoor.luisteraar.bewijzen).hasSize(1);
        assertThat(kantoor.dossiers(bericht.id())).isEqualTo(1);
        assertThat(after.gevraagd()).isEmpty();
    }

    @Test
    @DisplayName("U13 The receipt in the answer to the envelope is signed by the receiver")
    void theReceiptInTheAnswerIsSigned() throws Exception {
        var bericht = kantoor.post.hulpvraag(1);

        var bewijs = receipt(send(bericht));

        byte[] envelop = vorm.write(bericht).getBytes(StandardCharsets.UTF_8);
        assertThat(bewijs.bericht()).isEqualTo(bericht.id());
        assertThat(bewijs.digest()).isEqualTo(Sha256.of(envelop).hex());
        assertThat(bewijs.afzender()).isEqualTo(bericht.van().oin());
        assertThat(bewijs.ontvanger()).isEqualTo(bericht.naar());
    }

    @Test
    @DisplayName("U15 A message that came before is not handed to the application again")
    void aMessageThatCameBeforeIsNotHandedOnAgain() throws Exception {
        var bericht = kantoor.post.hulpvraag(1);
        send(bericht);
        send(bericht);
        send(bericht);

        assertThat(kantoor.dossiers(bericht.id())).isEqualTo(1);
        assertThat(
                        kantoor.telBijSwv(
                                """
                                select count(*) from swv.dossier_gebeurtenis g
                                  join swv.dossier d on d.swv_id = g.swv_id and d.id = g.dossier_id
                                 where d.bericht_id = :id
                                """,
                                bericht.id()))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("U46 Headers and envelope name the same parties, or it is refused")
    void headersAndEnvelopeNameTheSameParties() throws Exception {
        var bericht = kantoor.post.hulpvraag(1);
        String path = "/hulpvragen/" + bericht.id();

        var school = put(path, bericht, partijen(Demowereld.LINDEBOOM).koppen());
        var kenmerk =
                put(
                        path,
                        bericht,
                        Map.of(
                                Partijen.SCHOOL,
                                Oin.of(Demowereld.LINDEBOOM.vestiging().brin()).waarde()));

        assertThat(school.statusCode()).isEqualTo(400);
        assertThat(text(school)).contains("een ander dan in de kopregels");
        assertThat(kenmerk.statusCode()).isEqualTo(400);
        assertThat(text(kenmerk)).contains("routeringskenmerk hoort niet bij deze school");
        assertThat(kantoor.ontvangen(bericht.id())).isZero();
    }

    @Test
    @DisplayName("U47 The receipt is for the sender, the state for the register too")
    void theReceiptIsForTheSenderTheStateForTheRegisterToo() throws Exception {
        var bericht = kantoor.post.hulpvraag(1);
        send(bericht);
        String path = "/berichten/" + bericht.id();

        var own = school.send(Onderdeel.SWV, "GET", path, "", NIETS);
        var register =
                new Aanroep(context, Onderdeel.REGISTER)
                        .send(Onderdeel.SWV, "GET", path, "", NIETS);

        assertThat(stand(own).ontvangstbewijs()).isNotNull();
        assertThat(stand(register).ontvangstbewijs()).isNull();
        assertThat(stand(register).toestand()).isEqualTo("ontvangen");
        assertThat(stand(register).moment()).isEqualTo(stand(own).moment());
    }

    private HttpResponse<byte[]> send(Hulpvraagbericht bericht) throws Exception {
        String path = "/hulpvragen/" + bericht.id();
        for (Sha256 inhoud : bericht.inhouden()) {
            var answer =
                    school.send(
                            Onderdeel.SWV, "PUT", path + "/inhoud/" + inhoud, bytes(inhoud), NIETS);
            assertThat(answer.statusCode()).isEqualTo(204);
        }
        var answer = put(path, bericht, NIETS);
        assertThat(answer.statusCode()).as(text(answer)).isIn(200, 201);
        return answer;
    }

    private HttpResponse<byte[]> put(String path, Object bericht, Map<String, String> koppen)
            throws Exception {
        return school.send(Onderdeel.SWV, "PUT", path, vorm.write(bericht), koppen);
    }

    private String bytes(Sha256 inhoud) throws Exception {
        try (var bron = opslagen.van(Onderdeel.SCHOOL).open(kantoor.school.id(), inhoud)) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Ontvangstbewijs receipt(HttpResponse<byte[]> answer) {
        var jws = vorm.readOwn(text(answer), Bewijsantwoord.class).ontvangstbewijs();
        var uitkomst =
                new Bewijscontrole().verify(jws, certificaten.van(Onderdeel.SCHOOL).vertrouwd());
        assertThat(uitkomst).isInstanceOf(Uitkomst.Echt.class);
        return ((Uitkomst.Echt) uitkomst).bewijs();
    }

    private Berichtstand stand(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return vorm.readOwn(text(answer), Berichtstand.class);
    }

    private static Partijen partijen(Demowereld.School school) {
        return new Partijen(
                Oin.of(school.vestiging().brin()),
                Routeringskenmerk.of(school.vestiging()),
                school.swv().oin());
    }

    /** The envelope, by itself or at the end of a bundle. */
    private static String envelope(Verzoek verzoek) throws IOException {
        try (var bron = Objects.requireNonNull(verzoek.lichaam()).bron().open()) {
            if (!"application/x-tar".equals(verzoek.koppen().get("Content-Type"))) {
                return new String(bron.readAllBytes(), StandardCharsets.UTF_8);
            }
            var tar = new TarArchiveInputStream(bron);
            while (!tar.getNextEntry().getName().equals("bericht.json")) {}
            return new String(tar.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
