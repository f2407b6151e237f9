package nl.hulproute.school.opp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.oso.Dossierbouw;
import nl.hulproute.oso.Knoop;
import nl.hulproute.oso.Profiel;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.pdf.Pdfmaker;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Inlog;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Leerlingen;
import nl.hulproute.school.overzicht.Overzichtopties;
import nl.hulproute.school.overzicht.Overzichtstand;
import nl.hulproute.school.voorbeeld.Voorbeeldleerling;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;

@Hulproutetest
class OppIT {

    private static final Locale NL = Locale.forLanguageTag("nl");
    private static final Demowereld.School SCHOOL = Demowereld.REGENBOOGBRUG;

    @Autowired MockMvc mvc;
    @Autowired Leerlingen leerlingen;
    @Autowired Ontwikkelingsperspectieven opps;
    @Autowired Oppwaarden waarden;
    @Autowired Botsingen botsingen;
    @Autowired Versierijen versies;
    @Autowired Oppversies vastgesteld;
    @Autowired Oppoverzicht overzicht;
    @Autowired Oppblok blok;
    @Autowired Pdfmaker pdf;
    @Autowired TransactionTemplate transactie;
    @Autowired JdbcClient jdbc;
    @Autowired Datums datums;

    @ParameterizedTest
    @ValueSource(strings = {"", "/{id}", "/{id}/bewerken/beginsituatie", "/{id}/vaststellen"})
    void showsNothingOfAnotherSchoolsPupil(String deel) throws Exception {
        var leerling = leerling(SCHOOL, 1);
        String pad = pad(leerling) + deel.replace("{id}", eerste(leerling).toString());

        mvc.perform(get(pad).cookie(ib())).andExpect(status().isOk());
        mvc.perform(get(pad).cookie(Inlog.als(mvc, Demoaccount.IB_KOMPASROOS)))
                .andExpect(status().isNotFound());
    }

    @Test
    void letsALeerkrachtReadThatOfTheOwnGroupAndWriteInNone() throws Exception {
        Cookie leerkracht = Inlog.als(mvc, Demoaccount.LEERKRACHT_REGENBOOGBRUG);
        var eigen = leerling(SCHOOL, 4 * 8 + 2);
        var ander = leerling(SCHOOL, 1);
        UUID id = begin(eigen);

        mvc.perform(get(pad(eigen) + "/" + id).cookie(leerkracht)).andExpect(status().isOk());
        mvc.perform(get(pad(eigen) + "/" + id + "/bewerken/algemeen").cookie(leerkracht))
                .andExpect(status().isForbidden());
        mvc.perform(get(pad(ander) + "/" + eerste(ander)).cookie(leerkracht))
                .andExpect(status().isNotFound());
    }

    @Test
    void isFoundAtItsOwnPupilOnly() throws Exception {
        UUID ander = eerste(leerling(SCHOOL, 1));

        mvc.perform(get(pad(leerling(SCHOOL, 2)) + "/" + ander).cookie(ib()))
                .andExpect(status().isNotFound());
    }

    @Test
    void keepsWhatTwoPeopleWriteInDifferentFields() throws Exception {
        var leerling = leerling(SCHOOL, 21);
        UUID id = begin(leerling);

        bewaar(ib(), leerling, id, "beginsituatie.thuis", "Twee broers", 0);
        bewaar(directeur(), leerling, id, "beginsituatie.medisch", "Bril", 0)
                .andExpect(content().string(not(containsString("oppbotsing"))));

        assertThat(waarde(leerling, id, Oppveld.THUIS)).isEqualTo("Twee broers");
        assertThat(waarde(leerling, id, Oppveld.MEDISCH)).isEqualTo("Bril");
    }

    private static List<Oppgroep.Bron> sources(ResultActions antwoord) {
        var model = java.util.Objects.requireNonNull(antwoord.andReturn().getModelAndView());
        return ((List<?>) model.getModel().get("groepen"))
                .stream()
                        .map(Oppgroep.class::cast)
                        .flatMap(groep -> groep.vragen().stream())
                        .flatMap(vraag -> vraag.bronnen().stream())
                        .toList();
    }

