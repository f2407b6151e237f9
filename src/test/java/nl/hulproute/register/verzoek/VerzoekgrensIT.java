package nl.hulproute.register.verzoek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Inlog;
import nl.hulproute.register.Kalender;
import nl.hulproute.uitwisseling.Antwoord;
import nl.hulproute.uitwisseling.Registerloketten;
import nl.hulproute.uitwisseling.Registerverzoek;
import nl.hulproute.uitwisseling.Verzoekstand;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import java.time.OffsetDateTime;
import java.util.UUID;

/** How much the helpdesk is asked on one day. */
@Hulproutetest
class VerzoekgrensIT {

    private static final int PER_ORGANISATIE = 100;
    private static final Oin SCHOOL = Oin.of(new Brin("97YY"));

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired Kalender kalender;
    @Autowired Registerloketten loketten;

    @AfterEach
    void clear() {
        jdbc.sql("delete from register.verzoek where organisatienaam = 'Grensproef'").update();
        jdbc.sql("delete from register.verzoek where tekst = 'Nog een vraag'").update();
    }

    @Test
    void anOrganisationReadsWhyNoMoreIsSentTodayAndMayAskAgainTomorrow() {
        fill(SCHOOL.waarde(), null, kalender.nu());

        assertThat(ask(UUID.randomUUID()).probleem())
                .hasValueSatisfying(reden ->
                        assertThat(reden)
                                .contains("vandaag al 100 keer", "niet verstuurd", "morgen"));

        jdbc.sql(
                        "update register.verzoek set gevraagd = :gisteren where organisatienaam ="
                                + " 'Grensproef'")
                .param("gisteren", kalender.nu().minusDays(1))
                .update();
        assertThat(ask(UUID.randomUUID()).optioneel()).isPresent();
    }

    @Test
    void whatWasSentBeforeIsStillAnsweredAndAnotherOrganisationMayStillAsk() {
        UUID eerder = UUID.randomUUID();
        var first = ask(eerder);
        fill(SCHOOL.waarde(), null, kalender.nu());

        assertThat(ask(eerder)).isEqualTo(first);
        assertThat(ask(UUID.randomUUID(), Oin.of(new Brin("97ZZ"))).optioneel()).isPresent();
    }

    @Test
    void aBoardIsToldOnThePage() throws Exception {
        UUID bestuur = Demowereld.ZUIDERWAARD.id();
        fill(null, bestuur, kalender.nu());

        String pagina =
                mvc.perform(
                                post("/vraag-de-helpdesk")
                                        .param("id", UUID.randomUUID().toString())
                                        .param("tekst", "Nog een vraag")
                                        .cookie(Inlog.als(mvc, Demoaccount.BESTUUR_ZUIDERWAARD))
                                        .with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();

        assertThat(pagina).contains("vandaag al 100 keer", "Nog een vraag</textarea>");
        assertThat(
                        jdbc.sql(
                                        "select count(*) from register.verzoek where tekst like"
                                                + " 'Nog een%'")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    private Antwoord<Verzoekstand> ask(UUID id) {
        return ask(id, SCHOOL);
    }

    private Antwoord<Verzoekstand> ask(UUID id, Oin namens) {
        return loketten.van(Onderdeel.SCHOOL)
                .vraag(
                        Registerverzoek.vraag(
                                id,
                                namens,
                                "Grensproef",
                                "vraag@grensproef.example",
                                null,
                                "Nog een vraag"));
    }

    private void fill(@Nullable String organisatie, @Nullable UUID bestuur, OffsetDateTime op) {
        jdbc.sql(
                        """
                        insert into register.verzoek (id, soort, organisatie, bestuur_id, organisatienaam,
                          email, tekst, gevraagd)
                        select uuidv7(), 'VRAAG', :organisatie, :bestuur::uuid, 'Grensproef',
                          'vraag@grensproef.example', 'Vraag', :op
                          from generate_series(1, :aantal)
                        """)
                .param("organisatie", organisatie)
                .param("bestuur", bestuur)
                .param("op", op)
                .param("aantal", PER_ORGANISATIE)
                .update();
    }
}
