package nl.hulproute.school.importeren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Inlog;
import nl.hulproute.proef.Klant;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionOperations;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Importing by its pages: the way of a file, who may, and what nobody sees. */
@Hulproutetest
class ImporterenIT {

    private static final String PAD = "/beheer/importeren";

    private static final String BESTAND =
            """
            <EDEX><school><schooljaar>2026-2027</schooljaar><brincode>99CC</brincode></school>
            <groepen><groep key="imp"><naam>Vossen</naam><jaargroep>4</jaargroep></groep></groepen>
            <leerlingen><leerling key="imp-1"><achternaam>Proefveld</achternaam><roepnaam>Ties</roepnaam>
            <groep key="imp"/><bsn>999990019</bsn></leerling>%s</leerlingen></EDEX>
            """;

    /** The running program takes more than the tests of the reader do. */
    private static final Set<String> GRENZEN = Set.of("te-groot", "te-veel-leerlingen");

    @LocalServerPort int poort;
    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transacties;

    @Test
    void importsPupilsOnceAndChangesNothingTheSecondTime() throws Exception {
        neemOver(BESTAND.formatted(""));
        var eerst = leerlingen("imp-%");

        neemOver(BESTAND.formatted(""));

        assertThat(leerlingen("imp-%")).isEqualTo(eerst).hasSize(1);
        assertThat(eerst.getFirst()).containsEntry("versie", 1).containsEntry("jaargroep", "4");
        assertThat(eerst.toString()).doesNotContain("999990019");
    }

    @Test
    void storesNothingOfAFileWithAnError() throws Exception {
        String fout =
                "<leerling key=\"stuk-1\"><roepnaam>Ans</roepnaam></leerling><leerling"
                        + " key=\"stuk-2\"><roepnaam>Ben</roepnaam><groep key=\"weg\"/></leerling>";

        var antwoord = importeer(BESTAND.formatted(fout), Demoaccount.IB_KOMPASROOS);

        assertThat(antwoord.getStatus()).isEqualTo(422);
        assertThat(antwoord.getContentAsString())
                .contains("Regel 4, element groep:", "die staat niet in het bestand");
        assertThat(leerlingen("stuk-%")).isEmpty();
    }

    @Test
    void changesNothingByAnyBrokenFile() throws Exception {
        var voor = leerlingen("%");
        var inlezingen = rijen("select id from school.inlezing");

        for (Kapot.Geval geval : Kapot.alle()) {
            if (!GRENZEN.contains(geval.code())) {
                var antwoord = importeer(geval.inhoud(), Demoaccount.IB_KOMPASROOS);
                assertThat(antwoord.getStatus()).as(geval.code()).isEqualTo(422);
                assertThat(antwoord.getContentAsString()).contains("Er is niets veranderd");
            }
        }

        assertThat(leerlingen("%")).isEqualTo(voor);
        // a round may clear away what another test left
        assertThat(inlezingen).containsAll(rijen("select id from school.inlezing"));
    }

    @Test
    void readsALargeFileAsItComesInAndRefusesItAsAFormThatWouldTouchTheDisk() throws Exception {
        var rest = new StringBuilder();
        for (int n = 0; rest.length() < 5_000_000; n++) {
            rest.append("<leerling key=\"groot-").append(n % 40).append('-').append(n);
            rest.append("\"><achternaam>Proefveld</achternaam><roepnaam>Ties</roepnaam>");
            rest.append("<groep key=\"imp\"/><bsn>999990019</bsn>");
            rest.append("<extra>").append("x".repeat(20_000)).append("</extra></leerling>\n");
        }
        String groot = BESTAND.formatted(rest);
        var klant = new Klant("http://localhost:" + poort).als(Demoaccount.IB_KOMPASROOS);
        klant.haal(PAD);

        var alsFormulier =
                klant.upload(PAD, Map.of(), List.of(new Klant.Bestand("edex.xml", bytes(groot))));

        assertThat(alsFormulier.html()).contains("te groot om zonder JavaScript");
        assertThat(leerlingen("groot-%")).isEmpty();

        neemOver(groot);

        assertThat(leerlingen("groot-%")).hasSizeGreaterThan(200);
        assertThat(leerlingen("groot-%").toString()).doesNotContain("999990019");
    }

