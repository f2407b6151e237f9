package nl.hulproute.swv.aanvraagtype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.proef.Formulier;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Inlog;
import nl.hulproute.uitwisseling.Aanvraagtype.GevraagdDocument;
import nl.hulproute.uitwisseling.AanvraagtypeBron;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import java.util.List;
import java.util.UUID;

@Hulproutetest
class AanvraagtypeIT {

    private static final UUID VO = Demowereld.SWV_VO.id();
    private static final String BEHEER = "/swv/beheer/aanvraagtypes";

    @Autowired MockMvc mvc;
    @Autowired AanvraagtypeBron bron;
    @Autowired Aanvraagtypes aanvraagtypes;

    @Test
    void showsANewTypeToTheSchoolsAtOnce() throws Exception {
        String naam = "Proef " + UUID.randomUUID();

        MockHttpServletResponse response = add(naam);

        assertThat(response.getStatus()).isEqualTo(302);
        assertThat(atSchool())
                .filteredOn(type -> type.naam().equals(naam))
                .singleElement()
                .satisfies(type -> {
                    assertThat(type.documenten())
                            .containsExactly(
                                    new GevraagdDocument(Documentsoort.OPP, true),
                                    new GevraagdDocument(Documentsoort.MEDISCH, false));
                    assertThat(type.minimaleBlokken()).containsExactly("verzuim");
                    assertThat(type.toelichtingMagNietVanToepassing()).isTrue();
                });
    }

    @Test
    void switchesATypeOffAndOnAgain() throws Exception {
        String naam = "Proef " + UUID.randomUUID();
        add(naam);
        UUID id = id(naam);

        var off = page(post(BEHEER + "/" + id + "/uit").with(csrf()));
        List<String> without = names();
        page(post(BEHEER + "/" + id + "/aan").with(csrf()));

        assertThat(off.getRedirectedUrl()).isEqualTo(BEHEER);
        assertThat(without).doesNotContain(naam);
        assertThat(names()).contains(naam);
    }

    @Test
    void changesTheOrderThatSchoolsSee() throws Exception {
        String first = "Proef " + UUID.randomUUID();
        String second = "Proef " + UUID.randomUUID();
        add(first);
        add(second);

        page(post(BEHEER + "/" + id(second) + "/omhoog").with(csrf()));

        assertThat(names().indexOf(second)).isEqualTo(names().indexOf(first) - 1);
    }

