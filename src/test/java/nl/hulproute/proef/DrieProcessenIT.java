package nl.hulproute.proef;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.certificaten.Proefknooppunt;
import nl.hulproute.proef.Klant.Bestand;
import nl.hulproute.proef.Klant.Veld;
import nl.hulproute.school.importeren.Grootbestand;
import nl.hulproute.uitwisseling.ontvangst.Zwarepost;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A school, a samenwerkingsverband and the register, each in a process of its own on a database of
 * its own, with nothing between them but the exchange.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DrieProcessenIT {

    private static final Duration PAUZE = Duration.ofMillis(250);

    /** The least that the program is made for. */
    private static final String HEAP = "128m";

    private static final int GROOTST_MB = 52;

    /** The most that an EDEXML file may have. */
    private static final int LEERLINGEN = 100_000;

    /** What the register said is soon asked again, and what failed is soon tried again. */
    private final Knooppunten knooppunten =
            Knooppunten.metHeap(Path.of("target/proef", UUID.randomUUID().toString()), HEAP)
                    .met("hulproute.uitwisseling.grootste-bestand", GROOTST_MB + "MB")
                    .met("hulproute.register.onthouden", "PT1S")
                    .met("hulproute.register.wachttijd", "PT10S")
                    .met("hulproute.bezorging.langste-wachttijd", "2s");

    @BeforeAll
    void startThree() throws InterruptedException {
        knooppunten.startAlle();
    }

    @AfterAll
    void endThree() {
        knooppunten.close();
    }

    @Test
    @Timeout(600)
    void carryAHulpvraagAndBringItsStatusBack() throws Exception {
        var aanvrager = new Aanvrager(knooppunten.adres(Onderdeel.SCHOOL), 1);
        var behandelaar =
                new Klant(knooppunten.adres(Onderdeel.SWV)).als(Demoaccount.BEHANDELAAR_PO);
        byte[] verslag = "Verslag van het gesprek.".getBytes(StandardCharsets.UTF_8);
        aanvrager.vulMap("Over de grens", List.of(new Bestand("over-de-grens.txt", verslag)));

        String hulpvraag = aanvrager.maak("Over de grens");
        aanvrager.verzend(aanvrager.voorbeeld(hulpvraag));
        String nummer = aanvrager.wachtOpDossiernummer(hulpvraag, PAUZE);
        var dossier = behandelaar.haal("/swv/dossiers/nummer?nummer=" + nummer);
        String naar = dossier.vind("<option value=\"([a-z-]+)\"");
        String label = dossier.vind("<option value=\"" + naar + "\"[^>]*>([^<]+)</option>");
        behandelaar.post(
                dossier.pad() + "/status",
                List.of(
                        new Veld("versie", dossier.vind("name=\"versie\" value=\"(\\d+)\"")),
                        new Veld("naar", naar)));

        assertThat(dossier.html()).contains(nummer, "over-de-grens.txt");
        var aanSchool =
                aanvrager
                        .school()
                        .wachtTot(
                                hulpvraag,
                                pagina -> pagina.html().contains("status-" + naar),
                                PAUZE);
        assertThat(aanSchool.html()).contains(label);
        assertThat(schemas(Onderdeel.SCHOOL)).contains("school").doesNotContain("swv", "register");
        assertThat(schemas(Onderdeel.SWV)).contains("swv").doesNotContain("school", "register");
        assertThat(schemas(Onderdeel.REGISTER))
                .contains("register")
                .doesNotContain("school", "swv");
        assertThat(databases()).hasSize(3);
    }

    @Test
    @Timeout(600)
    void loseNothingWhileTheRegisterIsAway() throws Exception {
        var aanvrager = new Aanvrager(knooppunten.adres(Onderdeel.SCHOOL), 2);
        String hulpvraag = aanvrager.maak("Zonder register");
        var voorbeeld = aanvrager.voorbeeld(hulpvraag);
        int voor = dossiers();

        knooppunten.proces(Onderdeel.REGISTER).close();
        // what the register said before counts no longer
        Thread.sleep(Duration.ofSeconds(1));
        aanvrager.verzend(voorbeeld);
        waits(aanvrager, hulpvraag, "Het register antwoordt nu niet.");
        knooppunten.start(Onderdeel.REGISTER);
        knooppunten.wachtOp(Onderdeel.REGISTER);

        aanvrager.wachtOpDossiernummer(hulpvraag, PAUZE);
        assertThat(dossiers()).isEqualTo(voor + 1);
    }

    @Test
    @Timeout(600)
    void loseNothingWhileAMandateIsWithdrawn() throws Exception {
        var bestuur =
                new Klant(knooppunten.adres(Onderdeel.REGISTER))
                        .als(Demoaccount.BESTUUR_VLECHTWERKEN);
        var aanvrager = new Aanvrager(knooppunten.adres(Onderdeel.SCHOOL), 3);
        String hulpvraag = aanvrager.maak("Zonder mandaat");
        var voorbeeld = aanvrager.voorbeeld(hulpvraag);
        int voor = dossiers();
        String mandaat =
                bestuur.haal("/register/scholen/99AA")
                        .vind(
                                "OSO-SWV</span>(?:(?!</tr>).)*?Hulproute School</span>.*?href=\""
                                        + "(/register/mandaten/[0-9a-f-]{36})\"");
        String versie = bestuur.haal(mandaat).vind("name=\"versie\" value=\"(\\d+)\"");

        bestuur.post(
                mandaat + "/intrekken",
                List.of(new Veld("versie", versie), new Veld("reden", "Proef")));
        Thread.sleep(Duration.ofSeconds(1));
        aanvrager.verzend(voorbeeld);
        waits(aanvrager, hulpvraag, "Er is nog geen mandaat voor OSO-SWV van");
        var opnieuw = bestuur.post(mandaat + "/opnieuw", List.of());
        assertThat(opnieuw.html()).contains("Nog niet gereed", "gereed om");

        aanvrager.wachtOpDossiernummer(hulpvraag, PAUZE);
        assertThat(dossiers()).isEqualTo(voor + 1);
        assertThat(bestuur.haal("/register/scholen/99AA").html())
                .doesNotContain("Nog niet gereed", "gereed om");
    }

    private static void waits(Aanvrager aanvrager, String hulpvraag, String waarom)
            throws InterruptedException {
        aanvrager.school().wachtTot(hulpvraag, pagina -> pagina.html().contains(waarom), PAUZE);
    }

    private int dossiers() throws SQLException {
        return Integer.parseInt(
                knooppunten
                        .rows(Onderdeel.SWV, "select count(*)::text from swv.dossier")
                        .iterator()
                        .next());
    }

    @Test
    @Timeout(600)
    @DisplayName("U34 The largest hostile input passes through a small memory")
    void theLargestHostileInputPassesThroughASmallMemory() throws Exception {
        var behandelaar =
                new Klant(knooppunten.adres(Onderdeel.SWV)).als(Demoaccount.BEHANDELAAR_PO);

        List<Integer> statussen;
        try (var school = new Proefknooppunt(knooppunten.certificaten(), Onderdeel.SCHOOL);
                var client =
                        HttpClient.newBuilder()
                                .version(HttpClient.Version.HTTP_1_1)
                                .sslContext(
                                        school.certificaten().client(Onderdeel.SCHOOL).context())
                                .build()) {
            statussen = Zwarepost.van(client, knooppunten.uitwisseling(Onderdeel.SWV), GROOTST_MB);
        }
        int gelezen = behandelaar.stuurXml("/swv/dossiers-inlezen", Zwarepost.attribuut());

        assertThat(statussen).hasSizeGreaterThan(20).isSubsetOf(0, 400, 413, 503);
        assertThat(statussen).contains(400, 413);
        assertThat(gelezen).isEqualTo(422);
        assertThat(knooppunten.proces(Onderdeel.SWV).isAlive()).isTrue();
        assertThat(behandelaar.haal("/swv/dossiers").html()).contains("<table");
    }

    @Test
    @Timeout(600)
    void aFileWithAHundredThousandPupilsPassesThroughASmallMemory() throws Exception {
        String importeren = "/beheer/importeren";
        var ib = new Klant(knooppunten.adres(Onderdeel.SCHOOL)).als(Demoaccount.IB_LINDEBOOM);
        ib.haal(importeren);

        int gelezen = ib.stuurXml(importeren, Grootbestand.van("99BB", LEERLINGEN));
        String inlezing = inlezingen("stand = 'VOORBEELD'").iterator().next();
        var voorbeeld = ib.haal(importeren + "/" + inlezing);
        ib.post(importeren + "/" + inlezing + "/toepassen", List.of());
        while (!inlezingen("stand = 'TOEGEPAST'").contains(inlezing)) {
            Thread.sleep(PAUZE);
        }
        int nogEens = ib.stuurXml(importeren, Grootbestand.van("99BB", LEERLINGEN));

        assertThat(gelezen).isEqualTo(200);
        assertThat(voorbeeld.html()).contains("100.000 leerlingen overnemen");
        assertThat(leerlingen("groot-%")).isEqualTo(LEERLINGEN);
        assertThat(nogEens).isEqualTo(200);
        assertThat(
                        ib.haal(
                                        importeren
                                                + "/"
                                                + inlezingen("stand = 'VOORBEELD'")
                                                        .iterator()
                                                        .next())
                                .html())
                .contains("er is niets over te nemen");
        assertThat(knooppunten.proces(Onderdeel.SCHOOL).isAlive()).isTrue();
    }

    private Set<String> inlezingen(String voorwaarde) throws SQLException {
        return knooppunten.rows(
                Onderdeel.SCHOOL, "select id::text from school.inlezing where " + voorwaarde);
    }

    private int leerlingen(String sleutel) throws SQLException {
        return Integer.parseInt(
                knooppunten
                        .rows(
                                Onderdeel.SCHOOL,
                                "select count(*)::text from school.leerling where sleutel like '%s'"
                                        .formatted(sleutel))
                        .iterator()
                        .next());
    }

    private Set<String> schemas(Onderdeel onderdeel) throws SQLException {
        return knooppunten.rows(onderdeel, "select nspname from pg_namespace");
    }

    /** What each server of PostgreSQL says of itself. */
    private Set<String> databases() throws SQLException {
        var servers = new HashSet<String>();
        for (Onderdeel onderdeel : Onderdeel.values()) {
            servers.addAll(
                    knooppunten.rows(
                            onderdeel, "select system_identifier::text from pg_control_system()"));
        }
        return servers;
    }
}
