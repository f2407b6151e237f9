package nl.hulproute.swv.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Proefbericht;
import nl.hulproute.swv.aanvraagtype.Aanvraagtypes;
import nl.hulproute.uitwisseling.HulpvraagOntvanger;
import nl.hulproute.uitwisseling.Hulpvraagbericht;
import nl.hulproute.uitwisseling.Ontvangst;
import nl.hulproute.uitwisseling.Terughalingbericht;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.MultiValueMap;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** What a terughaling leaves at the samenwerkingsverband. */
@Hulproutetest
class TerughalingIT {

    private static final UUID PO = Demowereld.SWV_PO.id();

    @Autowired HulpvraagOntvanger balie;
    @Autowired Opslagen opslagen;
    @Autowired Aanvraagtypes aanvraagtypes;
    @Autowired Dossiers dossiers;
    @Autowired Dossierdocumenten documenten;
    @Autowired Geschiedenis geschiedenis;
    @Autowired Werklijst werklijst;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired Clock clock;

    private Inzending inzending;

    @BeforeEach
    void prepare() {
        inzending = new Inzending(balie, opslagen, aanvraagtypes);
    }

    @Test
    @DisplayName("U55 A content that another dossier has too stays for that one")
    void keepsAContentThatAnotherDossierHasToo() {
        var weg = inzending.hulpvraag(Demowereld.REGENBOOGBRUG, "Aya");
        var blijft = inzending.hulpvraag(Demowereld.REGENBOOGBRUG, "Bo");
        Sha256 gedeeld = weg.bericht().documenten().getFirst().sha256();
        Dossier ander = dossier(blijft.nummer());
        within(() -> {
            documenten.add(
                    PO,
                    ander,
                    List.of(Proefdossiers.copy(documents(dossier(weg.nummer())).getFirst(), 1)));
            return true;
        });
        Sha256 eigen = blijft.bericht().documenten().getFirst().sha256();

        take(blijft.bericht(), List.of(eigen));
        take(weg.bericht(), List.of());

        await().atMost(Duration.ofSeconds(60)).until(() -> !bevat(eigen));
        await().atMost(Duration.ofSeconds(60)).until(() -> !bevat(weg.bericht().dossier()));
        assertThat(bevat(gedeeld)).isTrue();
    }

    @Test
    void countsWhatIsNewAndWhatIsCalledBackAnew() {
        var ingezonden = inzending.hulpvraag(Demowereld.REGENBOOGBRUG, "Cas");
        inzending.aanvulling(Demowereld.REGENBOOGBRUG, ingezonden.bericht().id(), "fout.pdf");
        Dossier dossier = dossier(ingezonden.nummer());
        Sha256 fout = documents(dossier).getLast().sha256();

        take(ingezonden.bericht(), List.of(fout));

        assertThat(dossier(ingezonden.nummer()).nieuweDocumenten()).isZero();
        assertThat(regel(dossier))
                .matches(Lijstregel::metTeruggehaald)
                .matches(regel -> regel.teruggehaaldeDocumenten() == 1 && !regel.teruggehaald());
    }

    @Test
    void leavesNoWordOfThePupilWhenAllIsCalledBack() {
        var ingezonden = inzending.hulpvraag(Demowereld.REGENBOOGBRUG, "Dewi");
        inzending.aanvulling(Demowereld.REGENBOOGBRUG, ingezonden.bericht().id(), "dewi.pdf");

        take(ingezonden.bericht(), List.of());

        Dossier dossier = dossier(ingezonden.nummer());
        assertThat(dossier.leerling()).isEqualTo(new Dossier.Leerling("", null));
        assertThat(dossier.omschrijving()).isEmpty();
        assertThat(dossier.status()).isEqualTo(HulpvraagStatus.INGETROKKEN);
        assertThat(documents(dossier))
                .hasSize(2)
                .allMatch(document -> document.teruggehaald() && document.naam().isEmpty());
        assertThat(within(() -> geschiedenis.of(PO, dossier.id())))
                .noneMatch(gebeurtenis ->
                        gebeurtenis.soort() == Gebeurtenis.Soort.AANVULLING
                                && gebeurtenis.toelichting() != null);
    }

