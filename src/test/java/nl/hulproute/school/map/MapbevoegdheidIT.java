package nl.hulproute.school.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Inlog;
import nl.hulproute.school.voorbeeld.Voorbeeldleerling;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What one wrote or put in the map is not for another leerkracht to change. */
@Hulproutetest
class MapbevoegdheidIT {

    private static final Demoaccount IB = Demoaccount.IB_REGENBOOGBRUG;
    private static final Demoaccount LEERKRACHT = Demoaccount.LEERKRACHT_REGENBOOGBRUG;

    /** Of the group of the leerkracht. */
    private static final UUID LEERLING = Voorbeeldleerling.id(Demowereld.REGENBOOGBRUG, 4 * 8 + 2);

    private static final String MAP = "/leerlingen/" + LEERLING + "/map";

    @Autowired MockMvc mvc;
    @Autowired Leerlingmap map;

    private final String merk = "Bevoegd" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aLeerkrachtChangesNoNotitieOfTheIntern() throws Exception {
        Notitie notitie = write(IB, merk + " van de ib");
        String pad = MAP + "/notities/" + notitie.id();

        assertThat(send(LEERKRACHT, get(pad)).getStatus()).isEqualTo(403);
        assertThat(send(LEERKRACHT, change(pad, notitie, "anders")).getStatus()).isEqualTo(403);
        assertThat(send(LEERKRACHT, post(pad + "/verwijderen")).getStatus()).isEqualTo(403);
        assertThat(send(LEERKRACHT, post(pad + "/terugzetten")).getStatus()).isEqualTo(403);
        assertThat(send(LEERKRACHT, get(MAP)).getContentAsString())
                .contains(merk + " van de ib")
                .doesNotContain(pad);
        assertThat(find(merk)).isEqualTo(notitie);
        assertThat(send(IB, get(MAP)).getContentAsString()).contains(pad);
    }

    @Test
    void theWriterStaysAndWhoElseChangedItIsNamed() throws Exception {
        Notitie notitie = write(LEERKRACHT, merk + " van de leerkracht");
        String pad = MAP + "/notities/" + notitie.id();

        send(LEERKRACHT, change(pad, notitie, merk + " zelf verbeterd"));
        assertThat(find(merk).gewijzigdDoor()).isEmpty();
        send(IB, change(pad, find(merk), merk + " aangevuld"));

        Notitie na = find(merk);
        assertThat(na.tekst()).isEqualTo(merk + " aangevuld");
        assertThat(na.auteur()).isEqualTo(notitie.auteur());
        assertThat(na.gewijzigdDoor()).isNotEmpty().isNotEqualTo(notitie.auteur());
        assertThat(send(LEERKRACHT, get(MAP)).getContentAsString())
                .contains("Gewijzigd door " + na.gewijzigdDoor(), pad);
        assertThat(send(LEERKRACHT, post(pad + "/verwijderen")).getStatus()).isEqualTo(302);
        assertThat(send(LEERKRACHT, post(pad + "/terugzetten")).getStatus()).isEqualTo(302);
    }

    @Test
    void aLeerkrachtReplacesRenamesOrRemovesNoDocumentOfTheIntern() throws Exception {
        Document document = upload(IB);
        String pad = MAP + "/documenten/" + document.id();

        assertThat(send(LEERKRACHT, rename(pad, document, "Overschreven")).getStatus())
                .isEqualTo(403);
        assertThat(
                        send(
                                        LEERKRACHT,
                                        rename(pad, document, "Overschreven")
                                                .file(file("overschreven")))
                                .getStatus())
                .isEqualTo(403);
        assertThat(send(LEERKRACHT, post(pad + "/verwijderen")).getStatus()).isEqualTo(403);
        assertThat(send(LEERKRACHT, get(pad)).getContentAsString())
                .doesNotContain("name=\"bestand\"");
        assertThat(send(LEERKRACHT, get(MAP)).getContentAsString())
                .doesNotContain(pad + "/verwijderen");
        assertThat(document(merk)).isEqualTo(document);
    }

    @Test
    void anInternWhoRenamesADocumentIsNamedBesideWhoPutItThere() throws Exception {
        Document document = upload(LEERKRACHT);
        String pad = MAP + "/documenten/" + document.id();

        send(IB, rename(pad, document, merk + " hernoemd"));

        Document na = document(merk);
        assertThat(na.doorNaam()).isEqualTo(document.doorNaam());
        assertThat(send(LEERKRACHT, get(pad)).getContentAsString())
                .contains("Gewijzigd door " + na.gewijzigdDoor(), "name=\"bestand\"");
    }

    private Notitie write(Demoaccount wie, String tekst) throws Exception {
        assertThat(
                        send(
                                        wie,
                                        post(MAP + "/notities/nieuw")
                                                .param("versie", "0")
                                                .param("datum", "2026-03-02")
                                                .param("tekst", tekst))
                                .getStatus())
                .isEqualTo(302);
        return find(tekst);
    }

    private static MockHttpServletRequestBuilder change(String pad, Notitie oud, String tekst) {
        return post(pad)
                .param("versie", String.valueOf(oud.versie()))
                .param("datum", oud.datum().toString())
                .param("tekst", tekst);
    }

    private Document upload(Demoaccount wie) throws Exception {
        var antwoord =
                mvc.perform(
                                multipart(MAP + "/documenten")
                                        .file(file(merk))
                                        .param("onderwerp", merk)
                                        .cookie(Inlog.als(mvc, wie))
                                        .with(csrf()))
                        .andReturn()
                        .getResponse();
        assertThat(antwoord.getStatus()).isEqualTo(302);
        return document(merk);
    }

    private static org.springframework.test.web.servlet.request
                    .MockMultipartHttpServletRequestBuilder
            rename(String pad, Document document, String onderwerp) {
        var verzoek = multipart(pad);
        verzoek.param("versie", String.valueOf(document.versie()))
                .param("onderwerp", onderwerp)
                .param("bestandsnaam", document.bestandsnaam())
                .param("documentsoort", document.documentsoort().code());
        return verzoek;
    }

    private static MockMultipartFile file(String inhoud) {
        return new MockMultipartFile(
                "bestand", inhoud + ".txt", "text/plain", inhoud.getBytes(StandardCharsets.UTF_8));
    }

    private Notitie find(String tekst) {
        return Tenant.van(Demowereld.REGENBOOGBRUG.id())
                .doe(() ->
                        map.notities(LEERLING).stream()
                                .filter(een -> een.tekst().startsWith(tekst))
                                .findFirst()
                                .orElseThrow());
    }

    private Document document(String onderwerp) {
        return Tenant.van(Demowereld.REGENBOOGBRUG.id())
                .doe(() ->
                        map.documenten(LEERLING).stream()
                                .filter(een -> een.onderwerp().startsWith(onderwerp))
                                .findFirst()
                                .orElseThrow());
    }

    private MockHttpServletResponse send(
            Demoaccount wie,
            org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder<?>
                    verzoek)
            throws Exception {
        return mvc.perform(verzoek.cookie(Inlog.als(mvc, wie)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
