package nl.hulproute.register.keten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.certificaten.Certificaten;
import nl.hulproute.platform.certificaten.Poorten;
import nl.hulproute.platform.post.Postbus;
import nl.hulproute.platform.post.Poststuk;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Inlog;
import nl.hulproute.toegang.Lidmaatschappen;
import nl.hulproute.toegang.Organisatie;
import nl.hulproute.toegang.Organisatiesoort;
import nl.hulproute.toegang.Rol;
import nl.hulproute.uitwisseling.Keten;
import nl.hulproute.uitwisseling.Ketenloket;
import nl.hulproute.uitwisseling.Ketenmelding;
import nl.hulproute.uitwisseling.Ketenoorzaak;
import nl.hulproute.uitwisseling.Ketenpartij;
import nl.hulproute.uitwisseling.Ketenstand;
import nl.hulproute.uitwisseling.Ketenstap;
import nl.hulproute.uitwisseling.Ketenverloop;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** One answer for all parties, its past, and who hears of it: with a school of its own. */
@Hulproutetest
class KetenIT {

    private static final Vestiging SCHOOL = Vestiging.of("99KT");
    private static final Oin SWV = Demowereld.SWV_PO.oin();
    private static final UUID BESTUUR = UUID.randomUUID();

    @Autowired JdbcClient jdbc;
    @Autowired Ketenwacht wacht;
    @Autowired Ketens ketens;
    @Autowired Ketenboek boek;
    @Autowired Ketenvragen vragen;
    @Autowired Helpdeskzicht helpdesk;
    @Autowired MockMvc mvc;
    @Autowired Ketenmeldingen meldingen;
    @Autowired Ketenloket loket;
    @Autowired Postbus postbus;
    @Autowired Poorten poorten;
    @Autowired Certificaten certificaten;
    @Autowired Lidmaatschappen lidmaatschappen;

    @BeforeEach
    void makeSchool() {
        // the book is in use, so that what changes from here on is told
        wacht.look();
        sql(
                "insert into register.bestuur (id, nummer, naam) values ('%s', '99177', 'Bestuur Keten')"
                        .formatted(BESTUUR));
        sql(
                "insert into register.instelling (brin, bestuur_id, naam, soort) values ('99KT', '%s', 'De Schakel', 'BO')"
                        .formatted(BESTUUR));
        sql(
                """
                insert into register.vestiging (brin, nummer, naam, straat, huisnummer, postcode, plaats, eigen_omgeving)
                values ('99KT', 0, 'De Schakel', 'Ringweg', '1', '9990 AA', 'Vlietdam', true),
                       ('99KT', 1, 'De Schakel, dependance', 'Ringweg', '2', '9990 AA', 'Vlietdam', false)
                """);
        sql(
                "insert into register.deelname (brin, swv_id, ingang) values ('99KT', '%s', date '2020-01-01')"
                        .formatted(Demowereld.SWV_PO.id()));
        lidmaatschappen.organisatie(
                new Organisatie(BESTUUR, Organisatiesoort.BESTUUR, "Bestuur Keten"));
        lidmaatschappen.add(Demoaccount.BESTUUR_ZUIDERWAARD.id(), BESTUUR, Rol.BESTUURSMEDEWERKER);
    }

    @AfterEach
    void removeSchool() {
        for (String tabel :
                List.of(
                        "ketenverloop",
                        "ketenvraag",
                        "ketenproef",
                        "verbandschool",
                        "mandaat",
                        "deelname",
                        "vestiging")) {
            sql("delete from register.%s where brin in ('99KT', '98KT')".formatted(tabel));
        }
        sql("delete from register.endpoint where adres = '0000000700099KT00500'");
        sql("delete from register.omgeving where routeringskenmerk = '0000000700099KT00500'");
        sql(
                "delete from register.verwerkersovereenkomst where bestuur_id = '%s'"
                        .formatted(BESTUUR));
        sql("delete from register.instelling where brin = '99KT'");
        sql("delete from register.bestuur where id = '%s'".formatted(BESTUUR));
        sql("delete from toegang.lidmaatschap where organisatie_id = '%s'".formatted(BESTUUR));
        sql("delete from toegang.organisatie where id = '%s'".formatted(BESTUUR));
    }

