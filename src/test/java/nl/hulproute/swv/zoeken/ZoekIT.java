package nl.hulproute.swv.zoeken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.dossier.Proefdossiers;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import java.util.List;
import java.util.Set;
import java.util.UUID;

@Hulproutetest
class ZoekIT {

    private static final UUID PO = Demowereld.SWV_PO.id();

    @Autowired ApplicationContext context;
    @Autowired Zoekboek boek;

    private Proefdossiers proef;

    @BeforeEach
    void prepare() {
        proef = new Proefdossiers(context);
    }

    @Test
    void findsAPupilByTheBeginningOfANameWithoutAccents() {
        Dossier dossier = proef.received(Demowereld.LINDEBOOM, "Zoëlina");

        assertThat(found("zoel")).containsExactly(dossier.id().waarde());
        assertThat(found("ZOËLINA van")).containsExactly(dossier.id().waarde());
        assertThat(found("oelina")).isEmpty();
    }

    @Test
    void findsOtherFormsOfAWordAndAllWordsHaveToBeThere() {
        Dossier dossier = proef.received(Demowereld.LINDEBOOM, "Quirijntje");
        describe(dossier, "Wij vragen begeleiding bij de xylofoonlessen.");

        assertThat(found("begeleiden xylofoonles")).containsExactly(dossier.id().waarde());
        assertThat(found("quirijntje xylofoonlessen")).containsExactly(dossier.id().waarde());
        assertThat(found("de xylofoonles")).containsExactly(dossier.id().waarde());
        assertThat(found("xylofoonles trombone")).isEmpty();
    }

    @Test
    void findsAWordByAnotherFormThatThePlainStemsLeaveApart() {
        Dossier dossier = proef.received(Demowereld.LINDEBOOM, "Wendelmoed");
        describe(dossier, "Wij schreven brieven over de klassen; moeder belt, Kees loopt weg.");

        for (String vraag : List.of("brief", "klas", "bellen", "lopen", "klassen brieven")) {
            assertThat(found("wendelmoed " + vraag))
                    .as(vraag)
                    .containsExactly(dossier.id().waarde());
        }
        assertThat(found("wendelmoed klacht")).isEmpty();
    }

    /**
     * A rare word, a single one that is in many, several that are, and one that the newest lack.
     */
    @Test
    void findsTheSameWhicheverWayItLooks() {
        for (String omschrijving :
                List.of("Kokosnoten rapen", "Kokosnoot, palmboom", "Palmbomen", "Kokosnoten")) {
            describe(proef.received(Demowereld.LINDEBOOM, "Hildegonda"), omschrijving);
        }
        proef.received(Demowereld.LINDEBOOM, "Hildegonda");

        for (String vraag :
                List.of("hildegonda", "kokosnoot", "palmboom kokosnoot", "hildeg palmb", "rapen")) {
            var alles = proef.within(() -> boek.find(PO, new Zoekvraag(vraag)));
            assertThat(alles).as(vraag).isNotEmpty();
            for (int veel : List.of(1, 2, 3, 4)) {
                for (int aantal : List.of(1, 2, 3, 9)) {
                    assertThat(
                                    proef.within(() ->
                                            boek.find(PO, new Zoekvraag(vraag), veel, aantal)))
                            .as("%s, many from %d, %d at most", vraag, veel, aantal)
                            .isEqualTo(alles.subList(0, Math.min(aantal, alles.size())));
                }
            }
        }
    }

    @Test
    void findsNotitiesUntilTheyAreThrownAway() {
        Dossier dossier = proef.received(Demowereld.LINDEBOOM, "Odette");
        UUID notitie = note(dossier, "Moeder belt over de quarantaineregeling");

        assertThat(vondst("quarantaineregelingen").plekken()).containsExactly("notitie");
        proef.update("update swv.dossier_notitie set verwijderd = now() where id = :id", notitie);
        assertThat(found("quarantaineregelingen")).isEmpty();
    }

