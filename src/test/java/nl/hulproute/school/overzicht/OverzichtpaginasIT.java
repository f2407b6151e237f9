package nl.hulproute.school.overzicht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Inlog;
import nl.hulproute.proef.Pdfkeuring;
import nl.hulproute.school.map.Leerlingmap;
import nl.hulproute.school.voorbeeld.Voorbeeldleerling;
import nl.hulproute.toegang.Inzagen;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

import javax.imageio.ImageIO;

@Hulproutetest
class OverzichtpaginasIT {

    private static final UUID LEERLING = Voorbeeldleerling.id(Demowereld.REGENBOOGBRUG, 1);
    private static final String PAD = "/leerlingen/" + LEERLING + "/overzichten";

    @Autowired MockMvc mvc;
    @Autowired Leerlingmap map;
    @Autowired Inzagen inzagen;

    @ParameterizedTest
    @ValueSource(strings = {"", "/notities"})
    void showsNothingOfAnotherSchoolOrAnotherGroup(String deel) throws Exception {
        for (var account :
                new Demoaccount[] {
                    Demoaccount.IB_KOMPASROOS, Demoaccount.LEERKRACHT_REGENBOOGBRUG
                }) {
            mvc.perform(get(PAD + deel).cookie(Inlog.als(mvc, account)))
                    .andExpect(status().isNotFound());
        }
        mvc.perform(get(PAD + deel).cookie(Inlog.als(mvc, Demoaccount.IB_REGENBOOGBRUG)))
                .andExpect(status().isOk());
    }

