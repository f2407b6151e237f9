package nl.hulproute.school.gegeven;

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
import nl.hulproute.oso.Knoop;
import nl.hulproute.oso.Profiel;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Inlog;
import nl.hulproute.school.leerling.Leerlingen;
import nl.hulproute.school.voorbeeld.Voorbeeldleerling;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

@Hulproutetest
class GegevenIT {

    private static final UUID SCHOOL = Demowereld.LINDEBOOM.id();

    @Autowired MockMvc mvc;
    @Autowired Gegevens gegevens;
    @Autowired Gegevenblokken blokken;
    @Autowired Personaliablok personalia;
    @Autowired Medischegegevens medisch;
    @Autowired Leerlingen leerlingen;
    @Autowired TransactionTemplate transactie;

    @Test
    void keepsADiagnoseAndSendsItOnlyWhenSomeoneSaysSo() throws Exception {
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);
        UUID leerling = leerling(14);
        String pad = pad(leerling, "/medisch");

        mvc.perform(
                        form(pad + "/diagnose/nieuw", ib)
                                .param("code.0", "F81.0")
                                .param("code.3", "F81.2")
                                .param("datum", "3-5-2025"))
                .andExpect(redirectedUrl(pad + "#diagnose"));
        mvc.perform(form(pad + "/medicatie/nieuw", ib).param("allergieen", "Noten"))
                .andExpect(redirectedUrl(pad + "#medicatie"));
        var diagnose = van(leerling).getFirst();

        assertThat(diagnose.invulling().waarden())
                .containsEntry("code.1", "F81.2")
                .containsEntry("datum", "2025-05-03");
        assertThat(elementen(leerling)).noneMatch(knoop -> knoop.naam().equals("diagnose"));
        mvc.perform(get(pad).cookie(ib))
                .andExpect(content().string(containsString("Dyslexie (F81.0)")))
                .andExpect(content().string(containsString("Gesteld op")))
                .andExpect(content().string(containsString("Noten")))
                .andExpect(content().string(containsString("Blijft op school")));
        assertThat(Tenant.van(SCHOOL).doe(() -> medisch.van(leerling, Locale.of("nl"))))
                .extracting(Medischegegevens.Regel::tekst)
                .containsExactly(
                        "Dyslexie (F81.0), Dyscalculie (F81.2), 3 mei 2025", "Allergieën: Noten");

        mvc.perform(
                        form(pad + "/diagnose/" + diagnose.id(), ib)
                                .param("versie", "" + diagnose.versie())
                                .param("code.0", "F81.0")
                                .param("meesturen", "true"))
                .andExpect(status().is3xxRedirection());

