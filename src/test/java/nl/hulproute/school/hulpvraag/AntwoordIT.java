package nl.hulproute.school.hulpvraag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.proef.Aanvrager;
import nl.hulproute.proef.Aanvulvrager;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Klant;
import nl.hulproute.proef.Klant.Pagina;
import nl.hulproute.proef.Klant.Veld;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Questions of the samenwerkingsverband, answered at the school, over the real road. */
@Hulproutetest
class AntwoordIT {

    private static final Duration PAUZE = Duration.ofMillis(200);
    private static final String VRAAG = "name=\"tekst-([0-9a-f-]{36})\"";

    @LocalServerPort int poort;

    private Aanvrager aanvrager;
    private Klant school;
    private Aanvulvrager swv;
    private String hulpvraag;

    @BeforeEach
    void sendsAHulpvraag() throws Exception {
        aanvrager = new Aanvrager(adres(), 1);
        hulpvraag = aanvrager.maak("Niets");
        aanvrager.vulMap(
                "Voor later",
                List.of(
                        new Klant.Bestand(
                                "gesprek.txt",
                                "Wij spraken elkaar op school.".getBytes(StandardCharsets.UTF_8))));
        aanvrager.verzend(aanvrager.voorbeeld(hulpvraag));
        swv = new Aanvulvrager(adres(), aanvrager.wachtOpDossiernummer(hulpvraag, PAUZE));
        school = aanvrager.school();
    }

    @Test
    void answersSomeNowAndTheRestLater() throws Exception {
        List<String> vragen = asked("Eerste vraag", "Tweede vraag", "Derde vraag");
        String document =
                school.haal(hulpvraag + "/aanvulling")
                        .vind(
                                "name=\"document-"
                                        + vragen.get(1)
                                        + "\" value=\"([0-9a-f-]{36})\"(?![^>]*disabled)"
                                        + "[^>]*aria-label=\"Voor later\"");

        send(
                tekst(vragen.get(0), "Het antwoord in woorden."),
                new Veld("document-" + vragen.get(1), document),
                tekst(vragen.get(2), "Nog niet af."),
                new Veld("mee", vragen.get(0)),
                new Veld("mee", vragen.get(1)));
        Pagina half =
                swv.swv()
                        .wachtTot(
                                swv.dossier() + "/aanvulling",
                                pagina -> pagina.html().contains("2 van 3 vragen"),
                                PAUZE);
        Pagina kept = school.haal(hulpvraag + "/aanvulling");
        send(
                tekst(vragen.get(2), "Dit is er nooit geweest."),
                new Veld("kanniet-" + vragen.get(2), "ja"),
                new Veld("mee", vragen.get(2)));

        assertThat(half.html())
                .contains("Het antwoord in woorden.", "aanvulling-gevraagd")
                .doesNotContain("Nog niet af.");
        assertThat(half.alle("/documenten/([0-9a-f-]{36})")).isNotEmpty();
        assertThat(kept.alle(VRAAG)).containsExactly(vragen.get(2));
        assertThat(kept.html()).contains("Nog niet af.");
        swv.swv()
                .wachtTot(
                        swv.dossier() + "/aanvulling",
                        pagina ->
                                pagina.html().contains("3 van 3 vragen")
                                        && pagina.html().contains("status-in-behandeling"),
                        PAUZE);
        school.wachtTot(
                hulpvraag, pagina -> pagina.html().contains("status-in-behandeling"), PAUZE);
        assertThat(school.haal(hulpvraag).html()).contains("Alles is beantwoord.");
    }

    @Test
    void doesNotOverwriteWhatAColleagueWrote() throws Exception {
        String vraag = asked("Een vraag").getFirst();
        var directeur = new Klant(adres()).als(Demoaccount.DIRECTEUR_REGENBOOGBRUG);

        directeur.post(hulpvraag + "/aanvulling", form(directeur, tekst(vraag, "Van Margriet")));
        Pagina late =
                school.post(
                        hulpvraag + "/aanvulling",
                        List.of(new Veld("versie-" + vraag, "0"), tekst(vraag, "Van Ingrid")));
        Pagina read = school.haal(hulpvraag + "/aanvulling");
        school.post(
                hulpvraag + "/aanvulling",
                List.of(
                        new Veld("versie-" + vraag, "0"),
                        new Veld("toch", vraag + ":1"),
                        tekst(vraag, "Van Ingrid")));

        assertThat(late.html()).contains("Margriet Hoekstra", "Van Margriet", ">Van Ingrid</text");
        assertThat(read.html()).contains(">Van Margriet</textarea>");
        assertThat(school.haal(hulpvraag + "/aanvulling").html())
                .contains(">Van Ingrid</textarea>");
    }