    @Test
    void whatCarersAnsweredIsNotForALeerkracht() throws Exception {
        Cookie leerkracht = Inlog.als(mvc, Demoaccount.LEERKRACHT_REGENBOOGBRUG);
        String eigen =
                "/leerlingen/"
                        + Voorbeeldleerling.id(Demowereld.REGENBOOGBRUG, 4 * 8 + 4)
                        + "/overzichten";

        mvc.perform(get(eigen).cookie(leerkracht))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(">Notities<")))
                .andExpect(content().string(not(containsString(">Toestemming van ouders<"))));
        for (String soort : List.of("ondertekening", "toestemming")) {
            mvc.perform(get(eigen + "/" + soort).cookie(leerkracht))
                    .andExpect(status().isNotFound());
            mvc.perform(
                            get(eigen + "/" + soort)
                                    .cookie(Inlog.als(mvc, Demoaccount.IB_REGENBOOGBRUG)))
                    .andExpect(status().isOk());
        }
    }

    @Test
    void makesNothingOfAPupilOfAnotherGroup() throws Exception {
        Cookie leerkracht = Inlog.als(mvc, Demoaccount.LEERKRACHT_REGENBOOGBRUG);

        mvc.perform(
                        post("/overzichten/maken")
                                .with(csrf())
                                .cookie(leerkracht)
                                .param("soort", "notities")
                                .param("leerling", LEERLING.toString()))
                .andExpect(status().isNotFound());
        mvc.perform(post(PAD + "/notities").with(csrf()).cookie(leerkracht))
                .andExpect(status().isNotFound());
    }

    @Test
    void showsAnOrderToWhoAskedForItOnly() throws Exception {
        UUID eigen = Voorbeeldleerling.id(Demowereld.REGENBOOGBRUG, 4 * 8 + 1);
        Cookie leerkracht = Inlog.als(mvc, Demoaccount.LEERKRACHT_REGENBOOGBRUG);
        String adres =
                mvc.perform(
                                post("/overzichten/maken")
                                        .with(csrf())
                                        .cookie(leerkracht)
                                        .param("soort", "notities")
                                        .param("leerling", eigen.toString()))
                        .andExpect(redirectedUrlPattern("/overzichten/opdrachten/*"))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl();

        mvc.perform(get(adres).cookie(leerkracht)).andExpect(status().isOk());
        mvc.perform(get(adres).cookie(Inlog.als(mvc, Demoaccount.IB_REGENBOOGBRUG)))
                .andExpect(status().isNotFound());
        assertThat(acts(eigen))
                .as("an order stands in the access log under each of its pupils")
                .contains("POST /overzichten/maken", "GET /overzichten/opdrachten/{id}");
    }

    private List<String> acts(UUID leerling) {
        UUID school = Demowereld.REGENBOOGBRUG.id();
        return Tenant.van(school)
                .doe(() -> inzagen.van(school, List.of(leerling), null, 100))
                .stream()
                .flatMap(dag -> dag.handelingen().stream())
                .toList();
    }

    @Test
    void givesThePdfWithoutKeepingIt() throws Exception {
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_REGENBOOGBRUG);
        long ervoor = documents();

        byte[] pdf = pdf(ib, false);

        Pdfkeuring.keur("notities", pdf);
        assertThat(documents()).isEqualTo(ervoor);
    }

    @Test
    void putsTheLogoOfTheSchoolOnThePaperOnlyWhenAsked() throws Exception {
        Cookie directeur = Inlog.als(mvc, Demoaccount.DIRECTEUR_REGENBOOGBRUG);
        mvc.perform(
                        multipart("/school/logo")
                                .file(
                                        new MockMultipartFile(
                                                "bestand", "logo.jpg", "image/jpeg", logo()))
                                .with(csrf())
                                .cookie(directeur))
                .andExpect(flash().attribute("melding", "school.logo.opgeslagen"));
        try {
            byte[] met = pdf(directeur, true);

            Pdfkeuring.keur("met logo", met);
            assertThat(pictures(met)).isEqualTo(1);
            assertThat(pictures(pdf(directeur, false))).isZero();
            mvc.perform(get(PAD + "/notities").cookie(directeur))
                    .andExpect(content().string(not(containsString("nog geen logo"))));
        } finally {
            mvc.perform(post("/school/logo/verwijderen").with(csrf()).cookie(directeur));
        }
        assertThat(pictures(pdf(directeur, true))).isZero();
        mvc.perform(get(PAD + "/notities").cookie(directeur))
                .andExpect(content().string(matchesPattern("(?s).*id=\"logo\" disabled.*")))
                .andExpect(content().string(containsString("nog geen logo")))
                .andExpect(content().string(not(containsString("name=\"logo\""))));
    }

    @Test
    void theVariantsOfAnOverviewAreToldApartByTitleAndFileName() throws Exception {
        assertThat(variant("standaard"))
                .startsWith("inline; filename=\"toetsoverzicht-")
                .doesNotContain("grafiek", "-standaard", "met grafieken");
        assertThat(variant("grafiek"))
                .contains("toetsoverzicht-grafiek-", "Niet-methodetoetsen leerling met grafieken");
    }

    private String variant(String naam) throws Exception {
        var antwoord =
                mvc.perform(
                                post(PAD + "/niet-methodetoetsen")
                                        .with(csrf())
                                        .cookie(Inlog.als(mvc, Demoaccount.IB_REGENBOOGBRUG))
                                        .param("variant", naam))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse();
        try (PDDocument document = Loader.loadPDF(antwoord.getContentAsByteArray())) {
            return antwoord.getHeader("Content-Disposition")
                    + "\n"
                    + document.getDocumentInformation().getTitle()
                    + "\n"
                    + new PDFTextStripper().getText(document).lines().limit(8).toList();
        }
    }

    @Test
    void asksForAChoiceAtTheField() throws Exception {
        mvc.perform(
                        post(PAD + "/notities")
                                .with(csrf())
                                .cookie(Inlog.als(mvc, Demoaccount.IB_REGENBOOGBRUG))
                                .param("variant", "geen-variant"))
                .andExpect(status().isUnprocessableContent());
    }

    private byte[] pdf(Cookie wie, boolean logo) throws Exception {
        MockHttpServletRequestBuilder vraag =
                post(PAD + "/notities")
                        .with(csrf())
                        .cookie(wie)
                        .param("variant", "datum")
                        .param("logo", String.valueOf(logo));
        for (var notitie :
                Tenant.van(Demowereld.REGENBOOGBRUG.id()).doe(() -> map.notities(LEERLING))) {
            vraag = vraag.param("onderdelen", notitie.id().toString());
        }
        return mvc.perform(vraag)
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(header().string("Content-Disposition", containsString("notities-")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    /** Those of this kind: the demonstration may still be filling the map beside the test. */
    private long documents() {
        return Tenant.van(Demowereld.REGENBOOGBRUG.id())
                .doe(() -> map.documenten(LEERLING))
                .stream()
                .filter(een -> een.documentsoort() == Documentsoort.NOTITIES)
                .count();
    }

    private static long pictures(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDResources stof = document.getPage(0).getResources();
            return StreamSupport.stream(stof.getXObjectNames().spliterator(), false)
                    .filter(stof::isImageXObject)
                    .count();
        }
    }

    private static byte[] logo() throws IOException {
        var uit = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 30, BufferedImage.TYPE_INT_RGB), "jpeg", uit);
        return uit.toByteArray();
    }
}