    @Test
    void leavesTheBesluitStandingWhenAllIsCalledBackAfterIt() {
        var ingezonden = inzending.hulpvraag(Demowereld.REGENBOOGBRUG, "Elif");
        within(() ->
                jdbc.sql("update swv.dossier set status = 'besluit' where dossiernummer = :nummer")
                        .param("nummer", ingezonden.nummer())
                        .update());

        take(ingezonden.bericht(), List.of());

        assertThat(dossier(ingezonden.nummer()))
                .matches(dossier -> dossier.status() == HulpvraagStatus.BESLUIT)
                .matches(Dossier::teruggehaald);
    }

    @Test
    void notesOnceWhatIsCalledBackTwice() {
        var ingezonden = inzending.hulpvraag(Demowereld.REGENBOOGBRUG, "Floor");

        take(ingezonden.bericht(), List.of());
        var again = take(ingezonden.bericht(), List.of());

        Dossier dossier = dossier(ingezonden.nummer());
        assertThat(again).isEqualTo(new Ontvangst.Aangenomen(ingezonden.nummer()));
        assertThat(within(() -> geschiedenis.terugnames(PO, dossier.id()))).hasSize(1);
        assertThat(datalekken(dossier)).isEqualTo(1);
    }

    @Test
    void refusesToCallBackWhatIsNotInTheDossier() {
        var ingezonden = inzending.hulpvraag(Demowereld.REGENBOOGBRUG, "Gijs");

        var answer = take(ingezonden.bericht(), List.of(Sha256.of(new byte[] {5})));

        assertThat(answer).isInstanceOf(Ontvangst.Geweigerd.class);
        assertThat(datalekken(dossier(ingezonden.nummer()))).isZero();
    }

    @Test
    void hidesTheRegisterFromWhoIsHeldToSchools() {
        var ingezonden = inzending.hulpvraag(Demowereld.REGENBOOGBRUG, "Hind");
        take(ingezonden.bericht(), List.of());
        UUID dossier = dossier(ingezonden.nummer()).id().waarde();
        var school = new Tenant(Set.of(PO), Set.of(Demowereld.REGENBOOGBRUG.id()));

        long gezien =
                school.doe(() ->
                        transaction.execute(status ->
                                jdbc.sql("select count(*) from swv.datalek where zaak_id = :id")
                                        .param("id", dossier)
                                        .query(Long.class)
                                        .single()));

        assertThat(gezien).isZero();
    }

    private Ontvangst take(Hulpvraagbericht hulpvraag, List<Sha256> welke) {
        var bericht =
                new Terughalingbericht(
                        UUID.randomUUID(),
                        hulpvraag.id(),
                        Proefbericht.adres(Demowereld.REGENBOOGBRUG),
                        hulpvraag.naar(),
                        hulpvraag.indiener(),
                        clock.instant(),
                        "Verkeerd document",
                        welke);
        return Tenant.van(PO).doe(() -> balie.ontvang(PO, bericht));
    }

    private Lijstregel regel(Dossier dossier) {
        var filter =
                Filter.of(MultiValueMap.fromSingleValue(Map.of("status", Filter.TERUGGEHAALD)));
        return within(() -> werklijst.page(PO, UUID.randomUUID(), filter, null)).regels().stream()
                .filter(regel -> regel.id().equals(dossier.id().waarde()))
                .findFirst()
                .orElseThrow();
    }

    private long datalekken(Dossier dossier) {
        return within(() ->
                jdbc.sql("select count(*) from swv.datalek where zaak_id = :id")
                        .param("id", dossier.id().waarde())
                        .query(Long.class)
                        .single());
    }

    private boolean bevat(Sha256 inhoud) {
        return opslagen.van(Onderdeel.SWV).bevat(PO, inhoud);
    }

    private Dossier dossier(String nummer) {
        return within(() -> dossiers.find(PO, dossiers.find(PO, nummer).orElseThrow()))
                .orElseThrow();
    }

    private List<Dossierdocument> documents(Dossier dossier) {
        return within(() -> documenten.of(PO, dossier.id()));
    }

    private <T> T within(Supplier<T> werk) {
        return Tenant.van(PO).doe(() -> transaction.execute(status -> werk.get()));
    }
}
