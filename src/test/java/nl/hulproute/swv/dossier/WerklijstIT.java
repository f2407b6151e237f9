package nl.hulproute.swv.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.proef.Hulproutetest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

@Hulproutetest
class WerklijstIT {

    private static final UUID PO = Demowereld.SWV_PO.id();
    private static final UUID NOOR = Demoaccount.BEHANDELAAR_PO.id();

    /** Only this test hands in hulpvragen of this school. */
    private static final Demowereld.School SCHOOL = Demowereld.KOMPASROOS;

    @Autowired ApplicationContext context;
    @Autowired Werklijst werklijst;

    Proefdossiers proef;

    @BeforeEach
    void prepare() {
        proef = new Proefdossiers(context);
    }

    @Test
    void theIndexesOnOpenDossiersKnowWhichThoseAre() {
        var indexen =
                context.getBean(JdbcClient.class)
                        .sql(
                                """
                                select indexdef from pg_indexes
                                 where indexname in ('dossier_open', 'dossier_open_termijn')
                                """)
                        .query(String.class)
                        .list();

        assertThat(indexen).hasSize(2);
        for (String index : indexen) {
            assertThat(
                            Pattern.compile("'([a-z-]+)'::text")
                                    .matcher(index.substring(index.indexOf("WHERE")))
                                    .results()
                                    .map(gevonden -> gevonden.group(1)))
                    .containsExactlyInAnyOrderElementsOf(
                            Filter.OPEN_STATUSSEN.stream().map(HulpvraagStatus::code).toList());
        }
    }

    @Test
    void exportsWhatTheListShowsAndNoMore() throws Exception {
        Dossier dossier = received("=Formule");
        String adres = "/swv/dossiers/lijst.csv?school=" + SCHOOL.id();

        var bestand = proef.page(Demoaccount.BEHANDELAAR_PO, get(adres));

        assertThat(bestand.getContentType()).startsWith("text/csv");
        assertThat(bestand.getContentAsString())
                .contains("\"Dossier\";\"Leerling\";\"Geboortedatum\";\"School\"")
                .contains("\"%s\";\"'=Formule".formatted(dossier.nummer()))
                .doesNotContain("Omschrijving", Demowereld.LINDEBOOM.naam());
        for (var ander : List.of(Demoaccount.IB_EXTERN, Demoaccount.BEHEERDER_PO)) {
            assertThat(proef.page(ander, get(adres)).getStatus()).isEqualTo(403);
        }
    }

