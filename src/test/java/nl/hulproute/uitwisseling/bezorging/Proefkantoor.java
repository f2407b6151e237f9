package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.certificaten.Poorten;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.uitwisseling.Aanvullingbericht;
import nl.hulproute.uitwisseling.Antwoord;
import nl.hulproute.uitwisseling.Berichtsoort;
import nl.hulproute.uitwisseling.Hulpvraagbericht;
import nl.hulproute.uitwisseling.SwvLoket;
import nl.hulproute.uitwisseling.bericht.Berichtvorm;
import nl.hulproute.uitwisseling.bericht.Partijen;
import nl.hulproute.uitwisseling.bericht.Zinnen;
import nl.hulproute.uitwisseling.bezorging.Uitgaandbericht.Toestand;
import nl.hulproute.uitwisseling.loket.Verbindingen;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The outbox of a school, driven by hand: what is put in it is delivered when the test says so,
 * over the line that the test gives, to the real samenwerkingsverband of the running program.
 */
final class Proefkantoor {

    final Demowereld.School school;
    final Proefpost post;
    final Meeluisteraar luisteraar = new Meeluisteraar();
    final Uitgaand uitgaand;
    private final ApplicationContext context;

    private Proefkantoor(ApplicationContext context, Demowereld.School school) {
        this.context = context;
        this.school = school;
        this.uitgaand = new Uitgaand(get(JdbcClient.class), Onderdeel.SCHOOL);
        var opslag = get(Opslagen.class).van(Onderdeel.SCHOOL);
        var adres = new Proefpost(opslag, school, UUID.randomUUID()).adres();
        UUID type =
                get(SwvLoket.class)
                        .aanvraagtypen(adres, school.swv().oin())
                        .optioneel()
                        .orElseThrow()
                        .getFirst()
                        .id();
        this.post = new Proefpost(opslag, school, type);
    }

    static Proefkantoor of(ApplicationContext context) {
        return new Proefkantoor(context, Demowereld.REGENBOOGBRUG);
    }

    <T> T get(Class<T> soort) {
        return context.getBean(soort);
    }

    /** Over TLS, as in earnest. */
    Lijn lijn() {
        return new Tlslijn(get(Verbindingen.class).van(Onderdeel.SCHOOL));
    }

    Bezorgopdracht add(Hulpvraagbericht bericht) {
        String json = get(Berichtvorm.class).write(bericht);
        return add(bericht.id(), Berichtsoort.HULPVRAAG, bericht.id(), json, bericht.inhouden());
    }

    Bezorgopdracht add(Aanvullingbericht bericht) {
        String json = get(Berichtvorm.class).write(bericht);
        return add(
                bericht.id(),
                Berichtsoort.AANVULLING,
                bericht.hulpvraag(),
                json,
                bericht.inhouden());
    }

    /** Any message, as its JSON. */
    Bezorgopdracht add(UUID id, Berichtsoort soort, UUID hulpvraag, Object bericht) {
        return add(id, soort, hulpvraag, get(Berichtvorm.class).write(bericht), Set.of());
    }

    private Bezorgopdracht add(
            UUID id, Berichtsoort soort, UUID hulpvraag, String json, Collection<Sha256> contents) {
        long nummer =
                bijSchool(() -> {
                    long added =
                            uitgaand.add(
                                    school.id(),
                                    id,
                                    soort,
                                    hulpvraag,
                                    Routeringskenmerk.of(school.vestiging()).waarde(),
                                    school.swv().oin().waarde(),
                                    json,
                                    get(Clock.class).instant());
                    if (!contents.isEmpty()) {
                        uitgaand.addContents(school.id(), id, contents);
                    }
                    return added;
                });
        return new Bezorgopdracht(school.id(), id, nummer);
    }

    Optional<Instant> deliver(Bezorgopdracht opdracht) {
        return deliver(opdracht, lijn());
    }

    Optional<Instant> deliver(Bezorgopdracht opdracht, Lijn lijn) {
        return deliver(opdracht, lijn, get(Clock.class));
    }

    /** Tries once over this line, at the time of this clock. */
    Optional<Instant> deliver(Bezorgopdracht opdracht, Lijn lijn, Clock clock) {
        return deliver(opdracht, lijn, clock, straight());
    }

    /** The same, by what this signpost says. */
    Optional<Instant> deliver(
            Bezorgopdracht opdracht,
            Lijn lijn,
            Clock clock,
            Function<Uitgaandbericht, Antwoord<Weg>> wegwijzer) {
        var instellingen = get(Bezorginstellingen.class);
        var overdracht =
                new DirecteOverdracht(
                        new Verzoeken(lijn, instellingen.geduld()),
                        wegwijzer,
                        get(Opslagen.class).van(Onderdeel.SCHOOL),
                        get(Bewijslezers.class).van(Onderdeel.SCHOOL),
                        new Weigering(get(Berichtvorm.class), get(Zinnen.class)),
                        instellingen.onderbreker(clock),
                        adres -> {});
        return new Bezorger(
                        uitgaand,
                        overdracht,
                        luisteraar,
                        get(TransactionTemplate.class),
                        clock,
                        instellingen.wachttijd(),
                        volgende -> {})
                .deliver(opdracht);
    }

    /** The way by the real signpost, to the port of this very program. */
    Function<Uitgaandbericht, Antwoord<Weg>> straight() {
        var here =
                URI.create(
                        "https://localhost:%d/uitwisseling/v1"
                                .formatted(get(Poorten.class).poort(Onderdeel.SWV)));
        var partijen = partijen();
        return bericht -> new Antwoord.Gegeven<>(new Weg(partijen, here, Wegwijzer.path(bericht)));
    }

    Partijen partijen() {
        var adres = post.adres();
        return new Partijen(adres.oin(), adres.routeringskenmerk(), school.swv().oin());
    }

    Toestand toestand(UUID bericht) {
        return bijSchool(() -> uitgaand.lock(school.id(), bericht).orElseThrow().toestand());
    }

    <T> T bijSchool(Supplier<T> werk) {
        return within(school.id(), werk);
    }

    private <T> T within(UUID tenant, Supplier<T> werk) {
        return Tenant.van(tenant)
                .doe(() -> get(TransactionTemplate.class).execute(status -> werk.get()));
    }

    /** How many rows this question counts at the samenwerkingsverband. */
    long telBijSwv(String sql, UUID id) {
        return within(
                school.swv().id(),
                () -> get(JdbcClient.class).sql(sql).param("id", id).query(Long.class).single());
    }

    long ontvangen(UUID bericht) {
        return telBijSwv(
                "select count(*) from uitwisseling_swv.inkomend where bericht_id = :id", bericht);
    }

    long dossiers(UUID hulpvraag) {
        return telBijSwv("select count(*) from swv.dossier where bericht_id = :id", hulpvraag);
    }
}
