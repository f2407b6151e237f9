package nl.hulproute.swv.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.dossier.Proefdossiers;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who handles a dossier hears a week before its term ends, and the day before. */
@Hulproutetest
class TermijnrondeIT {

    private static final Demoaccount SEM = Demoaccount.COLLEGA_PO;

    @Autowired ApplicationContext context;
    @Autowired Termijnronde ronde;

    @Test
    void tellsAWeekAndADayBeforeTheTermEndsAndNotInBetween() throws Exception {
        var proef = new Proefdossiers(context);
        Dossier week = endsIn(proef, "Gijs", 7);
        Dossier morgen = endsIn(proef, "Hidde", 1);
        Dossier tussen = endsIn(proef, "Isa", 4);

        ronde.go(Proefdossiers.PO);

        String meldingen =
                proef.page(SEM, get("/meldingen?soort=termijn-nabij")).getContentAsString();
        assertThat(meldingen)
                .contains(week.nummer(), morgen.nummer())
                .doesNotContain(tussen.nummer());
    }

    private Dossier endsIn(Proefdossiers proef, String roepnaam, int dagen) throws Exception {
        Dossier dossier = proef.received(Demowereld.LINDEBOOM, roepnaam);
        proef.page(
                SEM,
                post("/swv/dossiers/" + dossier.id() + "/toewijzing")
                        .param("behandelaar", SEM.id().toString())
                        .param("versie", "0")
                        .with(csrf()));
        proef.update(
                "update swv.dossier set termijn_tot = (now() at time zone 'Europe/Amsterdam')::date"
                    + " + "
                        + dagen
                        + " where id = :id",
                dossier.id().waarde());
        return dossier;
    }
}
