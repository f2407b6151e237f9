package nl.hulproute.school.ouders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Grondslagsoort;
import nl.hulproute.oso.Inzage;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.pdf.Pdfmaker;
import nl.hulproute.platform.sms.Nepsmsdienst;
import nl.hulproute.platform.sms.Smsinstellingen;
import nl.hulproute.platform.sms.Smspoort;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Inlog;
import nl.hulproute.school.map.Document;
import nl.hulproute.school.opp.Oppversie;
import nl.hulproute.school.opp.Oppversies;
import nl.hulproute.school.ouders.Ondertekenstand.Stap;
import nl.hulproute.school.overzicht.Overzichtbron;
import nl.hulproute.school.overzicht.Overzichten;
import nl.hulproute.school.overzicht.Overzichtopties;
import nl.hulproute.school.overzicht.Overzichtsoort;
import nl.hulproute.school.overzicht.Overzichtstand;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionOperations;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

/** Carers at the door, what they sign and what that counts for, against the real database. */
@Hulproutetest
class OudersIT {

    private static final Pattern CODE = Pattern.compile("class=\"code\">([^<]+)<");

    @Autowired MockMvc mvc;
    @Autowired ApplicationContext beans;
    @Autowired JdbcClient jdbc;
    @Autowired Ouderbeelden beelden;
    @Autowired Ondertekeningen ondertekeningen;
    @Autowired Grondslagboek grondslagen;
    @Autowired Handtekeningen handtekeningen;
    @Autowired Oudertoegangen toegangen;
    @Autowired Ouderregels regels;
    @Autowired Oppversies versies;
    @Autowired Zegel zegel;
    @Autowired Ondertekenbron ondertekenbron;
    @Autowired Toestemmingbron toestemmingbron;

    private Proefouders gezin;
    private Cookie ib;

    @BeforeEach
    void open() throws Exception {
        gezin = new Proefouders(beans);
        ib = Inlog.als(mvc, Demoaccount.IB_REGENBOOGBRUG);
    }

    @Test
    void theMailSaysNothingOfThePupilAndTheLinkAloneOpensNothing() throws Exception {
        List<String> codes = ask();
        var mail = gezin.mail(0, 1);

        assertThat(mail.onderwerp() + mail.tekst())
                .contains(Demowereld.REGENBOOGBRUG.naam())
                .doesNotContain(gezin.achternaam(), gezin.leerling().toString(), codes.getFirst());
        String pagina = page(get(gezin.link(0, 1))).getContentAsString();
        assertThat(pagina).contains(Demowereld.REGENBOOGBRUG.naam());
        assertThat(pagina).doesNotContain(gezin.achternaam(), "Anna");
        assertThat(page(get("/ouders")).getRedirectedUrl()).isEqualTo("/ouders/buiten");
        assertThat(page(get("/ouders").cookie(ib)).getRedirectedUrl()).isEqualTo("/ouders/buiten");
        var geheimen =
                jdbc.sql("select digest from school.oudersleutel").query(String.class).list();
        assertThat(geheimen).isNotEmpty().noneMatch(gezin.link(0, 1)::contains);
    }

    @Test
    void theLanguageOfTheLinkCountsWhicheverWasReadBeforeAndTheReaderMayStillChange()
            throws Exception {
        ask();
        String link = gezin.link(0, 1);
        var eerder = page(get(link).queryParam("taal", "nl")).getCookie("taal");
        assertThat(eerder).isNotNull();

        var engels = page(get(link).queryParam("taal", "en").cookie(eerder));
        assertThat(engels.getContentAsString()).contains("<html lang=\"en\"");
        var nu = engels.getCookie("taal");
        assertThat(nu).isNotNull();
        assertThat(page(get(link).cookie(nu)).getContentAsString()).contains("<html lang=\"en\"");
        var terug =
                page(
                        post("/taal")
                                .param("taal", "nl")
                                .param("terug", link)
                                .cookie(nu)
                                .with(csrf()));
        assertThat(engels.getContentAsString()).contains("name=\"terug\" value=\"" + link + "\"");
        assertThat(page(get(link).cookie(terug.getCookie("taal"))).getContentAsString())
                .contains("<html lang=\"nl\"");
    }

    @Test
    void fiveWrongCodesCloseTheDoorAlsoWhenTriedAtOnceAndARightOneDoesNotHelp() throws Exception {
        String code = ask().getFirst();
        String link = gezin.link(0, 1);

        var pogingen = new java.util.ArrayList<Callable<Integer>>();
        for (int n = 0; n < 8; n++) {
            pogingen.add(() -> enter(link, "FOUT-2345").getStatus());
        }
        try (var samen = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> uitkomst : samen.invokeAll(pogingen)) {
                assertThat(uitkomst.get()).isEqualTo(422);
            }
        }

