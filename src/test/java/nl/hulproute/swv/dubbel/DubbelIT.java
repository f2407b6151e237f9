package nl.hulproute.swv.dubbel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.dossier.Proefdossiers;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import java.util.List;
import java.util.Locale;

/** Dossiers that a school sent twice. */
@Hulproutetest
class DubbelIT {

    @Autowired ApplicationContext context;
    @Autowired Dubbelen dubbelen;

    private Proefdossiers proef;
    private Dossier eerste;
    private Dossier tweede;

    @BeforeEach
    void prepare() {
        proef = new Proefdossiers(context);
        String naam = "Dub" + System.nanoTime();
        eerste = proef.received(Demowereld.REGENBOOGBRUG, naam);
        tweede = proef.received(Demowereld.REGENBOOGBRUG, naam.toUpperCase(Locale.ROOT));
    }

    @Test
    void saysItAtBothDossiersAndInTheWorklist() throws Exception {
        assertThat(page(eerste, "")).contains("Mogelijk dubbel met " + tweede.nummer());
        assertThat(page(tweede, "")).contains("Mogelijk dubbel met " + eerste.nummer());
        assertThat(
                        proef.page(
                                        Demoaccount.BEHANDELAAR_PO,
                                        get("/swv/dossiers?volgorde=-ontvangen"))
                                .getContentAsString())
                .contains("Mogelijk dubbel met " + eerste.nummer());
    }

    @Test
    void knowsTheSameContentWhateverTheTypeAndTheName() {
        proef.update(
                "update swv.dossier set leerling_naam = 'Heel Anders' where id = :id",
                tweede.id().waarde());
        assertThat(found(eerste)).isEmpty();
        proef.update(
                "update swv.dossier d set dossier_sha256 = (select a.dossier_sha256 from"
                        + " swv.dossier a where a.swv_id = d.swv_id and a.dossiernummer = '"
                        + eerste.nummer()
                        + "') where id = :id",
                tweede.id().waarde());
        assertThat(found(eerste)).extracting(Dubbel::nummer).containsExactly(tweede.nummer());
    }

    @Test
    void leavesAloneWhatCameLongAgoOrWasTakenBack() {
        String lang =
                "update swv.dossier set ontvangen = ontvangen - interval '100 days' where id = :id";
        String weg = "update swv.dossier set status = 'ingetrokken' where id = :id";
        assertThat(found(eerste)).hasSize(1);
        proef.update(lang, tweede.id().waarde());
        assertThat(found(eerste)).isEmpty();
        proef.update(lang, eerste.id().waarde());
        assertThat(found(eerste)).hasSize(1);
        proef.update(weg, tweede.id().waarde());
        assertThat(found(eerste)).isEmpty();
        assertThat(found(tweede)).isEmpty();
    }

    @Test
    void remembersWhoToldThemApart() throws Exception {
        String paar = "/dubbel/" + tweede.id();
        assertThat(page(eerste, paar)).contains(eerste.nummer(), tweede.nummer(), "Geen dubbele");

        var antwoord =
                proef.page(
                        Demoaccount.BEHANDELAAR_PO,
                        post(path(eerste) + paar + "/geen").with(csrf()));

        assertThat(antwoord.getStatus()).isEqualTo(302);
        assertThat(page(eerste, "")).doesNotContain("Mogelijk dubbel met");
        assertThat(page(tweede, "/dubbel/" + eerste.id())).contains("zei op", "geen dubbele is");
        proef.page(
                Demoaccount.BEHANDELAAR_PO,
                post(path(tweede) + "/dubbel/" + eerste.id() + "/toch").with(csrf()));
        assertThat(found(eerste)).hasSize(1);
    }

    @Test
    void staysWithinTheSamenwerkingsverbandAndFromSchools() throws Exception {
        String paar = path(eerste) + "/dubbel/" + tweede.id();
        assertThat(proef.page(Demoaccount.BEHANDELAAR_VO, get(paar)).getStatus()).isEqualTo(404);
        assertThat(proef.page(Demoaccount.BEHEERDER_PO, get(paar)).getStatus()).isEqualTo(403);
        assertThat(
                        proef.page(
                                        Demoaccount.BEHANDELAAR_PO,
                                        get(path(eerste) + "/dubbel/" + eerste.id()))
                                .getStatus())
                .isEqualTo(404);
    }

    private List<Dubbel> found(Dossier dossier) {
        return proef.within(() -> dubbelen.of(Proefdossiers.PO, List.of(dossier.id().waarde())));
    }

    private static String path(Dossier dossier) {
        return "/swv/dossiers/" + dossier.id();
    }

    private String page(Dossier dossier, String deel) throws Exception {
        return proef.page(Demoaccount.BEHANDELAAR_PO, get(path(dossier) + deel))
                .getContentAsString();
    }
}