    @Test
    void putsEachDossierInThePartsOfTheListWhereItBelongs() {
        Map<Bak, Integer> before = tabs(NOOR);

        give(received("Mijn"), "behandelaar = '" + NOOR + "'");
        give(received("Nieuw document"), "nieuwe_documenten = 2");
        give(received("Nieuw antwoord"), "nieuwe_antwoorden = 1");
        give(received("Gevraagd"), "status = 'aanvulling-gevraagd'");
        give(received("Vandaag"), "termijn_tot = (now() at time zone 'Europe/Amsterdam')::date");
        give(
                received("Over een week"),
                "termijn_tot = (now() at time zone 'Europe/Amsterdam')::date + 7");
        give(
                received("Over acht dagen"),
                "termijn_tot = (now() at time zone 'Europe/Amsterdam')::date + 8");
        give(
                received("Gisteren"),
                "termijn_tot = (now() at time zone 'Europe/Amsterdam')::date - 1");
        give(
                received("Gisteren, maar stil"),
                "termijn_tot = (now() at time zone 'Europe/Amsterdam')::date - 1, opgeschort_tot ="
                        + " (now() at time zone 'Europe/Amsterdam')::date");
        give(
                received("Gisteren, niet meer stil"),
                "termijn_tot = (now() at time zone 'Europe/Amsterdam')::date - 1, opgeschort_tot ="
                        + " (now() at time zone 'Europe/Amsterdam')::date - 1");
        give(
                received("Gisteren, besluit genomen"),
                "termijn_tot = (now() at time zone 'Europe/Amsterdam')::date - 1, status ="
                        + " 'besluit'");
        give(
                received("Afgesloten"),
                "status = 'afgesloten', termijn_tot = (now() at time zone 'Europe/Amsterdam')::date"
                        + " - 9");
        give(received("Zonder termijn"), "termijn_tot = null");

        var gained = new java.util.EnumMap<Bak, Integer>(Bak.class);
        tabs(NOOR).forEach((bak, aantal) -> gained.put(bak, aantal - before.get(bak)));
        // the demonstration may hand in its own two meanwhile
        assertThat(gained.get(Bak.ALLE)).isBetween(12, 14);
        assertThat(gained.get(Bak.VRIJ)).isEqualTo(gained.get(Bak.ALLE) - 1);
        assertThat(gained)
                .containsEntry(Bak.MIJN, 1)
                .containsEntry(Bak.NIEUW, 2)
                .containsEntry(Bak.AANVULLING, 1)
                .containsEntry(Bak.NABIJ, 2)
                .containsEntry(Bak.VOORBIJ, 2);
        assertThat(names("bak=voorbij&school=" + SCHOOL.id()))
                .filteredOn(naam -> naam.startsWith("Gisteren"))
                .containsExactlyInAnyOrder("Gisteren", "Gisteren, niet meer stil");
        assertThat(tabs(Demoaccount.COLLEGA_PO.id()).get(Bak.MIJN))
                .isLessThan(tabs(NOOR).get(Bak.MIJN) + 12);
    }

    /** Whatever the order, and with values that many share. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ontvangen",
                "-ontvangen",
                "gewijzigd",
                "-gewijzigd",
                "termijn",
                "-termijn",
                "leerling",
                "-leerling"
            })
    void pagesThroughTheListWithoutGapsOrRepeats(String volgorde) {
        for (int i = count(); i < 2 * Werklijst.PER_PAGINA + 1; i++) {
            Dossier dossier = received("Kind" + i % 3);
            if (i % 4 == 0) {
                give(dossier, "termijn_tot = null");
            }
        }
        Filter filter = filter("status=alle&school=" + SCHOOL.id() + "&volgorde=" + volgorde);

        var seen = new ArrayList<UUID>();
        UUID na = null;
        do {
            UUID vanaf = na;
            var page = Tenant.van(PO).doe(() -> werklijst.page(PO, NOOR, filter, vanaf));
            page.regels().forEach(regel -> seen.add(regel.id()));
            na = page.volgende();
        } while (na != null);

        assertThat(seen).doesNotHaveDuplicates().hasSize(count());
    }

    @Test
    void keepsAFilterForItsMakerOnlyAndPutsItBack() throws Exception {
        go(post("/swv/dossiers/filters?bak=vrij&status=compleet").param("naam", "Klaar & vrij"));

        String mine = page(Demoaccount.BEHANDELAAR_PO, "/swv/dossiers");
        String other = page(Demoaccount.COLLEGA_PO, "/swv/dossiers");
        String id = mine.replaceAll("(?s).*/swv/dossiers/filters/([0-9a-f-]{36})/weg.*", "$1");
        String foreign = "/swv/dossiers/filters/" + id + "/weg";
        proef.page(Demoaccount.COLLEGA_PO, post(foreign).with(csrf()));
        boolean stays =
                page(Demoaccount.BEHANDELAAR_PO, "/swv/dossiers").contains("Klaar &amp; vr");
        go(post(foreign));
        boolean gone =
                !page(Demoaccount.BEHANDELAAR_PO, "/swv/dossiers").contains("Klaar &amp; vr");
        go(
                post("/swv/dossiers/filters/terug?bak=vrij&status=compleet")
                        .param("naam", "Klaar & vrij"));

