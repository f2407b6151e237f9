package nl.hulproute.school.hulpvraag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Inlog;
import nl.hulproute.school.voorbeeld.Voorbeeldleerling;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.UUID;

/** Who made a hulpvraag reads on <em>Meldingen</em> what became of it, without the pupil's name. */
@Hulproutetest
class HulpvraagnieuwsIT {

    private static final Demoaccount IB = Demoaccount.IB_LINDEBOOM;
    private static final UUID SCHOOL = Demowereld.LINDEBOOM.id();

    @Autowired MockMvc mvc;
    @Autowired Hulpvragen hulpvragen;
    @Autowired Hulpvraagnieuws nieuws;
    @Autowired TransactionTemplate transaction;

    @Test
    void whoMadeItReadsWhatBecameOfIt() throws Exception {
        var hulpvraag =
                Tenant.van(SCHOOL)
                        .doe(() ->
                                transaction.execute(status -> {
                                    var een = made();
                                    nieuws.status(een, HulpvraagStatus.IN_BEHANDELING);
                                    nieuws.status(een, HulpvraagStatus.AANVULLING_GEVRAAGD);
                                    nieuws.geweigerd(een);
                                    return een;
                                }));

        String html =
                mvc.perform(get("/meldingen").cookie(Inlog.als(mvc, IB)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();

        String nummer = hulpvraag.eigenReferentie();
        assertThat(html)
                .contains(
                        "Hulpvraag " + nummer + " heeft een nieuwe status",
                        "Voor hulpvraag " + nummer + " is een aanvulling gevraagd",
                        "Hulpvraag " + nummer + ": geweigerd");
    }

    private Hulpvraag made() {
        return hulpvragen.create(
                SCHOOL,
                Voorbeeldleerling.id(Demowereld.LINDEBOOM, 1),
                Inhoud.LEEG,
                new Hulpvraag.Opsteller(IB.id(), IB.naam(), IB.email()));
    }
}
