package nl.hulproute.platform.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.demo.Demowereld;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

@Hulproutetest
class WezenrondeIT {

    /** Who names a content, as {@link Inhoudgebruik} is asked; besluiten name theirs in JSON. */
    private static final Set<String> GEBRUIKT =
            Set.of(
                    "register.verwerkersovereenkomst.sha256",
                    "school.document.sha256",
                    "school.documentversie.sha256",
                    "school.handtekening_toestemming.sha256",
                    "school.hulpvraag_bericht.dossier",
                    "school.hulpvraag_bericht_document.sha256",
                    "school.ondertekenverzoek_document.sha256",
                    "school.overzicht.sha256",
                    "school.school.logo_sha256",
                    "swv.dossier.dossier_sha256",
                    "swv.dossier_document.sha256",
                    "swv.inlezing.dossier_sha256",
                    "swv.inlezing_inhoud.sha256",
                    "uitwisseling_school.inkomend_inhoud.sha256",
                    "uitwisseling_school.uitgaand_inhoud.sha256",
                    "uitwisseling_swv.inkomend_inhoud.sha256",
                    "uitwisseling_swv.uitgaand_inhoud.sha256");

    /** What was found in a content; that needs no content. */
    private static final Set<String> GEEN_GEBRUIK =
            Set.of(
                    "school.inhoudkeuring.sha256",
                    "swv.inhoudkeuring.sha256",
                    // of the secret in a link, not of a file
                    "toegang.sleutel.sha256");

    /** Their rows go on naming what a school called back; the content itself has to go. */
    private static final Set<String> TERUG_TE_HALEN =
            Set.of("swv.dossier.dossier_sha256", "swv.dossier_document.sha256");

    @Autowired Wezenronde ronde;
    @Autowired Opruimer opruimer;
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
    @DisplayName("U76 A content that nothing refers to is removed a week after it was stored")
    void removesAfterAWeekWhatNothingRefersTo() throws IOException {
        use(store("in gebruik", Duration.ofDays(8)));
        Sha256 oud = store("oud", Duration.ofDays(8));
        Sha256 jong = store("jong", Duration.ofDays(6));

        ronde.go(Onderdeel.SWV);

        assertThat(opslag.bevat(tenant, oud)).isFalse();
        assertThat(opslag.bevat(tenant, jong)).isTrue();
    }

    private void use(Sha256 inhoud) {
        Tenant.van(tenant)
                .voer(() ->
                        transaction.executeWithoutResult(status ->
                                jdbc.sql(
                                                """
                                                insert into uitwisseling_swv.inkomend_inhoud
                                                       (tenant_id, afzender, bericht_id, sha256,
                                                        grootte, mediatype, ontvangen)
                                                values (:tenant, 'proef', :tenant, :inhoud, 1,
                                                        'text/plain', now())
                                                """)
                                        .param("tenant", tenant)
                                        .param("inhoud", inhoud.hex())
                                        .update()));
    }

    @Test
    void findsNothingOfNoUseThatARowNames() throws IOException {
        for (var onderdeel : List.of(Onderdeel.SCHOOL, Onderdeel.SWV)) {
            int genoemd = 0;
            for (UUID ieder : opslagen.van(onderdeel).tenants()) {
                var namen = named(onderdeel, ieder);
                genoemd += namen.size();
                assertThat(opruimer.ongebruikt(onderdeel, ieder, namen)).isEmpty();
            }
            assertThat(genoemd).as("contents that rows name").isGreaterThan(10);
        }
    }

    @Test
    @DisplayName("A document of a besluit is in use, though only its JSON names it")
    void aDocumentOfABesluitIsInUse() {
        var school = Demowereld.REGENBOOGBRUG.id();
        var brief = Sha256.of(tenant.toString().getBytes(StandardCharsets.UTF_8));
        Tenant.van(school)
                .voer(() ->
                        transaction.executeWithoutResult(status -> {
                            jdbc.sql(
                                            """
                                            insert into school.hulpvraag_besluit (school_id, id,
                                              hulpvraag_id, ontvangen, uitkomst, datum, documenten)
                                            select school_id, :id, id, now(), 'Toegekend',
                                                   current_date, cast(:documenten as jsonb)
                                              from school.hulpvraag where school_id = :school limit 1
                                            """)
                                    .param("id", tenant)
                                    .param(
                                            "documenten",
                                            "[{\"sha256\": \"%s\"}]".formatted(brief.hex()))
                                    .param("school", school)
                                    .update();
                            assertThat(opruimer.ongebruikt(Onderdeel.SCHOOL, school, Set.of(brief)))
                                    .isEmpty();
                            status.setRollbackOnly();
                        }));
        assertThat(opruimer.ongebruikt(Onderdeel.SCHOOL, school, Set.of(brief)))
                .containsExactly(brief);
    }

    @Test
    void removesNothingWhereMoreIsOfNoUseThanIs() throws IOException {
        Sha256 wees = store("andere database", Duration.ofDays(8));

        ronde.go(Onderdeel.SWV);

        assertThat(opslag.bevat(tenant, wees)).isTrue();
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

    private Set<Sha256> named(Onderdeel onderdeel, UUID ieder) {
        var genoemd = new HashSet<Sha256>();
        Tenant.van(ieder)
                .voer(() ->
                        transaction.executeWithoutResult(status ->
                                GEBRUIKT.stream()
                                        .filter(kolom -> kolom.contains(onderdeel.naam() + "."))
                                        .flatMap(kolom -> values(kolom).stream())
                                        .map(Sha256::new)
                                        .forEach(genoemd::add)));
        return genoemd;
    }

    private List<String> values(String kolom) {
        int punt = kolom.lastIndexOf('.');
        String naam = kolom.substring(punt + 1);
        return jdbc.sql(
                        "select %1$s from %2$s where %1$s is not null and %3$s"
                                .formatted(
                                        naam,
                                        kolom.substring(0, punt),
                                        TERUG_TE_HALEN.contains(kolom)
                                                ? "teruggehaald is null"
                                                : "true"))
                .query(String.class)
                .list();
    }

    private List<Path> files(Onderdeel onderdeel) throws IOException {
        try (var paden = Files.walk(home.resolve("inhoud").resolve(onderdeel.naam()))) {
            return paden.filter(Files::isRegularFile)
                    .filter(pad -> !pad.toString().contains(".tijdelijk"))
                    .toList();
        }
    }
}
