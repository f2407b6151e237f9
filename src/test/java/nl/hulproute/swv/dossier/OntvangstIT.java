package nl.hulproute.swv.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.awaitility.Awaitility.await;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.platform.post.Postbus;
import nl.hulproute.platform.post.Poststuk;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.swv.aanvraagtype.Aanvraagtypes;
import nl.hulproute.swv.dossier.Gebeurtenis.Soort;
import nl.hulproute.swv.termijn.Termijnboek;
import nl.hulproute.swv.termijn.Termijnstand;
import nl.hulproute.uitwisseling.HulpvraagOntvanger;
import nl.hulproute.uitwisseling.Ontvangst;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Hulproutetest
class OntvangstIT {

    private static final UUID PO = Demowereld.SWV_PO.id();

    @Autowired HulpvraagOntvanger balie;
    @Autowired Opslagen opslagen;
    @Autowired Aanvraagtypes aanvraagtypes;
    @Autowired Dossiers dossiers;
    @Autowired Dossierdocumenten documenten;
    @Autowired Geschiedenis geschiedenis;
    @Autowired Termijnboek termijnen;
    @Autowired Postbus postbus;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    Inzending inzending;

    @BeforeEach
    void prepare() {
        inzending = new Inzending(balie, opslagen, aanvraagtypes);
    }

    @Test
    void makesANumberedDossierOfAHulpvraag() {
        var ingezonden = inzending.hulpvraag(Demowereld.REGENBOOGBRUG, "Fenna");

        Dossier dossier = dossier(ingezonden.nummer());

        assertThat(dossier.nummer()).matches("20\\d\\d-\\d{5}");
        assertThat(dossier.status()).isEqualTo(HulpvraagStatus.AANGEMELD);
        assertThat(dossier.leerling().naam()).isEqualTo("Fenna van de Berg");
        assertThat(dossier.leerling().geboren()).isEqualTo(LocalDate.of(2017, 3, 9));
        assertThat(dossier.schoolNaam()).isEqualTo(Demowereld.REGENBOOGBRUG.naam());
        assertThat(documents(dossier))
                .singleElement()
                .satisfies(document -> {
                    assertThat(document.pdf()).isTrue();
                    assertThat(document.nieuw()).isFalse();
                });
        assertThat(history(dossier))
                .extracting(Gebeurtenis::soort)
                .containsExactly(Soort.ONTVANGEN);
    }

