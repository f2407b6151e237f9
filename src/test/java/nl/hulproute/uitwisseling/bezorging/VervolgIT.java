package nl.hulproute.uitwisseling.bezorging;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Proefbericht;
import nl.hulproute.school.hulpvraag.Wachtrijzaak;
import nl.hulproute.uitwisseling.Aanvullingbericht;
import nl.hulproute.uitwisseling.Aanvullingbericht.Vraagantwoord;
import nl.hulproute.uitwisseling.Aanvulverzoekbericht;
import nl.hulproute.uitwisseling.Besluitbericht;
import nl.hulproute.uitwisseling.Documentregel;
import nl.hulproute.uitwisseling.Hulpvraagbericht;
import nl.hulproute.uitwisseling.Intrekkingbericht;
import nl.hulproute.uitwisseling.Schooladres;
import nl.hulproute.uitwisseling.Statusbericht;
import nl.hulproute.uitwisseling.SwvLoket;
import nl.hulproute.uitwisseling.Terughalingbericht;
import nl.hulproute.uitwisseling.Verzending;
import nl.hulproute.uitwisseling.bericht.Berichtvorm;
import nl.hulproute.uitwisseling.contract.Aanroep;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/** What follows on a hulpvraag that was delivered, both ways. */
@Hulproutetest
class VervolgIT {

    private static final Map<String, String> NIETS = Map.of();
    private static final int LEERLING = 2;

    /** A school whose board gave nobody a mandate. */
    private static final Demowereld.School ZONDER_MANDAAT = Demowereld.WILGENHOF;

    @Autowired ApplicationContext context;
    @Autowired Berichtvorm vorm;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    private Proefkantoor kantoor;
    private Aanroep school;
    private Aanroep swv;
    private Hulpvraagbericht hulpvraag;
    private Instant nu;

    @BeforeEach
    void deliver() {
        kantoor = Proefkantoor.of(context);
        school = new Aanroep(context, Onderdeel.SCHOOL);
        swv = new Aanroep(context, Onderdeel.SWV);
        nu = Instant.parse("2026-11-24T10:00:00Z");
        hulpvraag = kantoor.post.hulpvraag(2);
        kantoor.bijSchool(
                () -> new Wachtrijzaak(context).create(kantoor.school, LEERLING, hulpvraag));
        kantoor.deliver(kantoor.add(hulpvraag));
        assertThat(kantoor.dossiers(hulpvraag.id())).isEqualTo(1);
    }

    @Test
    @DisplayName("U52 An aanvulverzoek reaches the school once")
    void anAanvulverzoekReachesTheSchoolOnce() throws Exception {
        var verzoek =
                new Aanvulverzoekbericht(
                        UUID.randomUUID(),
                        hulpvraag.id(),
                        "2026-1",
                        nu,
                        List.of(
                                new Aanvulverzoekbericht.Vraag(
                                        "Het OPP", "Het is te oud.", Documentsoort.OPP, null)));
        String path = "/aanvulverzoeken/" + verzoek.id();

        assertThat(back(path, verzoek).statusCode()).isEqualTo(201);
        assertThat(back(path, verzoek).statusCode()).isEqualTo(200);

        assertThat(atSchool("school.hulpvraag_aanvulverzoek", verzoek.id())).isEqualTo(1);
    }

