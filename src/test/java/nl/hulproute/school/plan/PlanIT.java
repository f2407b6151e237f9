package nl.hulproute.school.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
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
import nl.hulproute.school.overzicht.Bronversie;
import nl.hulproute.school.overzicht.Overzichtopties;
import nl.hulproute.school.overzicht.Overzichtstand;
import nl.hulproute.school.voorbeeld.Voorbeeldleerling;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionOperations;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

@Hulproutetest
class PlanIT {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");
    private static final UUID LEERLING = Voorbeeldleerling.id(Demowereld.LINDEBOOM, 18);
    private static final UUID KLASGENOOT = Voorbeeldleerling.id(Demowereld.LINDEBOOM, 19);
    private static final UUID NIET_IN_DE_KLAS = Voorbeeldleerling.id(Demowereld.LINDEBOOM, 40);
    private static final String PAD = "/leerlingen/" + LEERLING + "/plannen";

    @Autowired MockMvc mvc;
    @Autowired Plannen plannen;
    @Autowired Planleerlingen planleerlingen;
    @Autowired Leerlingen leerlingen;
    @Autowired Planblok blok;
    @Autowired Plannenoverzicht overzicht;
    @Autowired Interventies interventies;
    @Autowired Pdfmaker pdf;
    @Autowired Datums datums;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transacties;

    @Test
    void showsAGroupPlanAtEachOfItsPupilsAndKeepsTheHulpvraagWithOne() throws Exception {
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);
        UUID hulpvraag = hulpvraag(LEERLING);

        save(
                        ib,
                        PAD + "/nieuw",
                        velden("Groep leest samen")
                                .param("soort", "GROEP")
                                .param("hulpvraag", hulpvraag.toString())
                                .param("leerlingen", KLASGENOOT.toString())
                                .param("leerlingen", NIET_IN_DE_KLAS.toString()))
                .andExpect(status().is3xxRedirection());

