package nl.hulproute.school.hulpvraag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Inlog;
import nl.hulproute.school.voorbeeld.Voorbeeldleerling;
import nl.hulproute.toegang.Organisatie;
import nl.hulproute.toegang.Organisatiesoort;
import nl.hulproute.toegang.Rol;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.uitwisseling.Aanvulverzoekbericht;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** <em>Lopende aanvragen</em> of a school of which nobody else makes hulpvragen. */
@Hulproutetest
class HulpvragenlijstIT {

    private static final Demowereld.School SCHOOL = Demowereld.WAARDCOLLEGE;

    @Autowired Hulpvragen hulpvragen;
    @Autowired Terugkoppelingen terugkoppelingen;
    @Autowired Hulpvragenlijst lijst;
    @Autowired Lijstkeuzes keuzes;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired MockMvc mvc;
    @Autowired Clock clock;

    @Test
    void bringsWhatNeedsAttentionFirstWithTheReason() {
        UUID account = UUID.randomUUID();
        UUID loopt = made(account, 1, "in-behandeling");
        UUID gevraagd = made(account, 2, "aanvulling-gevraagd");
        UUID oud = made(account, 3, "concept");
        UUID nieuw = made(account, 4, "concept");
        UUID nadert = asked(account, 5, 6);
        UUID voorbij = asked(account, 6, -1);
        UUID ver = asked(account, 7, 30);
        UUID geweigerd = made(account, 8, "geweigerd");
        UUID klaar = made(account, 9, "afgesloten");
        age(oud, 8);

        var regels = read(van(account, "alle", "")).regels();

        assertThat(regels)
                .extracting(Lijstregel::aandacht)
                .containsExactly(
                        Aandacht.GEWEIGERD,
                        Aandacht.TERMIJN_VOORBIJ,
                        Aandacht.TERMIJN_NADERT,
                        Aandacht.AANVULLING_GEVRAAGD,
                        Aandacht.AANVULLING_GEVRAAGD,
                        Aandacht.OUD_CONCEPT,
                        Aandacht.GEEN,
                        Aandacht.GEEN,
                        Aandacht.KLAAR);
        assertThat(ids(regels)).startsWith(geweigerd, voorbij, nadert).endsWith(klaar);
        assertThat(ids(regels)).contains(loopt, gevraagd, nieuw, ver);
        assertThat(regels.get(2).termijn()).isEqualTo(today().plusDays(6));
        assertThat(ids(read(van(account, "", "")).regels())).hasSize(8).doesNotContain(klaar);
        assertThat(ids(read(van(account, "aandacht", "")).regels()))
                .containsExactlyInAnyOrder(geweigerd, voorbij, nadert, gevraagd, ver, oud);
        assertThat(ids(read(van(account, "geweigerd", "")).regels())).containsExactly(geweigerd);
    }

    @Test
    void saysThatAMessageWasGivenUp() {
        UUID account = UUID.randomUUID();
        UUID id = made(account, 1, "in-de-wachtrij");
        within(() ->
                jdbc.sql(
                                """
                                with b as (insert into school.hulpvraag_bericht (school_id, id,
                                    hulpvraag_id, soort, toestand, verzonden, sinds, door, door_naam)
                                  values (:school, uuidv7(), :id, 'hulpvraag', 'opgegeven', now(), now(),
                                    :account, 'Daan') returning id)
                                update school.hulpvraag h set bericht_id = b.id from b where h.id = :id
                                """)
                        .param("school", SCHOOL.id())
                        .param("id", id)
                        .param("account", account)
                        .update());

        assertThat(read(van(account, "aandacht", "")).regels())
                .singleElement()
                .matches(regel -> regel.aandacht() == Aandacht.NIET_BEZORGD);
    }