    @Test
    void theNextOwnerIsToldWhenAStepIsDoneAndThePastCanBeRead() {
        assertThat(keten().standen())
                .filteredOn(Ketenstand::gereed)
                .extracting(Ketenstand::stap)
                .containsExactly(
                        Ketenstap.KOPPELING, Ketenstap.CERTIFICAAT, Ketenstap.AANVRAAGTYPES);

        enter(0);
        wacht.look();
        assertThat(keten().beurt()).contains(Ketenpartij.BESTUUR);
        expect(
                Demoaccount.BESTUUR_ZUIDERWAARD.email(),
                "u bent aan zet",
                "De Schakel (99KT)",
                "Mandaat OSO-SWV voor het systeem van de school",
                "/keten/99KT/" + SWV);

        mandates();
        agreement();
        wacht.look();
        assertThat(keten().beurt()).contains(Ketenpartij.SCHOOL);
        expect("team@schakel.example", "u bent aan zet", "Het routeringskenmerk staat aan");

        environment();
        sql(
                """
                insert into register.endpoint (adres, dienstversie, url, systeem_id, van)
                select '0000000700099KT00500', v.namespace, 'https://localhost:1/', s.id, now()
                  from register.systeem s, register.dienstversie v
                 where s.oin = '%s' and v.dienst_code = 'OSO-SWV'
                """
                        .formatted(Demowereld.SCHOOLSYSTEEM));
        wacht.look();
        assertThat(keten().werkt()).isTrue();
        expect("schakel@systeem.example", "versturen werkt", "De Schakel (99KT)");
        expect(Demowereld.SWV_PO.email(), "versturen werkt", "De Schakel (99KT)");

        sql(
                "update register.mandaat set ingetrokken_op = now(), ingetrokken_door = 'x' where"
                        + " brin = '99KT'");
        wacht.look();
        assertThat(keten().werkt()).isFalse();
        var verloop =
                ketens.past(SCHOOL, SWV).stream()
                        .filter(regel -> regel.stap() == Ketenstap.MANDAAT_SWVSYSTEEM)
                        .toList();
        assertThat(verloop)
                .extracting(Ketenverloop::staat)
                .containsExactly(
                        Ketenstand.Staat.NODIG, Ketenstand.Staat.GEREED, Ketenstand.Staat.NODIG);
        assertThat(verloop.getFirst().tot()).isNull();
        assertThat(verloop.getLast().tot()).isEqualTo(verloop.get(1).van());
    }

    @Test
    void aSystemThatNobodyMandatedSpeaksForNoSchoolThatHasOne() {
        mandates();
        environment();
        var vreemd = new Oin("00000099900000066000");
        sql(
                """
                insert into register.systeem (oin, naam, leverancier, soort)
                values ('%s', 'Vreemd', 'Vreemd', 'SCHOOL')
                """
                        .formatted(vreemd));
        var melding =
                new Ketenmelding.Omgeving(
                        Routeringskenmerk.of(SCHOOL), "Gekaapt", "kaper@elders.example", false);

        meldingen.keep(vreemd, melding, "https://elders.example");

        assertThat(meldingen.keeps(vreemd, SCHOOL)).isFalse();
        assertThat(meldingen.keeps(Demowereld.SCHOOLSYSTEEM, SCHOOL)).isTrue();
        var rij = ketens.row(SCHOOL, SWV).orElseThrow();
        assertThat(rij.school().email()).isEqualTo("schakel@systeem.example");
        assertThat(rij.feiten().aan()).isTrue();
        sql("delete from register.omgeving where email = 'kaper@elders.example'");
        sql("delete from register.systeem where oin = '%s'".formatted(vreemd));
    }

    @Test
    void sixPositionsOfADislocatieAreSaidWithWhatToDo() {
        enter(1);

        assertThat(keten().stand(Ketenstap.ORGANISATIE))
                .get()
                .satisfies(stand -> {
                    assertThat(stand.oorzaak()).isEqualTo(Ketenoorzaak.ANDERE_POSITIES);
                    assertThat(stand.toelichting()).isEqualTo("99KT01");
                });
        assertThat(ketens.ofBrin(SCHOOL.brin())).hasSize(1);
    }

