package nl.hulproute.uitwisseling.bezorging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.micrometer.core.instrument.MeterRegistry;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Inlog;
import nl.hulproute.uitwisseling.Berichtsoort;
import nl.hulproute.uitwisseling.Bezorgregel;
import nl.hulproute.uitwisseling.Ingreep;
import nl.hulproute.uitwisseling.Wachtrij;
import nl.hulproute.uitwisseling.Wachtrij.Plek;
import nl.hulproute.uitwisseling.Wachtrij.Poging;
import nl.hulproute.uitwisseling.Wachtrij.Terugname;
import nl.hulproute.uitwisseling.Wachtrij.Toon;
import nl.hulproute.uitwisseling.bezorging.Uitgaandbericht.Toestand;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** The outbox as people see it and act upon it; the messages here have no task of their own. */
@Hulproutetest
class WachtrijIT {

    private static final Plek PO = new Plek(Onderdeel.SWV, Demowereld.SWV_PO.id());
    private static final Plek VO = new Plek(Onderdeel.SWV, Demowereld.SWV_VO.id());
    private static final String WIE = "Noor Willemse";

    @Autowired Wachtrij wachtrij;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired MeterRegistry meters;
    @Autowired MockMvc mvc;
    @Autowired Clock clock;

    @Test
    void showsWhatIsNotFinalFirstAndThenTheNewest() {
        UUID geweigerd = message(VO, Toestand.GEWEIGERD);
        UUID wacht = message(VO, Toestand.WACHT);
        UUID ingetrokken = message(VO, Toestand.INGETROKKEN);
        UUID opgegeven = message(VO, Toestand.VERLOPEN);

        assertThat(ids(VO, Toon.ALLES))
                .containsSubsequence(wacht, opgegeven, ingetrokken, geweigerd);
        assertThat(ids(VO, Toon.OPEN))
                .contains(wacht, opgegeven)
                .doesNotContain(ingetrokken, geweigerd);
        assertThat(ids(VO, Toon.OPGEGEVEN)).contains(opgegeven).doesNotContain(wacht);
        assertThat(ids(PO, Toon.ALLES)).doesNotContain(wacht);
        var cijfers = within(VO, () -> wachtrij.cijfers(VO));
        assertThat(cijfers.wachtend()).isPositive();
        assertThat(cijfers.oudste()).isNotNull();
        assertThat(cijfers.opgegeven()).isPositive();
    }

    @Test
    void pagesThroughAllWithoutGapsOrRepeats() {
        var made = new HashSet<UUID>();
        for (int i = 0; i < Wachtrijbalie.PER_PAGINA + 10; i++) {
            made.add(message(VO, i % 3 == 0 ? Toestand.WACHT : Toestand.INGETROKKEN));
        }

        List<UUID> alle = ids(VO, Toon.ALLES);

        assertThat(alle).doesNotHaveDuplicates().containsAll(made);
    }

    @Test
    @DisplayName("U26 Only what certainly has not arrived is taken back from the page")
    void onlyWhatCertainlyHasNotArrivedIsTakenBack() {
        UUID wacht = message(VO, Toestand.WACHT);
        UUID opgegeven = message(VO, Toestand.VERLOPEN);
        UUID bezorgd = message(VO, Toestand.BEZORGD);
        UUID onderweg = message(VO, Toestand.WACHT);
        UUID vertrokken = message(VO, Toestand.WACHT);
        leave(VO, onderweg);
        leave(VO, vertrokken);
        outcome(VO, vertrokken, Toestand.VERLOPEN);

        assertThat(takeBack(VO, wacht)).isEqualTo(Terugname.INGETROKKEN);
        assertThat(takeBack(VO, opgegeven)).isEqualTo(Terugname.INGETROKKEN);
        assertThat(takeBack(VO, bezorgd)).isEqualTo(Terugname.BEZORGD);
        assertThat(takeBack(VO, onderweg)).isEqualTo(Terugname.MISSCHIEN_BEZORGD);
        assertThat(takeBack(VO, vertrokken)).isEqualTo(Terugname.MISSCHIEN_BEZORGD);
        assertThat(takeBack(VO, wacht)).isEqualTo(Terugname.NIET_OPEN);
        assertThat(within(VO, () -> wachtrij.ingrepen(VO)))
                .filteredOn(ingreep -> ingreep.soort() == Ingreep.Soort.INTREKKEN)
                .extracting(Ingreep::bericht)
                .contains(wacht, opgegeven)
                .doesNotContain(bezorgd, onderweg, vertrokken);
    }

    @Test
    void triesWhatWasGivenUpAtOnceAndNotesWho() {
        UUID bericht = message(PO, Toestand.VERLOPEN);

        var poging = within(PO, () -> wachtrij.probeerNu(PO, bericht, WIE));

        assertThat(poging).isEqualTo(Poging.GEPLAND);
        await().atMost(Duration.ofSeconds(60)).until(() -> row(PO, bericht).pogingen() > 0);
        assertThat(within(PO, () -> wachtrij.ingrepen(PO)))
                .anySatisfy(ingreep -> {
                    assertThat(ingreep.bericht()).isEqualTo(bericht);
                    assertThat(ingreep.wie()).isEqualTo(WIE);
                });
        await().atMost(Duration.ofSeconds(60))
                .until(() -> meters.find("hulproute.bezorging.poging").timers().size() > 0);
        assertThat(wachtend("school")).isNotNegative();
        assertThat(wachtend("swv")).isNotNegative();
    }