    @Test
    void pagesThroughEachOrderWithoutGapsOrRepeats() {
        UUID account = UUID.randomUUID();
        for (int i = 0; i < 13; i++) {
            made(account, 1 + i % 5, i % 2 == 0 ? "concept" : "in-behandeling");
        }

        for (Lijstvolgorde volgorde : Lijstvolgorde.values()) {
            var gezien = new ArrayList<UUID>();
            @Nullable UUID na = null;
            do {
                UUID vanaf = na;
                var filter = van(account, "alle", volgorde.code());
                var pagina = within(() -> lijst.lees(filter, lezer(null), vanaf, 4));
                gezien.addAll(ids(pagina.regels()));
                na = pagina.volgende();
            } while (na != null);
            assertThat(gezien).as(volgorde.code()).hasSize(13).doesNotHaveDuplicates();
        }
        var gone =
                within(() ->
                        lijst.lees(van(account, "alle", ""), lezer(null), UUID.randomUUID(), 4));
        assertThat(gone.regels()).hasSize(4);
    }

    @Test
    void ordersByPupilAndKeepsToOnePupil() {
        UUID account = UUID.randomUUID();
        made(account, 3, "concept");
        made(account, 1, "concept");
        made(account, 2, "concept");
        made(account, 1, "in-behandeling");
        UUID leerling = Voorbeeldleerling.id(SCHOOL, 1);

        var opNaam = read(van(account, "", "leerling")).regels();
        var een = read(Lijstfilter.of("", account.toString(), null, leerling, "")).regels();

        List<String> namen =
                within(() ->
                        jdbc.sql(
                                        """
                                        select l.sorteernaam
                                        from unnest(:ids::uuid[]) with ordinality o (id, n)
                                        join school.hulpvraag h on h.id = o.id
                                        join school.leerling l on l.id = h.leerling_id
                                        order by o.n
                                        """)
                                .param("ids", ids(opNaam).toArray(UUID[]::new))
                                .query(String.class)
                                .list());
        assertThat(namen).hasSize(4).isSorted();
        assertThat(een)
                .hasSize(2)
                .extracting(Lijstregel::leerling)
                .containsOnly(een.getFirst().leerling());
    }

    @Test
    void countsEachChoiceUnderTheOthers() {
        UUID account = UUID.randomUUID();
        made(account, 1, "concept");
        made(account, 1, "geweigerd");
        made(account, 2, "afgesloten");

        var gevonden = within(() -> keuzes.van(van(account, "", ""), lezer(null)));

        assertThat(gevonden.lopend()).isEqualTo(2);
        assertThat(gevonden.aandacht()).isEqualTo(1);
        assertThat(gevonden.aantal()).isEqualTo(2);
        assertThat(gevonden.statussen())
                .filteredOn(keuze -> keuze.code().equals("alle"))
                .extracting(Lijstkeuzes.Keuze::aantal)
                .containsExactly(3);
        assertThat(gevonden.leerlingen()).hasSize(1);
        assertThat(gevonden.collegas())
                .filteredOn(Lijstkeuzes.Keuze::gekozen)
                .extracting(Lijstkeuzes.Keuze::code)
                .containsExactly(account.toString());
    }

    @Test
    void showsALeerkrachtTheOwnGroupsOnly() {
        UUID account = UUID.randomUUID();
        made(account, 1, "concept");
        UUID groep =
                within(() ->
                        jdbc.sql("select groep_id from school.leerling where id = :id")
                                .param("id", Voorbeeldleerling.id(SCHOOL, 1))
                                .query(UUID.class)
                                .single());

        assertThat(
                        within(() -> lijst.lees(van(account, "", ""), lezer(Set.of(groep)), null))
                                .regels())
                .hasSize(1);
        assertThat(
                        within(() ->
                                        lijst.lees(
                                                van(account, "", ""),
                                                lezer(Set.of(UUID.randomUUID())),
                                                null))
                                .regels())
                .isEmpty();
    }

    @Test
    void goesOutAsCsvWithWhatThePageShowsAndNoMore() throws Exception {
        UUID account = UUID.randomUUID();
        UUID id = made(account, 1, "geweigerd");
        String filter = "?van=" + account;
        var regel = read(van(account, "", "")).regels().getFirst();

        var csv = page(Demoaccount.ZORG_WAARDCOLLEGE, "/hulpvragen/lijst.csv" + filter);
        String html =
                page(Demoaccount.ZORG_WAARDCOLLEGE, "/hulpvragen" + filter).getContentAsString();

        assertThat(csv.getContentType()).startsWith("text/csv");
        assertThat(csv.getHeader("Content-Disposition")).contains("attachment", ".csv");
        String[] regels = csv.getContentAsString().split("\r\n", -1);
        assertThat(regels).hasSize(3);
        assertThat(regels[1].split(";", -1)).hasSize(9);
        assertThat(regels[1])
                .contains(regel.leerling(), regel.referentie(), "herstel het")
                .doesNotContain(id.toString());
        assertThat(html).contains(regel.leerling(), "/hulpvragen/lijst.csv?van=" + account);
        assertThat(page(Demoaccount.ICT_REGENBOOGBRUG, "/hulpvragen/lijst.csv").getStatus())
                .isEqualTo(403);
        assertThat(
                        page(Demoaccount.IB_LINDEBOOM, "/hulpvragen/lijst.csv" + filter)
                                .getContentAsString())
                .doesNotContain(regel.referentie() + "\"");
    }

