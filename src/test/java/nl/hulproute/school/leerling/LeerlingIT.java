package nl.hulproute.school.leerling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Inlog;
import nl.hulproute.school.map.Leerlingmap;
import nl.hulproute.school.voorbeeld.Voorbeeldleerling;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

@Hulproutetest
class LeerlingIT {

    private static final UUID LEERLING = Voorbeeldleerling.id(Demowereld.LINDEBOOM, 12);
    private static final String PAD = "/leerlingen/" + LEERLING;

    @Autowired MockMvc mvc;
    @Autowired Leerlingen leerlingen;
    @Autowired Leerlingmap map;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/bewerken",
                "/map",
                "/verzorgers/nieuw",
                "/schoolloopbaan/nieuw",
                "/map/notities/nieuw"
            })
    void showsNothingOfAnotherSchoolsPupil(String deel) throws Exception {
        Cookie eigen = Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);
        Cookie ander = Inlog.als(mvc, Demoaccount.IB_KOMPASROOS);

        mvc.perform(get(PAD + deel).cookie(eigen)).andExpect(status().isOk());
        mvc.perform(get(PAD + deel).cookie(ander)).andExpect(status().isNotFound());
    }

    @Test
    void holdsALeerkrachtToTheOwnGroup() throws Exception {
        Cookie leerkracht = Inlog.als(mvc, Demoaccount.LEERKRACHT_REGENBOOGBRUG);
        UUID eigen = Voorbeeldleerling.id(Demowereld.REGENBOOGBRUG, 4 * 8 + 1);
        UUID ander = Voorbeeldleerling.id(Demowereld.REGENBOOGBRUG, 1);

        mvc.perform(get("/leerlingen/" + eigen).cookie(leerkracht)).andExpect(status().isOk());
        mvc.perform(get("/leerlingen/" + ander).cookie(leerkracht))
                .andExpect(status().isNotFound());
        mvc.perform(get("/leerlingen/" + eigen + "/samenwerkingsverband").cookie(leerkracht))
                .andExpect(content().string(containsString("De intern begeleider begint een")))
                .andExpect(content().string(not(containsString("Begin met Nieuwe hulpvraag"))));
        mvc.perform(get("/leerlingen/" + eigen + "/map").cookie(leerkracht))
                .andExpect(content().string(containsString("Schrijf op wat u in de klas ziet")));
    }

    @Test
    void addsAPupilThatIsThenFoundWithoutAccents() throws Exception {
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);
        String naam = "Zwåluwstra";

        mvc.perform(
                        post("/leerlingen/nieuw")
                                .cookie(ib)
                                .with(csrf())
                                .param("versie", "0")
                                .param("voornamen", "Zoë")
                                .param("achternaam", naam)
                                .param("geboortedatum", "2019-03-04")
                                .param("geslacht", "2")
                                .param("adresgeheim", "true")
                                .param("_telefoonGeheim", "on")
                                .param("_emailGeheim", "on")
                                .param("verzorgersaansprakelijk", "true"))
                .andExpect(status().is3xxRedirection());

        mvc.perform(
                        post("/leerlingen/zoeken")
                                .cookie(ib)
                                .with(csrf())
                                .header("HX-Request", "true")
                                .param("tekst", "zwaluw zoe"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(naam)))
                .andExpect(content().string(not(containsString("<html"))));
    }

    @Test
    void bringsARemovedCarerBack() throws Exception {
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);
        var voor = verzorgers();
        String pad = PAD + "/verzorgers/" + voor.getFirst().id();

        mvc.perform(post(pad + "/verwijderen").cookie(ib).with(csrf()))
                .andExpect(redirectedUrl(PAD + "#verzorgers"));
        assertThat(verzorgers()).hasSize(voor.size() - 1);

        mvc.perform(post(pad + "/terugzetten").cookie(ib).with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(verzorgers()).isEqualTo(voor);
    }

    @Test
    void aCarerWhoDiedStaysInTheFileAndHasNoGezagAnyMore() throws Exception {
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);
        Verzorger voor = verzorgers().getFirst();
        String pad = PAD + "/verzorgers/" + voor.id();

        mvc.perform(overleden(pad, voor, false, "2026-03-04").cookie(ib))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("hoort alleen bij een verzorger die")));
        mvc.perform(overleden(pad, voor, true, "2099-01-01").cookie(ib))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("ligt in de toekomst")));
        mvc.perform(overleden(pad, voor, true, "04-03-2026").cookie(ib))
                .andExpect(redirectedUrl(PAD + "#verzorgers"));

        Verzorger na = verzorgers().getFirst();
        assertThat(na.overleden()).isTrue();
        assertThat(na.overlijdensdatum()).isEqualTo("2026-03-04");
        assertThat(na.wettigevertegenwoordiger()).isFalse();
        mvc.perform(get(PAD).cookie(ib))
                .andExpect(content().string(containsString("overleden op 4 maart 2026")));
    }

    private static MockHttpServletRequestBuilder overleden(
            String pad, Verzorger wie, boolean overleden, String datum) {
        return post(pad)
                .with(csrf())
                .param("versie", String.valueOf(wie.versie()))
                .param("achternaam", wie.naam().achternaam())
                .param("relatie", String.valueOf(wie.relatie()))
                .param("gezag", "true")
                .param("overleden", String.valueOf(overleden))
                .param("overlijdensdatum", datum)
                .param("_telefoonGeheim", "on")
                .param("_emailGeheim", "on");
    }

    @Test
    void keepsADocumentAndGivesItBackByteForByte() throws Exception {
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);
        byte[] tekst = "Verslag van het gesprek".getBytes(StandardCharsets.UTF_8);

        upload(ib, "verslag.txt", tekst).andExpect(redirectedUrl(PAD + "/map"));
        var document =
                Tenant.van(Demowereld.LINDEBOOM.id())
                        .doe(() -> map.documenten(LEERLING))
                        .getFirst();
        String pad = PAD + "/map/documenten/" + document.id() + "/inhoud";

        mvc.perform(get(pad).cookie(ib))
                .andExpect(status().isOk())
                .andExpect(content().bytes(tekst))
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")));
        mvc.perform(get(pad).cookie(Inlog.als(mvc, Demoaccount.IB_KOMPASROOS)))
                .andExpect(status().isNotFound());
    }

    @Test
    void refusesAFileThatCallsItselfAPdf() throws Exception {
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);
        var voor = Tenant.van(Demowereld.LINDEBOOM.id()).doe(() -> map.documenten(LEERLING));

        upload(ib, "nep.pdf", "<html><script></script></html>".getBytes(StandardCharsets.UTF_8))
                .andExpect(flash().attribute("foutmelding", containsString("geen bestand dat")));
        upload(ib, "bom.docx", docx(200 << 20))
                .andExpect(flash().attribute("foutmelding", containsString("bij het uitpakken")));

        assertThat(Tenant.van(Demowereld.LINDEBOOM.id()).doe(() -> map.documenten(LEERLING)))
                .isEqualTo(voor);
    }

    @Test
    void saysThatAFileIsAnotherKindThanItsName() throws Exception {
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);

        upload(ib, "eigenlijk-word.pdf", docx(20))
                .andExpect(
                        flash().attribute(
                                        "melding",
                                        "eigenlijk-word.pdf is een ander soort bestand dan de naam"
                                                + " zegt. Het is toegevoegd en heet nu"
                                                + " eigenlijk-word.pdf.docx."));
    }

    private static byte[] docx(int grootte) throws IOException {
        var uit = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(uit)) {
            for (String deel : List.of("[Content_Types].xml", "word/document.xml")) {
                zip.putNextEntry(new ZipEntry(deel));
                for (int i = 0; i < grootte; i += 1 << 20) {
                    zip.write(new byte[Math.min(grootte, 1 << 20)]);
                }
            }
        }
        return uit.toByteArray();
    }

    private org.springframework.test.web.servlet.ResultActions upload(
            Cookie wie, String naam, byte[] inhoud) throws Exception {
        return mvc.perform(
                multipart(PAD + "/map/documenten")
                        .file(new MockMultipartFile("bestand", naam, "application/pdf", inhoud))
                        .cookie(wie)
                        .with(csrf()));
    }

    private java.util.List<Verzorger> verzorgers() {
        return Tenant.van(Demowereld.LINDEBOOM.id())
                .doe(() -> leerlingen.find(LEERLING).orElseThrow().verzorgers());
    }
}
