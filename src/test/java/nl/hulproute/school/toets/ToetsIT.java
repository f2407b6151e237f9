package nl.hulproute.school.toets;

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
import nl.hulproute.oso.Dossierbouw;
import nl.hulproute.oso.Dossiercontrole;
import nl.hulproute.oso.Profiel;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.pdf.Pdfmaker;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Inlog;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Leerlingen;
import nl.hulproute.school.overzicht.Overzichtopties;
import nl.hulproute.school.overzicht.Overzichtstand;
import nl.hulproute.school.voorbeeld.Voorbeeldleerling;
import nl.hulproute.toegang.Inzagen;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

@Hulproutetest
class ToetsIT {

    private static final Demowereld.School SCHOOL = Demowereld.LINDEBOOM;
    private static final UUID LEERLING = Voorbeeldleerling.id(SCHOOL, 30);
    private static final String PAD = "/leerlingen/" + LEERLING + "/toetsen";

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transacties;
    @Autowired Toetsen toetsen;
    @Autowired Toetsnormen normen;
    @Autowired Iqtoetsen iqtoetsen;
    @Autowired Groeilijnen groeilijnen;
    @Autowired Toetsblok blok;
    @Autowired Toetsoverzicht overzicht;
    @Autowired Leerlingen leerlingen;
    @Autowired Pdfmaker pdf;
    @Autowired Inzagen inzagen;
    @Autowired Toetsimport inlezen;

    @ParameterizedTest
    @ValueSource(strings = {"", "/nieuw", "/importeren", "/iq", "/iq/nieuw"})
    void showsNothingOfAnotherSchoolsPupil(String deel) throws Exception {
        mvc.perform(get(PAD + deel).cookie(ib())).andExpect(status().isOk());
        mvc.perform(get(PAD + deel).cookie(Inlog.als(mvc, Demoaccount.IB_KOMPASROOS)))
                .andExpect(status().isNotFound());
    }