    @Test
    void refusesANameThatIsTakenAndKeepsWhatWasFilledIn() throws Exception {
        String naam = "Proef " + UUID.randomUUID();
        add(naam);

        MockHttpServletResponse response = add(naam.toUpperCase(java.util.Locale.ROOT));

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getContentAsString())
                .contains("Er is al een aanvraagtype", "Een uitleg");
        assertThat(names()).contains(naam);
    }

    @Test
    void refusesAChangeOfATypeThatSomeoneElseChanged() throws Exception {
        String naam = "Proef " + UUID.randomUUID();
        add(naam);

        var response =
                page(
                        post(BEHEER + "/" + id(naam))
                                .param("naam", "Anders")
                                .param("versie", "9")
                                .with(csrf()));

        assertThat(response.getContentAsString()).contains("Iemand anders heeft dit aanvraagtype");
        assertThat(names()).doesNotContain("Anders");
    }

    @Test
    void keepsHowATypeIsHandledAndRefusesATermThatIsNone() throws Exception {
        String naam = "Proef " + UUID.randomUUID();
        add(naam);
        String address = BEHEER + "/" + id(naam);

        String wrong =
                page(post(address)
                                .param("naam", naam)
                                .param("versie", "0")
                                .param("termijn", "53")
                                .param("ontvangsttekst", "Bel 111222333")
                                .with(csrf()))
                        .getContentAsString();
        page(
                post(address)
                        .param("naam", naam)
                        .param("versie", "0")
                        .param("termijn", "8")
                        .param("ontvangsttekst", "Wij bellen u.")
                        .with(csrf()));

        assertThat(wrong).contains("aantal weken in van 1 tot en met 52", "kan zijn");
        assertThat(
                        Tenant.van(Demowereld.SWV_VO.id())
                                .doe(() ->
                                        aanvraagtypes.afhandeling(
                                                Demowereld.SWV_VO.id(), id(naam))))
                .contains(new Afhandeling(8, false, "Wij bellen u."));
    }

    @Test
    void isForTheOwnSamenwerkingsverbandAndItsBeheerderOnly() throws Exception {
        UUID others =
                Tenant.van(Demowereld.SWV_PO.id())
                        .doe(() -> aanvraagtypes.all(Demowereld.SWV_PO.id()))
                        .getFirst()
                        .id();

        assertThat(page(get(BEHEER + "/" + others)).getStatus()).isEqualTo(404);
        assertThat(page(post(BEHEER + "/" + others + "/uit").with(csrf())).getStatus())
                .isEqualTo(404);
        assertThat(page(Demoaccount.BEHANDELAAR_VO, get(BEHEER)).getStatus()).isEqualTo(403);
        assertThat(bron.voor(Demowereld.SWV_VO.oin(), Vestiging.of("99ZZ"))).isEmpty();
        assertThat(bron.vermelding(Demowereld.SWV_VO.oin(), Vestiging.of("99AA"))).isEmpty();
    }

    @Test
    void keepsOwnNamesForStatusesAndFallsBackToTheUsualOnes() throws Exception {
        page(
                post("/swv/beheer/statussen")
                        .param("label-ontvangen", "aanvraag TLV ontvangen")
                        .with(csrf()));

        String page = page(get("/swv/beheer/statussen")).getContentAsString();

        assertThat(page).contains("value=\"aanvraag TLV ontvangen\"", "placeholder=\"Compleet\"");
    }

    @Test
    void anOldWindowOverwritesNoNameOfAStatusUnseen() throws Exception {
        String adres = "/swv/beheer/statussen";
        String old = Formulier.gezien(page(get(adres)).getContentAsString());
        page(
                post(adres)
                        .param("label-advies", "advies van collega")
                        .param("gezien", old)
                        .with(csrf()));

        String late =
                page(post(adres)
                                .param("label-advies", "mijn advies")
                                .param("gezien", old)
                                .with(csrf()))
                        .getContentAsString();

        assertThat(late).contains("er nu: advies van collega", "value=\"mijn advies\"");
        assertThat(page(get(adres)).getContentAsString()).contains("value=\"advies van collega\"");
        var again =
                page(
                        post(adres)
                                .param("label-advies", "mijn advies")
                                .param("gezien", Formulier.gezien(late))
                                .with(csrf()));
        assertThat(again.getStatus()).isEqualTo(302);
        assertThat(page(get(adres)).getContentAsString()).contains("value=\"mijn advies\"");
    }

    private MockHttpServletResponse add(String naam) throws Exception {
        return page(
                post(BEHEER + "/nieuw")
                        .param("naam", naam)
                        .param("toelichting", "Een uitleg")
                        .param("document-opp", "verplicht")
                        .param("document-medisch", "optioneel")
                        .param("blokken", "verzuim", "vve")
                        .param("nvt", "ja")
                        .with(csrf()));
    }

    private List<nl.hulproute.uitwisseling.Aanvraagtype> atSchool() {
        return bron.voor(Demowereld.SWV_VO.oin(), Demowereld.WAARDCOLLEGE.vestiging());
    }

    private List<String> names() {
        return atSchool().stream().map(nl.hulproute.uitwisseling.Aanvraagtype::naam).toList();
    }

    private UUID id(String naam) {
        return Tenant.van(VO).doe(() -> aanvraagtypes.all(VO)).stream()
                .filter(type -> type.naam().equals(naam))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private MockHttpServletResponse page(MockHttpServletRequestBuilder request) throws Exception {
        return page(Demoaccount.BEHEERDER_VO, request);
    }

    private MockHttpServletResponse page(Demoaccount account, MockHttpServletRequestBuilder request)
            throws Exception {
        return mvc.perform(request.cookie(Inlog.als(mvc, account))).andReturn().getResponse();
    }
}