    @Test
    void showsTwoTextsForOneFieldSideBySideAndKeepsTheChosenOne() throws Exception {
        var leerling = leerling(SCHOOL, 22);
        UUID id = begin(leerling);
        bewaar(ib(), leerling, id, "beginsituatie.thuis", "Woont bij moeder", 0);

        bewaar(directeur(), leerling, id, "beginsituatie.thuis", "Woont bij vader", 0)
                .andExpect(content().string(containsString("Woont bij vader")))
                .andExpect(content().string(containsString("Van Ingrid Bakker")));
        assertThat(waarde(leerling, id, Oppveld.THUIS)).isEqualTo("Woont bij moeder");

        mvc.perform(
                        post(bewerken(leerling, id))
                                .cookie(directeur())
                                .with(csrf())
                                .param("actie", "kies:beginsituatie.thuis:BEIDE"))
                .andExpect(redirectedUrl(bewerken(leerling, id) + "#beginsituatie-thuis"));
        assertThat(waarde(leerling, id, Oppveld.THUIS))
                .isEqualTo("Woont bij moeder\n\nWoont bij vader");
    }

    @Test
    void twoTextsInAGoalThatWasTakenOutWaitUntilItIsPutBack() throws Exception {
        var leerling = leerling(SCHOOL, 22);
        UUID id = begin(leerling);
        in(() -> {
            opps.saveDoelen(id, List.of(1));
            return id;
        });
        bewaar(ib(), leerling, id, "handeling.doel.1", "Leest op AVI-M4", 0);
        bewaar(directeur(), leerling, id, "handeling.doel.1", "Leest op AVI-E4", 0);
        UUID wie = Demoaccount.DIRECTEUR_REGENBOOGBRUG.id();
        assertThat(in(() -> botsingen.van(id, wie))).hasSize(1);

        in(() -> {
            opps.saveDoelen(id, List.of());
            return id;
        });

        assertThat(in(() -> botsingen.van(id, wie))).isEmpty();
        assertThat(in(() -> botsingen.vanAnderen(id, Demoaccount.IB_REGENBOOGBRUG.id()))).isZero();
        in(() -> {
            opps.saveDoelen(id, List.of(1));
            return id;
        });
        assertThat(in(() -> botsingen.van(id, wie))).hasSize(1);
    }

    @Test
    void takesAFormWhoseLastAnswerGotLostForTheSameWriter() throws Exception {
        var leerling = leerling(SCHOOL, 23);
        UUID id = begin(leerling);
        String formulier = UUID.randomUUID().toString();
        var eerst =
                post(bewerken(leerling, id))
                        .cookie(ib())
                        .with(csrf())
                        .param("formulier", formulier)
                        .param("v.beginsituatie.thuis", "Een")
                        .param("b.beginsituatie.thuis", "0");
        var daarna =
                post(bewerken(leerling, id))
                        .cookie(ib())
                        .with(csrf())
                        .param("formulier", formulier)
                        .param("v.beginsituatie.thuis", "Een twee")
                        .param("b.beginsituatie.thuis", "0");

        mvc.perform(eerst);
        mvc.perform(daarna);

        assertThat(waarde(leerling, id, Oppveld.THUIS)).isEqualTo("Een twee");
    }

    @Test
    void refusesToFinaliseWhatIsNotComplete() throws Exception {
        var leerling = leerling(SCHOOL, 24);
        UUID id = begin(leerling);

        stelVast(leerling, id)
                .andExpect(flash().attribute("foutmelding", "opp.vaststellen.fout.onvolledig"));

        assertThat(alle(leerling)).isEmpty();
        assertThat(in(() -> overzicht.stand(leerling)))
                .isInstanceOf(Overzichtstand.Ontbreekt.class);
    }