    @Test
    void takesASmallFileWithoutScriptsToo() throws Exception {
        var klant = new Klant("http://localhost:" + poort).als(Demoaccount.IB_KOMPASROOS);
        klant.haal(PAD);

        var voorbeeld =
                klant.upload(
                        PAD,
                        Map.of(),
                        List.of(new Klant.Bestand("edex.xml", bytes(BESTAND.formatted("")))));
        var weg = klant.post(voorbeeld.pad() + "/weggooien", List.of());

        assertThat(voorbeeld.html()).contains("Wat het bestand verandert", "schooljaar 2026-2027");
        assertThat(weg.html()).contains("Het voorbeeld is weggegooid");
    }

    @Test
    void showsThePreviewOfASchoolToItsOwnPeopleOnly() throws Exception {
        String pad = importeer(BESTAND.formatted(""), Demoaccount.IB_KOMPASROOS).getRedirectedUrl();

        assertThat(pad).startsWith(PAD + "/");
        assertThat(haal(pad, Demoaccount.IB_KOMPASROOS).getStatus()).isEqualTo(200);
        assertThat(haal(pad, Demoaccount.IB_LINDEBOOM).getStatus()).isEqualTo(404);
        assertThat(haal(pad, Demoaccount.LEERKRACHT_REGENBOOGBRUG).getStatus()).isEqualTo(403);
        assertThat(stuur(post(pad + "/toepassen"), Demoaccount.IB_LINDEBOOM).getStatus())
                .isEqualTo(404);
        assertThat(stuur(post(pad + "/weggooien"), Demoaccount.IB_LINDEBOOM).getStatus())
                .isEqualTo(404);
        assertThat(
                        stuur(
                                        post(pad + "/personeel").param("nummer", "1"),
                                        Demoaccount.IB_LINDEBOOM)
                                .getStatus())
                .isEqualTo(404);
        assertThat(
                        stuur(
                                        post(pad + "/vestigingen").param("vestiging", ""),
                                        Demoaccount.IB_LINDEBOOM)
                                .getStatus())
                .isEqualTo(404);
        stuur(post(pad + "/weggooien"), Demoaccount.IB_KOMPASROOS);
    }

    @Test
    void showsNoNamesToWhoMayNotSeePupils() throws Exception {
        String bestand =
                BESTAND.replace("99CC", "99AA")
                        .formatted(
                                "<leerling key=\"ict-2\"><roepnaam>Ans</roepnaam><geslacht>7"
                                        + "</geslacht></leerling>");
        String pad = importeer(bestand, Demoaccount.ICT_REGENBOOGBRUG).getRedirectedUrl();
        assertThat(pad).isNotNull();

        String geweigerd =
                haal(pad + "?toon=GEWEIGERD", Demoaccount.ICT_REGENBOOGBRUG).getContentAsString();
        String nieuw =
                haal(pad + "?toon=NIEUW", Demoaccount.ICT_REGENBOOGBRUG).getContentAsString();

        assertThat(geweigerd).contains("7 is geen geslacht").doesNotContain("Ans", "Proefveld");
        assertThat(nieuw).doesNotContain("Ans", "Proefveld");
        assertThat(
                        stuur(
                                        post(pad + "/overslaan")
                                                .param("nummer", "1")
                                                .param("overslaan", "true")
                                                .param("toon", "NIEUW"),
                                        Demoaccount.ICT_REGENBOOGBRUG)
                                .getStatus())
                .isEqualTo(404);
        stuur(post(pad + "/weggooien"), Demoaccount.ICT_REGENBOOGBRUG);
    }

    @Test
    void asksWhetherAFileOfAnotherSchoolIsTheRightOne() throws Exception {
        String pad =
                importeer(BESTAND.replace("99CC", "99BB").formatted(""), Demoaccount.IB_KOMPASROOS)
                        .getRedirectedUrl();

        var geweigerd = stuur(post(pad + "/toepassen"), Demoaccount.IB_KOMPASROOS);

        assertThat(geweigerd.getStatus()).isEqualTo(422);
        assertThat(geweigerd.getContentAsString())
                .contains("van een andere school: BRIN 99BB", "Bevestig dat dit het goede bestand");
        stuur(post(pad + "/weggooien"), Demoaccount.IB_KOMPASROOS);
    }

