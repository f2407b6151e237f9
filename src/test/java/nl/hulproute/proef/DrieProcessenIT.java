package nl.hulproute.proef;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.Hulproute;
import nl.hulproute.demo.Demoaccount;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.proef.Klant.Bestand;
import nl.hulproute.proef.Klant.Veld;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A school, a samenwerkingsverband and the register, each in a process of its own on a database of
 * its own, with nothing between them but the exchange.
 */
class DrieProcessenIT {

    private record Poorten(int paginas, int uitwisseling, int database) {
        String adres() {
            return "http://localhost:" + paginas;
        }
    }

    private static final Duration STARTTIJD = Duration.ofMinutes(4);
    private static final Duration PAUZE = Duration.ofMillis(250);

    private final Path map = Path.of("target/proef", UUID.randomUUID().toString());
    private final Map<Onderdeel, Poorten> poorten = new EnumMap<>(Onderdeel.class);
    private final Map<Onderdeel, Proces> processen = new EnumMap<>(Onderdeel.class);

    @BeforeEach
    void startThree() throws InterruptedException {
        var vrij = Proces.vrijePoorten(3 * Onderdeel.values().length).iterator();
        for (Onderdeel onderdeel : Onderdeel.values()) {
            poorten.put(onderdeel, new Poorten(vrij.next(), vrij.next(), vrij.next()));
        }
        start(Onderdeel.REGISTER);
        start(Onderdeel.SWV);
        start(Onderdeel.SCHOOL);
        for (var proces : processen.entrySet()) {
            proces.getValue().wachtOp(poorten.get(proces.getKey()).adres() + "/", STARTTIJD);
        }
    }

    @AfterEach
    void endThree() {
        processen.values().forEach(Proces::close);
    }

    @Test
    @Timeout(600)
    void carryAHulpvraagAndBringItsStatusBack() throws Exception {
        var aanvrager = new Aanvrager(poorten.get(Onderdeel.SCHOOL).adres(), 1);
        var behandelaar =
                new Klant(poorten.get(Onderdeel.SWV).adres()).als(Demoaccount.BEHANDELAAR_PO);
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

    private void start(Onderdeel onderdeel) {
        var eigen = poorten.get(onderdeel);
        var register = poorten.get(Onderdeel.REGISTER);
        var opdracht =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx384m",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                program(),
                                Hulproute.class.getName()));
        Map.of(
                        "hulproute.onderdelen",
                        onderdeel.naam(),
                        "hulproute.home",
                        map.resolve(onderdeel.naam()).toString(),
                        "hulproute.certificaten.map",
                        map.resolve("certificaten").toString(),
                        "hulproute.register.adres",
                        "https://localhost:" + register.uitwisseling(),
                        "hulproute.poort." + onderdeel.naam(),
                        "" + eigen.uitwisseling(),
                        "hulproute.postgres.poort",
                        "" + eigen.database(),
                        "hulproute.adres",
                        eigen.adres(),
                        "server.port",
                        "" + eigen.paginas(),
                        "hulproute.post.poort",
                        "0")
                .forEach((naam, waarde) -> opdracht.add("--" + naam + "=" + waarde));
        processen.put(onderdeel, Proces.start(opdracht, map.resolve(onderdeel.naam() + ".log")));
    }

    /** Our class path without the tests. */
    private static String program() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(deel -> !deel.endsWith("test-classes") && !deel.endsWith("test-classes/"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Set<String> schemas(Onderdeel onderdeel) throws Exception {
        return rows(onderdeel, "select nspname from pg_namespace");
    }

    /** What each server of PostgreSQL says of itself. */
    private Set<String> databases() throws Exception {
        var servers = new HashSet<String>();
        for (Onderdeel onderdeel : Onderdeel.values()) {
            servers.addAll(
                    rows(onderdeel, "select system_identifier::text from pg_control_system()"));
        }
        return servers;
    }

    private Set<String> rows(Onderdeel onderdeel, String sql) throws Exception {
        String url =
                "jdbc:postgresql://127.0.0.1:" + poorten.get(onderdeel).database() + "/hulproute";
        String wachtwoord =
                Files.readString(
                        map.resolve(onderdeel.naam()).resolve("postgres/wachtwoord-eigenaar"));
        var rows = new HashSet<String>();
        try (var verbinding = DriverManager.getConnection(url, "postgres", wachtwoord.strip());
                var vraag = verbinding.createStatement();
                var antwoord = vraag.executeQuery(sql)) {
            while (antwoord.next()) {
                rows.add(antwoord.getString(1));
            }
        }
        return rows;
    }
}
