package nl.hulproute.platform.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.proef.Hulproutetest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

@Hulproutetest
class WezenrondeIT {

    /** Who names a content, as {@link Inhoudgebruik} is asked; besluiten name theirs in JSON. */
    private static final Set<String> GEBRUIKT =
            Set.of(
                    "school.document.sha256",
                    "school.documentversie.sha256",
                    "school.hulpvraag_bericht.dossier",
                    "school.hulpvraag_bericht_document.sha256",
                    "school.school.logo_sha256",
                    "swv.dossier.dossier_sha256",
                    "swv.dossier_document.sha256",
                    "swv.inlezing.dossier_sha256",
                    "swv.inlezing_inhoud.sha256",
                    "uitwisseling_school.inkomend_inhoud.sha256",
                    "uitwisseling_school.uitgaand_inhoud.sha256",
                    "uitwisseling_swv.inkomend_inhoud.sha256",
                    "uitwisseling_swv.uitgaand_inhoud.sha256");

    /** What was found in a content; it goes where the content goes. */
    private static final Set<String> GEEN_GEBRUIK =
            Set.of("school.inhoudkeuring.sha256", "swv.inhoudkeuring.sha256");

    @Autowired Wezenronde ronde;
    @Autowired Opslagen opslagen;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @Value("${hulproute.home}")
    Path home;

    private final UUID tenant = UUID.randomUUID();
    private Opslag opslag;

    @BeforeEach
    void openStore() {
        opslag = opslagen.van(Onderdeel.SWV);
    }

    @Test
    @DisplayName("U76 A content that nothing refers to is removed after a week, and no sooner")
    void removesAfterAWeekWhatNothingRefersTo() throws IOException {
        Sha256 oud = store("oud", Duration.ofDays(8));
        Sha256 jong = store("jong", Duration.ofDays(6));

        ronde.go(Onderdeel.SWV);

        assertThat(opslag.bevat(tenant, oud)).isFalse();
        assertThat(opslag.bevat(tenant, jong)).isTrue();
    }

    @Test
    void removesNothingThatARowNames() throws IOException {
        for (var onderdeel : List.of(Onderdeel.SCHOOL, Onderdeel.SWV)) {
            var genoemd = named(onderdeel);
            assertThat(genoemd).as("contents in the demo world").hasSizeGreaterThan(10);
            age(onderdeel);

            ronde.go(onderdeel);

            assertThat(named(onderdeel)).as("contents that rows name").containsAll(genoemd);
        }
    }

    @Test
    void removesNothingWhereAlmostAllIsOfNoRow() throws IOException {
        var wezen = new ArrayList<Sha256>();
        for (int i = 0; i <= 100; i++) {
            wezen.add(store("andere database " + i, Duration.ofDays(8)));
        }

        ronde.go(Onderdeel.SWV);

        assertThat(wezen).allMatch(wees -> opslag.bevat(tenant, wees));
        opslag.verwijder(tenant, wezen.removeFirst());
        ronde.go(Onderdeel.SWV);
        assertThat(wezen).noneMatch(wees -> opslag.bevat(tenant, wees));
    }

    @Test
    @DisplayName("Whoever adds a column with the name of a content has to say whether it is in use")
    void everyColumnThatNamesAContentIsKnown() {
        var kolommen =
                jdbc.sql(
                                """
                                select table_schema || '.' || table_name || '.' || column_name
                                  from information_schema.columns
                                 where column_name like '%sha256%' or column_name = 'dossier'
                                """)
                        .query(String.class)
                        .set();

        var bekend = new TreeSet<>(GEBRUIKT);
        bekend.addAll(GEEN_GEBRUIK);
        assertThat(kolommen).containsExactlyInAnyOrderElementsOf(bekend);
    }

    private Sha256 store(String tekst, Duration leeftijd) throws IOException {
        byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
        var naam = opslag.bewaar(tenant, new ByteArrayInputStream(bytes), bytes.length).sha256();
        for (Path bestand : files(Onderdeel.SWV)) {
            if (bestand.endsWith(naam.hex())) {
                Files.setLastModifiedTime(bestand, FileTime.from(Instant.now().minus(leeftijd)));
            }
        }
        return naam;
    }

    /** The contents that rows name and that are there: some tests name what never was. */
    private Set<String> named(Onderdeel onderdeel) throws IOException {
        var aanwezig = new TreeSet<String>();
        files(onderdeel).forEach(bestand -> aanwezig.add(bestand.getFileName().toString()));
        var genoemd = new TreeSet<String>();
        var tenants = opslagen.van(onderdeel).tenants().toArray(UUID[]::new);
        Tenant.van(tenants)
                .voer(() ->
                        transaction.executeWithoutResult(status ->
                                GEBRUIKT.stream()
                                        .filter(kolom -> kolom.contains(onderdeel.naam() + "."))
                                        .forEach(kolom -> genoemd.addAll(values(kolom)))));
        genoemd.retainAll(aanwezig);
        return genoemd;
    }

    private List<String> values(String kolom) {
        int punt = kolom.lastIndexOf('.');
        String naam = kolom.substring(punt + 1);
        return jdbc.sql(
                        "select %1$s from %2$s where %1$s is not null"
                                .formatted(naam, kolom.substring(0, punt)))
                .query(String.class)
                .list();
    }

    /** All but what work in the background stored just now and is about to name. */
    private void age(Onderdeel onderdeel) throws IOException {
        Instant zojuist = Instant.now().minusSeconds(5);
        for (Path bestand : files(onderdeel)) {
            if (Files.getLastModifiedTime(bestand).toInstant().isBefore(zojuist)) {
                Files.setLastModifiedTime(
                        bestand, FileTime.from(Instant.now().minus(Duration.ofDays(8))));
            }
        }
    }

    private List<Path> files(Onderdeel onderdeel) throws IOException {
        try (var paden = Files.walk(home.resolve("inhoud").resolve(onderdeel.naam()))) {
            return paden.filter(Files::isRegularFile)
                    .filter(pad -> !pad.toString().contains(".tijdelijk"))
                    .toList();
        }
    }
}
