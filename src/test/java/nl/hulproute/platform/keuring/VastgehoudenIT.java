package nl.hulproute.platform.keuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import jakarta.servlet.http.Cookie;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.platform.scanner.Nepscanner;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Inlog;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;

/** With a scanner nothing can be opened that it has not called clean. */
@Hulproutetest
class VastgehoudenIT {

    private static final Nepscanner SCANNER = scanner();
    private static final Duration GEDULD = Duration.ofSeconds(60);
    private static final Pattern LEERLING =
            Pattern.compile("<a href=\"(/leerlingen/[0-9a-f-]{36})\"");
    private static final Pattern DOCUMENT =
            Pattern.compile("href=\"(/leerlingen/[0-9a-f-]{36}/map/documenten/[0-9a-f-]{36})\"");

    @Autowired MockMvc mvc;

    private Cookie ib;
    private String map;

    @DynamicPropertySource
    static void scanner(DynamicPropertyRegistry registry) {
        registry.add("hulproute.scanner.adres", SCANNER::adres);
    }

    @AfterAll
    static void close() throws IOException {
        SCANNER.close();
    }

    @BeforeEach
    void prepare() throws Exception {
        SCANNER.zwijg(false);
        ib = Inlog.als(mvc, Demoaccount.IB_REGENBOOGBRUG);
        var leerlingen = LEERLING.matcher(page(get("/leerlingen")));
        assertThat(leerlingen.find()).isTrue();
        map = leerlingen.group(1) + "/map";
    }

    @Test
    void opensADocumentOnceTheScannerCalledItClean() throws Exception {
        String document = upload("schoon");

        await().atMost(GEDULD).untilAsserted(() -> assertThat(status(document)).isEqualTo(200));

        assertThat(page(get(document))).doesNotContain("Vastgehouden");
    }

    @Test
    @DisplayName("U36 A document is held back while the scanner does not answer")
    void holdsADocumentBackWhileTheScannerDoesNotAnswer() throws Exception {
        SCANNER.zwijg(true);
        String document = upload("wacht");

        assertThat(status(document)).isEqualTo(423);
        assertThat(page(get(document)))
                .contains("Vastgehouden: het wacht op de viruscontrole.")
                .doesNotContain("/inhoud");
        assertThat(veiligheid()).contains("De virusscanner antwoordt niet.");

        SCANNER.zwijg(false);
        await().atMost(GEDULD).untilAsserted(() -> assertThat(status(document)).isEqualTo(200));
        assertThat(veiligheid()).contains("De virusscanner werkt.", "Nepscanner 1.0");
    }

    @Test
    void blocksAnInfectedDocumentForGood() throws Exception {
        String document = upload("BESMET");

        await().atMost(GEDULD)
                .untilAsserted(() ->
                        assertThat(page(get(document)))
                                .contains(
                                        "Geblokkeerd: hierin is een virus gevonden (Proef.Virus)"));

        assertThat(status(document)).isEqualTo(423);
        assertThat(page(get(map))).contains("Geblokkeerd");
    }

    private String upload(String tekst) throws Exception {
        byte[] pdf =
                ("%PDF-1.7\n% " + tekst + UUID.randomUUID()).getBytes(StandardCharsets.US_ASCII);
        String onderwerp = "Stuk " + UUID.randomUUID();
        mvc.perform(
                multipart(map + "/documenten")
                        .file(new MockMultipartFile("bestand", "stuk.pdf", "application/pdf", pdf))
                        .param("onderwerp", onderwerp)
                        .cookie(ib)
                        .with(csrf()));
        String html = page(get(map));
        var document = DOCUMENT.matcher(html.substring(0, html.indexOf(">" + onderwerp)));
        String laatste = "";
        while (document.find()) {
            laatste = document.group(1);
        }
        return laatste;
    }

    private int status(String document) throws Exception {
        return answer(get(document + "/inhoud")).getStatus();
    }

    private String veiligheid() throws Exception {
        var ict = Inlog.als(mvc, Demoaccount.ICT_REGENBOOGBRUG);
        return mvc.perform(get("/beheer/veiligheid").cookie(ict))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String page(
            org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request)
            throws Exception {
        return answer(request).getContentAsString();
    }

    private MockHttpServletResponse answer(
            org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request)
            throws Exception {
        return mvc.perform(request.cookie(ib)).andReturn().getResponse();
    }

    private static Nepscanner scanner() {
        try {
            return new Nepscanner(inhoud ->
                    new String(inhoud, StandardCharsets.ISO_8859_1).contains("BESMET")
                            ? "stream: Proef.Virus FOUND\0"
                            : "stream: OK\0");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