    @Test
    void whatIsFinalIsNotTriedAgain() {
        UUID bezorgd = message(VO, Toestand.BEZORGD);

        assertThat(within(VO, () -> wachtrij.probeerNu(VO, bezorgd, WIE)))
                .isEqualTo(Poging.NIET_OPEN);
    }

    @Test
    void showsEachOrganisationItsOwnAndLetsOnlySomeTakeBack() throws Exception {
        UUID bericht = message(VO, Toestand.WACHT);

        assertThat(status(Demoaccount.LEERKRACHT_REGENBOOGBRUG, get("/bezorging"))).isEqualTo(403);
        assertThat(status(Demoaccount.ICT_REGENBOOGBRUG, get("/bezorging"))).isEqualTo(200);
        assertThat(html(Demoaccount.BEHANDELAAR_VO)).contains("/bezorging/" + bericht + "/intr");
        assertThat(html(Demoaccount.BEHEERDER_VO))
                .contains("/bezorging/" + bericht + "/nu")
                .doesNotContain("/intrekken");
        assertThat(html(Demoaccount.BEHANDELAAR_PO)).doesNotContain(bericht.toString());
        var intrekken = "/bezorging/" + bericht + "/intrekken";
        assertThat(status(Demoaccount.BEHEERDER_VO, post(intrekken).with(csrf()))).isEqualTo(403);
        assertThat(status(Demoaccount.BEHANDELAAR_PO, post(intrekken).with(csrf()))).isEqualTo(302);
        assertThat(row(VO, bericht).toestand()).isEqualTo("wacht");
        assertThat(status(Demoaccount.BEHANDELAAR_VO, post(intrekken).with(csrf()))).isEqualTo(302);
        assertThat(row(VO, bericht).toestand()).isEqualTo("ingetrokken");
    }

    private double wachtend(String onderdeel) {
        return meters.get("hulproute.bezorging.wachtend")
                .tag("onderdeel", onderdeel)
                .gauge()
                .value();
    }

    private Terugname takeBack(Plek plek, UUID bericht) {
        return within(plek, () -> wachtrij.trekIn(plek, bericht, WIE));
    }

    private UUID message(Plek plek, Toestand toestand) {
        UUID id = UUID.randomUUID();
        within(
                plek,
                () -> {
                    var uitgaand = new Uitgaand(jdbc, plek.onderdeel());
                    return uitgaand.add(
                            plek.tenant(),
                            id,
                            Berichtsoort.STATUS,
                            UUID.randomUUID(),
                            Demowereld.SWV_PO.oin().waarde(),
                            Routeringskenmerk.of(Demowereld.KOMPASROOS.vestiging()).waarde(),
                            "{}",
                            clock.instant());
                });
        if (toestand != Toestand.WACHT) {
            outcome(plek, id, toestand);
        }
        return id;
    }

    private void leave(Plek plek, UUID id) {
        within(
                plek,
                () ->
                        new Uitgaand(jdbc, plek.onderdeel())
                                .saveUnderWay(plek.tenant(), id, clock.instant()));
    }

    private void outcome(Plek plek, UUID id, Toestand toestand) {
        within(
                plek,
                () -> {
                    var uitgaand = new Uitgaand(jdbc, plek.onderdeel());
                    if (toestand == Toestand.BEZORGD) {
                        return uitgaand.saveDelivered(
                                uitgaand.lock(plek.tenant(), id).orElseThrow(),
                                "bewijs",
                                Demowereld.SWV_PO.oin(),
                                clock.instant());
                    }
                    uitgaand.saveOutcome(plek.tenant(), id, toestand, null);
                    return true;
                });
    }

    private List<UUID> ids(Plek plek, Toon toon) {
        return rows(plek, toon).stream().map(Bezorgregel::id).toList();
    }

    private List<Bezorgregel> rows(Plek plek, Toon toon) {
        var rijen = new ArrayList<Bezorgregel>();
        @Nullable Long na = null;
        do {
            Long van = na;
            var pagina = within(plek, () -> wachtrij.lees(plek, toon, van));
            rijen.addAll(pagina.regels());
            na = pagina.volgende();
        } while (na != null);
        return rijen;
    }

    private Bezorgregel row(Plek plek, UUID id) {
        return rows(plek, Toon.ALLES).stream()
                .filter(regel -> regel.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private <T> T within(Plek plek, Supplier<T> werk) {
        return Tenant.van(plek.tenant()).doe(() -> transaction.execute(status -> werk.get()));
    }

    private String html(Demoaccount account) throws Exception {
        return page(account, get("/bezorging?toon=open")).getContentAsString();
    }

    private int status(Demoaccount account, MockHttpServletRequestBuilder request)
            throws Exception {
        return page(account, request).getStatus();
    }

    private MockHttpServletResponse page(Demoaccount account, MockHttpServletRequestBuilder request)
            throws Exception {
        return mvc.perform(request.cookie(Inlog.als(mvc, account))).andReturn().getResponse();
    }
}