    @Test
    void theHelpdeskReadsWhatDoesNotWorkYetPageByPage() {
        enter(0);
        wacht.look();

        var pagina = ketens.stuck("99KS", 1);

        assertThat(pagina.ketens())
                .extracting(Keten::vestiging)
                .allMatch(vestiging -> vestiging.brin().equals(SCHOOL.brin()))
                .contains(SCHOOL);
        assertThat(ketens.stuck("", 1).volgende()).isNotNull();
        assertThat(ketens.stuck("99KT", 1).ketens())
                .extracting(Keten::vestiging)
                .doesNotContain(SCHOOL);
        assertThat(helpdesk.hapert("99KS").orElseThrow().ketens())
                .extracting(Keten::vestiging)
                .contains(SCHOOL);
    }

    /** Otherwise a page of the helpdesk could be empty while there is a next one. */
    @Test
    void oneOfWhichOnlyTheTestberichtIsLeftDoesNotCountAsStuck() {
        enter(0);
        wacht.look();
        assertThat(ketens.stuck("99KS", 1).ketens()).isNotEmpty();

        sql(
                """
                update register.ketenverloop set staat = 'GEREED'
                where brin = '99KT' and tot is null and stap <> 'TESTBERICHT'
                """);

        assertThat(boek.stuck("99KS", 100)).doesNotContain(SCHOOL.brin());
    }

    @Test
    void aBrinWithoutANameIsNamedOnce() throws Exception {
        sql(
                "insert into register.verbandschool (swv_id, brin, nummer, email) values ('%s', '98KT', 0, '')"
                        .formatted(Demowereld.SWV_PO.id()));
        assertThat(page("/keten?zoek=98KT").split(">98KT<", -1)).hasSize(2);
        assertThat(page("/keten/98KT/" + SWV))
                .contains("Ketencheck 98KT", "naar " + Demowereld.SWV_PO.naam())
                .doesNotContain("98KT naar");
        var rij = ketens.row(Vestiging.of("98KT"), SWV).orElseThrow();
        var gevraagd =
                ketens.judge(rij).standen().stream()
                        .filter(stand -> !stand.gereed())
                        .map(stand -> vragen.ask(rij, stand.stap(), "Ruben", "Ruben"))
                        .filter(Ketenvragen.Gevraagd.class::isInstance)
                        .map(Ketenvragen.Gevraagd.class::cast)
                        .findFirst()
                        .orElseThrow();

        expect(gevraagd.aan(), "er wordt op u gewacht", "- 98KT naar ");
    }

    @Test
    void anOwnerIsAskedOnceADayAndThenIsWaitedFor() {
        enter(0);
        wacht.look();
        var rij = ketens.row(SCHOOL, SWV).orElseThrow();
        var sinds = keten().stand(Ketenstap.OVEREENKOMST).map(Ketenstand::sinds);

        assertThat(vragen.ask(rij, Ketenstap.OVEREENKOMST, "Ruben Jansma", "Ruben Jansma"))
                .isEqualTo(new Ketenvragen.Gevraagd(Demoaccount.BESTUUR_ZUIDERWAARD.email()));
        assertThat(vragen.ask(rij, Ketenstap.OVEREENKOMST, "Ruben Jansma", "Ruben Jansma"))
                .isEqualTo(new Ketenvragen.Niet("keten.fout.vandaag"));
        assertThat(vragen.ask(rij, Ketenstap.KOPPELING, "Ruben Jansma", "Ruben Jansma"))
                .isEqualTo(new Ketenvragen.Niet("keten.fout.gedaan"));

        expect(
                Demoaccount.BESTUUR_ZUIDERWAARD.email(),
                "er wordt op u gewacht",
                "Ruben Jansma wacht");
        assertThat(keten().stand(Ketenstap.OVEREENKOMST))
                .get()
                .extracting(Ketenstand::staat)
                .isEqualTo(Ketenstand.Staat.WACHT);
        // asked, it is as long undone as before
        wacht.look();
        assertThat(sinds).isPresent();
        assertThat(keten().stand(Ketenstap.OVEREENKOMST).map(Ketenstand::sinds)).isEqualTo(sinds);
    }

