package nl.hulproute.school.zien;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionOperations;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;

@Hulproutetest
class ZienIT {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");
    private static final Demowereld.School SCHOOL = Demowereld.LINDEBOOM;

    @Autowired MockMvc mvc;
    @Autowired Zienlijsten lijsten;
    @Autowired Stellingen stellingen;
    @Autowired Leerlingen leerlingen;
    @Autowired Zienoverzicht overzicht;
    @Autowired Pdfmaker pdf;
    @Autowired Datums datums;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transacties;

    @Test
    void keepsAnswersWorksOutScoresAndPutsTheNewestListOnPaper() throws Exception {
        UUID id = Voorbeeldleerling.id(SCHOOL, 21);
        Leerling leerling = lees(() -> leerlingen.find(id).orElseThrow());
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);
        assertThat(lees(() -> overzicht.stand(leerling)))
                .isInstanceOf(Overzichtstand.Ontbreekt.class);

        voegToe(ib, id, "2026-03-02", 2);
        voegToe(ib, id, "2026-09-14", 4);

        List<Zienlijst> alle = lees(() -> lijsten.van(id));
        assertThat(alle).extracting(lijst -> lijst.datum().getMonthValue()).containsExactly(9, 3);
        Zienlijst nieuwste = alle.getFirst();
        assertThat(nieuwste.score(Ziencategorie.BETROKKENHEID)).isEqualTo(75);
        assertThat(nieuwste.percentiel(Ziencategorie.WELBEVINDEN)).isEqualTo(40);
        var stand = (Overzichtstand.Klaar) lees(() -> overzicht.stand(leerling));
        assertThat(stand.standaard().onderdelen()).containsExactly(nieuwste.id());
        var inhoud = lees(() -> overzicht.inhoud(leerling, stand.standaard()));
        assertThat(inhoud.bronnen())
                .extracting(Bronversie::id)
                .containsExactly(nieuwste.id(), alle.getLast().id());
        String stelling = nieuwste.antwoorden().getFirst().stelling().tekst();
        assertThat(papier(leerling, stand.standaard()))
                .contains("14 september 2026", "Betrokkenheid", "75", stelling);
        assertThat(papier(leerling, met(stand.standaard(), "categorie")))
                .contains("Per categorie")
                .doesNotContain(stelling);
        assertThat(papier(leerling, met(stand.standaard(), "stelling")))
                .contains(stelling)
                .doesNotContain("Per categorie");
    }

    @Test
    void refusesAnEmptyListAndAWrongPercentile() throws Exception {
        UUID id = Voorbeeldleerling.id(SCHOOL, 22);
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);

        mvc.perform(velden(id, "2026-09-14").cookie(ib))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Beantwoord minstens één stelling")));
        mvc.perform(velden(id, "2026-09-14").param("percentiel-WELBEVINDEN", "101").cookie(ib))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Vul een getal van 0 tot en met 100")));

        assertThat(lees(() -> lijsten.van(id))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2035-01-01 | Deze dag is nog niet geweest
                    1999-01-01 | Op deze dag was de leerling nog niet geboren
                    """)
    void refusesADayOnWhichNobodyCanHaveSeenThePupil(String dag, String melding) throws Exception {
        UUID id = Voorbeeldleerling.id(SCHOOL, 22);
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);

        mvc.perform(velden(id, dag).param("percentiel-WELBEVINDEN", "40").cookie(ib))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(melding)));

        assertThat(lees(() -> lijsten.van(id))).isEmpty();
    }

    @Test
    void saysInAnOldListWhatWasAskedThen() throws Exception {
        UUID id = Voorbeeldleerling.id(SCHOOL, 23);
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);
        mvc.perform(
                        post("/beheer/lijsten/zien")
                                .param("categorie", "WELBEVINDEN")
                                .param("tekst", "Zoals het eerst was.")
                                .cookie(ib)
                                .with(csrf()))
                .andExpect(status().is3xxRedirection());
        Stelling oud = stelling("Zoals het eerst was.");
        voegToe(ib, id, "2026-10-01", 3);

        mvc.perform(
                        post("/beheer/lijsten/zien/" + oud.id() + "/tekst")
                                .param("tekst", "Zoals het nu is.")
                                .cookie(ib)
                                .with(csrf()))
                .andExpect(status().is3xxRedirection());

        assertThat(stelling("Zoals het eerst was.").actief()).isFalse();
        Stelling nieuw = stelling("Zoals het nu is.");
        assertThat(nieuw.actief()).isTrue();
        assertThat(lees(() -> lijsten.van(id)).getFirst().antwoorden())
                .extracting(antwoord -> antwoord.stelling().tekst())
                .contains("Zoals het eerst was.")
                .doesNotContain("Zoals het nu is.");
        mvc.perform(
                        post("/beheer/lijsten/zien/" + nieuw.id() + "/actief")
                                .param("actief", "false")
                                .cookie(ib)
                                .with(csrf()))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void isThereForWhoMaySeeThePupilOnly() throws Exception {
        UUID id = Voorbeeldleerling.id(SCHOOL, 24);
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);
        Cookie ander = Inlog.als(mvc, Demoaccount.IB_KOMPASROOS);
        Cookie leerkracht = Inlog.als(mvc, Demoaccount.LEERKRACHT_REGENBOOGBRUG);
        voegToe(ib, id, "2026-09-14", 3);
        UUID lijst = lees(() -> lijsten.van(id)).getFirst().id();
        String pad = "/leerlingen/" + id + "/zien";

        for (String deel : List.of("", "/" + lijst, "/" + lijst + "/bewerken", "/nieuw")) {
            mvc.perform(get(pad + deel).cookie(ib)).andExpect(status().isOk());
            mvc.perform(get(pad + deel).cookie(ander)).andExpect(status().isNotFound());
        }
        mvc.perform(
                        get("/leerlingen/"
                                        + Voorbeeldleerling.id(Demowereld.REGENBOOGBRUG, 1)
                                        + "/zien")
                                .cookie(leerkracht))
                .andExpect(status().isNotFound());
        mvc.perform(get("/beheer/lijsten/zien").cookie(leerkracht))
                .andExpect(status().isForbidden());
        assertThat(rijen(SCHOOL, lijst)).isGreaterThan(2);
        assertThat(rijen(Demowereld.KOMPASROOS, lijst)).isZero();
    }

    @Test
    void bringsARemovedListBack() throws Exception {
        UUID id = Voorbeeldleerling.id(SCHOOL, 25);
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);
        voegToe(ib, id, "2026-09-14", 3);
        var voor = lees(() -> lijsten.van(id));
        String pad = "/leerlingen/" + id + "/zien/" + voor.getFirst().id();

        mvc.perform(post(pad + "/verwijderen").cookie(ib).with(csrf()));
        assertThat(lees(() -> lijsten.van(id))).isEmpty();
        mvc.perform(post(pad + "/terugzetten").cookie(ib).with(csrf()));

        assertThat(lees(() -> lijsten.van(id))).isEqualTo(voor);
    }

    private void voegToe(Cookie wie, UUID leerling, String datum, int antwoord) throws Exception {
        var velden = velden(leerling, datum).param("percentiel-WELBEVINDEN", "40");
        for (Stelling stelling : lees(() -> stellingen.actief(SCHOOL.id()))) {
            velden.param("antwoord-" + stelling.id(), String.valueOf(antwoord));
        }
        mvc.perform(velden.cookie(wie)).andExpect(status().is3xxRedirection());
    }

    private static MockHttpServletRequestBuilder velden(UUID leerling, String datum) {
        return post("/leerlingen/" + leerling + "/zien/nieuw")
                .param("versie", "0")
                .param("datum", datum)
                .param("groep", "7")
                .param("observator", "Iemand")
                .with(csrf());
    }

    private Stelling stelling(String tekst) {
        return lees(() ->
                stellingen.alle(SCHOOL.id()).stream()
                        .filter(stelling -> stelling.tekst().equals(tekst))
                        .findFirst()
                        .orElseThrow());
    }

    private static Overzichtopties met(Overzichtopties opties, String variant) {
        return new Overzichtopties(variant, opties.onderdelen(), opties.logo());
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

    /** Rows of the list that this school can see. */
    private long rijen(Demowereld.School school, UUID lijst) {
        return in(
                school,
                () ->
                        jdbc.sql(
                                        """
                                        select (select count(*) from school.zienlijst where id = :id)
                                            + (select count(*) from school.zienantwoord where zienlijst_id = :id)
                                            + (select count(*) from school.zienpercentiel where zienlijst_id = :id)
                                        """)
                                .param("id", lijst)
                                .query(Long.class)
                                .single());
    }

    private <T> T lees(Supplier<T> werk) {
        return in(SCHOOL, werk);
    }

    private <T> T in(Demowereld.School school, Supplier<T> werk) {
        return Tenant.van(school.id())
                .doe(() ->
                        java.util.Objects.requireNonNull(
                                transacties.execute(status -> werk.get())));
    }
}