        var dicht = enter(link, code);
        assertThat(dicht.getStatus()).isEqualTo(422);
        assertThat(dicht.getContentAsString()).contains("te vaak een verkeerde code");
        assertThat(at(() -> toegang(0)).pogingen()).isEqualTo(Oudertoegang.POGINGEN);
        String nieuw = code(post(gezin.pad() + "/toegang/" + toegangId(0) + "/code"));
        assertThat(enter(link, code).getStatus()).isEqualTo(422);
        assertThat(enter(link, nieuw).getRedirectedUrl()).isEqualTo("/ouders");
    }

    @Test
    void aLinkThatWasReplacedWithdrawnOrInventedLeadsToOneAndTheSamePage() throws Exception {
        ask();
        String eerste = gezin.link(0, 1);
        school(post(gezin.pad() + "/toegang/" + toegangId(0) + "/opnieuw"));
        String tweede = gezin.link(0, 2);

        String weg = page(get(eerste)).getContentAsString();
        assertThat(page(get(eerste)).getStatus()).isEqualTo(404);
        assertThat(page(get(tweede)).getStatus()).isEqualTo(200);
        var verzonnen = page(get("/ouders/uitnodiging/" + "x".repeat(43)));
        assertThat(verzonnen.getStatus()).isEqualTo(404);
        assertThat(bare(verzonnen.getContentAsString())).isEqualTo(bare(weg));

        school(post(gezin.pad() + "/toegang/" + toegangId(0) + "/intrekken"));
        assertThat(page(get(tweede)).getStatus()).isEqualTo(404);
    }

    @Test
    void aWayInThatWasClosedTakesANewCodeWhenItIsOpenedAgain() throws Exception {
        String oud = ask().getFirst();
        Cookie binnen = come(0, oud);

        school(post(gezin.pad() + "/toegang/" + toegangId(0) + "/intrekken"));
        assertThat(toegang(0).code()).isNull();
        assertThat(page(get("/ouders").cookie(binnen)).getRedirectedUrl())
                .isEqualTo("/ouders/buiten");
        List<String> nieuw = codes(school(asking()));

        assertThat(nieuw).as("the other carer keeps the code").hasSize(1);
        String link = gezin.link(0, 2);
        assertThat(enter(link, oud).getStatus()).isEqualTo(422);
        assertThat(page(get("/ouders").cookie(binnen)).getRedirectedUrl())
                .isEqualTo("/ouders/buiten");
        assertThat(enter(link, nieuw.getFirst()).getRedirectedUrl()).isEqualTo("/ouders");
        school(post(gezin.pad() + "/toegang/" + toegangId(0) + "/intrekken"));
        assertThat(codes(school(post(gezin.pad() + "/toegang/" + toegangId(0) + "/opnieuw"))))
                .as("also by another mail")
                .hasSize(1);
        var nogEens = school(get(gezin.pad() + "/toegang/" + toegangId(0) + "/opnieuw"));
        assertThat(nogEens.getRedirectedUrl())
                .as("the page with the code, in another language")
                .isEqualTo(gezin.pad());
    }

    @Test
    void anotherAddressTakesANewCodeAndEndsTheSession() throws Exception {
        String oud = ask().getFirst();
        Cookie binnen = come(0, oud);
        String anna = gezin.gezag().getFirst().id().toString();

        List<String> nieuw =
                codes(
                        school(
                                post(gezin.pad() + "/uitnodigen")
                                        .param("verzorger", anna)
                                        .param("email-" + anna, "anders-" + gezin.email(0))));

        assertThat(nieuw).hasSize(1);
        assertThat(page(get("/ouders").cookie(binnen)).getRedirectedUrl())
                .isEqualTo("/ouders/buiten");
        var sleutels = beans.getBean(Oudersleutels.class);
        String link = "/ouders/uitnodiging/" + at(() -> in(() -> sleutels.link(toegang(0))));
        assertThat(enter(link, oud).getStatus()).isEqualTo(422);
        assertThat(enter(link, nieuw.getFirst()).getRedirectedUrl()).isEqualTo("/ouders");
    }

    @Test
    void anAddressThatMailDoesNotTakeIsRefusedAndAMailThatNeverLeftIsTold() throws Exception {
        UUID anna = gezin.gezag().getFirst().id();
        var fout =
                school(
                        post(gezin.pad() + "/uitnodigen")
                                .param("verzorger", anna.toString())
                                .param("email-" + anna, "nieuw\"adres@x.example"));
        assertThat(fout.getStatus()).isEqualTo(422);
        ask();
        var melding = beans.getBean(Ouderpostmelding.class);
        String kenmerk = Ouderpostmelding.kenmerk(toegang(0));

        melding.opgegeven("iets anders");
        melding.opgegeven(kenmerk);

        String regel = "is niet verstuurd. Kijk het e-mailadres na";
        assertThat(page(get(gezin.pad()).cookie(ib)).getContentAsString()).contains(regel);
        ask();
        melding.opgegeven(kenmerk);
        assertThat(page(get(gezin.pad()).cookie(ib)).getContentAsString())
                .as("a mail of later did leave")
                .doesNotContain(regel);
    }

    @Test
    void anEmptyCodeIsNoTryAndAnInvisibleNameSignsNothing() throws Exception {
        List<String> codes = ask();
        for (String leeg : List.of("", "  ")) {
            assertThat(enter(gezin.link(0, 1), leeg).getStatus()).isEqualTo(422);
        }
        assertThat(toegang(0).pogingen()).isZero();
        closeUntilTomorrow(1);
        assertThat(enter(gezin.link(1, 1), "FOUT-2345").getContentAsString())
                .contains("Probeer het morgen om");

        var antwoord =
                sign(
                        come(0, codes.getFirst()),
                        "/ouders/verzoeken/" + verzoek(0).id(),
                        Map.of("instemming", "ja", "naam", "\u200B\u2060", "akkoord", "true"));

        assertThat(antwoord.getStatus()).isEqualTo(422);
        assertThat(stap(0)).isNotEqualTo(Stap.ONDERTEKEND);
    }

    private void closeUntilTomorrow(int nummer) {
        UUID id = toegangId(nummer);
        gezin.in(() ->
                jdbc.sql(
                                """
                                update school.oudertoegang set slot_tot = now() + interval '1 day'
                                 where id = :id
                                """)
                        .param("id", id)
                        .update());
    }

    @Test
    void aNoOnPaperDoesNotSendTheViewOfAnEarlierYesAndAConsentOnPaperCounts() throws Exception {
        Document verslag = gezin.document("Advies van de logopedist");
        List<String> codes = ask();
        sign(
                come(0, codes.getFirst()),
                "/ouders/verzoeken/" + verzoek(0).id(),
                Map.of(
                        "instemming",
                        "ja",
                        "naam",
                        "Anna",
                        "akkoord",
                        "true",
                        "zienswijze",
                        "Wij zijn er blij mee."));
        assertThat(inzage().toString()).contains("akkoord=JA", "toestemming=ONBEKEND");
        String wie = gezin.gezag().getFirst().id().toString();

        upload(paper(photo("nee.png")).param("instemming", "nee").param("verzorger", wie));
        upload(verklaring(wie).param("document", verslag.id().toString()));

        assertThat(inzage().toString())
                .contains("akkoord=NEE", "toestemming=JA")
                .doesNotContain("blij mee");
        assertThat(page(get(gezin.pad()).cookie(ib)).getContentAsString())
                .contains("voor versie 1: eens met het handelingsdeel");
    }

    @Test
    void withoutAVersionItIsSaidThatThereIsNoneAndWhatWasSentIsToldInTheReadersLanguage() {
        var woorden = beans.getBean(Zendingwoorden.class);
        var stuk =
                new Zending.Stuk(
                        null,
                        "plan.pdf",
                        "Plan, met doel, in de map sinds 27 november 2026 (omdat het moet)",
                        nl.hulproute.gedeeld.Documentsoort.OVERIG,
                        Grondslagsoort.WETTELIJKE_TAAK,
                        "");
        try {
            LocaleContextHolder.setLocale(java.util.Locale.ENGLISH);
            assertThat(woorden.naam(stuk))
                    .isEqualTo(
                            "Plan, met doel, in the file since 27 November 2026 (omdat het moet)");
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
        gezin.at(() -> {
            gezin.plan().wijzig("Nog een doel");
            return true;
        });
        assertThat(at(() -> in(() -> ondertekenbron.stand(gezin.kind()))))
                .isInstanceOfSatisfying(
                        Overzichtstand.Ontbreekt.class,
                        een -> assertThat(een.sleutel()).isEqualTo("ouders.ontbreekt.plan"));
    }

    @Test
    void anEndIsAnEndForWhoIsInside() throws Exception {
        Cookie zitting = come(0, ask().getFirst());
        assertThat(page(get("/ouders").cookie(zitting)).getContentAsString())
                .contains(gezin.achternaam());

        at(() ->
                in(() ->
                        jdbc.sql(
                                        """
                                        update school.verzorger set wettigevertegenwoordiger = false
                                         where leerling_id = :leerling and relatie = 1
                                        """)
                                .param("leerling", gezin.leerling())
                                .update()));

        assertThat(page(get("/ouders").cookie(zitting)).getRedirectedUrl())
                .isEqualTo("/ouders/buiten");
        assertThat(page(get(gezin.link(0, 1))).getStatus()).isEqualTo(404);
    }

    @Test
    void aCarerSeesOnlyTheOwnRequestAndAFreshSessionEachTime() throws Exception {
        List<String> codes = ask();
        Cookie anna = come(0, codes.get(0));
        Cookie bert = come(1, codes.get(1));
        UUID vanAnna = verzoek(0).id();

        assertThat(anna.getValue()).isNotEqualTo(bert.getValue());
        assertThat(anna.isHttpOnly()).isTrue();
        assertThat(anna.getPath()).isEqualTo("/ouders");
        assertThat(page(get("/ouders/verzoeken/" + vanAnna).cookie(anna)).getStatus())
                .isEqualTo(200);
        assertThat(page(get("/ouders/verzoeken/" + vanAnna).cookie(bert)).getStatus())
                .isEqualTo(404);
        assertThat(
                        mvc.perform(
                                        post("/ouders/verzoeken/" + vanAnna + "/antwoord")
                                                .cookie(anna)
                                                .param("later", "true"))
                                .andReturn()
                                .getResponse()
                                .getStatus())
                .as("without the token against forgery")
                .isEqualTo(403);
        page(post("/ouders/klaar").cookie(anna).with(csrf()));
        assertThat(page(get("/ouders").cookie(anna)).getRedirectedUrl())
                .isEqualTo("/ouders/buiten");
    }

    @Test
    void whatIsSignedIsBoundToTheVersionAndNobodyChangesIt() throws Exception {
        Document verslag = gezin.document("Verslag van de psycholoog");
        List<String> codes = ask(verslag);
        Cookie anna = come(0, codes.get(0));
        var verzoek = verzoek(0);
        String pad = "/ouders/verzoeken/" + verzoek.id();

        assertThat(page(get(pad).cookie(anna)).getContentAsString())
                .contains("Proeftekst bij beginsituatie.didactisch");
        assertThat(page(get(pad + "/documenten/" + verslag.id()).cookie(anna)).getStatus())
                .isEqualTo(200);
        assertThat(sign(anna, pad, Map.of("instemming", "ja", "naam", "Anna")).getStatus())
                .as("no answer about the document, and no tick")
                .isEqualTo(422);
        assertThat(
                        sign(
                                        anna,
                                        pad,
                                        Map.of(
                                                "instemming",
                                                "nee",
                                                "toestemming-" + verslag.id(),
                                                "nee",
                                                "zienswijze",
                                                "Wij zien dit\r\nanders.",
                                                "naam",
                                                "Anna Proef",
                                                "akkoord",
                                                "true"))
                                .getRedirectedUrl())
                .isEqualTo("/ouders");

        var getekend = signed(0);
        assertThat(getekend.hash()).isEqualTo(geldende().hash());
        assertThat(getekend.zienswijze()).isEqualTo("Wij zien dit\nanders.");
        assertThat(getekend.verzorgernaam()).isNotEqualTo("Anna Proef");
        assertThat(
                        page(get("/leerlingen/" + gezin.leerling() + "/ouders").cookie(ib))
                                .getContentAsString())
                .contains(
                        "Getekend met een andere naam dan in het dossier staat: Anna Proef in"
                                + " plaats van "
                                + getekend.verzorgernaam());
        assertThat(getekend.tekst())
                .contains(
                        "oppversie-sha256: " + geldende().hash().hex(),
                        "instemming-handelingsdeel: nee",
                        "toestemming: " + verslag.id() + " " + verslag.sha256().hex() + " nee",
                        "zienswijze: Wij zien dit\\nanders.");
        assertThat(zegel.fits(getekend.zegel(), getekend.tekst())).isTrue();
        assertThat(zegel.fits(getekend.zegel(), getekend.tekst().replace("nee", "ja"))).isFalse();
        assertThatThrownBy(() ->
                        at(() ->
                                in(() ->
                                        jdbc.sql(
                                                        "update school.handtekening set zienswijze"
                                                                + " = 'iets anders'")
                                                .update())))
                .hasStackTraceContaining("what was signed does not change");
        assertThat(stap(0)).isEqualTo(Stap.NIET_EENS);
        assertThat(grond(verslag))
                .satisfies(grond -> {
                    assertThat(grond.soort()).isEqualTo(Grondslagsoort.TOESTEMMING);
                    assertThat(grond.toestemming()).isEqualTo(Grondslag.Toestemming.GEWEIGERD);
                    assertThat(grond.ontbreekt()).isTrue();
                });
        assertThat(inzage().toString()).contains("akkoord=NEE", "anders.", "toestemming=NEE");
        assertThat(page(get("/ouders/handtekeningen/" + getekend.id() + ".pdf").cookie(anna)))
                .satisfies(pdf ->
                        assertThat(
                                        new String(
                                                pdf.getContentAsByteArray(),
                                                0,
                                                5,
                                                StandardCharsets.US_ASCII))
                                .isEqualTo("%PDF-"));
    }

    @Test
    void aChangeVoidsWhatWasSignedUntilTheNewVersionIsSigned() throws Exception {
        List<String> codes = ask();
        Cookie anna = come(0, codes.get(0));
        Cookie bert = come(1, codes.get(1));
        agree(anna, 0);
        agree(bert, 1);
        Oppversie eerste = geldende();
        assertThat(at(() -> ondertekeningen.van(eerste)).magVerzonden()).isTrue();
        assertThat(at(() -> in(() -> ondertekenbron.stand(gezin.kind()))))
                .isInstanceOf(Overzichtstand.Klaar.class);

        assertThat(paper(ondertekenbron))
                .contains("Naam 0", "Naam 1", "Stemt in", eerste.hash().hex().substring(0, 16));

        at(() -> {
            gezin.plan().wijzig("Nog een doel");
            return true;
        });

        var oud = at(() -> in(() -> versies.vind(gezin.leerling(), eerste.id()))).orElseThrow();
        assertThat(oud.geldt()).isFalse();
        assertThat(at(() -> ondertekeningen.van(oud)))
                .satisfies(stand -> {
                    assertThat(stand.magVerzonden()).isFalse();
                    assertThat(stand.verzorgers())
                            .extracting(Ondertekenstand.Ondertekenaar::stap)
                            .containsOnly(Stap.VERVALLEN);
                });
        assertThat(page(get("/ouders").cookie(anna)).getContentAsString())
                .contains("Uw handtekening is vervallen");
        assertThat(agree(anna, 0).getRedirectedUrl()).isEqualTo("/ouders");
        assertThat(at(() -> handtekeningen.van(Demowereld.REGENBOOGBRUG.id(), gezin.leerling())))
                .as("what no longer counts is not signed")
                .hasSize(2);
        assertThat(page(get(gezin.pad()).cookie(ib)).getContentAsString())
                .contains("Het plan is gewijzigd");

        at(() -> {
            gezin.plan().stelVast();
            return true;
        });
        assertThat(stap(0)).isEqualTo(Stap.VERVALLEN);
        assertThat(ask()).as("who has a code that works keeps it").isEmpty();
        assertThat(stap(0)).isEqualTo(Stap.UITGENODIGD);
        agree(anna, 0);
        agree(bert, 1);
        assertThat(at(() -> ondertekeningen.van(geldende())).magVerzonden()).isTrue();
    }

    @Test
    void theRuleOfTheSchoolDecidesAndAReasonDeviates() throws Exception {
        List<String> codes = ask();
        agree(come(0, codes.get(0)), 0);
        assertThat(at(() -> ondertekeningen.van(geldende())).magVerzonden()).isFalse();

        var directeur = Inlog.als(mvc, Demoaccount.DIRECTEUR_REGENBOOGBRUG);
        rule(directeur, "een");
        try {
            assertThat(at(() -> ondertekeningen.van(geldende())).magVerzonden()).isTrue();
        } finally {
            rule(directeur, "allen");
        }
        for (String niets : List.of(" ", "x", "..........")) {
            assertThat(school(post(gezin.pad() + "/afwijkingen").param("reden", niets)).getStatus())
                    .isEqualTo(422);
        }
        school(post(gezin.pad() + "/afwijkingen").param("reden", "Vader is niet bereikbaar."));
        assertThat(at(() -> ondertekeningen.van(geldende())).magVerzonden()).isTrue();
        assertThat(page(post("/beheer/ouders").cookie(ib).with(csrf())).getStatus()).isEqualTo(403);
    }

    @Test
    void whoDisagreesTakesAReasonAndAnAnswerAfterItVoidsIt() throws Exception {
        List<String> codes = ask();
        agree(come(0, codes.get(0)), 0);
        Cookie bert = come(1, codes.get(1));
        school(post(gezin.pad() + "/afwijkingen").param("reden", "Vader is niet bereikbaar."));
        assertThat(at(() -> ondertekeningen.van(geldende())).magVerzonden()).isTrue();

        answer(bert, 1, "nee");

        assertThat(at(() -> ondertekeningen.van(geldende())).magVerzonden()).isFalse();
        assertThat(page(get(gezin.pad()).cookie(ib)).getContentAsString())
                .contains("Deze reden telt niet meer");
        var directeur = Inlog.als(mvc, Demoaccount.DIRECTEUR_REGENBOOGBRUG);
        rule(directeur, "een");
        try {
            assertThat(at(() -> ondertekeningen.van(geldende())).magVerzonden()).isFalse();
            school(
                    post(gezin.pad() + "/afwijkingen")
                            .param("reden", "Met vader is gesproken; het plan gaat toch."));
            assertThat(at(() -> ondertekeningen.van(geldende())).magVerzonden()).isTrue();
        } finally {
            rule(directeur, "allen");
        }
    }

    @Test
    void aDocumentOfOthersWaitsForAllWithGezagOrForAReasonThatWasThoughtOfLast() throws Exception {
        Document verslag = gezin.document("Verslag van de psycholoog");
        List<String> codes = ask(verslag);
        String pad = gezin.pad() + "/grondslagen/" + verslag.id();
        assertThat(grond(verslag).ontbreekt()).isTrue();

        consent(come(0, codes.get(0)), 0, verslag, "ja");
        assertThat(grond(verslag).toestemming()).isEqualTo(Grondslag.Toestemming.DEELS);
        assertThat(grond(verslag).ontbreekt()).as("one of two").isTrue();
        assertThat(school(post(pad + "/reden").param("reden", "x")).getStatus()).isEqualTo(422);
        school(post(pad + "/reden").param("reden", "Vader is op reis; moeder spreekt voor beiden"));
        assertThat(grond(verslag).ontbreekt()).isFalse();
        assertThat(paper(toestemmingbron)).contains("moeder spreekt voor beiden");

        Cookie bert = come(1, codes.get(1));
        consent(bert, 1, verslag, "nee");
        assertThat(grond(verslag).geweigerd()).as("an answer after the reason").isTrue();
        assertThat(page(get(gezin.pad() + "/grondslagen").cookie(ib)).getContentAsString())
                .contains("Deze reden telt niet meer");
        consent(bert, 1, verslag, "ja");
        assertThat(grond(verslag).toestemming()).isEqualTo(Grondslag.Toestemming.GEGEVEN);
    }

    @Test
    void anOverviewThatTheSchoolMadeIsNoDocumentOfOthersUnlessItRestsOnConsent() throws Exception {
        at(() -> in(() -> notitie()));
        Document verslag = gezin.document("Verslag van de psycholoog");
        Document notities =
                at(() ->
                        beans.getBean(Overzichten.class)
                                .verzamel(
                                        gezin.kind(),
                                        Set.of(Overzichtsoort.NOTITIES),
                                        Proefouders.werkplek())
                                .get(Overzichtsoort.NOTITIES));

        assertThat(asked()).contains(verslag.id().toString());
        assertThat(asked()).doesNotContain(notities.id().toString());

        school(
                post(gezin.pad() + "/grondslagen/" + notities.id())
                        .param("grondslag", "toestemming")
                        .param("toelichting", "De ouders vroegen erom"));
        assertThat(asked()).contains(notities.id().toString());
    }

    @Test
    void whoAsksCarersReadsFirstWhatTheVersionLacksForATlv() throws Exception {
        assertThat(asked())
                .contains("Voor een TLV mist nog")
                .contains("Welke interventies hebben al plaatsgevonden en waren deze effectief?");

        at(() -> {
            gezin.plan().vulVoorTlv();
            gezin.plan().stelVast();
            return true;
        });

        assertThat(asked()).doesNotContain("Voor een TLV mist nog");
    }

    private int notitie() {
        return jdbc.sql(
                        """
                        insert into school.notitie (school_id, leerling_id, datum, tekst, auteur_naam, aangemaakt)
                        values (:school, :leerling, current_date - 3, 'Rekent graag', 'Proef', now())
                        """)
                .param("school", Demowereld.REGENBOOGBRUG.id())
                .param("leerling", gezin.leerling())
                .update();
    }

    private String asked() throws Exception {
        return page(get(gezin.pad() + "/uitnodigen").cookie(ib)).getContentAsString();
    }

    @Test
    void withoutDocumentsOfOthersThePageSaysThatNoConsentIsNeeded() throws Exception {
        assertThat(at(() -> in(() -> toestemmingbron.stand(gezin.kind()))))
                .isInstanceOf(Overzichtstand.Klaar.class);
        assertThat(paper(toestemmingbron)).contains("geen documenten van anderen mee");

        gezin.document("Verslag van de psycholoog");

        assertThat(at(() -> in(() -> toestemmingbron.stand(gezin.kind()))))
                .isInstanceOf(Overzichtstand.Ontbreekt.class);
    }

    @Test
    void aPaperIsNotOlderThanWhatItIsForAndAConsentNamesItsDocuments() throws Exception {
        Document verslag = gezin.document("Advies van de logopedist");
        String wie = gezin.gezag().getFirst().id().toString();
        var vandaag = java.time.LocalDate.now(java.time.ZoneId.of("Europe/Amsterdam"));

        for (String dag : List.of("1900-01-01", vandaag.minusDays(1).toString())) {
            var antwoord =
                    upload(
                            paper(photo("oud.png"))
                                    .param("instemming", "ja")
                                    .param("datum", dag)
                                    .param("verzorger", wie));
            assertThat(antwoord).as(dag).contains("kan niet van voor", "versie 1");
        }
        assertThat(
                        upload(
                                paper(photo("oud.png"))
                                        .param("instemming", "ja")
                                        .param("datum", "0000-01-01")
                                        .param("verzorger", wie)))
                .isNotEmpty();
        var oud = verklaring(wie).param("document", verslag.id().toString());
        assertThat(upload(oud.param("datum", vandaag.minusYears(2).minusDays(1).toString())))
                .contains("Een toestemming kan niet van voor");
        assertThat(upload(verklaring(wie))).contains("voor welke documenten");
        assertThat(at(() -> beelden.beeld(gezin.kind(), geldende())).papieren()).isEmpty();

        upload(
                paper(photo("nu.png"))
                        .param("instemming", "ja")
                        .param("datum", vandaag.toString())
                        .param("verzorger", wie));
        upload(
                verklaring(wie)
                        .param("document", verslag.id().toString())
                        .param("datum", vandaag.minusYears(1).toString()));
        assertThat(at(() -> beelden.beeld(gezin.kind(), geldende())).papieren()).hasSize(2);
    }

    private MockMultipartHttpServletRequestBuilder verklaring(String wie) throws IOException {
        return multipart(gezin.pad() + "/papier/toestemming")
                .file(photo("verklaring.png"))
                .param("verzorger", wie);
    }

    /** What is said of it, when it is refused. */
    private String upload(MockMultipartHttpServletRequestBuilder papier) throws Exception {
        Object fout =
                mvc.perform(papier.cookie(ib).with(csrf()))
                        .andReturn()
                        .getFlashMap()
                        .get("foutmelding");
        return fout == null ? "" : fout.toString();
    }

    @Test
    void aSignedPaperIsTakenInForTheVersionAndCanBeTakenBack() throws Exception {
        Document verslag = gezin.document("Advies van de logopedist");
        var upload =
                multipart(gezin.pad() + "/papier/ondertekening")
                        .file(photo("getekend.png"))
                        .param("instemming", "ja");
        gezin.gezag().forEach(een -> upload.param("verzorger", een.id().toString()));
        var verklaring =
                multipart(gezin.pad() + "/papier/toestemming")
                        .file(photo("toestemming.png"))
                        .param("document", verslag.id().toString());
        gezin.gezag().forEach(een -> verklaring.param("verzorger", een.id().toString()));

        mvc.perform(upload.cookie(ib).with(csrf()));
        mvc.perform(verklaring.cookie(ib).with(csrf()));

        var stand = at(() -> ondertekeningen.van(geldende()));
        assertThat(stand.scans()).hasSize(2);
        assertThat(stand.magVerzonden()).isTrue();
        assertThat(grond(verslag).toestemming()).isEqualTo(Grondslag.Toestemming.GEGEVEN);
        assertThat(at(() -> in(() -> toestemmingbron.stand(gezin.kind()))))
                .isInstanceOf(Overzichtstand.Klaar.class);
        assertThat(paper(toestemmingbron)).contains("Advies van de logopedist", "op papier");
        assertThat(paper(ondertekenbron)).contains("Op papier", "Stemt in");
        assertThat(paper(oppbron())).contains("Ondertekening door ouders", "Stemt in");
        var papier = at(() -> beelden.beeld(gezin.kind(), geldende())).papieren();
        assertThat(papier).anySatisfy(een -> assertThat(een.hash()).isEqualTo(geldende().hash()));
        UUID id =
                papier.stream()
                        .filter(een -> een.soort() == Papier.Soort.ONDERTEKENING)
                        .findFirst()
                        .orElseThrow()
                        .id();
        school(post(gezin.pad() + "/papier/" + id + "/verwijderen"));
        assertThat(at(() -> ondertekeningen.van(geldende())).scans()).hasSize(1);
        school(post(gezin.pad() + "/papier/" + id + "/terugzetten"));
        assertThat(at(() -> ondertekeningen.van(geldende())).scans()).hasSize(2);
        for (String formulier : List.of("ondertekening", "toestemming")) {
            assertThat(
                            page(get(gezin.pad() + "/papier/" + formulier + ".pdf").cookie(ib))
                                    .getContentType())
                    .isEqualTo("application/pdf");
        }
    }

    @Test
    void aPaperSaysWhoSignedAndWhetherTheyAgreeAndIsAPictureOrAPdfThatOpens() throws Exception {
        String wie = gezin.gezag().getFirst().id().toString();
        byte[] tekst = "Getekend".getBytes(StandardCharsets.UTF_8);
        byte[] kapot = "%PDF-1.7\nniets".getBytes(StandardCharsets.UTF_8);
        var pogingen =
                List.of(
                        paper(photo("goed.png")).param("instemming", "ja"),
                        paper(photo("goed.png")).param("verzorger", wie),
                        paper(file("leeg.png", new byte[0]))
                                .param("verzorger", wie)
                                .param("instemming", "ja"),
                        paper(file("getekend.txt", tekst))
                                .param("verzorger", wie)
                                .param("instemming", "ja"),
                        paper(file("kapot.pdf", kapot))
                                .param("verzorger", wie)
                                .param("instemming", "ja"));

        for (var poging : pogingen) {
            var geweigerd = mvc.perform(poging.cookie(ib).with(csrf())).andReturn();
            // the form comes back with what was filled in, and says at itself what is wrong
            assertThat(
                            page(get(gezin.pad()).flashAttrs(geweigerd.getFlashMap()).cookie(ib))
                                    .getContentAsString())
                    .contains("id=\"fout-ondertekening\"")
                    .doesNotContain("id=\"fout-toestemming\"");
        }
        var laatste =
                mvc.perform(
                                paper(file("kapot.pdf", kapot))
                                        .param("verzorger", wie)
                                        .param("instemming", "ja")
                                        .cookie(ib)
                                        .with(csrf()))
                        .andReturn();
        assertThat(
                        page(get(gezin.pad()).flashAttrs(laatste.getFlashMap()).cookie(ib))
                                .getContentAsString())
                .containsPattern("name=\"verzorger\" value=\"" + wie + "\"[^>]*checked")
                .containsPattern("name=\"instemming\" value=\"ja\"[^>]*checked");

        assertThat(at(() -> beelden.beeld(gezin.kind(), geldende())).papieren()).isEmpty();
        mvc.perform(
                paper(photo("goed.png"))
                        .param("verzorger", wie)
                        .param("instemming", "nee")
                        .cookie(ib)
                        .with(csrf()));
        var beeld = at(() -> beelden.beeld(gezin.kind(), geldende()));
        assertThat(beeld.papieren()).hasSize(1);
        assertThat(beeld.oneens()).isTrue();
        assertThat(beeld.rijen().getLast().papier()).isNull();
    }

    private MockMultipartHttpServletRequestBuilder paper(MockMultipartFile bestand) {
        return multipart(gezin.pad() + "/papier/ondertekening").file(bestand);
    }

    @Test
    void aPageWithCodesThatIsReloadedMailsNobodyAndLeavesTheCodesAsTheyWere() throws Exception {
        String keer = UUID.randomUUID().toString();
        var codes = codes(school(asking().param("keer", keer)));
        String link = gezin.link(0, 1);

        var opnieuw = school(asking().param("keer", keer));

        assertThat(opnieuw.getRedirectedUrl()).isEqualTo(gezin.pad());
        assertThat(enter(link, codes.getFirst()).getStatus()).isEqualTo(302);
    }

    @Test
    void theGroundOfADocumentIsChosenWithWhoAndWhen() throws Exception {
        Document verslag = gezin.document("Verslag van de arts");
        assertThat(grond(verslag).gekozen()).isFalse();
        for (String niets : List.of("", "Nodig", "x".repeat(20_000))) {
            assertThat(
                            school(
                                            post(gezin.pad() + "/grondslagen/" + verslag.id())
                                                    .param("grondslag", "wettelijke-taak")
                                                    .param("toelichting", niets))
                                    .getStatus())
                    .isEqualTo(422);
        }
        assertThat(grond(verslag).gekozen()).isFalse();

        school(
                post(gezin.pad() + "/grondslagen/" + verslag.id())
                        .param("grondslag", "wettelijke-taak")
                        .param("toelichting", "Nodig voor de beoordeling"));

        assertThat(grond(verslag))
                .satisfies(grond -> {
                    assertThat(grond.soort()).isEqualTo(Grondslagsoort.WETTELIJKE_TAAK);
                    assertThat(grond.door()).isEqualTo(Demoaccount.IB_REGENBOOGBRUG.naam());
                    assertThat(grond.moment()).isNotNull();
                    assertThat(grond.ontbreekt()).isFalse();
                });
    }

    @Test
    void aCodeBySmsWorksOnceAndNotTwiceAMinute() throws Exception {
        openBySms(0);
        var sleutels = beans.getBean(Oudersleutels.class);
        String link = at(() -> in(() -> sleutels.link(toegang(0))));
        try (var dienst = new Nepsmsdienst()) {
            var deur =
                    new Ouderdeur(
                            sleutels,
                            toegangen,
                            beans.getBean(Ouderlog.class),
                            Smspoort.van(
                                    new Smsinstellingen(
                                            dienst.adres(),
                                            "POST",
                                            "text/plain",
                                            "{nummer}|{tekst}",
                                            Map.of(),
                                            Duration.ofSeconds(5))),
                            beans.getBean(PasswordEncoder.class),
                            beans.getBean(MessageSource.class),
                            beans.getBean(TransactionOperations.class),
                            beans.getBean(Clock.class));

            assertThat(deur.enter(link, "123456")).isInstanceOf(Deurantwoord.GeenCode.class);
            assertThat(deur.sendCode(link)).isTrue();
            assertThat(deur.sendCode(link)).as("within a minute").isFalse();

            String sms = dienst.gevraagd().getFirst().inhoud();
            assertThat(sms).startsWith("+31612345678|Uw code").doesNotContain("Proefkind");
            String code = sms.replaceAll("(?s).*?code voor Hulproute is ([0-9]{6}).*", "$1");
            assertThat(deur.enter(link, code)).isInstanceOf(Deurantwoord.Binnen.class);
            assertThat(deur.enter(link, code)).isInstanceOf(Deurantwoord.GeenCode.class);
        }
    }

    @Test
    void whoGetsCodesBySmsAsksForOneOnThePageAndIsToldWhenItDidNotGo() throws Exception {
        var dienst = beans.getBean(Nepsmsdienst.class);
        var sleutels = beans.getBean(Oudersleutels.class);
        openBySms(0);
        openBySms(1);
        String anna = "/ouders/uitnodiging/" + at(() -> in(() -> sleutels.link(toegang(0))));
        String bert = "/ouders/uitnodiging/" + at(() -> in(() -> sleutels.link(toegang(1))));

        var deur = page(get(anna));
        assertThat(deur.getStatus()).isEqualTo(200);
        assertThat(deur.getContentAsString()).contains("Stuur mij een code", "uit de sms");
        int voor = dienst.gevraagd().size();
        var gestuurd = page(post(anna + "/sms").with(csrf()));
        assertThat(gestuurd.getStatus()).isEqualTo(200);
        assertThat(gestuurd.getContentAsString()).contains("De code is onderweg", "Stuur opnieuw");
        assertThat(page(get(anna + "/sms")).getRedirectedUrl())
                .as("where the button for another language comes back")
                .isEqualTo(anna);
        String sms = dienst.gevraagd().get(voor).inhoud();
        String code = sms.replaceAll("(?s).*?code voor Hulproute is ([0-9]{6}).*", "$1");
        assertThat(enter(anna, code).getRedirectedUrl()).isEqualTo("/ouders");

        dienst.antwoord(503);
        try {
            var mislukt = page(post(bert + "/sms").with(csrf()));
            assertThat(mislukt.getStatus()).isEqualTo(422);
            assertThat(mislukt.getContentAsString()).contains("De sms kon niet worden verstuurd");
        } finally {
            dienst.antwoord(202);
        }
    }

    @Test
    void aDeclarationOnPaperIsAskedForOnlyWhenThereIsSomethingToDeclare() throws Exception {
        String zonder = page(get(gezin.pad()).cookie(ib)).getContentAsString();
        assertThat(zonder)
                .contains("geen document waarvoor u toestemming kunt vragen")
                .contains("bestand-ondertekening")
                .doesNotContain("bestand-toestemming", "datum-toestemming");

        gezin.document("Verslag van de psycholoog");

        assertThat(page(get(gezin.pad()).cookie(ib)).getContentAsString())
                .contains("bestand-toestemming", "datum-toestemming", "Verklaring opslaan");
    }

    private void openBySms(int nummer) {
        at(() ->
                in(() ->
                        toegangen.open(
                                Demowereld.REGENBOOGBRUG.id(),
                                new Oudertoegangen.Nieuw(
                                        gezin.leerling(),
                                        gezin.gezag().get(nummer).id(),
                                        gezin.email(nummer),
                                        java.util.Locale.forLanguageTag("nl"),
                                        Codeweg.SMS,
                                        "06 123 456 78"),
                                Duration.ofDays(1),
                                null,
                                "Proef")));
    }

    @Test
    void everyLookIsWrittenDownAndCarersSeeWhoLooked() throws Exception {
        page(get("/leerlingen/" + gezin.leerling() + "/map").cookie(ib));
        Cookie anna = come(0, ask().getFirst());
        delivered("PO-77");

        String gekeken = page(get("/ouders/gekeken").cookie(anna)).getContentAsString();
        assertThat(gekeken).contains(Demoaccount.IB_REGENBOOGBRUG.naam(), "documenten en notities");
        assertThat(gekeken).contains("SWV De Proef (noem dossiernummer PO-77)");
        assertThat(page(get("/ouders/verzonden").cookie(anna)).getStatus()).isEqualTo(200);
        assertThat(
                        at(() ->
                                beans.getBean(Ouderlog.class)
                                        .van(Demowereld.REGENBOOGBRUG.id(), gezin.leerling())))
                .extracting(Ouderlog.Regel::handeling)
                .contains("deur.binnen", "pagina.gekeken", "pagina.verzonden");
    }

    private void delivered(String dossiernummer) {
        gezin.in(() ->
                jdbc.sql(
                                """
                                insert into school.hulpvraag (school_id, leerling_id,
                                       eigen_referentie, swv_oin, swv_naam, status, status_sinds,
                                       dossiernummer, opsteller, opsteller_naam, opsteller_email,
                                       aangemaakt, gewijzigd, verwijderd)
                                values (:school, :leerling, :leerling::text, :oin, 'SWV De Proef',
                                        'ontvangen', now(), :nummer, :leerling, 'Proef',
                                        'proef@proef.example', now(), now(), now())
                                """)
                        .param("school", Demowereld.REGENBOOGBRUG.id())
                        .param("leerling", gezin.leerling())
                        .param("oin", Demowereld.SWV_PO.oin().waarde())
                        .param("nummer", dossiernummer)
                        .update());
    }

    @Test
    void whatWasSentIsToldWithItsDocumentsAndTheirGround() {
        UUID leerling =
                at(() ->
                        in(() ->
                                jdbc.sql(
                                                """
                                                select h.leerling_id from school.hulpvraag h
                                                join school.hulpvraag_bericht b
                                                  on b.school_id = h.school_id and b.hulpvraag_id = h.id
                                                join school.hulpvraag_bericht_document d
                                                  on d.school_id = b.school_id and d.bericht_id = b.id
                                                limit 1
                                                """)
                                        .query(UUID.class)
                                        .single()));

        var zendingen =
                at(() ->
                        beans.getBean(Verzonden.class)
                                .van(Demowereld.REGENBOOGBRUG.id(), leerling));

        assertThat(zendingen)
                .isNotEmpty()
                .allSatisfy(
                        zending -> assertThat(zending.aan()).isEqualTo(Demowereld.SWV_PO.naam()))
                .anySatisfy(zending ->
                        assertThat(zending.stukken())
                                .isNotEmpty()
                                .allSatisfy(stuk ->
                                        assertThat(stuk.grondslag())
                                                .isEqualTo(Grondslag.vanzelf(stuk.soort()))));
    }

    @Test
    void anotherSchoolSeesNothingAndATeacherAsksNobody() throws Exception {
        ask();
        for (String tabel :
                List.of(
                        "oudertoegang",
                        "ondertekenverzoek",
                        "handtekening",
                        "ouderpapier",
                        "ouderafwijking",
                        "documentgrondslag",
                        "ouderinzage")) {
            assertThat(Tenant.van(Demowereld.LINDEBOOM.id()).<Integer>doe(() -> rows(tabel)))
                    .as(tabel)
                    .isZero();
        }
        assertThat(gezin.at(() -> rows("ondertekenverzoek"))).isEqualTo(2);
        var ander = Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);
        assertThat(page(get(gezin.pad()).cookie(ander)).getStatus()).isEqualTo(404);
        var leerkracht = Inlog.als(mvc, Demoaccount.LEERKRACHT_REGENBOOGBRUG);
        assertThat(page(get(gezin.pad()).cookie(leerkracht)).getStatus()).isEqualTo(403);
    }

    private Overzichtbron oppbron() {
        return beans.getBeansOfType(Overzichtbron.class).values().stream()
                .filter(een -> een.soort() == Overzichtsoort.ONTWIKKELINGSPERSPECTIEF)
                .findFirst()
                .orElseThrow();
    }

    /** What stands on the overview, as a reader of PDF gets it. */
    private String paper(Overzichtbron bron) throws IOException {
        var inhoud =
                at(() ->
                        in(() ->
                                bron.inhoud(
                                        gezin.kind(), new Overzichtopties("", List.of(), true))));
        assertThat(inhoud.bronnen()).isNotEmpty();
        var uit = new ByteArrayOutputStream();
        beans.getBean(Pdfmaker.class)
                .maak(
                        inhoud.sjabloon(),
                        inhoud.model(),
                        java.util.Locale.forLanguageTag("nl"),
                        uit);
        try (var pdf = Loader.loadPDF(uit.toByteArray())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private int rows(String tabel) {
        String vraag = "select count(*) from school.%s where leerling_id = :leerling";
        return in(() ->
                jdbc.sql(vraag.formatted(tabel))
                        .param("leerling", gezin.leerling())
                        .query(Integer.class)
                        .single());
    }

    private void rule(Cookie directeur, String regel) throws Exception {
        int versie = at(() -> regels.van(Demowereld.REGENBOOGBRUG.id())).versie();
        page(
                post("/beheer/ouders")
                        .param("versie", "" + versie)
                        .param("regel", regel)
                        .cookie(directeur)
                        .with(csrf()));
        assertThat(at(() -> regels.van(Demowereld.REGENBOOGBRUG.id())).regel().code())
                .isEqualTo(regel);
    }

    /** Asks both carers, and gives the codes to hand over. */
    private List<String> ask(Document... documenten) throws Exception {
        return codes(school(asking(documenten)));
    }

    private MockHttpServletRequestBuilder asking(Document... documenten) {
        var request = post(gezin.pad() + "/uitnodigen");
        for (int n = 0; n < 2; n++) {
            UUID id = gezin.gezag().get(n).id();
            request.param("verzorger", id.toString()).param("email-" + id, gezin.email(n));
        }
        for (Document document : documenten) {
            request.param("document", document.id().toString());
        }
        return request;
    }

    private static List<String> codes(MockHttpServletResponse pagina) throws IOException {
        return CODE.matcher(pagina.getContentAsString())
                .results()
                .map(gevonden -> gevonden.group(1))
                .toList();
    }

    private String code(MockHttpServletRequestBuilder request) throws Exception {
        var gevonden = CODE.matcher(school(request).getContentAsString());
        assertThat(gevonden.find()).isTrue();
        return gevonden.group(1);
    }

    private Cookie come(int nummer, String code) throws Exception {
        var binnen = enter(gezin.link(nummer, 1), code);
        assertThat(binnen.getRedirectedUrl()).isEqualTo("/ouders");
        var zitting = binnen.getCookie("hulproute-ouders");
        assertThat(zitting).isNotNull();
        return zitting;
    }

    private MockHttpServletResponse enter(String link, String code) throws Exception {
        return page(post(link).param("code", code).with(csrf()));
    }

    private MockHttpServletResponse agree(Cookie zitting, int nummer) throws Exception {
        return answer(zitting, nummer, "ja");
    }

    private MockHttpServletResponse answer(Cookie zitting, int nummer, String keus)
            throws Exception {
        return sign(
                zitting,
                "/ouders/verzoeken/" + verzoek(nummer).id(),
                Map.of("instemming", keus, "naam", "Naam " + nummer, "akkoord", "true"));
    }

    private void consent(Cookie zitting, int nummer, Document document, String keus)
            throws Exception {
        sign(
                zitting,
                "/ouders/verzoeken/" + verzoek(nummer).id(),
                Map.of(
                        "instemming",
                        "ja",
                        "naam",
                        "Naam " + nummer,
                        "akkoord",
                        "true",
                        "toestemming-" + document.id(),
                        keus));
    }

    private MockHttpServletResponse sign(Cookie zitting, String pad, Map<String, String> velden)
            throws Exception {
        var request = post(pad + "/antwoord").cookie(zitting).with(csrf());
        velden.forEach(request::param);
        return page(request);
    }

    private Ondertekenverzoek verzoek(int nummer) {
        return at(() ->
                beans
                        .getBean(Ondertekenverzoeken.class)
                        .van(Demowereld.REGENBOOGBRUG.id(), gezin.leerling())
                        .stream()
                        .filter(een -> een.verzorger().equals(gezin.gezag().get(nummer).id()))
                        .findFirst()
                        .orElseThrow());
    }

    private Handtekening signed(int nummer) {
        return at(() ->
                handtekeningen.van(Demowereld.REGENBOOGBRUG.id(), gezin.leerling()).stream()
                        .filter(een -> een.verzorger().equals(gezin.gezag().get(nummer).id()))
                        .findFirst()
                        .orElseThrow());
    }

    private Oudertoegang toegang(int nummer) {
        return at(() ->
                toegangen.van(Demowereld.REGENBOOGBRUG.id(), gezin.leerling()).stream()
                        .filter(een -> een.verzorger().equals(gezin.gezag().get(nummer).id()))
                        .findFirst()
                        .orElseThrow());
    }

    private UUID toegangId(int nummer) {
        return toegang(nummer).id();
    }

    private Stap stap(int nummer) {
        return at(() -> beelden.beeld(gezin.kind(), geldende())).rijen().get(nummer).stap();
    }

    private Grondslag grond(Document document) {
        return at(() -> grondslagen.van(gezin.kind(), List.of(document))).get(document.id());
    }

    private Inzage inzage() {
        return Inzagebron.inzage(at(() -> beelden.beeld(gezin.kind(), geldende())));
    }

    private Oppversie geldende() {
        return at(() -> in(() -> versies.geldende(gezin.leerling()))).orElseThrow();
    }

    private static MockMultipartFile file(String naam, byte[] inhoud) {
        return new MockMultipartFile("bestand", naam, "application/octet-stream", inhoud);
    }

    private static MockMultipartFile photo(String naam) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 60, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return file(naam, bytes.toByteArray());
    }

    private static String bare(String html) {
        return html.replaceAll("content=\"[^\"]*\"|value=\"[^\"]*\"", "");
    }

    private <T> T at(java.util.function.Supplier<T> werk) {
        return gezin.at(werk);
    }

    private <T> T in(java.util.function.Supplier<T> werk) {
        return beans.getBean(TransactionOperations.class).execute(status -> werk.get());
    }

    private MockHttpServletResponse school(MockHttpServletRequestBuilder request) throws Exception {
        return page(request.cookie(ib).with(csrf()));
    }

    private MockHttpServletResponse page(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }
}