        assertThat(mine).contains("Klaar &amp; vrij", "/swv/dossiers?bak=vrij&amp;status=compleet");
        assertThat(other).doesNotContain("Klaar &amp; vrij");
        assertThat(stays).isTrue();
        assertThat(gone).isTrue();
        assertThat(page(Demoaccount.BEHANDELAAR_PO, "/swv/dossiers")).contains("Klaar &amp; vrij");
    }

    @Test
    void refusesAFilterWithoutANameAndOneThatNamesABsn() throws Exception {
        for (String naam : List.of(" ", "x".repeat(61), "Van 111222333")) {
            go(post("/swv/dossiers/filters?bak=mijn").param("naam", naam));
        }

        assertThat(page(Demoaccount.BEHANDELAAR_PO, "/swv/dossiers"))
                .doesNotContain("Van 111222333");
    }

    @Test
    void showsEachPersonTheColumnsOfTheirChoice() throws Exception {
        received("Kolom");

        proef.page(
                Demoaccount.COLLEGA_PO,
                post("/swv/dossiers/kolommen").param("kolom", "gewijzigd", "x").with(csrf()));

        String chosen = page(Demoaccount.COLLEGA_PO, "/swv/dossiers");
        String usual = page(Demoaccount.BEHANDELAAR_PO, "/swv/dossiers");
        assertThat(chosen).contains("data-kop=\"Status gewijzigd\"");
        assertThat(chosen).doesNotContain("data-kop=\"School\"", "data-kop=\"Termijn\"");
        assertThat(usual).contains("data-kop=\"School\"", "data-kop=\"Termijn\"");
    }

    @Test
    void isForThoseWhoHandleDossiersAndCountsOnlyTheirOwn() throws Exception {
        for (var ander :
                List.of(Demoaccount.BEHEERDER_PO, Demoaccount.IB_EXTERN, Demoaccount.HELPDESK)) {
            assertThat(proef.page(ander, get("/swv/dossiers")).getStatus()).isEqualTo(403);
            assertThat(
                            proef.page(
                                            ander,
                                            post("/swv/dossiers/filters")
                                                    .param("naam", "x")
                                                    .with(csrf()))
                                    .getStatus())
                    .isEqualTo(403);
        }
        var school = new Tenant(Set.of(PO), Set.of(Demowereld.WILGENHOF.id()));
        received("Elders");

        assertThat(proef.within(school, () -> werklijst.tabs(PO, NOOR)).get(Bak.ALLE))
                .isLessThan(tabs(NOOR).get(Bak.ALLE));
        assertThat(
                        proef.within(
                                        Tenant.van(Demowereld.SWV_VO.id()),
                                        () -> werklijst.tabs(PO, NOOR))
                                .values())
                .containsOnly(0);
    }

    private Dossier received(String roepnaam) {
        return proef.received(SCHOOL, roepnaam);
    }

    private void give(Dossier dossier, String waarden) {
        proef.update(
                "update swv.dossier set " + waarden + " where id = :id", dossier.id().waarde());
    }

    private int count() {
        return proef.value(
                "select count(*) from swv.dossier where school_id = :id",
                SCHOOL.id(),
                Integer.class);
    }

    private Map<Bak, Integer> tabs(UUID account) {
        return Tenant.van(PO).doe(() -> werklijst.tabs(PO, account));
    }

    private List<String> names(String vraag) {
        return Tenant.van(PO)
                .doe(() -> werklijst.page(PO, NOOR, filter(vraag), null))
                .regels()
                .stream()
                .map(regel -> regel.leerling().replace(" van de Berg", ""))
                .toList();
    }

    private static Filter filter(String vraag) {
        return Filter.of(
                UriComponentsBuilder.fromUriString("/swv/dossiers?" + vraag)
                        .build()
                        .getQueryParams());
    }

    private String page(Demoaccount wie, String pad) throws Exception {
        var response = proef.page(wie, get(pad));
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }

    private void go(
            org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request)
            throws Exception {
        assertThat(proef.page(Demoaccount.BEHANDELAAR_PO, request.with(csrf())).getStatus())
                .isEqualTo(302);
    }
}