        assertThat(elementen(leerling)).anyMatch(knoop -> knoop.waarde("code").isPresent());
        assertThat(elementen(leerling)).noneMatch(knoop -> knoop.tekst().contains("Noten"));
    }

    @Test
    void refusesWhatIsWrongAtItsFieldAndWhatSomeoneElseChangedMeanwhile() throws Exception {
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);
        UUID leerling = leerling(15);
        String pad = pad(leerling, "/verzuim/verzuim");

        mvc.perform(form(pad + "/nieuw", ib).param("dagdelengeoorloofd", "veel"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Dagdelen geoorloofd: vul een heel")))
                .andExpect(content().string(containsString("value=\"veel\"")));
        mvc.perform(form(pad + "/nieuw", ib).param("dagdelengeoorloofd", "4"))
                .andExpect(status().is3xxRedirection());
        mvc.perform(form(pad + "/nieuw", ib).param("dagdelengeoorloofd", "5"))
                .andExpect(status().is(422));
        var verzuim = van(leerling).getFirst();
        mvc.perform(
                        form(pad + "/" + verzuim.id(), ib)
                                .param("versie", "" + (verzuim.versie() - 1))
                                .param("dagdelengeoorloofd", "6"))
                .andExpect(status().is(422));

        assertThat(van(leerling)).containsExactly(verzuim);
    }

    @Test
    void removesBringsBackAndDoesNotMakeTwoOfOne() throws Exception {
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);
        UUID leerling = leerling(16);
        String pad = pad(leerling, "/gegevens/overstapadvies");
        mvc.perform(form(pad + "/nieuw", ib).param("advies", "60"));
        String eerste = pad + "/" + van(leerling).getFirst().id();

        mvc.perform(form(eerste + "/verwijderen", ib))
                .andExpect(flash().attribute("ongedaan", eerste + "/terugzetten"));
        assertThat(van(leerling)).isEmpty();
        mvc.perform(form(eerste + "/terugzetten", ib))
                .andExpect(flash().attribute("melding", "gegeven.teruggezet"));
        assertThat(van(leerling)).hasSize(1);

        mvc.perform(form(eerste + "/verwijderen", ib));
        mvc.perform(form(pad + "/nieuw", ib).param("advies", "70"));
        mvc.perform(form(eerste + "/terugzetten", ib))
                .andExpect(flash().attribute("foutmelding", "gegeven.bezet"));
        assertThat(van(leerling)).hasSize(1);
    }

    @Test
    void givesMoreRowsWithoutLosingWhatWasTyped() throws Exception {
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);
        String rijen = "cijferlijstTypelijst.onderdeel";

        mvc.perform(
                        form(pad(leerling(17), "/cijfers/cijferlijst/nieuw"), ib)
                                .param(rijen + ".0.naam", "Rekenen")
                                .param("meer", rijen))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"Rekenen\"")))
                .andExpect(content().string(containsString("name=\"" + rijen + ".7.naam\"")));
        assertThat(van(leerling(17))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/medisch", "/gegevens", "/verzuim", "/cijfers"})
    void showsNothingOfAnotherSchoolsPupil(String deel) throws Exception {
        mvc.perform(get(pad(leerling(18), deel)).cookie(Inlog.als(mvc, Demoaccount.IB_LINDEBOOM)))
                .andExpect(status().isOk());
        mvc.perform(get(pad(leerling(18), deel)).cookie(Inlog.als(mvc, Demoaccount.IB_KOMPASROOS)))
                .andExpect(status().isNotFound());
    }

    @Test
    void keepsALeerkrachtFromMedicalDataAndFromOtherGroups() throws Exception {
        Cookie leerkracht = Inlog.als(mvc, Demoaccount.LEERKRACHT_REGENBOOGBRUG);
        UUID eigen = Voorbeeldleerling.id(Demowereld.REGENBOOGBRUG, 4 * 8 + 1);
        UUID ander = Voorbeeldleerling.id(Demowereld.REGENBOOGBRUG, 1);

        mvc.perform(get(pad(eigen, "/verzuim")).cookie(leerkracht)).andExpect(status().isOk());
        mvc.perform(get(pad(ander, "/verzuim")).cookie(leerkracht))
                .andExpect(status().isNotFound());
        for (String deel : List.of("/medisch", "/gegevens", "/medisch/diagnose/nieuw")) {
            mvc.perform(get(pad(eigen, deel)).cookie(leerkracht)).andExpect(status().isForbidden());
        }
        mvc.perform(get(pad(eigen, "/verzuim/diagnose/nieuw")).cookie(leerkracht))
                .andExpect(status().isNotFound());
    }

    @Test
    void aMedicalDatumIsReachedByTheMedicalPageAlone() throws Exception {
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);
        UUID leerling = leerling(19);
        mvc.perform(form(pad(leerling, "/medisch/diagnose/nieuw"), ib).param("code.0", "G40"));
        UUID id = van(leerling).getFirst().id();

        for (String deel : List.of("/cijfers/vak/", "/verzuim/verzuim/", "/gegevens/tlv/")) {
            mvc.perform(get(pad(leerling, deel) + id).cookie(ib)).andExpect(status().isNotFound());
            mvc.perform(form(pad(leerling, deel) + id + "/verwijderen", ib))
                    .andExpect(status().isNotFound());
        }
        mvc.perform(
                        form(pad(leerling, "/verzuim/verzuim/") + id, ib)
                                .param("versie", "1")
                                .param("dagdelengeoorloofd", "4"))
                .andExpect(status().is(422));
        assertThat(van(leerling).getFirst().soort()).isEqualTo(Gegevensoort.DIAGNOSE);
        mvc.perform(get(pad(leerling, "/gegevens")).cookie(ib))
                .andExpect(content().string(not(containsString("Epilepsie"))));
    }

    @Test
    void everyDatumOfTheDemoObeysItsForm() {
        for (var school : Demowereld.SCHOLEN) {
            for (int nummer = 1; nummer <= Voorbeeldleerling.RIJK; nummer++) {
                UUID leerling = Voorbeeldleerling.id(school, nummer);
                for (var gegeven : Tenant.van(school.id()).doe(() -> gegevens.van(leerling))) {
                    var soort = gegeven.soort();
                    var controle = new Veldcontrole();
                    Gegevencontrole.controleer(soort, gegeven.invulling(), controle);
                    assertThat(controle.fouten()).as("%s %s", school.naam(), soort).isEmpty();
                    assertThat(Invoerlezer.lees(soort.velden(), gegeven.invulling().waarden()))
                            .isEqualTo(gegeven.invulling());
                }
            }
        }
    }

    private List<Knoop> elementen(UUID leerling) {
        return Tenant.van(SCHOOL)
                .doe(() ->
                        transactie.execute(status -> {
                            var bouw = Dossierbouw.voor(Profiel.POSWV);
                            var gevonden = leerlingen.find(leerling).orElseThrow();
                            blokken.vul(gevonden, bouw);
                            personalia.vul(gevonden, bouw);
                            return bouw.maak().wortel().alle().toList();
                        }));
    }

    private List<Gegeven> van(UUID leerling) {
        return Tenant.van(SCHOOL).doe(() -> gegevens.van(leerling));
    }

    private static MockHttpServletRequestBuilder form(String pad, Cookie wie) {
        return post(pad).cookie(wie).with(csrf());
    }

    private static UUID leerling(int nummer) {
        return Voorbeeldleerling.id(Demowereld.LINDEBOOM, nummer);
    }

    private static String pad(UUID leerling, String deel) {
        return "/leerlingen/" + leerling + deel;
    }
}
