package nl.hulproute.school.hulpvraag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Grondslagsoort;
import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.school.hulpvraag.Terugproef.Bezorgd;
import nl.hulproute.uitwisseling.Documentregel;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Calling back what should not have been sent, over the exchange, and the registers of it. */
@Hulproutetest
class TerughalenIT {

    private static final String FOUT = "Verslag van een ander";
    private static final String GOED = "Verslag van het gesprek";

    @Autowired ApplicationContext context;
    @Autowired MockMvc mvc;
    @LocalServerPort int poort;

    private Terugproef proef;

    @BeforeEach
    void prepare() {
        proef = new Terugproef(context, mvc, poort);
    }

    @Test
    @DisplayName("U55 A document that is called back is removed, and the others stay")
    void makesOneDocumentUnreadableAndLeavesTheOthers() throws Exception {
        var bezorgd = proef.bezorgd(1, FOUT, GOED);
        var fout = proef.stuk(bezorgd, FOUT);
        var goed = proef.stuk(bezorgd, GOED);
        String dossier = "/swv/dossiers/" + bezorgd.dossier();
        assertThat(proef.status(Demoaccount.BEHANDELAAR_PO, file(dossier, fout))).isEqualTo(200);

        recall(bezorgd, fout);
        proef.wachtOp(bezorgd, Gebeurtenis.Soort.TERUGGEHAALD);

        var weg = proef.page(Demoaccount.BEHANDELAAR_PO, get(file(dossier, fout)));
        assertThat(weg.getStatus()).isEqualTo(410);
        assertThat(proef.status(Demoaccount.BEHANDELAAR_PO, file(dossier, goed))).isEqualTo(200);
        assertThat(proef.html(Demoaccount.BEHANDELAAR_PO, dossier + "/volledig.xml"))
                .contains(goed.naam())
                .doesNotContain(fout.naam());
        await().atMost(Duration.ofSeconds(60)).until(() -> !proef.bewaard(fout.sha256()));
        assertThat(proef.bewaard(goed.sha256())).isTrue();
        assertThat(proef.html(Demoaccount.BEHANDELAAR_PO, dossier))
                .contains("De school heeft iets teruggehaald")
                .contains("Vernietig elke kopie");
        assertThat(proef.html(Demoaccount.BEHANDELAAR_PO, "/swv/dossiers?status=teruggehaald"))
                .contains(bezorgd.nummer());
        assertThat(proef.statusBijSwv(bezorgd)).isEqualTo("aangemeld");
        assertThat(proef.html(Demoaccount.IB_REGENBOOGBRUG, "/hulpvragen/" + bezorgd.hulpvraag()))
                .contains("1 document is teruggehaald");
    }

    @Test
    void letsADocumentThatWasCalledBackBeSentAgain() throws Exception {
        var bezorgd = proef.bezorgd(2, FOUT);
        var fout = proef.stuk(bezorgd, FOUT);
        recall(bezorgd, fout);
        proef.wachtOp(bezorgd, Gebeurtenis.Soort.TERUGGEHAALD);
        UUID document =
                proef.bijSchool(() ->
                        proef.sql(
                                        """
                                        select document_id from school.hulpvraag_bericht_document
                                        where sha256 = :sha256
                                        """)
                                .param("sha256", fout.sha256())
                                .query(UUID.class)
                                .single());

        proef.neemTerug(bezorgd, "bijlagen-toevoegen", "documenten", document.toString());
        proef.wachtOp(bezorgd, Gebeurtenis.Soort.AANVULLING_BEZORGD);

        assertThat(proef.stukken(bezorgd))
                .filteredOn(stuk -> stuk.sha256().equals(fout.sha256()))
                .extracting(Terugproef.Stuk::teruggehaald)
                .containsExactly(true, false);
        assertThat(proef.bewaard(fout.sha256())).isTrue();
    }

    @Test
    void leavesNothingOfThePupilWhenAllIsCalledBack() throws Exception {
        var bezorgd = proef.bezorgd(3, FOUT);
        String dossier = "/swv/dossiers/" + bezorgd.dossier();
        String naam =
                proef.bijSwv(() ->
                        proef.sql("select leerling_naam from swv.dossier where id = :id")
                                .param("id", bezorgd.dossier())
                                .query(String.class)
                                .single());
        assertThat(naam).isNotBlank();

        proef.neemTerug(
                bezorgd, "verkeerd-verstuurd", "wat", "geheel", "reden", "verkeerde-leerling");
        proef.wachtOp(bezorgd, Gebeurtenis.Soort.TERUGGEHAALD);

        assertThat(proef.statusBijSwv(bezorgd)).isEqualTo("ingetrokken");
        assertThat(proef.lees(bezorgd.hulpvraag()).stand().status())
                .isEqualTo(HulpvraagStatus.INGETROKKEN);
        for (String deel : List.of("/gegevens", "/xml", "/verzonden.xml", "/volledig.xml")) {
            assertThat(proef.status(Demoaccount.BEHANDELAAR_PO, dossier + deel))
                    .as(deel)
                    .isEqualTo(410);
        }
        assertThat(proef.html(Demoaccount.BEHANDELAAR_PO, dossier))
                .contains("De school heeft deze hulpvraag teruggehaald")
                .doesNotContain(naam)
                .doesNotContain(FOUT);
        for (var stuk : proef.stukken(bezorgd)) {
            assertThat(proef.status(Demoaccount.BEHANDELAAR_PO, file(dossier, stuk)))
                    .isEqualTo(410);
            await().atMost(Duration.ofSeconds(60)).until(() -> !proef.bewaard(stuk.sha256()));
        }
    }

