package nl.hulproute.reis;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.proef.Aanvraagpagina;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;
import nl.hulproute.school.voorbeeld.Voorbeeldleerling;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.UUID;

/**
 * The request of issue 5, counted by the browser from the pupil's page until <em>bezorgd</em>: a
 * TLV in at most 12 actions with a final, signed OPP and no report made yet (the manual: 94), an
 * arrangement in at most 6.
 */
@Browsertest
class AanvraagReisIT {

    private static final Logger LOG = LoggerFactory.getLogger(AanvraagReisIT.class);
    private static final Demowereld.School SCHOOL = Demowereld.HET_EILAND;
    private static final UUID LEERLING = Voorbeeldleerling.id(SCHOOL, 2);
    private static final int TLV = 12;
    private static final int ARRANGEMENT = 6;

    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    /** No report was made, and nothing was scanned: only what others wrote is in the map. */
    @BeforeEach
    void emptyMap() {
        Tenant.van(SCHOOL.id())
                .voer(() ->
                        transaction.executeWithoutResult(status ->
                                jdbc.sql(
                                                """
                                                update school.document set verwijderd = now()
                                                where leerling_id = :leerling and verwijderd is null
                                                    and documentsoort <> 'onderzoeksverslag'
                                                """)
                                        .param("leerling", LEERLING)
                                        .update()));
    }

    @Test
    void aTlvTakesAtMostTwelveActionsWithASignedOppAndNoReportMadeYet(Bezoeker bezoeker) {
        var teller = open(bezoeker);

        new Aanvraagpagina(bezoeker, "TLV SBO")
                .omschrijf("Een jaar hulp in de groep heeft niet genoeg gebracht.")
                .verzamel()
                .verzend();

        LOG.info("TLV: {} actions", teller.aantal());
        assertThat(teller.aantal()).isLessThanOrEqualTo(TLV);
        assertThat(bezoeker.klachten()).isEmpty();
    }

    @Test
    void anArrangementTakesAtMostSixActions(Bezoeker bezoeker) {
        var teller = open(bezoeker);

        new Aanvraagpagina(bezoeker, "Arrangement")
                .omschrijf("We vragen zes uur begeleiding per week.")
                .verzamel()
                .verzend();

        LOG.info("arrangement: {} actions", teller.aantal());
        assertThat(teller.aantal()).isLessThanOrEqualTo(ARRANGEMENT);
        assertThat(bezoeker.klachten()).isEmpty();
    }

    private static Handelingenteller open(Bezoeker bezoeker) {
        bezoeker.als(Demoaccount.IB_EILAND);
        var teller = new Handelingenteller(bezoeker.page());
        bezoeker.ga("/leerlingen/" + LEERLING).keur();
        teller.begin();
        return teller;
    }
}