    /** With the number, the last day of the term and the samenwerkingsverband's own words. */
    @Test
    void confirmsTheReceiptByMailToTheSubmitterAndTheTeam() {
        setHandling("ontvangsttekst = 'Wij bellen u deze week.'");
        String nummer = inzending.hulpvraag(Demowereld.LINDEBOOM, "Pepijn").nummer();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(confirmations(nummer))
                                .extracting(Poststuk::aan)
                                .containsExactlyInAnyOrder(
                                        "i.bakker@regenboogbrug.example",
                                        Demowereld.LINDEBOOM.teamadres()));
        assertThat(confirmations(nummer))
                .allSatisfy(stuk ->
                        assertThat(stuk.tekst())
                                .contains("Wij beslissen uiterlijk op", "Wij bellen u deze week.")
                                .doesNotContain("Pepijn"));
    }

    @Test
    void confirmsNothingWhereThatIsOff() {
        setHandling("ontvangstbevestiging = false, ontvangsttekst = ''");
        String silent = inzending.hulpvraag(Demowereld.LINDEBOOM, "Quinn").nummer();
        setHandling("ontvangstbevestiging = true");
        String told = inzending.hulpvraag(Demowereld.LINDEBOOM, "Rens").nummer();

        await().atMost(Duration.ofSeconds(20)).until(() -> !confirmations(told).isEmpty());
        assertThat(confirmations(silent)).isEmpty();
    }

    @Test
    void givesADossierTheTermOfItsTypeAndNoneWhereTheTypeHasNone() {
        setHandling("termijn_weken = 3");
        Dossier three = dossier(inzending.hulpvraag(Demowereld.LINDEBOOM, "Sofie").nummer());
        setHandling("termijn_weken = null");
        Dossier none = dossier(inzending.hulpvraag(Demowereld.LINDEBOOM, "Thijs").nummer());
        setHandling("termijn_weken = 6");

        assertThat(term(three).orElseThrow().over()).isEqualTo(21);
        assertThat(term(none)).isEmpty();
    }

    private Optional<Termijnstand> term(Dossier dossier) {
        return Tenant.van(PO).doe(() -> termijnen.stand(PO, dossier.id().waarde()));
    }

    private List<Poststuk> confirmations(String nummer) {
        return postbus.stukken().stream()
                .filter(stuk ->
                        stuk.onderwerp().equals("Uw hulpvraag is ontvangen: dossier " + nummer))
                .toList();
    }

    /** Of the type that this test hands in. */
    private void setHandling(String waarden) {
        Tenant.van(PO)
                .voer(() ->
                        transaction.executeWithoutResult(t ->
                                jdbc.sql(
                                                "update swv.aanvraagtype set "
                                                        + waarden
                                                        + " where id = :id")
                                        .param("id", aanvraagtypes.all(PO).getFirst().id())
                                        .update()));
    }

    @Test
    void numbersOnAndNeverTwice() {
        String first = inzending.hulpvraag(Demowereld.LINDEBOOM, "Bram").nummer();
        String second = inzending.hulpvraag(Demowereld.LINDEBOOM, "Saar").nummer();

        assertThat(second).isGreaterThan(first);
    }

    @Test
    void marksWhatComesWithAnAanvullingAsNew() {
        var ingezonden = inzending.hulpvraag(Demowereld.REGENBOOGBRUG, "Mila");

        var ontvangst =
                inzending.aanvulling(
                        Demowereld.REGENBOOGBRUG, ingezonden.bericht().id(), "verslag.pdf");

        Dossier dossier = dossier(ingezonden.nummer());
        assertThat(ontvangst).isEqualTo(new Ontvangst.Aangenomen(ingezonden.nummer()));
        assertThat(dossier.nieuweDocumenten()).isEqualTo(1);
        assertThat(documents(dossier))
                .extracting(Dossierdocument::aanvulling)
                .containsExactly(0, 1);
        assertThat(documents(dossier))
                .extracting(Dossierdocument::nieuw)
                .containsExactly(false, true);
        assertThat(history(dossier).getFirst().soort()).isEqualTo(Soort.AANVULLING);
        assertThat(history(dossier).getFirst().toelichting()).isEqualTo("Dit ontbrak nog.");
    }

    @Test
    void refusesAnAanvullingAfterTheBesluitAndSaysWhy() {
        var ingezonden = inzending.hulpvraag(Demowereld.REGENBOOGBRUG, "Noud");
        setStatus(ingezonden.nummer(), HulpvraagStatus.BESLUIT);

        var ontvangst =
                inzending.aanvulling(Demowereld.REGENBOOGBRUG, ingezonden.bericht().id(), "x.pdf");

        assertThat(ontvangst)
                .asInstanceOf(type(Ontvangst.Geweigerd.class))
                .satisfies(geweigerd ->
                        assertThat(geweigerd.redenen())
                                .singleElement()
                                .asString()
                                .contains(ingezonden.nummer(), "Besluit genomen"));
        assertThat(documents(dossier(ingezonden.nummer()))).hasSize(1);
    }

    @Test
    void refusesAnAanvullingOfAnotherSchool() {
        var ingezonden = inzending.hulpvraag(Demowereld.REGENBOOGBRUG, "Lotte");

        var ontvangst =
                inzending.aanvulling(Demowereld.LINDEBOOM, ingezonden.bericht().id(), "x.pdf");

        assertThat(ontvangst).isInstanceOf(Ontvangst.Geweigerd.class);
    }

    @Test
    void refusesAnUnknownTypeAndStoresNothing() {
        int before = count();

        var ontvangst =
                inzending.hulpvraag(Demowereld.LINDEBOOM, "Niemand", UUID.randomUUID()).ontvangst();

        assertThat(ontvangst)
                .asInstanceOf(type(Ontvangst.Geweigerd.class))
                .satisfies(geweigerd ->
                        assertThat(geweigerd.redenen())
                                .singleElement()
                                .asString()
                                .contains("Een aanvraagtype"));
        assertThat(count()).isEqualTo(before);
    }

    private Dossier dossier(String nummer) {
        return Tenant.van(PO)
                .doe(() -> dossiers.find(PO, dossiers.find(PO, nummer).orElseThrow()))
                .orElseThrow();
    }

    private List<Dossierdocument> documents(Dossier dossier) {
        return Tenant.van(PO).doe(() -> documenten.of(PO, dossier.id()));
    }

    private List<Gebeurtenis> history(Dossier dossier) {
        return Tenant.van(PO).doe(() -> geschiedenis.of(PO, dossier.id()));
    }

    private void setStatus(String nummer, HulpvraagStatus status) {
        Tenant.van(PO)
                .voer(() ->
                        transaction.executeWithoutResult(t ->
                                jdbc.sql(
                                                """
                                                update swv.dossier set status = :status
                                                 where dossiernummer = :nummer
                                                """)
                                        .param("status", status.code())
                                        .param("nummer", nummer)
                                        .update()));
    }

    private int count() {
        return Tenant.van(PO)
                .doe(() ->
                        transaction.execute(t ->
                                jdbc.sql("select count(*) from swv.dossier")
                                        .query(Integer.class)
                                        .single()));
    }
}