    @Test
    void notesAPossibleDataBreachAtBothSidesAndTellsThoseWhoKeepTheRegister() throws Exception {
        var bezorgd = proef.bezorgd(4, FOUT);
        var fout = proef.stuk(bezorgd, FOUT);
        String dossier = "/swv/dossiers/" + bezorgd.dossier();
        proef.page(Demoaccount.BEHANDELAAR_PO, get(file(dossier, fout)));

        recall(bezorgd, fout);
        proef.wachtOp(bezorgd, Gebeurtenis.Soort.TERUGGEHAALD);
        proef.page(Demoaccount.BEHANDELAAR_PO, get(dossier));

        String school = register(Demoaccount.PRIVACY_REGENBOOGBRUG, bezorgd);
        String swv = register(Demoaccount.BEHEERDER_PO, bezorgd);
        assertThat(proef.html(Demoaccount.PRIVACY_REGENBOOGBRUG, school))
                .contains("Het verkeerde document is meegestuurd")
                .contains(Demowereld.SWV_PO.naam())
                .contains("Hulproute, ")
                .doesNotContain(FOUT)
                .doesNotContain("/hulpvragen/" + bezorgd.hulpvraag());
        assertThat(proef.html(Demoaccount.DIRECTEUR_REGENBOOGBRUG, school))
                .contains("/hulpvragen/" + bezorgd.hulpvraag());
        assertThat(proef.html(Demoaccount.BEHEERDER_PO, swv))
                .contains(Demoaccount.BEHANDELAAR_PO.naam())
                .contains("opende een document dat is teruggehaald")
                .contains("1 keer")
                .doesNotContain(FOUT);
        proef.wachtOpMail(Demoaccount.PRIVACY_REGENBOOGBRUG.email(), "Mogelijk datalek bij");
        proef.wachtOpMail(
                Demoaccount.BEHEERDER_PO.email(), "Mogelijk datalek bij " + bezorgd.nummer());
        proef.wachtOpMail(
                Demowereld.SWV_PO.email(), "Uit dossier " + bezorgd.nummer() + " is iets");
    }

    @Test
    void keepsTheRegisterToThoseWhoMayAndTheirOwnOrganisation() throws Exception {
        var bezorgd = proef.bezorgd(5, FOUT);
        recall(bezorgd, proef.stuk(bezorgd, FOUT));
        proef.wachtOp(bezorgd, Gebeurtenis.Soort.TERUGGEHAALD);
        String school = register(Demoaccount.ICT_REGENBOOGBRUG, bezorgd);
        String swv = register(Demoaccount.BEHEERDER_PO, bezorgd);

        for (var ander :
                List.of(
                        Demoaccount.IB_REGENBOOGBRUG,
                        Demoaccount.LEERKRACHT_REGENBOOGBRUG,
                        Demoaccount.BEHANDELAAR_PO,
                        Demoaccount.IB_EXTERN,
                        Demoaccount.HELPDESK)) {
            assertThat(proef.status(ander, "/datalekken")).as(ander.name()).isEqualTo(403);
            assertThat(proef.status(ander, school)).as(ander.name()).isEqualTo(403);
        }
        assertThat(proef.status(Demoaccount.BEHEERDER_VO, swv)).isEqualTo(404);
        assertThat(proef.status(Demoaccount.ICT_STERRENBOOG, school)).isEqualTo(404);
        assertThat(proef.html(Demoaccount.BEHEERDER_VO, "/datalekken?toon=alle"))
                .doesNotContain(bezorgd.nummer());
    }

    @Test
    void keepsWhoTickedAStepWhenAndWithWhichWords() throws Exception {
        var bezorgd = proef.bezorgd(6, FOUT);
        recall(bezorgd, proef.stuk(bezorgd, FOUT));
        proef.wachtOp(bezorgd, Gebeurtenis.Soort.TERUGGEHAALD);
        String school = register(Demoaccount.PRIVACY_REGENBOOGBRUG, bezorgd);

        tick(school, "gemeld-ap", true, "Gemeld onder nummer 2026-17.");
        String gemeld = proef.html(Demoaccount.DIRECTEUR_REGENBOOGBRUG, school);
        tick(school, "gemeld-ap", false, "");
        String toch = proef.html(Demoaccount.DIRECTEUR_REGENBOOGBRUG, school);

        assertThat(gemeld)
                .contains(Demoaccount.PRIVACY_REGENBOOGBRUG.naam())
                .contains("Gemeld onder nummer 2026-17.")
                .contains("gemeld of afgewogen");
        assertThat(toch)
                .contains("toch niet gedaan, zegt " + Demoaccount.PRIVACY_REGENBOOGBRUG.naam())
                .contains("Gemeld onder nummer 2026-17.")
                .doesNotContain("gemeld of afgewogen");
        assertThat(tick(school, "gemeld-ap", true, "Van 111222333.")).isEqualTo(422);
        assertThat(tick(school, "kopieen", true, "")).as("a step of the other side").isEqualTo(404);
    }