    @Test
    void schoolAndSamenwerkingsverbandGetTheSameAnswerAndOthersNone() throws Exception {
        var kenmerk = "0000000700099BB00500";
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        loket.van(Routeringskenmerk.parse(kenmerk).orElseThrow())
                                .optioneel()
                                .filter(l -> !l.isEmpty())
                                .isPresent());

        var school =
                loket.van(Routeringskenmerk.parse(kenmerk).orElseThrow()).optioneel().orElseThrow();
        var swv = loket.van(Onderdeel.SWV, SWV).optioneel().orElseThrow();

        assertThat(swv).containsAll(school);
        assertThat(ask(Onderdeel.SCHOOL, "/chain?swv_oin=" + SWV).statusCode()).isEqualTo(403);
        assertThat(ask(Onderdeel.SWV, "/chain?routing_id=" + kenmerk).statusCode()).isEqualTo(403);
        assertThat(
                        ask(Onderdeel.REGISTER, "/chain/history?branch=99BB&swv_oin=" + SWV)
                                .statusCode())
                .isEqualTo(403);
        assertThat(ask(Onderdeel.SWV, "/chain/history?branch=99DD&swv_oin=" + SWV).statusCode())
                .isEqualTo(404);
        assertThat(ask(Onderdeel.SWV, "/chain").body()).contains("swv_oin ontbreekt.");
    }

    private Keten keten() {
        return ketens.ofBrin(SCHOOL.brin()).stream()
                .filter(keten -> keten.vestiging().equals(SCHOOL))
                .findFirst()
                .orElseThrow();
    }

    private String page(String pad) throws Exception {
        return mvc.perform(get(pad).cookie(Inlog.als(mvc, Demoaccount.HELPDESK)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private void enter(int nummer) {
        sql(
                "insert into register.verbandschool (swv_id, brin, nummer, email) values ('%s', '99KT', %d, 'team@schakel.example')"
                        .formatted(Demowereld.SWV_PO.id(), nummer));
    }

    private void mandates() {
        sql(
                """
                insert into register.mandaat (brin, dienst_code, systeem_id, ingang, gegeven_op, gegeven_door, reden)
                select '99KT', 'OSO-SWV', id, current_date - 1, now(), 'proef', 'proef'
                  from register.systeem where oin in ('%s', '%s')
                """
                        .formatted(Demowereld.SCHOOLSYSTEEM, Demowereld.SWVSYSTEEM));
    }

    private void agreement() {
        sql(
                "insert into register.verwerkersovereenkomst (bestuur_id, swv_id, ingang, kenmerk) values ('%s', '%s', current_date - 1, 'proef')"
                        .formatted(BESTUUR, Demowereld.SWV_PO.id()));
    }

    private void environment() {
        sql(
                """
                insert into register.omgeving (routeringskenmerk, systeem_id, naam, email, pagina, aan, eerst, gemeld)
                select '0000000700099KT00500', id, 'De Schakel', 'schakel@systeem.example', '', true, now(), now()
                  from register.systeem where oin = '%s'
                """
                        .formatted(Demowereld.SCHOOLSYSTEEM));
    }

    private void expect(String aan, String onderwerp, String... tekst) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(postbus.stukken())
                                .filteredOn(stuk -> stuk.aan().equals(aan))
                                .filteredOn(stuk -> stuk.onderwerp().contains(onderwerp))
                                .extracting(Poststuk::tekst)
                                .anySatisfy(inhoud -> assertThat(inhoud).contains(tekst)));
    }

    private HttpResponse<String> ask(Onderdeel vrager, String vraag) throws Exception {
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "https://localhost:%d/register/v1%s"
                                                .formatted(
                                                        poorten.poort(Onderdeel.REGISTER), vraag)))
                        .build();
        try (var client =
                HttpClient.newBuilder().sslContext(certificaten.van(vrager).sslContext()).build()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private void sql(String tekst) {
        jdbc.sql(tekst).update();
    }
}