    @Test
    void saysWhatToDoWhenThereIsNothing() throws Exception {
        String leeg =
                page(
                                Demoaccount.ZORG_WAARDCOLLEGE,
                                "/hulpvragen?status=aandacht&van=" + UUID.randomUUID())
                        .getContentAsString();
        String filter =
                page(Demoaccount.ZORG_WAARDCOLLEGE, "/hulpvragen?van=" + UUID.randomUUID())
                        .getContentAsString();

        assertThat(leeg).contains("Niets vraagt uw aandacht");
        assertThat(filter).contains("Geen hulpvraag past bij dit filter", "Wis filter");
    }

    private static Lijstfilter van(UUID account, String status, String volgorde) {
        return Lijstfilter.of(status, account.toString(), null, null, volgorde);
    }

    private Hulpvragenlijst.Pagina read(Lijstfilter filter) {
        return within(() -> lijst.lees(filter, lezer(null), null));
    }

    private static Werkplek lezer(@Nullable Set<UUID> groepen) {
        return new Werkplek(
                new UUID(6, 1),
                new UUID(6, 2),
                "Daan Kuipers",
                "d.kuipers@waardcollege.example",
                Rol.INTERN_BEGELEIDER,
                new Organisatie(SCHOOL.id(), Organisatiesoort.SCHOOL, SCHOOL.naam()),
                null,
                groepen);
    }

    private UUID made(UUID account, int leerling, String status) {
        return within(() -> {
            UUID id =
                    hulpvragen
                            .create(
                                    SCHOOL.id(),
                                    Voorbeeldleerling.id(SCHOOL, leerling),
                                    Inhoud.LEEG,
                                    new Hulpvraag.Opsteller(account, "Daan Kuipers", "d@x.example"))
                            .id();
            jdbc.sql("update school.hulpvraag set status = :status where id = :id")
                    .param("status", status)
                    .param("id", id)
                    .update();
            return id;
        });
    }

    /** With a request for more, due in so many days. */
    private UUID asked(UUID account, int leerling, int dagen) {
        UUID id = made(account, leerling, "aanvulling-gevraagd");
        within(() -> {
            terugkoppelingen.add(
                    SCHOOL.id(),
                    id,
                    new Aanvulverzoekbericht(
                            UUID.randomUUID(),
                            UUID.randomUUID(),
                            "2026-1",
                            clock.instant(),
                            List.of(
                                    new Aanvulverzoekbericht.Vraag(
                                            "OPP", "", null, today().plusDays(dagen)),
                                    new Aanvulverzoekbericht.Vraag("Toetsen", "", null, null))));
            return true;
        });
        return id;
    }

    private void age(UUID id, int dagen) {
        within(() ->
                jdbc.sql(
                                """
                                update school.hulpvraag
                                set gewijzigd = gewijzigd - make_interval(days => :dagen) where id = :id
                                """)
                        .param("dagen", dagen)
                        .param("id", id)
                        .update());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(nl.hulproute.platform.web.Datums.NEDERLAND));
    }

    private static List<UUID> ids(List<Lijstregel> regels) {
        return regels.stream().map(Lijstregel::id).toList();
    }

    private <T> T within(Supplier<T> werk) {
        return Tenant.van(SCHOOL.id()).doe(() -> transaction.execute(status -> werk.get()));
    }

    private MockHttpServletResponse page(Demoaccount account, String pad) throws Exception {
        return mvc.perform(get(pad).cookie(Inlog.als(mvc, account))).andReturn().getResponse();
    }
}
