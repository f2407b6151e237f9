package nl.hulproute.register.duo;

import static nl.hulproute.register.duo.Proefbestand.inhoud;
import static nl.hulproute.register.duo.Proefbestand.lines;
import static nl.hulproute.register.duo.Proefbestand.oud;
import static nl.hulproute.register.duo.Proefbestand.utf8;
import static nl.hulproute.register.duo.Proefbestand.vestiging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Inlog;
import nl.hulproute.proef.MetNaslag;
import nl.hulproute.proef.Naslag;
import nl.hulproute.register.Kalender;
import nl.hulproute.register.duo.Overname.Afloop;
import nl.hulproute.register.duo.Verschillen.Keuze;
import nl.hulproute.register.mandaat.Mandaten;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Files of DUO against the register, in the real database. */
@Hulproutetest
class InlezingIT {

    private static final String EEN = vestiging("97001", "97AA00", "De Eerste", "0118111111");
    private static final String NEVEN = vestiging("97001", "97AA01", "De Eerste, Dijk", "");
    private static final String TWEE = vestiging("97002", "97BB00", "De Tweede", "0118222222");

    private static final String BEVESTIGEN = "Bevestigen: bestand overnemen";
    private static final String KIES = "Kies een bestand.";

    @Autowired Overname overname;
    @Autowired Inlezingen inlezingen;
    @Autowired Verschillen verschillen;
    @Autowired Mandaten mandaten;
    @Autowired Kalender kalender;
    @Autowired JdbcClient jdbc;
    @Autowired MockMvc mvc;

    @AfterEach
    void clear() {
        for (String tabel : List.of("vestiging", "deelname", "bestuur", "verschil")) {
            jdbc.sql("delete from register.inlezing_" + tabel).update();
        }
        jdbc.sql("delete from register.inlezing").update();
        jdbc.sql("delete from register.mandaat where brin like '97__'").update();
        jdbc.sql("delete from register.deelname where bestand is not null or brin like '97__'")
                .update();
        jdbc.sql("delete from register.vestiging where bestand is not null or brin like '97__'")
                .update();
        jdbc.sql(
                        """
                        delete from register.instelling i where not exists (
                          select 1 from register.vestiging v where v.brin = i.brin)
                        """)
                .update();
        jdbc.sql("delete from register.bestuur where not hand or nummer like '97___'").update();
    }

    @Test
    void showsWhatChangesAndChangesItOnlyWhenConfirmed() throws IOException {
        UUID eerste = prepare(oud(EEN, NEVEN, TWEE));

        assertThat(cijfers(eerste)).isEqualTo(new Cijfers(3, 0, 0, 0, 0, 0, 0, 0));
        assertThat(schools()).isEmpty();
        assertThat(overname.apply(eerste, false, "Hanneke")).isEqualTo(Afloop.TOEGEPAST);
        assertThat(overname.apply(eerste, false, "Hanneke")).isEqualTo(Afloop.AFGEHANDELD);
        assertThat(schools())
                .containsExactly(
                        "97AA 00 De Eerste BO 97001 true",
                        "97AA 01 De Eerste, Dijk BO 97001 false",
                        "97BB 00 De Tweede BO 97002 true");

        // the same file again changes nothing
        UUID zelfde = applied(oud(EEN, NEVEN, TWEE));
        assertThat(cijfers(zelfde)).isEqualTo(new Cijfers(0, 0, 3, 0, 0, 0, 0, 0));

        // what was confirmed can be looked back at
        UUID anders = applied(oud(EEN.replace("Kade", "Dijk"), TWEE));
        assertThat(verschillen.page(anders, Keuze.GEWIJZIGD, "eerste", "").regels())
                .singleElement()
                .satisfies(verschil ->
                        assertThat(verschil.velden())
                                .containsExactly(
                                        new Verschil.Veld("straat", "Kade", "Dijk", false)));
        assertThat(inlezingen.last().getFirst().afgehandeldDoor()).isEqualTo("Hanneke");
        assertThat(schools()).hasSize(2);
    }

