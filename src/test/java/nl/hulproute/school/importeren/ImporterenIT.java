package nl.hulproute.school.importeren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
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
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

@Hulproutetest
class ImporterenIT {

    private static final String BESTAND =
            """
            <EDEX><groepen><groep key="imp"><naam>Vossen</naam><jaargroep>4</jaargroep></groep></groepen>
            <leerlingen><leerling key="imp-1"><achternaam>Proefveld</achternaam><roepnaam>Ties</roepnaam>
            <groep key="imp"/><bsn>133456785</bsn></leerling>%s</leerlingen></EDEX>
            """;

    @LocalServerPort int poort;
    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transacties;

    @Test
    void importsPupilsOnceAndChangesNothingTheSecondTime() throws Exception {
        assertThat(importeer(BESTAND.formatted(""))).isEqualTo(200);
        var eerst = leerlingen("imp-%");

        assertThat(importeer(BESTAND.formatted(""))).isEqualTo(200);

        assertThat(leerlingen("imp-%")).isEqualTo(eerst).hasSize(1);
        assertThat(eerst.getFirst()).containsEntry("versie", 1).containsEntry("jaargroep", "4");
        assertThat(eerst.toString()).doesNotContain("133456785");
    }

    @Test
    void storesNothingOfAFileWithAnError() throws Exception {
        String fout =
                "<leerling key=\"stuk-1\"><roepnaam>Ans</roepnaam></leerling><leerling"
                        + " key=\"stuk-2\"/>";

        assertThat(importeer(BESTAND.formatted(fout))).isEqualTo(422);

        assertThat(leerlingen("stuk-%")).isEmpty();
    }

    @Test
    void readsALargeFileAsItComesInAndRefusesItAsAFormThatWouldTouchTheDisk() throws Exception {
        var rest = new StringBuilder();
        for (int n = 0; rest.length() < 5_000_000; n++) {
            rest.append("<leerling key=\"groot-").append(n % 40).append('-').append(n);
            rest.append("\"><achternaam>Proefveld</achternaam><roepnaam>Ties</roepnaam>");
            rest.append("<groep key=\"imp\"/><bsn>133456785</bsn>");
            rest.append("<extra>").append("x".repeat(20_000)).append("</extra></leerling>\n");
        }
        String groot = BESTAND.formatted(rest);
        var klant = new Klant("http://localhost:" + poort).als(Demoaccount.IB_KOMPASROOS);
        klant.haal("/beheer/importeren");

        var alsFormulier =
                klant.upload(
                        "/beheer/importeren",
                        Map.of(),
                        List.of(new Klant.Bestand("edex.xml", bytes(groot))));

        assertThat(alsFormulier.html()).contains("te groot om zonder JavaScript");
        assertThat(leerlingen("groot-%")).isEmpty();

        assertThat(importeer(groot)).isEqualTo(200);

        assertThat(leerlingen("groot-%")).hasSizeGreaterThan(200);
        assertThat(leerlingen("groot-%").toString()).doesNotContain("133456785");
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    private int importeer(String bestand) throws Exception {
        return mvc.perform(
                        post("/beheer/importeren")
                                .contentType(MediaType.APPLICATION_XML)
                                .content(bytes(bestand))
                                .cookie(Inlog.als(mvc, Demoaccount.IB_KOMPASROOS))
                                .with(csrf().asHeader()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private List<Map<String, Object>> leerlingen(String sleutel) {
        return Tenant.van(Demowereld.KOMPASROOS.id())
                .doe(() ->
                        transacties.execute(status ->
                                jdbc.sql(
                                                "select * from school.leerling where sleutel like"
                                                        + " :sleutel")
                                        .param("sleutel", sleutel)
                                        .query()
                                        .listOfRows()));
    }
}