        Plan plan = plan(LEERLING, "Groep leest samen");
        assertThat(plan.leerlingen()).isEqualTo(2);
        assertThat(plan.hulpvraag()).isEqualTo(hulpvraag);
        assertThat(plan(KLASGENOOT, "Groep leest samen").hulpvraag()).isNull();
        assertThat(lees(() -> plannen.van(NIET_IN_DE_KLAS))).isEmpty();
    }

    @Test
    void refusesAHulpvraagOfAnotherPupil() throws Exception {
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);

        save(
                        ib,
                        PAD + "/nieuw",
                        velden("Met een vreemde hulpvraag")
                                .param("hulpvraag", hulpvraag(KLASGENOOT).toString()))
                .andExpect(status().isNotFound());

        assertThat(lees(() -> plannen.van(LEERLING)))
                .noneMatch(plan -> plan.titel().equals("Met een vreemde hulpvraag"));
    }

    @Test
    void givesRoomForOneMoreGoalAndKeepsWhatWasTyped() throws Exception {
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);

        save(ib, PAD + "/nieuw", velden("Half geschreven").param("erbij", "true"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Half geschreven")))
                .andExpect(content().string(containsString("Leest elke dag, ook thuis")))
                .andExpect(content().string(containsString("doelen[1].tekst")));
    }

    @Test
    void isFinishedOnceItIsEvaluatedAndThenAnIntervention() throws Exception {
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);
        save(ib, PAD + "/nieuw", velden("Rekenen met geld"));
        Plan plan = plan(LEERLING, "Rekenen met geld");
        String pad = PAD + "/" + plan.id() + "/evaluatie";

        save(ib, pad, evaluatie(plan.versie()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Kies wat er van doel 1 terechtkwam")));
        save(ib, pad, evaluatie(plan.versie(), "2040-01-01").param("doelen[0].uitslag", "DEELS"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Deze dag is nog niet geweest")));
        save(ib, pad, evaluatie(plan.versie()).param("doelen[0].uitslag", "DEELS"))
                .andExpect(status().is3xxRedirection());
        save(ib, pad, evaluatie(plan.versie()).param("doelen[0].uitslag", "NIET"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Iemand anders heeft dit intussen")));

        Plan klaar = plan(LEERLING, "Rekenen met geld");
        assertThat(klaar.stand(datums.vandaag())).isEqualTo(Planstand.AFGEROND);
        assertThat(klaar.doelen()).extracting(Doel::uitslag).containsExactly(Uitslag.DEELS);
        assertThat(lees(() -> interventies.van(LEERLING, NEDERLANDS)))
                .contains(
                        new Interventie(
                                plan.id(),
                                klaar.versie(),
                                klaar.begin(),
                                "Rekenen met geld (individueel plan, september 2025 tot en met"
                                        + " januari 2026): 1 doel deels behaald. Het ging beter dan"
                                        + " verwacht."));
    }

    @Test
    void letsTheLastOfTwoEditorsKnow() throws Exception {
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);
        save(ib, PAD + "/nieuw", velden("Door twee mensen"));
        Plan plan = plan(LEERLING, "Door twee mensen");
        String pad = PAD + "/" + plan.id() + "/bewerken";
        String versie = String.valueOf(plan.versie());

        save(ib, pad, velden("Door de eerste", versie)).andExpect(status().is3xxRedirection());
        save(ib, pad, velden("Door de tweede", versie))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Iemand anders heeft dit intussen")));

        assertThat(plan(LEERLING, "Door de eerste").id()).isEqualTo(plan.id());
    }

    @Test
    void bringsARemovedPlanBack() throws Exception {
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);
        save(ib, PAD + "/nieuw", velden("Weg en terug"));
        Plan plan = plan(LEERLING, "Weg en terug");
        String pad = PAD + "/" + plan.id();

        mvc.perform(post(pad + "/verwijderen").cookie(ib).with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(lees(() -> plannen.find(LEERLING, plan.id()))).isEmpty();
        mvc.perform(post(pad + "/terugzetten").cookie(ib).with(csrf()))
                .andExpect(status().is3xxRedirection());

        assertThat(plan(LEERLING, "Weg en terug").doelen()).isEqualTo(plan.doelen());
    }

    @Test
    void goesIntoTheBlockOfHandelingsplannenAndOnPaper() throws Exception {
        UUID nieuw = Voorbeeldleerling.id(Demowereld.LINDEBOOM, 20);
        Leerling leerling = lees(() -> leerlingen.find(nieuw).orElseThrow());
        assertThat(lees(() -> overzicht.stand(leerling)))
                .isInstanceOf(Overzichtstand.Ontbreekt.class);
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);
        save(
                ib,
                "/leerlingen/" + nieuw + "/plannen/nieuw",
                velden("Lezen & schrijven")
                        .param("soort", "GROEP")
                        .param("leerlingen", LEERLING.toString()));

        Plan plan = plan(nieuw, "Lezen & schrijven");
        assertThat(lees(() -> handelingsplannen(leerling)))
                .singleElement()
                .satisfies(knoop -> {
                    assertThat(knoop.waarde("startdatum")).contains("2025-09-01");
                    assertThat(knoop.waarde("einddatum")).contains("2026-01-31");
                    assertThat(knoop.waarde("isgerichtop")).contains("Lezen en schrijven");
                });
        var stand = (Overzichtstand.Klaar) lees(() -> overzicht.stand(leerling));
        var inhoud = lees(() -> overzicht.inhoud(leerling, stand.standaard()));
        assertThat(inhoud.bronnen())
                .containsExactly(new Bronversie("plan", plan.id(), plan.versie()));
        assertThat(lees(() -> overzicht.keuzes(leerling)).onderdelen())
                .singleElement()
                .satisfies(keuze -> assertThat(keuze.standaard()).isTrue());
        assertThat(papier(leerling, stand.standaard()))
                .contains("Lezen & schrijven", "Groepsplan voor 2 leerlingen")
                .contains("Leest elke dag, ook thuis", "1 september 2025")
                .doesNotContain(
                        lees(() -> leerlingen.find(LEERLING).orElseThrow()).naam().volledig());
    }

    @Test
    void isThereForWhoMaySeeThePupilOnly() throws Exception {
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);
        save(ib, PAD + "/nieuw", velden("Niet voor iedereen"));
        Plan plan = plan(LEERLING, "Niet voor iedereen");
        Cookie ander = Inlog.als(mvc, Demoaccount.IB_KOMPASROOS);
        Cookie leerkracht = Inlog.als(mvc, Demoaccount.LEERKRACHT_REGENBOOGBRUG);
        String vreemd = Voorbeeldleerling.id(Demowereld.LINDEBOOM, 1) + "/plannen/" + plan.id();

        for (String pad :
                List.of(PAD, PAD + "/" + plan.id(), PAD + "/" + plan.id() + "/bewerken")) {
            mvc.perform(get(pad).cookie(ib)).andExpect(status().isOk());
            mvc.perform(get(pad).cookie(ander)).andExpect(status().isNotFound());
        }
        mvc.perform(get("/leerlingen/" + vreemd).cookie(ib)).andExpect(status().isNotFound());
        mvc.perform(
                        get("/leerlingen/"
                                        + Voorbeeldleerling.id(Demowereld.REGENBOOGBRUG, 1)
                                        + "/plannen")
                                .cookie(leerkracht))
                .andExpect(status().isNotFound());
        assertThat(rijen(Demowereld.LINDEBOOM, plan.id())).isEqualTo(3);
        assertThat(rijen(Demowereld.KOMPASROOS, plan.id())).isZero();
    }

    @Test
    void aLeerkrachtReadsAPlanWithPupilsOfAnotherGroupButChangesItNot() throws Exception {
        UUID eigen = Voorbeeldleerling.id(Demowereld.REGENBOOGBRUG, 4 * 8 + 4);
        UUID ander = Voorbeeldleerling.id(Demowereld.REGENBOOGBRUG, 12);
        UUID plan = gemengdPlan(eigen, ander);
        Cookie leerkracht = Inlog.als(mvc, Demoaccount.LEERKRACHT_REGENBOOGBRUG);
        String pad = "/leerlingen/" + eigen + "/plannen/" + plan;

        mvc.perform(get(pad).cookie(leerkracht))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("leerlingen van andere groepen")))
                .andExpect(content().string(not(containsString("/bewerken"))))
                .andExpect(content().string(not(containsString(ander.toString()))));
        mvc.perform(get(pad + "/bewerken").cookie(leerkracht)).andExpect(status().isNotFound());
        mvc.perform(get(pad + "/evaluatie").cookie(leerkracht)).andExpect(status().isNotFound());
        save(leerkracht, pad + "/bewerken", velden("Gemengd", "1"))
                .andExpect(status().isNotFound());
        mvc.perform(post(pad + "/verwijderen").cookie(leerkracht).with(csrf()))
                .andExpect(status().isNotFound());
        mvc.perform(get(pad + "/bewerken").cookie(Inlog.als(mvc, Demoaccount.IB_REGENBOOGBRUG)))
                .andExpect(status().isOk());
    }

    private UUID gemengdPlan(UUID eigen, UUID ander) {
        var tekst = Voorbeeldteksten.groep(false);
        UUID school = Demowereld.REGENBOOGBRUG.id();
        return in(
                Demowereld.REGENBOOGBRUG,
                () -> {
                    UUID id =
                            plannen.add(
                                    school,
                                    tekst.invoer(datums.vandaag(), datums.vandaag().plusDays(9)),
                                    null,
                                    "Iemand");
                    plannen.zetLeerlingen(school, id, Set.of(eigen, ander));
                    return id;
                });
    }

    private UUID hulpvraag(UUID leerling) {
        return lees(() ->
                jdbc.sql(
                                """
                                insert into school.hulpvraag (school_id, leerling_id, eigen_referentie, status_sinds,
                                    opsteller, opsteller_naam, opsteller_email, aangemaakt, gewijzigd)
                                values (:school, :leerling, 'PLAN-' || uuidv7(), now(), uuidv7(), 'Iemand', 'i@x.example',
                                    now(), now())
                                returning id
                                """)
                        .param("school", Demowereld.LINDEBOOM.id())
                        .param("leerling", leerling)
                        .query(UUID.class)
                        .single());
    }

    private List<Knoop> handelingsplannen(Leerling leerling) {
        var bouw = Dossierbouw.voor(Profiel.POSWV);
        blok.vul(leerling, bouw);
        return bouw.maak().wortel().alle().filter(k -> k.naam().equals("handelingsplan")).toList();
    }

    private String papier(Leerling leerling, Overzichtopties opties) throws Exception {
        var inhoud = lees(() -> overzicht.inhoud(leerling, opties));
        var model = new HashMap<>(inhoud.model());
        model.put("leerling", leerling);
        model.put("briefhoofd", "Een school");
        model.put("vandaag", datums.vandaag());
        var uit = new ByteArrayOutputStream();
        pdf.maak(inhoud.sjabloon(), model, NEDERLANDS, uit);
        try (var document = Loader.loadPDF(uit.toByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Rows of the plan, its goal and its pupil that this school can see. */
    private long rijen(Demowereld.School school, UUID plan) {
        return in(
                school,
                () ->
                        jdbc.sql(
                                        """
                                        select (select count(*) from school.plan where id = :plan)
                                            + (select count(*) from school.plandoel where plan_id = :plan)
                                            + (select count(*) from school.plan_leerling where plan_id = :plan)
                                        """)
                                .param("plan", plan)
                                .query(Long.class)
                                .single());
    }

    private Plan plan(UUID leerling, String titel) {
        return lees(() ->
                plannen.van(leerling).stream()
                        .filter(plan -> plan.titel().equals(titel))
                        .findFirst()
                        .orElseThrow());
    }

    private <T> T lees(Supplier<T> werk) {
        return in(Demowereld.LINDEBOOM, werk);
    }

    private <T> T in(Demowereld.School school, Supplier<T> werk) {
        return Tenant.van(school.id())
                .doe(() ->
                        java.util.Objects.requireNonNull(
                                transacties.execute(status -> werk.get())));
    }

    private static MockHttpServletRequestBuilder velden(String titel) {
        return velden(titel, "0");
    }

    private static MockHttpServletRequestBuilder velden(String titel, String versie) {
        return post("/")
                .param("versie", versie)
                .param("titel", titel)
                .param("isgerichtop", "Lezen en schrijven")
                .param("begin", "2025-09-01")
                .param("einde", "2026-01-31")
                .param("doelen[0].tekst", "Leest elke dag, ook thuis")
                .param("doelen[0].wie", "Leerkracht");
    }

    private static MockHttpServletRequestBuilder evaluatie(int versie) {
        return evaluatie(versie, "5-2-2026");
    }

    private static MockHttpServletRequestBuilder evaluatie(int versie, String datum) {
        return post("/")
                .param("versie", String.valueOf(versie))
                .param("datum", datum)
                .param("tekst", "Het ging beter dan verwacht.")
                .param("doelen[0].nummer", "0");
    }

    private ResultActions save(Cookie wie, String pad, MockHttpServletRequestBuilder velden)
            throws Exception {
        return mvc.perform(velden.uri(java.net.URI.create(pad)).cookie(wie).with(csrf()));
    }
}
