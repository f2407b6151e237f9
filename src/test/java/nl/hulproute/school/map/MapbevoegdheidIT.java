package nl.hulproute.school.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Inlog;
import nl.hulproute.school.voorbeeld.Voorbeeldleerling;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** What one wrote or put in the map is not for another leerkracht to change. */
@Hulproutetest
class MapbevoegdheidIT {

    private static final Demoaccount IB = Demoaccount.IB_REGENBOOGBRUG;
    private static final Demoaccount LEERKRACHT = Demoaccount.LEERKRACHT_REGENBOOGBRUG;

    /** Of the group of the leerkracht. */
    private static final UUID LEERLING = Voorbeeldleerling.id(Demowereld.REGENBOOGBRUG, 4 * 8 + 2);

    private static final String MAP = "/leerlingen/" + LEERLING + "/map";

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transactie;
    @Autowired Leerlingmap map;
    @Autowired Mapontvangst ontvangst;

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

    @Test
    void aLeerkrachtSeesNoDocumentOfTheInternThatTellsOfSomeonesHealth() throws Exception {
        Document gewoon = upload(IB);
        var document =
                Tenant.van(Demowereld.REGENBOOGBRUG.id())
                        .doe(() -> {
                            var soort = Documentsoort.MEDISCH;
                            return add("Arts " + merk, soort, een -> {}).document();
                        });
        String pad = MAP + "/documenten/" + document.id();

        for (String deel : List.of("", "/inhoud", "/inhoud?download=true", "/voorbeeld")) {
            assertThat(send(LEERKRACHT, get(pad + deel)).getStatus()).as(deel).isEqualTo(404);
        }
        assertThat(send(LEERKRACHT, post(pad + "/houden")).getStatus()).isEqualTo(404);
        assertThat(send(LEERKRACHT, get(MAP)).getContentAsString())
                .contains(gewoon.id().toString())
                .doesNotContain(document.id().toString(), "Arts " + merk);
        assertThat(seek(LEERKRACHT)).doesNotContain(document.id().toString());
        assertThat(seek(IB)).contains(document.id().toString());
        assertThat(send(IB, get(pad)).getStatus()).isEqualTo(200);
        assertThat(send(IB, get(MAP)).getContentAsString()).contains(document.id().toString());
    }

    @Test
    void aLeerkrachtSeesItAtNoHulpvraagEither() throws Exception {
        UUID hulpvraag =
                Tenant.van(Demowereld.REGENBOOGBRUG.id())
                        .doe(() ->
                                transactie.execute(status ->
                                        draft(
                                                add(merk, Documentsoort.MEDISCH, een -> {})
                                                        .document())));
        String pad = "/hulpvragen/" + hulpvraag;
        String stuk = pad + "/stukken/" + document(merk).sha256().hex();

        assertThat(send(IB, get(stuk)).getStatus()).isEqualTo(200);
        assertThat(send(LEERKRACHT, get(stuk)).getStatus()).isEqualTo(404);
        assertThat(send(LEERKRACHT, get(pad)).getStatus()).isEqualTo(200);
        assertThat(send(LEERKRACHT, get(pad + "/dossier")).getStatus()).isEqualTo(403);
    }

    private UUID draft(Document document) {
        return jdbc.sql(
                        """
                        with h as (
                            insert into school.hulpvraag (school_id, leerling_id, eigen_referentie,
                                status_sinds, opsteller, opsteller_naam, opsteller_email, aangemaakt,
                                gewijzigd)
                            select school_id, leerling_id, 'MAP-' || uuidv7(), now(), uuidv7(), 'Ingrid',
                                'i@x.example', now(), now()
                            from school.document where id = :document
                            returning school_id, id)
                        select id from h
                        """)
                .param("document", document.id())
                .query(UUID.class)
                .single();
    }

    @Test
    void aLeerkrachtStillSeesTheMedicalLetterThatSheBroughtIn() throws Exception {
        Document document = upload(LEERKRACHT);
        String pad = MAP + "/documenten/" + document.id();

        send(
                LEERKRACHT,
                multipart(pad)
                        .param("versie", String.valueOf(document.versie()))
                        .param("onderwerp", merk)
                        .param("bestandsnaam", document.bestandsnaam())
                        .param("documentsoort", "medisch"));

        assertThat(document(merk).documentsoort()).isEqualTo(Documentsoort.MEDISCH);
        assertThat(send(LEERKRACHT, get(pad)).getStatus()).isEqualTo(200);
        assertThat(seek(LEERKRACHT)).contains(document.id().toString());
    }

    @Test
    void aDocumentIsNotThereWhenWhatComesWithItFails() {
        Tenant.van(Demowereld.REGENBOOGBRUG.id())
                .doe(() -> {
                    assertThatThrownBy(() ->
                                    add(
                                            merk,
                                            Documentsoort.OVERIG,
                                            een -> {
                                                throw new IllegalStateException("no paper noted");
                                            }))
                            .isInstanceOf(IllegalStateException.class);
                    assertThat(map.documenten(LEERLING))
                            .noneMatch(een -> een.onderwerp().equals(merk));
                    return merk;
                });
    }

    private Toevoeging.Toegevoegd add(
            String onderwerp, Documentsoort soort, Consumer<Document> erbij) {
        try {
            return (Toevoeging.Toegevoegd)
                    ontvangst
                            .take(
                                    Demowereld.REGENBOOGBRUG.id(),
                                    LEERLING,
                                    List.of(file(merk)),
                                    Fotowens.LOS,
                                    naam ->
                                            new Nieuwdocument(
                                                    onderwerp, null, soort, naam, null, "Ingrid"),
                                    erbij)
                            .getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String seek(Demoaccount wie) throws Exception {
        return send(wie, post("/zoeken").param("tekst", merk)).getContentAsString();
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