    @Test
    void whoIsTickedIsInvitedByTakingOverWithoutKeepingTheChoiceFirst() throws Exception {
        String email = "juf-" + UUID.randomUUID() + "@proef.example";
        String bestand =
                BESTAND.formatted("")
                        .replace(
                                "</EDEX>",
                                "<leerkrachten><leerkracht"
                                    + " key=\"tik\"><achternaam>Proef</achternaam>"
                                    + "<roepnaam>Juna</roepnaam><rol>LRK</rol><groepen><groep"
                                    + " key=\"imp\"/></groepen></leerkracht></leerkrachten></EDEX>");
        String pad =
                String.valueOf(importeer(bestand, Demoaccount.IB_KOMPASROOS).getRedirectedUrl());
        String id = pad.substring(pad.lastIndexOf('/') + 1);
        String nummer =
                rijen(
                                "select nummer from school.inlezing_leerkracht where inlezing_id = '%s'"
                                        .formatted(id))
                        .getFirst()
                        .get("nummer")
                        .toString();
        String personeel =
                haal(pad + "?toon=PERSONEEL", Demoaccount.IB_KOMPASROOS).getContentAsString();
        assertThat(personeel)
                .containsPattern("<input[^>]*form=\"besluit\"[^>]*name=\"kies\"")
                .containsPattern("<form[^>]*id=\"besluit\"[^>]*/toepassen");

        var zonder =
                stuur(
                        post(pad + "/toepassen")
                                .param("nummer", nummer)
                                .param("kies", nummer)
                                .param("email-" + nummer, ""),
                        Demoaccount.IB_KOMPASROOS);
        assertThat(zonder.getStatus()).isEqualTo(422);
        assertThat(zonder.getContentAsString()).contains("Juna Proef", "foutenlijst");

        stuur(
                post(pad + "/toepassen")
                        .param("nummer", nummer)
                        .param("kies", nummer)
                        .param("email-" + nummer, email)
                        .param("rol-" + nummer, "LEERKRACHT"),
                Demoaccount.IB_KOMPASROOS);
        awaitApplied(id);

        assertThat(rijen("select email, rol from toegang.uitnodiging"))
                .contains(Map.of("email", email, "rol", "LEERKRACHT"));
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    /** Reads, applies, and waits until that is done. */
    private void neemOver(String bestand) throws Exception {
        var gelezen = importeer(bestand, Demoaccount.IB_KOMPASROOS);
        assertThat(gelezen.getStatus()).isEqualTo(302);
        String pad = String.valueOf(gelezen.getRedirectedUrl());
        stuur(post(pad + "/toepassen"), Demoaccount.IB_KOMPASROOS);
        awaitApplied(pad.substring(pad.lastIndexOf('/') + 1));
    }

    private void awaitApplied(String id) throws InterruptedException {
        long einde = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!rijen("select stand from school.inlezing where id = '" + id + "'")
                .toString()
                .contains("TOEGEPAST")) {
            assertThat(System.nanoTime()).as("applied").isLessThan(einde);
            Thread.sleep(50);
        }
    }

    private MockHttpServletResponse importeer(String bestand, Demoaccount wie) throws Exception {
        return importeer(bytes(bestand), wie);
    }

    private MockHttpServletResponse importeer(byte[] bestand, Demoaccount wie) throws Exception {
        return stuur(post(PAD).contentType(MediaType.APPLICATION_XML).content(bestand), wie);
    }

    private MockHttpServletResponse haal(String pad, Demoaccount wie) throws Exception {
        return stuur(get(pad), wie);
    }

    private MockHttpServletResponse stuur(MockHttpServletRequestBuilder verzoek, Demoaccount wie)
            throws Exception {
        return mvc.perform(verzoek.cookie(Inlog.als(mvc, wie)).with(csrf().asHeader()))
                .andReturn()
                .getResponse();
    }

    private List<Map<String, Object>> leerlingen(String sleutel) {
        return rijen(
                "select * from school.leerling where coalesce(sleutel, '') like '%s' order by id"
                        .formatted(sleutel));
    }

    private List<Map<String, Object>> rijen(String sql) {
        return Tenant.van(Demowereld.KOMPASROOS.id())
                .doe(() -> transacties.execute(status -> jdbc.sql(sql).query().listOfRows()));
    }
}
