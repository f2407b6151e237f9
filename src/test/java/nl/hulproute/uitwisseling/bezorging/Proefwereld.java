package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.proef.lot.Lot;
import nl.hulproute.proef.lot.Lot.Kant;
import nl.hulproute.school.hulpvraag.Wachtrijaanvulling;
import nl.hulproute.school.hulpvraag.Wachtrijzaak;
import nl.hulproute.swv.dossier.Statuswissel;
import nl.hulproute.uitwisseling.Berichtsoort;
import nl.hulproute.uitwisseling.Hulpvraagbericht;
import nl.hulproute.uitwisseling.Verzending;
import nl.hulproute.uitwisseling.bezorging.Uitgaandbericht.Toestand;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A school and a samenwerkingsverband with all that the program makes of them, and chance in the
 * lines, the disks, the clocks and the power. Nothing happens by itself: a history drives it.
 */
final class Proefwereld {

    /** A message as this world remembers it, whatever the program says. */
    record Gezonden(
            Bezorgopdracht opdracht, Berichtsoort soort, UUID hulpvraag, Set<Sha256> inhouden) {

        UUID id() {
            return opdracht.bericht();
        }

        Kant van() {
            return soort.naarSwv() ? Kant.SCHOOL : Kant.SWV;
        }
    }

    final Demowereld.School school = Demowereld.REGENBOOGBRUG;
    final String referentie;
    final Lot lot;
    final Random random;
    final List<Gezonden> gezonden = new ArrayList<>();
    final List<Gezonden> teruggenomen = new ArrayList<>();
    final Map<UUID, UUID> zaken = new HashMap<>();
    final Proefnet net;
    private final ApplicationContext context;
    private final Proefpost post;
    final Plantfout fout;

    Proefwereld(ApplicationContext context, UUID aanvraagtype, long seed, Plantfout fout) {
        this.context = context;
        this.fout = fout;
        this.random = new Random(seed);
        this.lot = new Lot(random);
        this.referentie = "LOT-" + fout + "-" + seed;
        this.post = new Proefpost(get(Opslagen.class).van(Onderdeel.SCHOOL), school, aanvraagtype);
        this.net = new Proefnet(this, post.adres());
    }

    <T> T get(Class<T> soort) {
        return context.getBean(soort);
    }

    /** A new hulpvraag in the outbox, as the school's part puts it there. */
    void zendHulpvraag() {
        var bericht = named(post.hulpvraag(1 + random.nextInt(2)));
        at(
                school.id(),
                () -> {
                    var zaak = new Wachtrijzaak(context).create(school, 1, bericht);
                    get(Verzending.class).hulpvraag(school.id(), bericht);
                    zaken.put(bericht.id(), zaak);
                    return driveByHand();
                });
        remember(
                Onderdeel.SCHOOL,
                bericht.id(),
                Berichtsoort.HULPVRAAG,
                bericht.id(),
                bericht.inhouden());
    }

    private Hulpvraagbericht named(Hulpvraagbericht b) {
        return new Hulpvraagbericht(
                b.id(),
                b.van(),
                b.naar(),
                b.aanvraagtype(),
                b.aanvraagtypeNaam(),
                b.omschrijving(),
                referentie,
                b.indiener(),
                b.verzonden(),
                b.dossier(),
                b.documenten(),
                b.geenBsn());
    }

    void zendAanvulling(UUID hulpvraag) {
        var bericht = post.aanvulling(hulpvraag);
        at(
                school.id(),
                () -> {
                    new Wachtrijaanvulling(context)
                            .create(school.id(), zaken.get(hulpvraag), bericht);
                    get(Verzending.class).aanvulling(school.id(), bericht);
                    return driveByHand();
                });
        remember(
                Onderdeel.SCHOOL,
                bericht.id(),
                Berichtsoort.AANVULLING,
                hulpvraag,
                bericht.inhouden());
    }

    /** Someone at the samenwerkingsverband gives the dossier another state, when there is one. */
    void geefStatus(UUID hulpvraag) {
        UUID swv = school.swv().id();
        lot.wissel(Kant.SWV);
        try {
            Optional<UUID> status = at(swv, () -> changeStatus(swv, hulpvraag));
            status.filter(id -> !lost(swv, id))
                    .ifPresent(id ->
                            remember(Onderdeel.SWV, id, Berichtsoort.STATUS, hulpvraag, Set.of()));
        } finally {
            lot.wissel(Kant.SCHOOL);
        }
    }

