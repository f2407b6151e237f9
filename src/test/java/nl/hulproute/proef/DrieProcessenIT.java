package nl.hulproute.proef;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.proef.Klant.Bestand;
import nl.hulproute.proef.Klant.Veld;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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
class DrieProcessenIT {

    private static final Duration PAUZE = Duration.ofMillis(250);

    private final Knooppunten knooppunten =
            new Knooppunten(Path.of("target/proef", UUID.randomUUID().toString()));

    @BeforeEach
    void startThree() throws InterruptedException {
        knooppunten.startAlle();
    }

    @AfterEach
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