    @Test
    void aFileThatChangesNothingHasNothingToConfirm() throws Exception {
        UUID eerste = prepare(oud(EEN, TWEE));
        assertThat(page(get("/helpdesk/duo/" + eerste))).contains(BEVESTIGEN);
        overname.apply(eerste, false, "Hanneke");

        UUID zelfde = prepare(oud(EEN, TWEE));

        assertThat(page(get("/helpdesk/duo/" + zelfde)))
                .contains("Dit bestand verandert niets.", "Weggooien")
                .doesNotContain(BEVESTIGEN);
    }

    @Test
    void anEmptyFileIsNotNoFile() throws Exception {
        assertThat(upload("leeg.csv", "")).contains("Het bestand is leeg").doesNotContain(KIES);
        assertThat(upload("", "")).contains(KIES);
        assertThat(upload("lijst.pdf", "%PDF-1.7 en zo voort")).contains("maar een PDF");
    }

    private String upload(String naam, String inhoud) throws Exception {
        return page(
                multipart("/helpdesk/duo")
                        .file(
                                new MockMultipartFile(
                                        "bestand",
                                        naam,
                                        "text/csv",
                                        inhoud.getBytes(StandardCharsets.UTF_8)))
                        .with(csrf()));
    }

    private String page(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request.cookie(Inlog.als(mvc, Demoaccount.HELPDESK)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void refusesAPreviewThatIsOlderThanAChange() throws IOException {
        UUID oudVoorbeeld = prepare(oud(EEN));
        jdbc.sql("insert into register.bestuur (nummer, naam) values ('97009', 'Tussendoor')")
                .update();

        assertThat(overname.apply(oudVoorbeeld, false, "Hanneke")).isEqualTo(Afloop.VEROUDERD);
        assertThat(schools()).isEmpty();
    }

    @Test
    void keepsASchoolInUseThatIsNoLongerInTheFileAndSaysSo() throws IOException {
        applied(oud(EEN, NEVEN, TWEE));
        mandate("97AA");

        UUID minder = prepare(oud(vestiging("97002", "97CC00", "De Derde", "")));

        assertThat(cijfers(minder)).isEqualTo(new Cijfers(1, 0, 0, 0, 3, 2, 0, 0));
        assertThat(verschillen.page(minder, Keuze.AANDACHT, "", "").regels())
                .extracting(Verschil::sleutel, Verschil::blijft)
                .containsExactly(tuple("97AA00", true), tuple("97AA01", true));
        overname.apply(minder, false, "Hanneke");
        assertThat(schools())
                .containsExactly(
                        "97AA 00 De Eerste BO 97001 true niet meer in het bestand",
                        "97AA 01 De Eerste, Dijk BO 97001 false niet meer in het bestand",
                        "97CC 00 De Derde BO 97002 true");

        // once is enough, and it may come back; another sector's file says nothing of it
        assertThat(cijfers(prepare(oud(vestiging("97002", "97CC00", "De Derde", "")))).verdwenen())
                .isZero();
        assertThat(cijfers(prepare(Schoolsoort.VO, oud(TWEE))).verdwenen()).isZero();
        UUID terug = applied(oud(EEN, vestiging("97002", "97CC00", "De Derde", "")));
        assertThat(cijfers(terug).gewijzigd()).isEqualTo(1);
        assertThat(schools()).contains("97AA 00 De Eerste BO 97001 true");
    }

    @Test
    void tellsThatTheBoardChangesWhileMandatesRun() throws IOException {
        applied(oud(EEN, NEVEN));
        mandate("97AA");

        UUID wissel = prepare(oud(EEN.replace("97001", "97002"), NEVEN.replace("97001", "97002")));

        assertThat(cijfers(wissel).wissels()).isEqualTo(1);
        overname.apply(wissel, false, "Hanneke");
        assertThat(schools()).first().asString().contains("97002");
        assertThat(
                        jdbc.sql("select count(*) from register.mandaat where brin = '97AA'")
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void leavesWhatWasChangedByHandUnlessOneChoosesTheFile() throws IOException {
        applied(oud(EEN, TWEE));
        jdbc.sql(
                        """
                        update register.vestiging set telefoon = '0118999999', hand = true
                        where brin in ('97AA', '97BB')
                        """)
                .update();

        UUID voorbeeld = prepare(oud(EEN, TWEE));
        assertThat(cijfers(voorbeeld)).isEqualTo(new Cijfers(0, 0, 0, 2, 0, 0, 0, 0));
        overname.choose(voorbeeld, "97BB00", true);
        assertThat(cijfers(voorbeeld)).isEqualTo(new Cijfers(0, 1, 0, 1, 0, 0, 0, 0));
        assertThat(overname.apply(voorbeeld, false, "Hanneke")).isEqualTo(Afloop.TOEGEPAST);

        assertThat(phone("97AA")).isEqualTo("0118999999");
        assertThat(phone("97BB")).isEqualTo("0118222222");
        assertThat(cijfers(prepare(oud(EEN, TWEE)))).isEqualTo(new Cijfers(0, 0, 1, 1, 0, 0, 0, 0));
    }

    @Test
    void doesNotTakeHalfAFileForTheWhole() throws IOException {
        String[] veel = new String[40];
        for (int i = 0; i < veel.length; i++) {
            veel[i] =
                    vestiging(
                            "97001",
                            "97%c%c00".formatted('A' + i / 20, 'A' + i % 20),
                            "School " + i,
                            "");
        }
        applied(oud(veel));

        UUID half = prepare(oud(veel[0], veel[1]));

        assertThat(overname.apply(half, false, "Hanneke")).isEqualTo(Afloop.VERDACHT);
        assertThat(schools()).hasSize(40);
        assertThat(overname.apply(half, true, "Hanneke")).isEqualTo(Afloop.TOEGEPAST);
        assertThat(schools()).hasSize(2);
    }

    @Test
    void tiesSchoolsToTheirSamenwerkingsverband() throws IOException {
        applied(oud(EEN, TWEE));
        String po = Demowereld.SWV_PO.nummer().waarde();
        String kop = "BRIN NUMMER;ADMINISTRATIENUMMER";
        InputStreamSource tabel =
                utf8(lines(kop, "97AA;PO 99.01", "97BB;" + po, "97ZZ;" + po, "97AA;PO9799"));

        UUID eerste = applied(tabel);

        assertThat(cijfers(eerste)).isEqualTo(new Cijfers(2, 0, 0, 0, 0, 0, 2, 0));
        assertThat(deelnames()).containsExactly("97AA PO9901 PO 99.01", "97BB PO9901 PO9901");
        assertThat(cijfers(applied(tabel)).niets()).isTrue();

        // one that exchanges already stays until someone looks; the demo schools are in no file
        mandate("97AA");
        UUID leeg = applied(utf8(lines(kop, "97ZZ;" + po)));
        assertThat(cijfers(leeg)).isEqualTo(new Cijfers(0, 0, 0, 0, 2, 1, 1, 0));
        assertThat(deelnames()).containsExactly("97AA PO9901 PO 99.01 niet meer in het bestand");
    }

    @Test
    void namesTheBoardsFromTheirOwnFile() throws IOException {
        applied(oud(EEN, TWEE));
        assertThat(board("97001")).isEqualTo("Bestuur 97001");

        UUID namen =
                applied(
                        utf8(
                                lines(
                                        "BEVOEGD GEZAG NUMMER,BEVOEGD GEZAG NAAM",
                                        "97001,Stichting Eén",
                                        "97005,Stichting Vijf")));

        assertThat(cijfers(namen)).isEqualTo(new Cijfers(1, 1, 0, 0, 0, 0, 0, 0));
        assertThat(board("97001")).isEqualTo("Stichting Eén");
        assertThat(board("97005")).isEqualTo("Stichting Vijf");
    }

    @Test
    @MetNaslag
    void takesTheRealFileInAndLeavesTheDemoSchoolsAlone() throws IOException {
        var bestand = new FileSystemResource(Naslag.pad("duo/03-alle-vestigingen-bo.csv"));
        String demo = demo();

        UUID eerste = applied(bestand);

        assertThat(cijfers(eerste)).isEqualTo(new Cijfers(6215, 0, 0, 0, 0, 0, 0, 0));
        assertThat(demo()).isEqualTo(demo);
        assertThat(count("register.vestiging where bestand = 'BO'")).isEqualTo(6215);
        assertThat(count("register.vestiging where bestand = 'BO' and eigen_omgeving"))
                .isEqualTo(6096);
        assertThat(count("register.bestuur where not hand")).isEqualTo(824);
        assertThat(count("register.instelling where naam = 'Basisschool \"Kla4\"'")).isEqualTo(1);

        UUID zelfde = applied(bestand);
        assertThat(cijfers(zelfde)).isEqualTo(new Cijfers(0, 0, 6215, 0, 0, 0, 0, 0));
        assertThat(demo()).isEqualTo(demo);
    }

    private UUID applied(InputStreamSource bron) throws IOException {
        UUID id = prepare(bron);
        assertThat(overname.apply(id, true, "Hanneke")).isEqualTo(Afloop.TOEGEPAST);
        return id;
    }

    private UUID prepare(InputStreamSource bron) throws IOException {
        return prepare(Schoolsoort.BO, bron);
    }

    private UUID prepare(Schoolsoort soort, InputStreamSource bron) throws IOException {
        return overname.prepare(
                new Overname.Bestand("proef.csv", 1, soort, inhoud(bron), "Hanneke"));
    }

    private Cijfers cijfers(UUID id) {
        return inlezingen.cijfers(inlezingen.find(id).orElseThrow());
    }

    private void mandate(String brin) {
        mandaten.give(
                new Mandaten.Opdracht(
                        new Brin(brin),
                        "OSO-SWV",
                        Demowereld.SCHOOLSYSTEEM,
                        kalender.vandaag(),
                        null,
                        "proef",
                        "proef"));
    }

    private List<String> schools() {
        return jdbc.sql(
                        """
                        select v.brin || ' ' || to_char(v.nummer, 'FM00') || ' ' || v.naam || ' ' || i.soort
                               || ' ' || b.nummer || ' ' || v.eigen_omgeving
                               || case when v.verdwenen is null then '' else ' niet meer in het bestand' end
                        from register.vestiging v
                        join register.instelling i on i.brin = v.brin
                        join register.bestuur b on b.id = i.bestuur_id
                        where v.brin like '97__' order by 1
                        """)
                .query(String.class)
                .list();
    }

    private List<String> deelnames() {
        return jdbc.sql(
                        """
                        select d.brin || ' ' || w.nummer || ' ' || d.swv_ruw
                               || case when d.verdwenen is null then '' else ' niet meer in het bestand' end
                        from register.deelname d join register.samenwerkingsverband w on w.id = d.swv_id
                        where d.brin like '97__' and (d.einde is null or d.einde > :vandaag)
                        order by 1
                        """)
                .param("vandaag", kalender.vandaag())
                .query(String.class)
                .list();
    }

    private String demo() {
        return jdbc.sql(
                        """
                        select string_agg(v::text, '|' order by v.brin, v.nummer)
                        from register.vestiging v where v.brin like '99__'
                        """)
                .query(String.class)
                .single();
    }

    private String phone(String brin) {
        return jdbc.sql("select telefoon from register.vestiging where brin = :brin and nummer = 0")
                .param("brin", brin)
                .query(String.class)
                .single();
    }

    private String board(String nummer) {
        return jdbc.sql("select naam from register.bestuur where nummer = :nummer")
                .param("nummer", nummer)
                .query(String.class)
                .single();
    }

    private int count(String van) {
        return jdbc.sql("select count(*) from " + van).query(Integer.class).single();
    }
}