    private Optional<UUID> changeStatus(UUID swv, UUID hulpvraag) {
        var nummer =
                get(JdbcClient.class)
                        .sql("select dossiernummer, status from swv.dossier where bericht_id = :id")
                        .param("id", hulpvraag)
                        .query((rij, n) -> Map.entry(rij.getString(1), rij.getString(2)))
                        .optional();
        var mag =
                List.of(
                        HulpvraagStatus.ONTVANGEN,
                        HulpvraagStatus.IN_BEHANDELING,
                        HulpvraagStatus.COMPLEET);
        var naar =
                nummer.stream()
                        .flatMap(rij ->
                                HulpvraagStatus.ofCode(rij.getValue())
                                        .orElseThrow()
                                        .volgende()
                                        .stream())
                        .filter(mag::contains)
                        .sorted()
                        .toList();
        if (naar.isEmpty()) {
            return Optional.empty();
        }
        new Statuswissel(context)
                .change(swv, nummer.get().getKey(), naar.get(random.nextInt(naar.size())));
        driveByHand();
        return get(JdbcClient.class)
                .sql(
                        """
                        select id from uitwisseling_swv.uitgaand where hulpvraag_id = :id
                         order by volgnummer desc limit 1
                        """)
                .param("id", hulpvraag)
                .query(UUID.class)
                .optional();
    }

    private boolean lost(UUID swv, UUID status) {
        return fout == Plantfout.STATUS_KWIJT
                && random.nextInt(3) == 0
                && at(
                                swv,
                                () ->
                                        get(JdbcClient.class)
                                                .sql(
                                                        "delete from uitwisseling_swv.uitgaand"
                                                                + " where id = :id")
                                                .param("id", status)
                                                .update())
                        == 1;
    }

    private void remember(
            Onderdeel van, UUID id, Berichtsoort soort, UUID hulpvraag, Set<Sha256> inhouden) {
        UUID tenant = van == Onderdeel.SCHOOL ? school.id() : school.swv().id();
        long nummer =
                at(
                        tenant,
                        () ->
                                new Uitgaand(get(JdbcClient.class), van)
                                        .lock(tenant, id)
                                        .orElseThrow()
                                        .volgnummer());
        gezonden.add(
                new Gezonden(new Bezorgopdracht(tenant, id, nummer), soort, hulpvraag, inhouden));
    }

    /** What this transaction planned is not for the scheduler: the queue is driven by hand. */
    private boolean driveByHand() {
        return get(JdbcClient.class)
                        .sql(
                                """
                                delete from platform.scheduled_tasks
                                 where xmin = pg_current_xact_id_if_assigned()::xid
                                """)
                        .update()
                >= 0;
    }

    /** The user takes a message back, when that is still possible. */
    void neemTerug(Gezonden bericht) {
        if (at(school.id(), () -> get(Verzending.class).trekTerug(school.id(), bericht.id()))) {
            gezonden.remove(bericht);
            teruggenomen.add(bericht);
        }
    }

    /** The state of each message in its outbox, asked in one go. */
    Map<UUID, Toestand> toestanden() {
        var standen = new HashMap<UUID, Toestand>();
        everywhere(() -> {
            get(JdbcClient.class)
                    .sql(
                            """
                            select id, toestand from uitwisseling_school.uitgaand
                             where id = any (:ids)
                            union all select id, toestand from uitwisseling_swv.uitgaand
                             where id = any (:ids)
                            """)
                    .param("ids", gezonden.stream().map(Gezonden::id).toArray(UUID[]::new))
                    .query(rij -> {
                        standen.put(
                                rij.getObject(1, UUID.class),
                                Toestand.valueOf(rij.getString(2).toUpperCase(Locale.ROOT)));
                    });
            return standen;
        });
        return standen;
    }

    void probeerOpnieuw(Gezonden bericht) {
        var opdracht = bericht.opdracht();
        var onderdeel = bericht.van() == Kant.SCHOOL ? Onderdeel.SCHOOL : Onderdeel.SWV;
        lot.wissel(bericht.van());
        at(
                opdracht.tenant(),
                () ->
                        new Uitgaand(get(JdbcClient.class), onderdeel)
                                .restart(
                                        opdracht.tenant(),
                                        opdracht.bericht(),
                                        get(Clock.class).instant()));
        lot.wissel(Kant.SCHOOL);
    }

    Wachtrijzaak.Beeld beeld(UUID hulpvraag) {
        return at(
                school.id(),
                () -> new Wachtrijzaak(context).read(school.id(), zaken.get(hulpvraag)));
    }

    <T> T everywhere(Supplier<T> werk) {
        return at(werk, school.id(), school.swv().id());
    }

    <T> T at(UUID tenant, Supplier<T> werk) {
        return at(werk, tenant);
    }

    private <T> T at(Supplier<T> werk, UUID... tenants) {
        return Tenant.van(tenants)
                .doe(() -> get(TransactionTemplate.class).execute(status -> werk.get()));
    }
}