    @Test
    @DisplayName("U79 An answer names its question and comes in once, also without a document")
    void anAnswerNamesItsQuestionAndComesInOnce() throws Exception {
        UUID vraag = ask();
        var bericht = answer(new Vraagantwoord(vraag, true, "Nooit gemaakt.", List.of()));
        var unknown = answer(new Vraagantwoord(UUID.randomUUID(), null, "Ja.", List.of()));
        var empty = answer(new Vraagantwoord(vraag, true, " ", List.of()));
        var elsewhere =
                answer(
                        new Vraagantwoord(
                                vraag,
                                null,
                                null,
                                List.of(hulpvraag.documenten().getFirst().sha256())));
        var bsn = answer(new Vraagantwoord(vraag, null, "Van 111222333", List.of()));

        assertThat(text(put(unknown))).contains("een van de vragen die u beantwoordt niet");
        assertThat(text(put(empty))).contains("antwoorden[0] zegt niets");
        assertThat(text(put(elsewhere))).contains("In antwoorden[0] staat een document");
        assertThat(text(put(bsn))).contains("In antwoorden[0].tekst staat een nummer");
        assertThat(put(bericht).statusCode()).isEqualTo(201);
        assertThat(put(bericht).statusCode()).isEqualTo(200);

        assertThat(
                        kantoor.telBijSwv(
                                "select count(*) from swv.aanvulantwoord where vraag_id = :id",
                                vraag))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("U80 A question that needs no answer any more is told to the school by its id")
    void aQuestionThatNeedsNoAnswerAnyMoreIsToldByItsId() throws Exception {
        var een = new Aanvulverzoekbericht.Vraag(UUID.randomUUID(), "Het OPP", "Oud", null, null);
        var ander = new Aanvulverzoekbericht.Vraag(UUID.randomUUID(), "Het OPP", "Oud", null, null);
        var verzoek =
                new Aanvulverzoekbericht(
                        UUID.randomUUID(), hulpvraag.id(), "2026-1", nu, List.of(een, ander));
        var einde =
                new Aanvulverzoekbericht(
                        UUID.randomUUID(),
                        hulpvraag.id(),
                        "2026-1",
                        nu,
                        List.of(),
                        List.of(Objects.requireNonNull(een.id())));

        back("/aanvulverzoeken/" + verzoek.id(), verzoek);
        var told = back("/aanvulverzoeken/" + einde.id(), einde);

        assertThat(told.statusCode()).isEqualTo(201);
        assertThat(dropped(een.id())).isEqualTo(1);
        assertThat(dropped(ander.id())).isZero();
    }

    private long dropped(UUID kenmerk) {
        return kantoor.bijSchool(() ->
                jdbc.sql(
                                """
                                select count(*) from school.aanvulvraag
                                 where kenmerk = :id and vervallen is not null
                                """)
                        .param("id", kenmerk)
                        .query(Long.class)
                        .single());
    }

    /** As if the samenwerkingsverband had asked it. */
    private UUID ask() {
        return within(
                kantoor.school.swv().id(),
                () ->
                        jdbc.sql(
                                        """
                                        with verzoek as (
                                          insert into swv.aanvulverzoek (swv_id, id, dossier_id,
                                            school_id, gevraagd, door, door_naam)
                                          select swv_id, gen_random_uuid(), id, school_id, now(),
                                                 gen_random_uuid(), 'Noor'
                                            from swv.dossier where bericht_id = :id
                                          returning *)
                                        insert into swv.aanvulvraag (swv_id, dossier_id, school_id,
                                          verzoek_id, wat, waarom, uiterlijk, stand, door_naam,
                                          gewijzigd)
                                        select swv_id, dossier_id, school_id, id, 'Het OPP', 'Oud',
                                               current_date + 14, 'open', 'Noor', now()
                                          from verzoek
                                        returning id
                                        """)
                                .param("id", hulpvraag.id())
                                .query(UUID.class)
                                .single());
    }

    private Aanvullingbericht answer(Vraagantwoord antwoord) {
        return new Aanvullingbericht(
                UUID.randomUUID(),
                hulpvraag.id(),
                hulpvraag.van(),
                hulpvraag.naar(),
                hulpvraag.indiener(),
                nu,
                List.of(),
                null,
                null,
                List.of(antwoord));
    }

    private HttpResponse<byte[]> put(Aanvullingbericht bericht) throws Exception {
        return put("aanvullingen", hulpvraag.id(), bericht.id(), bericht, NIETS);
    }

    @Test
    @DisplayName("U53 A besluit reaches the school once, with its documents")
    void aBesluitReachesTheSchoolOnceWithItsDocuments() throws Exception {
        String brief = "%PDF-1.7\n% besluit " + UUID.randomUUID();
        byte[] bytes = brief.getBytes(StandardCharsets.UTF_8);
        var regel =
                new Documentregel(
                        Sha256.of(bytes),
                        "besluit.pdf",
                        Documentsoort.BESLUIT,
                        null,
                        bytes.length,
                        null);
        var besluit = besluit(List.of(regel));
        String path = "/besluiten/" + besluit.id();

        var without = back(path, besluit);
        swv.send(Onderdeel.SCHOOL, "PUT", path + "/inhoud/" + regel.sha256(), brief, NIETS);
        var with = back(path, besluit);
        var again = back(path, besluit);

        assertThat(without.statusCode()).isEqualTo(400);
        assertThat(with.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(atSchool("school.hulpvraag_besluit", besluit.id())).isEqualTo(1);
        assertThat(
                        context.getBean(Opslagen.class)
                                .van(Onderdeel.SCHOOL)
                                .bevat(kantoor.school.id(), regel.sha256()))
                .isTrue();
    }

    @Test
    @DisplayName("U75 What may be a BSN is refused in what the samenwerkingsverband says too")
    void aBsnIsRefusedInWhatTheSamenwerkingsverbandSays() throws Exception {
        var status =
                new Statusbericht(
                        UUID.randomUUID(),
                        hulpvraag.id(),
                        "2026-1",
                        HulpvraagStatus.ONTVANGEN,
                        "Ontvangen",
                        nu,
                        "Het gaat om 111222333.");
        var verzoek =
                new Aanvulverzoekbericht(
                        UUID.randomUUID(),
                        hulpvraag.id(),
                        "2026-1",
                        nu,
                        List.of(
                                new Aanvulverzoekbericht.Vraag(
                                        "OPP", "Van 111.222.333", Documentsoort.OPP, null)));

        var opStatus = back("/statusmeldingen/" + status.id(), status);
        var opVerzoek = back("/aanvulverzoeken/" + verzoek.id(), verzoek);

        assertThat(opStatus.statusCode()).isEqualTo(400);
        assertThat(new String(opStatus.body(), StandardCharsets.UTF_8)).contains("toelichting");
        assertThat(opVerzoek.statusCode()).isEqualTo(400);
        assertThat(new String(opVerzoek.body(), StandardCharsets.UTF_8))
                .contains("vragen[0].waarom");
        assertThat(atSchool("school.hulpvraag_aanvulverzoek", verzoek.id())).isZero();
    }

    @Test
    @DisplayName("U51 Asking for statuses since a moment gives what a lost message would have told")
    void askingForStatusesGivesWhatALostMessageWouldHaveTold() {
        var status = status(HulpvraagStatus.ONTVANGEN, nu);
        UUID tenant = kantoor.school.swv().id();
        Instant before = Instant.now().minus(1, ChronoUnit.MINUTES);
        within(
                tenant,
                () -> {
                    context.getBean(Verzending.class)
                            .status(
                                    tenant,
                                    kantoor.school.swv().oin(),
                                    hulpvraag.van().routeringskenmerk(),
                                    status);
                    return true;
                });
        var loket = context.getBean(SwvLoket.class);

        var since = loket.statussen(hulpvraag.van(), hulpvraag.naar(), before);
        var later =
                loket.statussen(hulpvraag.van(), hulpvraag.naar(), before.plus(1, ChronoUnit.DAYS));

        assertThat(since.optioneel().orElseThrow()).contains(status);
        assertThat(later.optioneel().orElseThrow()).doesNotContain(status);
    }

    @Test
    @DisplayName("U51 More statuses than one answer holds are all given")
    void moreStatusesThanOneAnswerHoldsAreAllGiven() {
        UUID tenant = kantoor.school.swv().id();
        String label = "Veel " + UUID.randomUUID();
        int aantal = 2 * Statusbericht.PER_ANTWOORD;
        try {
            within(tenant, () -> addStatuses(tenant, label, aantal));

            var all =
                    context.getBean(SwvLoket.class)
                            .statussen(hulpvraag.van(), hulpvraag.naar(), null);

            assertThat(all.optioneel().orElseThrow())
                    .filteredOn(status -> status.label().equals(label))
                    .extracting(Statusbericht::hulpvraag)
                    .doesNotHaveDuplicates()
                    .hasSize(aantal);
        } finally {
            within(
                    tenant,
                    () ->
                            jdbc.sql(
                                            """
                                            delete from uitwisseling_swv.uitgaand
                                             where bericht like :label
                                            """)
                                    .param("label", "%" + label + "%")
                                    .update());
        }
    }

    private int addStatuses(UUID tenant, String label, int aantal) {
        return jdbc.sql(
                        """
                        insert into uitwisseling_swv.uitgaand (tenant_id, id, soort, hulpvraag_id,
                               van, naar, bericht, toestand, gemaakt, termijn_vanaf)
                        select :tenant, n.id, 'status', n.hulpvraag, :van, :naar,
                               json_build_object('id', n.id, 'hulpvraag', n.hulpvraag,
                                 'dossiernummer', '2026-00001', 'status', 'ontvangen',
                                 'label', :label, 'sinds', '2026-11-24T10:00:00Z')::text,
                               'bezorgd', now(), now()
                          from (select uuidv7() as id, uuidv7() as hulpvraag
                                  from generate_series(1, :aantal)) n
                        """)
                .param("tenant", tenant)
                .param("van", hulpvraag.naar().waarde())
                .param("naar", hulpvraag.van().routeringskenmerk().waarde())
                .param("label", label)
                .param("aantal", aantal)
                .update();
    }

    @Test
    @DisplayName("U54 An intrekking ends the handling, and is refused for what never came")
    void anIntrekkingEndsTheHandling() throws Exception {
        var own = intrekking(hulpvraag.id(), hulpvraag.van());
        var foreign = intrekking(UUID.randomUUID(), hulpvraag.van());

        assertThat(put("intrekkingen", own.hulpvraag(), own.id(), own, NIETS).statusCode())
                .isEqualTo(201);
        var refused = put("intrekkingen", foreign.hulpvraag(), foreign.id(), foreign, NIETS);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(dossiers("status = 'ingetrokken'")).isEqualTo(1);
        assertThat(kantoor.ontvangen(foreign.id())).isZero();
    }

    @Test
    @DisplayName(
            "U55 A terughaling takes back the named documents, or all of it when none is named")
    void aTerughalingTakesBackTheNamedDocumentsOrAll() throws Exception {
        var one = terughaling(List.of(hulpvraag.documenten().getFirst().sha256()));
        var all = terughaling(List.of());

        put("terughalingen", hulpvraag.id(), one.id(), one, NIETS);
        long afterOne = takenBack();
        boolean wholeAfterOne = dossiers("teruggehaald is not null") == 1;
        put("terughalingen", hulpvraag.id(), all.id(), all, NIETS);

        assertThat(afterOne).isEqualTo(1);
        assertThat(wholeAfterOne).isFalse();
        assertThat(takenBack()).isEqualTo(2);
        assertThat(dossiers("teruggehaald is not null")).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "U44 What follows on an accepted hulpvraag goes on without a mandate, more does not")
    void whatFollowsGoesOnWithoutAMandate() throws Exception {
        moveTo(ZONDER_MANDAAT);
        var adres = Proefbericht.adres(ZONDER_MANDAAT);
        var koppen =
                Map.of(
                        "Hulproute-School", adres.oin().waarde(),
                        "Hulproute-Routeringskenmerk", adres.routeringskenmerk().waarde());
        var more =
                new Aanvullingbericht(
                        UUID.randomUUID(),
                        hulpvraag.id(),
                        adres,
                        hulpvraag.naar(),
                        hulpvraag.indiener(),
                        nu,
                        List.of(),
                        null,
                        null);
        var end = intrekking(hulpvraag.id(), adres);

        var refused = put("aanvullingen", hulpvraag.id(), more.id(), more, koppen);
        var taken = put("intrekkingen", hulpvraag.id(), end.id(), end, koppen);

        assertThat(refused.statusCode()).isIn(400, 403);
        assertThat(text(refused)).contains("geen geldig mandaat");
        assertThat(taken.statusCode()).as(text(taken)).isEqualTo(201);
    }

    /** As if this school had sent it, at a time when it still had a mandate. */
    private void moveTo(Demowereld.School andere) {
        String kenmerk = Routeringskenmerk.of(andere.vestiging()).waarde();
        within(
                kantoor.school.swv().id(),
                () ->
                        jdbc.sql(
                                                "update uitwisseling_swv.inkomend set afzender ="
                                                        + " :kenmerk where bericht_id = :id")
                                        .param("kenmerk", kenmerk)
                                        .param("id", hulpvraag.id())
                                        .update()
                                + jdbc.sql(
                                                "update swv.dossier set afzender = :kenmerk where"
                                                        + " bericht_id = :id")
                                        .param("kenmerk", kenmerk)
                                        .param("id", hulpvraag.id())
                                        .update());
    }

    private Intrekkingbericht intrekking(UUID van, Schooladres adres) {
        return new Intrekkingbericht(
                UUID.randomUUID(),
                van,
                adres,
                hulpvraag.naar(),
                hulpvraag.indiener(),
                nu,
                "De leerling verhuist");
    }

    private Terughalingbericht terughaling(List<Sha256> documenten) {
        return new Terughalingbericht(
                UUID.randomUUID(),
                hulpvraag.id(),
                hulpvraag.van(),
                hulpvraag.naar(),
                hulpvraag.indiener(),
                nu,
                "Verkeerd document",
                documenten);
    }

    private Statusbericht status(HulpvraagStatus status, Instant sinds) {
        return new Statusbericht(
                UUID.randomUUID(), hulpvraag.id(), "2026-1", status, "Ontvangen", sinds, null);
    }

    private Besluitbericht besluit(List<Documentregel> documenten) {
        return new Besluitbericht(
                UUID.randomUUID(),
                hulpvraag.id(),
                "2026-1",
                nu,
                "Toegekend",
                null,
                LocalDate.parse("2026-11-24"),
                null,
                null,
                null,
                documenten);
    }

    private HttpResponse<byte[]> put(
            String soort, UUID van, UUID id, Object bericht, Map<String, String> koppen)
            throws Exception {
        String path = "/hulpvragen/" + van + "/" + soort + "/" + id;
        return school.send(Onderdeel.SWV, "PUT", path, vorm.write(bericht), koppen);
    }

    private HttpResponse<byte[]> back(String path, Object bericht) throws Exception {
        return swv.send(Onderdeel.SCHOOL, "PUT", path, vorm.write(bericht), NIETS);
    }

    private long dossiers(String waar) {
        return kantoor.telBijSwv(
                "select count(*) from swv.dossier where bericht_id = :id and " + waar,
                hulpvraag.id());
    }

    private long takenBack() {
        return kantoor.telBijSwv(
                """
                select count(*) from swv.dossier_document c
                  join swv.dossier d on d.swv_id = c.swv_id and d.id = c.dossier_id
                 where d.bericht_id = :id and c.teruggehaald is not null
                """,
                hulpvraag.id());
    }

    private long atSchool(String tabel, UUID id) {
        return kantoor.bijSchool(() ->
                jdbc.sql("select count(*) from " + tabel + " where id = :id")
                        .param("id", id)
                        .query(Long.class)
                        .single());
    }

    private <T> T within(UUID tenant, Supplier<T> werk) {
        return Tenant.van(tenant).doe(() -> transaction.execute(status -> werk.get()));
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