    @Test
    void sendsNeitherABsnNorAnAnswerWithoutContent() throws Exception {
        List<String> vragen = asked("Een vraag", "Een andere");

        Pagina empty =
                send(
                        new Veld("kanniet-" + vragen.get(0), "ja"),
                        new Veld("mee", vragen.get(0)),
                        new Veld("mee", vragen.get(1)));
        Pagina bsn =
                send(
                        tekst(vragen.get(1), "Het nummer is 111222333."),
                        new Veld("mee", vragen.get(1)));
        Pagina nothing = send(new Veld("mee", vragen.get(0)), new Veld("mee", vragen.get(1)));
        Pagina sure =
                send(
                        tekst(vragen.get(1), "Het nummer is 111222333."),
                        new Veld("geenBsn", "true"),
                        new Veld("mee", vragen.get(0)),
                        new Veld("mee", vragen.get(1)));

        assertThat(empty.html())
                .contains("Er is niets verzonden. Deze antwoorden zijn begonnen maar niet af.")
                .contains("<li>Een vraag</li>");
        assertThat(nothing.html()).contains("Er is nog geen antwoord klaar of aangevinkt");
        assertThat(sure.html()).contains("nog geen antwoord, dus dit blijft open: Een vraag<");
        assertThat(empty.html()).contains("Schrijf op waarom u dit niet kunt leveren.");
        assertThat(bsn.html()).contains("Is dit een BSN?", "in het antwoord op: Een andere");
        assertThat(sure.html()).contains("De antwoorden worden nu bezorgd.");
    }

    @Test
    void leadsToTheGroundOfADocumentThatGoesNowhereWithoutConsent() throws Exception {
        aanvrager.vulMap(
                "Van een ander",
                Documentsoort.ONDERZOEKSVERSLAG,
                List.of(
                        new Klant.Bestand(
                                "verslag.txt",
                                "Wat een ander schreef.".getBytes(StandardCharsets.UTF_8))));
        String vraag = asked("Een vraag").getFirst();
        String verslag =
                school.haal(hulpvraag + "/aanvulling")
                        .vind("value=\"([0-9a-f-]{36})\"[^>]*aria-label=\"Van een ander\"");

        Pagina answer = send(new Veld("document-" + vraag, verslag), new Veld("mee", vraag));
        Pagina byItself =
                school.post(
                        hulpvraag + "/bijlagen-toevoegen",
                        List.of(new Veld("documenten", verslag)));

        assertThat(List.of(answer, byItself))
                .allSatisfy(pagina ->
                        assertThat(pagina.html())
                                .contains("geen toestemming van de ouders")
                                .containsPattern("/ouders/grondslagen#" + verslag + "\""));
    }

    @Test
    void needsNoAnswerToAQuestionThatWasDropped() throws Exception {
        asked("Vervalt straks", "Blijft staan");
        String vraag =
                swv.swv()
                        .haal(swv.dossier() + "/aanvulling")
                        .vind("/aanvulling/([0-9a-f-]{36})/vervalt");

        swv.swv()
                .post(
                        swv.dossier() + "/aanvulling/" + vraag + "/vervalt",
                        List.of(new Veld("reden", "Aan de telefoon gehoord.")));

        Pagina pagina =
                school.wachtTot(hulpvraag, een -> een.html().contains("niet meer nodig"), PAUZE);
        assertThat(pagina.html()).contains("Er staat nog 1 vraag open.");
        assertThat(pagina.html()).doesNotContain("Aan de telefoon gehoord.");
    }

    @Test
    void isForThisSchoolAndForThoseWhoMaySend() throws Exception {
        asked("Een vraag");

        refuses(Demoaccount.LEERKRACHT_REGENBOOGBRUG, 403);
        refuses(Demoaccount.ICT_REGENBOOGBRUG, 403);
        refuses(Demoaccount.IB_LINDEBOOM, 404);
        refuses(Demoaccount.BEHANDELAAR_PO, 403);
        refuses(Demoaccount.HELPDESK, 403);
    }

    private void refuses(Demoaccount wie, int status) throws Exception {
        var klant = new Klant(adres()).als(wie);
        assertThatThrownBy(() -> klant.haal(hulpvraag + "/aanvulling"))
                .as(wie.name())
                .hasMessageContaining(": " + status);
        assertThatThrownBy(() -> klant.post(hulpvraag + "/aanvulling/versturen", List.of()))
                .as(wie.name())
                .hasMessageContaining(": " + status);
    }

    /** The school's ids of the questions, once they came in. */
    private List<String> asked(String... wat) throws Exception {
        swv.vraag(wat);
        return school.wachtTot(
                        hulpvraag + "/aanvulling",
                        pagina -> pagina.alle(VRAAG).size() == wat.length,
                        PAUZE)
                .alle(VRAAG);
    }

    private Pagina send(Veld... velden) throws Exception {
        return school.post(hulpvraag + "/aanvulling/versturen", form(school, velden));
    }

    /** With the version of each question as the page shows it. */
    private List<Veld> form(Klant klant, Veld... velden) throws Exception {
        Pagina pagina = klant.haal(hulpvraag + "/aanvulling");
        var alles = new ArrayList<>(Arrays.asList(velden));
        pagina.alle("name=\"(versie-[0-9a-f-]{36}\" value=\"\\d+)\"").stream()
                .map(tekst -> tekst.split("\" value=\""))
                .forEach(paar -> alles.add(new Veld(paar[0], paar[1])));
        return alles;
    }

    private static Veld tekst(String vraag, String tekst) {
        return new Veld("tekst-" + vraag, tekst);
    }

    private String adres() {
        return "http://localhost:" + poort;
    }
}