    @Test
    void whatASchoolCalledBackIsNotFound() {
        Dossier dossier = proef.received(Demowereld.LINDEBOOM, "Ysbrandina");
        assertThat(found("ysbrandina")).hasSize(1);

        proef.update(
                "update swv.dossier set teruggehaald = now() where id = :id",
                dossier.id().waarde());

        assertThat(found("ysbrandina")).isEmpty();
    }

    @Test
    void onlyTheSamenwerkingsverbandItselfFindsAnything() throws Exception {
        proef.received(Demowereld.WILGENHOF, "Wybrichje");
        var school = new Tenant(Set.of(PO), Set.of(Demowereld.WILGENHOF.id()));

        assertThat(found("wybrichje")).hasSize(1);
        assertThat(proef.within(school, () -> boek.find(PO, new Zoekvraag("wybrichje")))).isEmpty();
        for (var ander :
                List.of(Demoaccount.IB_EXTERN, Demoaccount.HELPDESK, Demoaccount.IB_LINDEBOOM)) {
            assertThat(proef.page(ander, get("/swv/zoeken")).getStatus())
                    .as(ander.name())
                    .isEqualTo(403);
        }
        assertThat(html(Demoaccount.BEHANDELAAR_VO, "wybrichje"))
                .contains("Geen dossier gevonden")
                .doesNotContain("Wybrichje van");
    }

    @Test
    void showsWhatWasFoundAndGoesStraightToANumber() throws Exception {
        Dossier dossier = proef.received(Demowereld.LINDEBOOM, "Floortje-Sophie");

        assertThat(html(Demoaccount.BEHANDELAAR_PO, "sophie"))
                .contains(dossier.nummer(), "1 dossier gevonden", "Floortje-Sophie");
        assertThat(html(Demoaccount.BEHANDELAAR_PO, "x")).contains("ten minste twee letters");
        assertThat(
                        proef.page(
                                        Demoaccount.BEHANDELAAR_PO,
                                        post("/swv/zoeken")
                                                .param("tekst", dossier.nummer())
                                                .with(csrf()))
                                .getRedirectedUrl())
                .isEqualTo("/swv/dossiers/" + dossier.id());
    }

    /** PostgreSQL stores no text with it. */
    @Test
    void theCharacterZeroIsARequestThatCannotBeRead() throws Exception {
        for (var vraag :
                List.of(
                        post("/swv/zoeken").param("tekst", "\0nul").with(csrf()),
                        get("/swv/dossiers/nummer").param("nummer", "\0"))) {
            assertThat(proef.page(Demoaccount.BEHANDELAAR_PO, vraag).getStatus()).isEqualTo(400);
        }
    }

    private String html(Demoaccount wie, String tekst) throws Exception {
        return proef.page(wie, post("/swv/zoeken").param("tekst", tekst).with(csrf()))
                .getContentAsString();
    }

    private List<UUID> found(String tekst) {
        return proef.within(() -> boek.find(PO, new Zoekvraag(tekst))).stream()
                .map(Vondst::id)
                .toList();
    }

    private Vondst vondst(String tekst) {
        return proef.within(() -> boek.find(PO, new Zoekvraag(tekst))).getFirst();
    }

    private void describe(Dossier dossier, String tekst) {
        proef.within(() ->
                context.getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
                        .sql("update swv.dossier set omschrijving = :tekst where id = :id")
                        .param("tekst", tekst)
                        .param("id", dossier.id().waarde())
                        .update());
    }

    private UUID note(Dossier dossier, String tekst) {
        return proef.within(() ->
                context.getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
                        .sql(
                                """
                                insert into swv.dossier_notitie
                                  (swv_id, dossier_id, auteur, auteur_naam, tekst, geplaatst)
                                values (:swv, :dossier, :swv, 'Noor', :tekst, now()) returning id
                                """)
                        .param("swv", PO)
                        .param("dossier", dossier.id().waarde())
                        .param("tekst", tekst)
                        .query(UUID.class)
                        .single());
    }
}