    @Test
    void leaksNothingWhenItTakesAnAanvullingOutOfTheQueue() throws Exception {
        var bezorgd = proef.bezorgd(1, GOED);
        var inhoud = Sha256.of(new byte[] {9, 9});
        UUID aanvulling = queued(bezorgd, inhoud);

        var answer =
                proef.neemTerug(
                        bezorgd,
                        "verkeerd-verstuurd",
                        "wat",
                        "documenten",
                        "documenten",
                        inhoud.hex(),
                        "reden",
                        "verkeerd-document");

        assertThat(answer.getRedirectedUrl()).endsWith("" + bezorgd.hulpvraag());
        assertThat(
                        proef.bijSchool(() ->
                                proef.sql(
                                                """
                                                select toestand from uitwisseling_school.uitgaand
                                                 where id = :id
                                                """)
                                        .param("id", aanvulling)
                                        .query(String.class)
                                        .single()))
                .isEqualTo("ingetrokken");
        assertThat(
                        proef.bijSchool(() ->
                                proef.sql(
                                                "select count(*) from school.datalek where zaak_id"
                                                        + " = :id")
                                        .param("id", bezorgd.hulpvraag())
                                        .query(Long.class)
                                        .single()))
                .isZero();
    }

    private void recall(Bezorgd bezorgd, Terugproef.Stuk stuk) throws Exception {
        proef.neemTerug(
                bezorgd,
                "verkeerd-verstuurd",
                "wat",
                "documenten",
                "documenten",
                stuk.sha256(),
                "reden",
                "verkeerd-document");
    }

    private int tick(String pad, String stap, boolean gedaan, String notitie) throws Exception {
        return proef.page(
                        Demoaccount.PRIVACY_REGENBOOGBRUG,
                        post(pad + "/stappen/" + stap)
                                .param("gedaan", "" + gedaan)
                                .param("notitie", notitie)
                                .with(csrf()))
                .getStatus();
    }

    /** The address of the line about this dossier in the register that this account keeps. */
    private String register(Demoaccount account, Bezorgd bezorgd) throws Exception {
        String html = proef.html(account, "/datalekken");
        int naam = html.indexOf(">" + bezorgd.nummer() + "<");
        assertThat(naam).as("in the register of " + account).isPositive();
        String begin = html.substring(0, naam);
        return begin.substring(begin.lastIndexOf("/datalekken/")).replaceAll("\".*", "");
    }

    private static String file(String dossier, Terugproef.Stuk stuk) {
        return dossier + "/documenten/" + stuk.id();
    }

    /** An aanvulling with one document that waits, with no task that delivers it. */
    private UUID queued(Bezorgd bezorgd, Sha256 inhoud) {
        var berichten = proef.bean(Berichten.class);
        Instant nu = Instant.now();
        return proef.bijSchool(() -> {
            UUID id = berichten.nieuweId();
            berichten.add(
                    Terugproef.SCHOOL,
                    new Bericht(
                            id,
                            bezorgd.hulpvraag(),
                            Bericht.Soort.AANVULLING,
                            Bericht.Toestand.IN_DE_WACHTRIJ,
                            0,
                            List.of(),
                            null,
                            nu,
                            nu,
                            "",
                            null,
                            "Ingrid Bakker"),
                    Demoaccount.IB_REGENBOOGBRUG.id(),
                    List.of(
                            new Bevroren(
                                    null,
                                    new Documentregel(
                                            inhoud,
                                            "fout.pdf",
                                            Documentsoort.OVERIG,
                                            null,
                                            2,
                                            Grondslagsoort.WETTELIJKE_TAAK),
                                    "application/pdf",
                                    Verantwoording.VANZELF)));
            proef.sql(
                            """
                            insert into uitwisseling_school.uitgaand (tenant_id, id, soort,
                              hulpvraag_id, van, naar, bericht, gemaakt, termijn_vanaf)
                            values (:school, :id, 'aanvulling', :hulpvraag, 'van', 'naar', '{}', :nu,
                              :nu)
                            """)
                    .param("school", Terugproef.SCHOOL)
                    .param("id", id)
                    .param("hulpvraag", bezorgd.hulpvraag())
                    .param("nu", Timestamp.from(nu))
                    .update();
            return id;
        });
    }
}