    @Test
    void holdsALeerkrachtToTheOwnGroup() throws Exception {
        Cookie leerkracht = Inlog.als(mvc, Demoaccount.LEERKRACHT_REGENBOOGBRUG);
        UUID eigen = Voorbeeldleerling.id(Demowereld.REGENBOOGBRUG, 4 * 8 + 1);
        UUID ander = Voorbeeldleerling.id(Demowereld.REGENBOOGBRUG, 1);

        for (String deel : List.of("/toetsen", "/toetsen/iq", "/toetsen/importeren")) {
            mvc.perform(get("/leerlingen/" + eigen + deel).cookie(leerkracht))
                    .andExpect(status().isOk());
            mvc.perform(get("/leerlingen/" + ander + deel).cookie(leerkracht))
                    .andExpect(status().isNotFound());
        }
        UUID toets = in(Demowereld.REGENBOOGBRUG, () -> toetsen.van(ander)).getFirst().id();
        mvc.perform(
                        post("/leerlingen/" + ander + "/toetsen/" + toets + "/verwijderen")
                                .cookie(leerkracht)
                                .with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void everyTableIsClosedToOtherSchools() {
        UUID leerling = Voorbeeldleerling.id(SCHOOL, 1);

        assertThat(in(SCHOOL, () -> toetsen.van(leerling))).isNotEmpty();
        assertThat(in(Demowereld.KOMPASROOS, () -> toetsen.van(leerling))).isEmpty();
        assertThat(in(Demowereld.KOMPASROOS, () -> iqtoetsen.van(leerling))).isEmpty();
        List<Boolean> dicht =
                in(
                        SCHOOL,
                        () ->
                                jdbc.sql(
                                                """
                                                select relrowsecurity and relforcerowsecurity from pg_class
                                                where relname in ('toets', 'iqtoets', 'toetsnorm', 'toetsinlezing',
                                                    'toetsinlezing_regel') and relkind = 'r'
                                                """)
                                        .query((rij, n) -> rij.getBoolean(1))
                                        .list());
        assertThat(dicht).hasSize(5).containsOnly(true);
    }

    @Test
    void keepsATestAndGoesOnWithTheNextOfTheSameDay() throws Exception {
        mvc.perform(formulier("/nieuw", Map.of("toetscode", "ITA", "volgende", "true")))
                .andExpect(redirectedUrl(PAD + "/nieuw"));
        Toets toets = vind("ITA");

        assertThat(toets.gegevens().jaargroep()).isNotEmpty();
        mvc.perform(formulier("/nieuw", Map.of("toetscode", "ITB", "iv", "VII")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#iv\"")))
                .andExpect(content().string(containsString("value=\"ITB\"")));
        mvc.perform(formulier("/" + toets.id(), Map.of("toetscode", "ITA", "iv", "I")))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(
                        formulier(
                                "/" + toets.id(),
                                Map.of("toetscode", "ITA", "iv", "I", "versie", "1")))
                .andExpect(redirectedUrl(PAD));
        assertThat(vind("ITA").waarde("IV")).isEqualTo("I");
        assertThat(vind("ITA").versie()).isEqualTo(2);

        String weg = PAD + "/" + toets.id();
        mvc.perform(post(weg + "/verwijderen").cookie(ib()).with(csrf()))
                .andExpect(redirectedUrl(PAD));
        mvc.perform(get(weg).cookie(ib())).andExpect(status().isNotFound());
        mvc.perform(post(weg + "/terugzetten").cookie(ib()).with(csrf()));
        assertThat(vind("ITA").id()).isEqualTo(toets.id());
    }

    @Test
    void readsAValueWithACommaOfTheOnlyOtherScoreAsOne() throws Exception {
        mvc.perform(
                        formulier("/nieuw", Map.of("toetscode", "ITC"))
                                .param("soort", "Norm", "")
                                .param("waarde", "voldoende, net", ""))
                .andExpect(redirectedUrl(PAD));

        assertThat(vind("ITC").overige())
                .containsExactly(
                        new Referentiescore(Scoresoort.NORM, "Landelijk", "voldoende, net", ""));
    }

    @Test
    void keepsAnIqTestWithItsIndexes() throws Exception {
        var velden = new HashMap<>(Map.of("testnaam", "WISC-V", "afnamedatum", "2026-01-20"));
        velden.putAll(Map.of("afgenomenDoor", "M. de Boer", "functie", "orthopedagoog"));
        velden.putAll(Map.of("totaal", "84", "laag", "78", "hoog", "91", "betrouwbaarheid", "95"));
        var post = post(PAD + "/iq/nieuw").cookie(ib()).with(csrf()).param("versie", "0");
        velden.forEach(post::param);
        post.param("indexnaam", "Verbaal begrip", "Werkgeheugen", "")
                .param("indexscore", "92", "", "")
                .param("indexlaag", "85", "", "")
                .param("indexhoog", "100", "", "");

        mvc.perform(post).andExpect(redirectedUrl(PAD + "/iq"));

        Iqtoets toets = in(SCHOOL, () -> iqtoetsen.van(LEERLING)).getFirst();
        assertThat(toets.door()).isEqualTo("M. de Boer, orthopedagoog");
        assertThat(toets.indexen())
                .containsExactly(new Iqindex("VBI", "Verbaal begrip", 92, 85, 100));
        mvc.perform(
                        post(PAD + "/iq/" + toets.id())
                                .cookie(ib())
                                .with(csrf())
                                .param("versie", "1")
                                .param("testnaam", "WISC-V")
                                .param("totaal", "84")
                                .param("laag", "85")
                                .param("hoog", "91")
                                .param("betrouwbaarheid", "95")
                                .param("afnamedatum", "2026-01-20")
                                .param("afgenomenDoor", "X"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#laag\"")));
    }

    @Test
    void importsAFileAfterAPreviewAndChangesNothingTheSecondTime() throws Exception {
        String leerlingid = leerling(LEERLING).leerlingid();
        String bestand =
                Uwlrproef.bestand(
                        Uwlrproef.uitslag(
                                        leerlingid,
                                        "imp-1",
                                        "2026-01-20",
                                        "RWM5",
                                        Uwlrproef.oso(187, "IV"))
                                + Uwlrproef.uitslag(
                                        leerlingid,
                                        "imp-2",
                                        "2026-06-08",
                                        "BL",
                                        "<score>12</score>")
                                + Uwlrproef.uitslag(
                                        "123456782",
                                        "imp-3",
                                        "2026-06-08",
                                        "BL",
                                        "<score>9</score>")
                                + Uwlrproef.uitslag(
                                        leerlingid, "imp-4", "morgen", "BL", "<score>9</score>"));

        String ouder = importeer("/beheer/toetsen/importeren", bestand);
        String voorbeeld = importeer("/beheer/toetsen/importeren", bestand);
        mvc.perform(get(voorbeeld).cookie(ib()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Regel ")))
                .andExpect(content().string(containsString("morgen is geen datum")))
                .andExpect(content().string(containsString("2 uitslagen overnemen")))
                .andExpect(content().string(not(containsString("123456782"))));
        assertThat(codes()).doesNotContain("RWM5");
        mvc.perform(post(voorbeeld + "/toepassen").cookie(ib()).with(csrf()))
                .andExpect(redirectedUrl("/beheer/toetsen/importeren"))
                .andExpect(flash().attribute("bijgewerkten", List.of(LEERLING)));
        mvc.perform(get(ouder).cookie(ib()))
                .andExpect(content().string(containsString("Er is niets nieuws")))
                .andExpect(content().string(not(containsString("2 uitslagen overnemen"))));
        Toets eerst = vind("RWM5");
        assertThat(eerst.gegevens().dl()).isNotNull();
        assertThat(eerst.gegevens().jaargroep()).isNotEmpty();
        assertThat(acts())
                .as("under the pupil, whom the path does not name")
                .contains(
                        "GET /beheer/toetsen/importeren/{id}",
                        "POST /beheer/toetsen/importeren/{id}/toepassen");

        String nogeens = importeer("/beheer/toetsen/importeren", bestand);
        mvc.perform(get(nogeens).cookie(ib()))
                .andExpect(content().string(containsString("Er is niets nieuws")));
        mvc.perform(post(nogeens + "/toepassen").cookie(ib()).with(csrf()));
        assertThat(vind("RWM5")).isEqualTo(eerst);

        String anders = importeer(PAD + "/importeren", bestand.replace("187", "191"));
        mvc.perform(get(anders).cookie(ib()))
                .andExpect(content().string(containsString("was: vaardigheidsscore 187")))
                .andExpect(content().string(containsString("van andere leerlingen")));
        // what is changed in the meantime is not overwritten unseen
        mvc.perform(
                formulier(
                        "/" + eerst.id(),
                        Map.of("toetscode", "RWM5", "versie", "1", "opmerking", "Met de hand")));
        mvc.perform(post(anders + "/toepassen").cookie(ib()).with(csrf()))
                .andExpect(redirectedUrl(anders));
        mvc.perform(post(anders + "/toepassen").cookie(ib()).with(csrf()))
                .andExpect(redirectedUrl(PAD + "/importeren"));
        assertThat(vind("RWM5").versie()).isEqualTo(3);
        assertThat(vind("RWM5").gegevens().opmerking()).isEqualTo("Met de hand");
        assertThat(vind("RWM5").resultaat().score().vaardigheidsscore())
                .isEqualByComparingTo("191");
        mvc.perform(post(anders + "/toepassen").cookie(ib()).with(csrf()))
                .andExpect(status().isNotFound());

        // what the user removed stays removed
        mvc.perform(post(PAD + "/" + eerst.id() + "/verwijderen").cookie(ib()).with(csrf()));
        String weg = importeer("/beheer/toetsen/importeren", bestand);
        mvc.perform(post(weg + "/toepassen").cookie(ib()).with(csrf()));
        assertThat(codes()).doesNotContain("RWM5").contains("BL");
        assertThat(alles()).doesNotContain("123456782");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0001-01-01 | RWM5 | 187 | IV | 0001-01-01 is geen datum",
                "-99999-01-01 | RWM5 | 187 | IV | is geen datum",
                "1990-01-01 | RWM5 | 187 | IV | ligt voor de geboorte",
                "2026-02-03 | RWM5 | 5000 | IV | 5000 kan geen vaardigheidsscore zijn",
                "2026-02-03 | RWM5 | 187 | ZZ | IV ZZ is geen waarde",
                "2026-02-03 | %s | 187 | IV | een naam of code die te lang is"
            })
    void holdsAFileToWhatTheFormAsks(String dag, String code, int score, String niveau, String fout)
            throws Exception {
        String leerlingid = leerling(LEERLING).leerlingid();
        String bestand =
                Uwlrproef.bestand(
                        Uwlrproef.uitslag(
                                leerlingid,
                                "k-1",
                                dag,
                                code.formatted("X".repeat(101)),
                                Uwlrproef.oso(score, niveau)));

        String voorbeeld = importeer("/beheer/toetsen/importeren", bestand);

        mvc.perform(get(voorbeeld).cookie(ib()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(fout)))
                .andExpect(content().string(containsString("Er is niets nieuws")));
    }

    @Test
    void knowsTheTestThatWasPutInByHandByItsCodeAndDay() throws Exception {
        mvc.perform(formulier("/nieuw", Map.of("toetscode", "HAND", "afnamedatum", "2026-02-03")));
        UUID id = vind("HAND").id();
        String bestand =
                Uwlrproef.bestand(
                        Uwlrproef.uitslag(
                                leerling(LEERLING).leerlingid(),
                                "h-1",
                                "2026-02-03",
                                "HAND",
                                Uwlrproef.oso(99, "V")));

        mvc.perform(
                post(importeer(PAD + "/importeren", bestand) + "/toepassen")
                        .cookie(ib())
                        .with(csrf()));

        assertThat(vind("HAND").id()).isEqualTo(id);
        assertThat(vind("HAND").waarde("IV")).isEqualTo("V");
        assertThat(vind("HAND").gegevens().leergebied()).isEqualTo(Leergebied.REKENEN);
    }

    @Test
    void keepsBothOfTwoResultsOfOneCodeAndDay() throws Exception {
        mvc.perform(formulier("/nieuw", Map.of("toetscode", "DAG", "afnamedatum", "2026-02-04")));
        UUID id = vind("DAG").id();
        String leerlingid = leerling(LEERLING).leerlingid();
        String bestand =
                Uwlrproef.bestand(
                        Uwlrproef.uitslag(
                                        leerlingid,
                                        "dag-1",
                                        "2026-02-04",
                                        "DAG",
                                        Uwlrproef.oso(41, "IV"))
                                + Uwlrproef.uitslag(
                                        leerlingid,
                                        "dag-2",
                                        "2026-02-04",
                                        "DAG",
                                        Uwlrproef.oso(77, "II")));

        for (int keer = 0; keer < 2; keer++) {
            mvc.perform(
                    post(importeer(PAD + "/importeren", bestand) + "/toepassen")
                            .cookie(ib())
                            .with(csrf()));
        }

        var gevonden = all("DAG");
        assertThat(gevonden)
                .extracting(toets -> toets.waarde("IV"))
                .containsExactlyInAnyOrder("IV", "II");
        assertThat(gevonden).extracting(Toets::id).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<EDEX/>",
                "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><leerresultaten_verzoek/>"
            })
    void storesNothingOfAFileThatIsNoSuchFile(String bestand) throws Exception {
        mvc.perform(
                        post("/beheer/toetsen/importeren")
                                .contentType(MediaType.APPLICATION_XML)
                                .content(bestand)
                                .cookie(ib())
                                .with(csrf().asHeader()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Regel ")));
    }

    @Test
    void forgetsAFileThatNobodyAppliedOrThrewAway() throws Exception {
        String bestand =
                Uwlrproef.bestand(
                        Uwlrproef.uitslag(
                                "x", "l-1", "2026-02-03", "RWM5", Uwlrproef.oso(99, "V")));
        String voorbeeld = importeer("/beheer/toetsen/importeren", bestand);
        UUID id = UUID.fromString(voorbeeld.substring(voorbeeld.lastIndexOf('/') + 1));

        importeer("/beheer/toetsen/importeren", bestand);
        Tenant.van(SCHOOL.id()).voer(inlezen::sweep);
        mvc.perform(get(voorbeeld).cookie(ib())).andExpect(status().isOk());
        mvc.perform(get("/beheer/toetsen/importeren").cookie(ib()))
                .andExpect(content().string(containsString("Dit wacht nog op u")))
                .andExpect(content().string(containsString("href=\"" + voorbeeld + "\"")));

        in(
                SCHOOL,
                () ->
                        jdbc.sql(
                                        """
                                        update school.toetsinlezing set gemaakt = gemaakt - interval '25 hours'
                                        where id = :id
                                        """)
                                .param("id", id)
                                .update());
        Tenant.van(SCHOOL.id()).voer(inlezen::sweep);
        mvc.perform(get(voorbeeld).cookie(ib())).andExpect(status().isNotFound());
    }

    @Test
    void anotherSchoolDoesNotSeeAPreview() throws Exception {
        String bestand =
                Uwlrproef.bestand(
                        Uwlrproef.uitslag(
                                "x", "s-1", "2026-02-03", "RWM5", Uwlrproef.oso(99, "V")));
        String voorbeeld = importeer("/beheer/toetsen/importeren", bestand);

        mvc.perform(get(voorbeeld).cookie(Inlog.als(mvc, Demoaccount.IB_KOMPASROOS)))
                .andExpect(status().isNotFound());
    }

    @Test
    void theExamplesPassTheRulesOfADossierAndMakeEveryOverview() throws Exception {
        for (var proef :
                Map.of(
                                Demowereld.REGENBOOGBRUG,
                                Profiel.POSWV,
                                Demowereld.WAARDCOLLEGE,
                                Profiel.VOSWV)
                        .entrySet()) {
            var school = proef.getKey();
            UUID id = Voorbeeldleerling.id(school, 1);
            Leerling leerling = in(school, () -> leerlingen.find(id)).orElseThrow();
            var zonder = Dossierbouw.voor(proef.getValue());
            var met = Dossierbouw.voor(proef.getValue());
            in(
                    school,
                    () -> {
                        blok.vul(leerling, met);
                        return 1;
                    });
            assertThat(met.maak().wortel().alle().filter(k -> k.naam().equals("toets")).count())
                    .isGreaterThan(3);
            assertThat(Dossiercontrole.controleer(met.maak()))
                    .hasSameSizeAs(Dossiercontrole.controleer(zonder.maak()));
            assertThat(in(school, () -> groeilijnen.van(id))).isNotEmpty();
            assertThat(iqtoetsen(school, id).getFirst().testnaam()).isEqualTo("WISC-V");

            var stand = in(school, () -> overzicht.stand(leerling));
            assertThat(stand).isInstanceOf(Overzichtstand.Klaar.class);
            for (String variant : overzicht.keuzes(leerling).varianten()) {
                var opties = new Overzichtopties(variant, List.of(), true);
                var inhoud = in(school, () -> overzicht.inhoud(leerling, opties));
                assertThat(inhoud.bronnen()).isNotEmpty();
                var model = new HashMap<>(inhoud.model());
                model.put("leerling", leerling);
                model.put("vandaag", java.time.LocalDate.of(2026, 12, 1));
                model.put("briefhoofd", school.naam());
                var uit = new ByteArrayOutputStream();
                pdf.maak(inhoud.sjabloon(), model, Locale.forLanguageTag("nl"), uit);
                assertThat(uit.size()).isGreaterThan(5_000);
            }
        }
    }

    @Test
    void keepsTheLevelsOfATestAndDrawsThem() throws Exception {
        mvc.perform(formulier("/nieuw", Map.of("toetscode", "NORM", "leergebied", "ENGELS")));
        String pad = "/beheer/toetsen/niveaus";
        mvc.perform(
                        post(pad)
                                .cookie(ib())
                                .with(csrf())
                                .param("regels", "NORM;Engels;200;190;180;x"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Op regel 1 staan geen vier getallen")));
        mvc.perform(
                        post(pad)
                                .cookie(ib())
                                .with(csrf())
                                .param("regels", "NORM;Engels;200;190;180;170"))
                .andExpect(redirectedUrl(pad));

        assertThat(niveaus()).isNotNull();
        UUID id =
                in(SCHOOL, () -> normen.alle()).stream()
                        .filter(een -> een.norm().toetscode().equals("NORM"))
                        .findFirst()
                        .orElseThrow()
                        .id();
        mvc.perform(
                        post(pad + "/" + id + "/verwijderen")
                                .cookie(Inlog.als(mvc, Demoaccount.IB_KOMPASROOS))
                                .with(csrf()))
                .andExpect(status().isNotFound());
        mvc.perform(post(pad + "/" + id + "/verwijderen").cookie(ib()).with(csrf()));
        assertThat(niveaus()).isNull();
        mvc.perform(post(pad + "/" + id + "/terugzetten").cookie(ib()).with(csrf()));
        assertThat(niveaus()).isNotNull();
    }

    private Niveaugrenzen niveaus() {
        return in(SCHOOL, () -> groeilijnen.van(LEERLING)).stream()
                .filter(lijn -> lijn.leergebied() == Leergebied.ENGELS)
                .findFirst()
                .orElseThrow()
                .punten()
                .getFirst()
                .grenzen();
    }

    @Test
    void saysWhatIsMissingForAnOverview() {
        UUID id = Voorbeeldleerling.id(SCHOOL, 40);
        Leerling leerling = in(SCHOOL, () -> leerlingen.find(id)).orElseThrow();

        assertThat(in(SCHOOL, () -> overzicht.stand(leerling)))
                .isInstanceOfSatisfying(
                        Overzichtstand.Ontbreekt.class,
                        gemis -> assertThat(gemis.adres()).endsWith("/toetsen/nieuw"));
    }

    private List<Iqtoets> iqtoetsen(Demowereld.School school, UUID id) {
        return in(school, () -> iqtoetsen.van(id));
    }

    private List<String> acts() {
        return Tenant.van(SCHOOL.id())
                .doe(() -> inzagen.van(SCHOOL.id(), List.of(LEERLING), null, 100))
                .stream()
                .flatMap(dag -> dag.handelingen().stream())
                .toList();
    }

    private String importeer(String pad, String bestand) throws Exception {
        String adres =
                mvc.perform(
                                post(pad)
                                        .contentType(MediaType.APPLICATION_XML)
                                        .content(bestand.getBytes(StandardCharsets.UTF_8))
                                        .cookie(ib())
                                        .with(csrf().asHeader()))
                        .andExpect(status().is3xxRedirection())
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl();
        assertThat(adres).startsWith(pad + "/");
        return adres;
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder formulier(
            String deel, Map<String, String> anders) throws Exception {
        var velden =
                new HashMap<>(
                        Map.of(
                                "versie", "0",
                                "leergebied", "REKENEN",
                                "afnamedatum", "2026-01-20",
                                "vaardigheidsscore", "187,5",
                                "groep", "Landelijk"));
        velden.putAll(anders);
        var request = post(PAD + deel).cookie(ib()).with(csrf());
        velden.forEach(request::param);
        return request;
    }

    private Cookie ib() throws Exception {
        return Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);
    }

    private Leerling leerling(UUID id) {
        return in(SCHOOL, () -> leerlingen.find(id)).orElseThrow();
    }

    private Toets vind(String code) {
        return all(code).getFirst();
    }

    private List<Toets> all(String code) {
        return in(SCHOOL, () -> toetsen.van(LEERLING)).stream()
                .filter(toets -> toets.gegevens().toetscode().equals(code))
                .toList();
    }

    private List<String> codes() {
        return in(SCHOOL, () -> toetsen.van(LEERLING)).stream()
                .map(toets -> toets.gegevens().toetscode())
                .toList();
    }

    private String alles() {
        return in(
                        SCHOOL,
                        () ->
                                jdbc.sql(
                                                """
                                                select r::text from school.toetsinlezing_regel r union all
                                                select i::text from school.toetsinlezing i union all
                                                select t::text from school.toets t
                                                """)
                                        .query((rij, n) -> rij.getString(1))
                                        .list())
                .toString();
    }

    private <T> T in(Demowereld.School school, Supplier<T> werk) {
        return Tenant.van(school.id()).doe(() -> transacties.execute(status -> werk.get()));
    }
}
