package nl.hulproute.school.zoeken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Inlog;
import nl.hulproute.school.voorbeeld.Voorbeeldleerling;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.util.UUID;

@Hulproutetest
class SchoolzoekIT {

    private static final Demowereld.School SCHOOL = Demowereld.REGENBOOGBRUG;

    /** Of the group of the leerkracht, and of another. */
    private static final UUID EIGEN = Voorbeeldleerling.id(SCHOOL, 4 * 8 + 4);

    private static final UUID ANDER = Voorbeeldleerling.id(SCHOOL, 12);

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @Test
    void findsADocumentByWordsOfItsNameAndOfItsPupil() throws Exception {
        String woord = "Zoekproef" + UUID.randomUUID().toString().substring(0, 8);
        document(ANDER, woord + " van de logopedist", "verslag-logo.pdf");

        assertThat(html(Demoaccount.IB_REGENBOOGBRUG, woord.toUpperCase(java.util.Locale.ROOT)))
                .contains("Documenten (1)", woord + " van de logopedist", "/leerlingen/" + ANDER);
        assertThat(html(Demoaccount.IB_REGENBOOGBRUG, woord + " trombone"))
                .contains("Niets gevonden");
    }

    @Test
    void findsADocumentByAnotherFormOfAWord() throws Exception {
        String woord = "Zoekproef" + UUID.randomUUID().toString().substring(0, 8);
        document(ANDER, woord + " brief met een observatie; moeder belt", "klas.pdf");

        for (String vraag : java.util.List.of("brieven", "observaties", "bellen", "klassen")) {
            assertThat(html(Demoaccount.IB_REGENBOOGBRUG, woord + " " + vraag))
                    .as(vraag)
                    .contains("Documenten (1)");
        }
        assertThat(html(Demoaccount.IB_REGENBOOGBRUG, woord + " klachten"))
                .contains("Niets gevonden");
    }

    @Test
    void aLeerkrachtFindsOnlyWhatIsOfOwnPupils() throws Exception {
        String woord = "Zoekproef" + UUID.randomUUID().toString().substring(0, 8);
        document(EIGEN, woord + " eigen", "a.pdf");
        document(ANDER, woord + " ander", "b.pdf");

        assertThat(html(Demoaccount.LEERKRACHT_REGENBOOGBRUG, woord))
                .contains("Documenten (1)", woord + " eigen")
                .doesNotContain(woord + " ander");
        assertThat(html(Demoaccount.LEERKRACHT_REGENBOOGBRUG, surname(ANDER)))
                .doesNotContain(ANDER.toString());
        assertThat(html(Demoaccount.LEERKRACHT_REGENBOOGBRUG, surname(EIGEN)))
                .contains(EIGEN.toString());
    }

    @Test
    void findsAHulpvraagByItsAanvraagtype() throws Exception {
        // the demonstration sends it after the pages are there
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() ->
                        assertThat(html(Demoaccount.IB_REGENBOOGBRUG, "yilmaz arrangement"))
                                .contains("Hulpvragen (", ">Arrangement<")
                                .doesNotContain("verplicht"));
    }

    @Test
    void findsAPupilAndNothingOfAnotherSchool() throws Exception {
        assertThat(html(Demoaccount.IB_REGENBOOGBRUG, surname(ANDER)))
                .contains("Leerlingen (", ANDER.toString());
        assertThat(html(Demoaccount.IB_LINDEBOOM, surname(ANDER))).doesNotContain(ANDER.toString());
        assertThat(html(Demoaccount.IB_LINDEBOOM, "%")).contains("ten minste twee letters");
        assertThat(html(Demoaccount.IB_LINDEBOOM, "%%")).contains("Niets gevonden");
        assertThat(
                        mvc.perform(
                                        get("/zoeken")
                                                .cookie(Inlog.als(mvc, Demoaccount.BEHANDELAAR_PO)))
                                .andReturn()
                                .getResponse()
                                .getStatus())
                .isEqualTo(403);
    }

    private String html(Demoaccount wie, String tekst) throws Exception {
        MockHttpServletResponse antwoord =
                mvc.perform(
                                post("/zoeken")
                                        .param("tekst", tekst)
                                        .with(csrf())
                                        .cookie(Inlog.als(mvc, wie)))
                        .andReturn()
                        .getResponse();
        assertThat(antwoord.getStatus()).isEqualTo(200);
        return antwoord.getContentAsString();
    }

    private String surname(UUID leerling) {
        return in(() ->
                jdbc.sql("select achternaam from school.leerling where id = :id")
                        .param("id", leerling)
                        .query(String.class)
                        .single());
    }

    private void document(UUID leerling, String onderwerp, String bestand) {
        in(() ->
                jdbc.sql(
                                """
                                insert into school.document (school_id, leerling_id, onderwerp, documentsoort,
                                  bestandsnaam, sha256, grootte, mediatype, toegevoegd, door_naam)
                                select school_id, leerling_id, :onderwerp, documentsoort, :bestand, sha256,
                                       grootte, mediatype, now(), door_naam from (
                                  select :leerling::uuid leerling_id, d.* from (
                                    select school_id, 'overig' documentsoort, sha256, grootte, mediatype, door_naam
                                      from school.document limit 1) d) n
                                """)
                        .param("leerling", leerling)
                        .param("onderwerp", onderwerp)
                        .param("bestand", bestand)
                        .update());
    }

    private <T> T in(java.util.function.Supplier<T> werk) {
        return Tenant.van(SCHOOL.id())
                .doe(() ->
                        java.util.Objects.requireNonNull(
                                transaction.execute(status -> werk.get())));
    }
}