    @Test
    void freezesAVersionThatCountsUntilSomethingChanges() throws Exception {
        var leerling = leerling(SCHOOL, 25);
        UUID id = volledig(leerling);

        stelVast(leerling, id).andExpect(redirectedUrl(pad(leerling) + "/" + id));
        var eerste = in(() -> vastgesteld.geldende(leerling.id())).orElseThrow();
        var rij = in(() -> versies.find(leerling.id(), eerste.id())).orElseThrow();
        assertThat(eerste.hash())
                .isEqualTo(Sha256.of(rij.tekst().getBytes(StandardCharsets.UTF_8)));
        assertThat(vastgesteld(leerling, eerste)).contains("Woont bij moeder");

        bewaar(ib(), leerling, id, "beginsituatie.thuis", "Verhuisd", versie(id, Oppveld.THUIS));
        assertThat(in(() -> vastgesteld.geldende(leerling.id()))).isEmpty();
        assertThat(vastgesteld(leerling, eerste)).contains("Woont bij moeder");

        bewaar(
                ib(),
                leerling,
                id,
                "beginsituatie.thuis",
                "Woont bij moeder",
                versie(id, Oppveld.THUIS));
        assertThat(in(() -> vastgesteld.geldende(leerling.id()))).contains(eerste);

        bewaar(ib(), leerling, id, "beginsituatie.thuis", "Verhuisd", versie(id, Oppveld.THUIS));
        stelVast(leerling, id);
        assertThat(alle(leerling)).extracting(Oppversie::geldt).containsExactly(true, false);
        mvc.perform(get(pad(leerling) + "/" + id + "/vergelijken?van=1&met=2").cookie(ib()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<ins>")))
                .andExpect(content().string(containsString("Verhuisd")));
    }

    @Test
    void refusesToFinaliseWhatChangedAfterItWasRead() throws Exception {
        var leerling = leerling(SCHOOL, 26);
        UUID id = volledig(leerling);
        int gezien = opp(leerling, id).versie();
        bewaar(
                directeur(),
                leerling,
                id,
                "beginsituatie.medisch",
                "Astma",
                versie(id, Oppveld.MEDISCH));

        mvc.perform(
                        post(pad(leerling) + "/" + id + "/vaststellen")
                                .cookie(ib())
                                .with(csrf())
                                .param("versie", String.valueOf(gezien))
                                .param("nummer", "1"))
                .andExpect(flash().attribute("foutmelding", "opp.vaststellen.fout.gewijzigd"));

        assertThat(alle(leerling)).isEmpty();
    }

    @Test
    void takesASourceOverOnce() throws Exception {
        var leerling = leerling(SCHOOL, 5);
        UUID id = begin(leerling);
        var html =
                mvc.perform(get(bewerken(leerling, id)).cookie(ib()))
                        .andExpect(content().string(containsString("Notitie van Ingrid Bakker")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        var knop =
                java.util.regex.Pattern.compile("overnemen:beginsituatie.medisch:[0-9a-f-]{36}")
                        .matcher(html);
        assertThat(knop.find()).isTrue();
        assertThat(sources(mvc.perform(get(bewerken(leerling, id)).cookie(ib())))).isNotEmpty();
        assertThat(sources(bewaar(ib(), leerling, id, "beginsituatie.thuis", "Een hond", 0)))
                .as("an autosave gathers none")
                .isEmpty();

        for (int keer = 0; keer < 2; keer++) {
            mvc.perform(
                            post(bewerken(leerling, id))
                                    .cookie(ib())
                                    .with(csrf())
                                    .param("actie", knop.group()))
                    .andExpect(redirectedUrl(bewerken(leerling, id) + "#beginsituatie-medisch"));
        }

        assertThat(waarde(leerling, id, Oppveld.MEDISCH))
                .containsOnlyOnce("De logopedist ziet vooruitgang");
    }

    @Test
    void beginsANewOneWithTheFormerButAsksThePupilAgain() throws Exception {
        var leerling = leerling(SCHOOL, 2);
        UUID vorige = eerste(leerling);

        mvc.perform(post(pad(leerling) + "/" + vorige + "/kopieren").cookie(ib()).with(csrf()));
        UUID nieuw = eerste(leerling);

        assertThat(nieuw).isNotEqualTo(vorige);
        assertThat(waarde(leerling, nieuw, Oppveld.REDEN)).isNotEmpty();
        assertThat(waarde(leerling, nieuw, Oppveld.GEHOORD_WAT)).isEmpty();
        assertThat(waarde(leerling, nieuw, Oppveld.BEGIN))
                .isNotEqualTo(waarde(leerling, vorige, Oppveld.BEGIN));
        assertThat(in(() -> vastgesteld.geldende(leerling.id()))).isPresent();
        mvc.perform(post(pad(leerling) + "/" + vorige + "/verwijderen").cookie(ib()).with(csrf()))
                .andExpect(status().isNotFound());
        mvc.perform(post(pad(leerling) + "/" + nieuw + "/verwijderen").cookie(ib()).with(csrf()))
                .andExpect(redirectedUrl(pad(leerling)));
        assertThat(eerste(leerling)).isEqualTo(vorige);
    }

    @Test
    void takesAGoalOutAndBringsItBackWithItsText() throws Exception {
        var leerling = leerling(SCHOOL, 27);
        UUID id = begin(leerling);
        String pad = pad(leerling) + "/" + id + "/bewerken/handelingsdeel";
        mvc.perform(
                        post(pad)
                                .cookie(ib())
                                .with(csrf())
                                .param("v.handeling.doel.1", "Vlot lezen")
                                .param("actie", "doel-erbij"))
                .andExpect(redirectedUrl(pad + "#doel-2"));
        mvc.perform(post(pad).cookie(ib()).with(csrf()).param("actie", "doel-weg:1"))
                .andExpect(flash().attributeExists("ongedaan"));
        assertThat(opp(leerling, id).doelen()).containsExactly(2);

        mvc.perform(
                post(pad(leerling) + "/" + id + "/doelen/1/terugzetten").cookie(ib()).with(csrf()));

        assertThat(opp(leerling, id).doelen()).containsExactly(1, 2);
        assertThat(
                        in(() -> waarden.inhoud(opp(leerling, id)))
                                .van(new Veldsleutel(Oppveld.DOEL, 1)))
                .isEqualTo("Vlot lezen");
    }

    @Test
    void saysWhoElseHasItOpen() throws Exception {
        var leerling = leerling(SCHOOL, 28);
        UUID id = begin(leerling);
        String formulier = UUID.randomUUID().toString();
        meld(directeur(), leerling, id, "beginsituatie", formulier);

        meld(ib(), leerling, id, "conclusie", UUID.randomUUID().toString())
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "Ook geopend door Margriet Hoekstra"
                                                        + " (Beginsituatie)")));
        vertrek(directeur(), leerling, id, UUID.randomUUID().toString());
        meld(ib(), leerling, id, "conclusie", UUID.randomUUID().toString())
                .andExpect(content().string(containsString("Margriet")));
        vertrek(directeur(), leerling, id, formulier);
        meld(ib(), leerling, id, "conclusie", UUID.randomUUID().toString())
                .andExpect(content().string(not(containsString("Margriet"))));
    }

    @Test
    void isEvaluatedWithWhatThePupilSaid() throws Exception {
        var leerling = leerling(SCHOOL, 3);
        String pad = pad(leerling) + "/" + eerste(leerling);

        mvc.perform(
                        post(pad + "/evaluaties/nieuw")
                                .cookie(ib())
                                .with(csrf())
                                .param("versie", "0")
                                .param("datum", datums.vandaag().minusDays(3).toString())
                                .param("metwie", "Ouders")
                                .param("uitkomst", "Gehaald"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("gehoord-fout")));
        mvc.perform(
                        post(pad + "/evaluaties/nieuw")
                                .cookie(ib())
                                .with(csrf())
                                .param("versie", "0")
                                .param("datum", datums.vandaag().minusDays(3).toString())
                                .param("metwie", "Ouders")
                                .param("gehoord", "Wil door")
                                .param("uitkomst", "Gehaald"))
                .andExpect(redirectedUrl(pad));
        mvc.perform(get(pad).cookie(ib())).andExpect(content().string(containsString("Wil door")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2040-01-01", "1999-01-01"})
    void isNotEvaluatedBeforeItBeganOrInTheFuture(String datum) throws Exception {
        var leerling = leerling(SCHOOL, 2);

        mvc.perform(
                        post(pad(leerling) + "/" + eerste(leerling) + "/evaluaties/nieuw")
                                .cookie(ib())
                                .with(csrf())
                                .param("versie", "0")
                                .param("datum", datum)
                                .param("metwie", "Ouders")
                                .param("gehoord", "Wil door")
                                .param("uitkomst", "Gehaald"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("datum-fout")));
    }

    @Test
    void staysWhereADateCannotBeAndSaysSoAtTheField() throws Exception {
        var leerling = leerling(SCHOOL, 29);
        UUID id = begin(leerling);
        String algemeen = pad(leerling) + "/" + id + "/bewerken/algemeen";
        var verder =
                post(algemeen)
                        .cookie(ib())
                        .with(csrf())
                        .param("v.algemeen.einde", datums.vandaag().minusDays(1).toString())
                        .param("b.algemeen.einde", "1");

        mvc.perform(verder.param("actie", "naar:beginsituatie"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("href=\"#algemeen-einde\"")))
                .andExpect(
                        content().string(containsString("De einddatum ligt voor de begindatum.")));
        assertThat(waarde(leerling, id, Oppveld.EINDE))
                .isEqualTo(datums.vandaag().minusDays(1).toString());
        bewaar(ib(), leerling, id, "beginsituatie.thuis", "Twee broers", 0)
                .andExpect(content().string(not(containsString("einddatum ligt"))));
        mvc.perform(verder.header("HX-Request", "true"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("einddatum ligt")));
        mvc.perform(post(algemeen).cookie(ib()).with(csrf()).param("actie", "sluit"))
                .andExpect(redirectedUrl(pad(leerling) + "/" + id));
    }

    @Test
    void showsWhatWasMeasuredWhenItWasFinalisedWhateverBecomesOfTheTests() throws Exception {
        var leerling = leerling(SCHOOL, 1);
        String pagina = pad(leerling) + "/" + eerste(leerling) + "/versies/1";
        var opties = ((Overzichtstand.Klaar) in(() -> overzicht.stand(leerling))).standaard();
        String gelezen = lees(pagina);
        String papier = papier(leerling, opties);
        assertThat(gelezen).contains("<circle").contains("Rekenen: gemeten");

        removeToetsen(leerling, true);
        try {
            assertThat(lees(pagina)).isEqualTo(gelezen);
            assertThat(papier(leerling, opties)).isEqualTo(papier);
            assertThat(in(() -> overzicht.inhoud(leerling, opties)).bronnen())
                    .noneMatch(bron -> bron.soort().equals("toets"));
        } finally {
            removeToetsen(leerling, false);
        }
    }

    @Test
    void freezesWhatIsMeasuredOnTheDayItIsFinalised() throws Exception {
        var leerling = leerling(SCHOOL, 5);
        UUID id = volledig(leerling);
        stelVast(leerling, id);

        var versie = in(() -> versies.find(leerling.id(), id, 1)).orElseThrow();
        assertThat(versie.inhoud().gemeten()).containsKey(Leergebied.REKENEN);
        assertThat(vastgesteld(leerling, versie.versie())).contains("Rekenen: gemeten");
        bewaar(ib(), leerling, id, "beginsituatie.thuis", "Bij oma", versie(id, Oppveld.THUIS));
        bewaar(
                ib(),
                leerling,
                id,
                "beginsituatie.thuis",
                "Woont bij moeder",
                versie(id, Oppveld.THUIS));
        assertThat(opp(leerling, id).concept()).isFalse();
        in(() ->
                jdbc.sql("update school.opp set verwijderd = now() where id = :id")
                        .param("id", id)
                        .update());
    }

    private void removeToetsen(Leerling leerling, boolean weg) {
        in(() ->
                jdbc.sql(
                                """
                                update school.toets set verwijderd = case when :weg then now() end
                                where leerling_id = :leerling
                                """)
                        .param("weg", weg)
                        .param("leerling", leerling.id())
                        .update());
    }

    /** What the page says, without what differs from one request to the next. */
    private String lees(String pagina) throws Exception {
        String html =
                mvc.perform(get(pagina).cookie(ib()))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        return html.substring(html.indexOf("<main"), html.indexOf("</main>"));
    }

    @Test
    void offersTheTestsAtTheDidactischeOntwikkeling() throws Exception {
        var leerling = leerling(SCHOOL, 4);

        mvc.perform(get(bewerken(leerling, eerste(leerling))).cookie(ib()))
                .andExpect(content().string(containsString("Toetsen Rekenen en wiskunde")))
                .andExpect(content().string(containsString("vaardigheidsscore")));
    }

    @Test
    void goesOnPaperAsTheVersionThatWasFrozenAndADraftIsMarked() throws Exception {
        var klaar = leerling(SCHOOL, 1);
        var concept = leerling(SCHOOL, 4);

        var stand = (Overzichtstand.Klaar) in(() -> overzicht.stand(klaar));
        String versie = papier(klaar, stand.standaard());
        assertThat(versie)
                .contains("Welke interventies hebben al plaatsgevonden en waren deze effectief?")
                .contains("Versie 1, vastgesteld op")
                .doesNotContain("CONCEPT");
        assertThat(papier(concept, new Overzichtopties("", List.of(), false))).contains("CONCEPT");
        assertThat(in(() -> overzicht.keuzes(klaar)).onderdelen()).hasSize(2);
    }

    @Test
    void standsInTheDossierOfAPupilInPrimaryEducationOnce() {
        var po = Dossierbouw.voor(Profiel.POSWV);
        var vo = Dossierbouw.voor(Profiel.VOSWV);
        var leerling = leerling(SCHOOL, 1);
        in(() -> {
            blok.vul(leerling, po);
            return true;
        });
        Tenant.van(Demowereld.WAARDCOLLEGE.id())
                .voer(() ->
                        transactie.executeWithoutResult(
                                status -> blok.vul(leerlingVan(Demowereld.WAARDCOLLEGE, 1), vo)));

        var geldend = in(() -> vastgesteld.geldende(leerling.id())).orElseThrow();
        var einde = geldend.einde();
        assertThat(knopen(po))
                .containsExactly(
                        Knoop.groep(
                                "opp",
                                Knoop.van("opp_ingangdatum", geldend.begin().toString()),
                                Knoop.van("opp_einddatum", einde == null ? "" : einde.toString())));
        assertThat(knopen(vo)).isEmpty();
    }

    private ResultActions meld(
            Cookie wie, Leerling leerling, UUID id, String deel, String formulier)
            throws Exception {
        return mvc.perform(
                        post(pad(leerling) + "/" + id + "/aanwezig/" + deel)
                                .cookie(wie)
                                .with(csrf())
                                .param("formulier", formulier))
                .andExpect(status().isOk());
    }

    private void vertrek(Cookie wie, Leerling leerling, UUID id, String formulier)
            throws Exception {
        mvc.perform(
                        post(pad(leerling) + "/" + id + "/vertrek")
                                .cookie(wie)
                                .with(csrf())
                                .param("formulier", formulier))
                .andExpect(status().isNoContent());
    }

    private static List<Knoop> knopen(Dossierbouw bouw) {
        return bouw.maak().wortel().alle().filter(k -> k.naam().equals("opp")).toList();
    }

    private String papier(Leerling leerling, Overzichtopties opties) throws Exception {
        var inhoud = in(() -> overzicht.inhoud(leerling, opties));
        assertThat(inhoud.bronnen()).isNotEmpty();
        var model = new HashMap<>(inhoud.model());
        model.put("leerling", leerling);
        model.put("briefhoofd", SCHOOL.naam());
        model.put("vandaag", LocalDate.of(2026, 11, 27));
        var uit = new ByteArrayOutputStream();
        pdf.maak(inhoud.sjabloon(), model, NL, uit);
        try (var document = Loader.loadPDF(uit.toByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /** A complete one that is not finalised. */
    private UUID volledig(Leerling leerling) throws Exception {
        UUID id = begin(leerling);
        in(() -> {
            var teksten = Voorbeeldteksten.van(Voorbeeldteksten.PO, "Sam");
            teksten.put(Veldsleutel.van(Oppveld.THUIS), "Woont bij moeder");
            teksten.put(Veldsleutel.van(Oppveld.GEHOORD_WANNEER), datums.vandaag().toString());
            teksten.put(Veldsleutel.van(Oppveld.GEHOORD_DOOR), "Ingrid Bakker");
            waarden.save(SCHOOL.id(), id, teksten, null, "Ingrid Bakker");
            return true;
        });
        return id;
    }

    private ResultActions stelVast(Leerling leerling, UUID id) throws Exception {
        return mvc.perform(
                post(pad(leerling) + "/" + id + "/vaststellen")
                        .cookie(ib())
                        .with(csrf())
                        .param("versie", String.valueOf(opp(leerling, id).versie()))
                        .param("nummer", "1"));
    }

    private ResultActions bewaar(
            Cookie wie, Leerling leerling, UUID id, String veld, String tekst, int begin)
            throws Exception {
        return mvc.perform(
                        post(bewerken(leerling, id))
                                .cookie(wie)
                                .with(csrf())
                                .header("HX-Request", "true")
                                .param("v." + veld, tekst)
                                .param("b." + veld, String.valueOf(begin)))
                .andExpect(status().isOk());
    }

    private UUID begin(Leerling leerling) throws Exception {
        mvc.perform(post(pad(leerling) + "/nieuw").cookie(ib()).with(csrf()))
                .andExpect(status().is3xxRedirection());
        return eerste(leerling);
    }

    private UUID eerste(Leerling leerling) {
        return in(() -> opps.van(leerling.id())).getFirst().id();
    }

    private Ontwikkelingsperspectief opp(Leerling leerling, UUID id) {
        return in(() -> opps.find(leerling.id(), id)).orElseThrow();
    }

    private List<Oppversie> alle(Leerling leerling) {
        return in(() -> vastgesteld.alle(leerling.id()));
    }

    private String vastgesteld(Leerling leerling, Oppversie versie) {
        assertThat(versie.leerling()).isEqualTo(leerling.id());
        return in(() -> vastgesteld.inhoud(versie, NL)).toString();
    }

    private String waarde(Leerling leerling, UUID id, Oppveld veld) {
        return in(() -> waarden.inhoud(opp(leerling, id))).van(veld);
    }

    private int versie(UUID id, Oppveld veld) {
        return in(() -> waarden.van(id))
                .getOrDefault(Veldsleutel.van(veld), Oppwaarde.leeg(Veldsleutel.van(veld)))
                .versie();
    }

    private Cookie ib() throws Exception {
        return Inlog.als(mvc, Demoaccount.IB_REGENBOOGBRUG);
    }

    private Cookie directeur() throws Exception {
        return Inlog.als(mvc, Demoaccount.DIRECTEUR_REGENBOOGBRUG);
    }

    private Leerling leerling(Demowereld.School school, int nummer) {
        return in(() -> leerlingVan(school, nummer));
    }

    private Leerling leerlingVan(Demowereld.School school, int nummer) {
        return leerlingen.find(Voorbeeldleerling.id(school, nummer)).orElseThrow();
    }

    private static String pad(Leerling leerling) {
        return "/leerlingen/" + leerling.id() + "/opp";
    }

    private static String bewerken(Leerling leerling, UUID id) {
        return pad(leerling) + "/" + id + "/bewerken/beginsituatie";
    }

    private <T> T in(Supplier<T> werk) {
        return Tenant.van(SCHOOL.id()).doe(() -> transactie.execute(status -> werk.get()));
    }
}
