package nl.hulproute.uitwisseling.bezorging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.platform.certificaten.Poorten;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.relais.Fase;
import nl.hulproute.proef.relais.Lijnstoring;
import nl.hulproute.proef.relais.Meekijker;
import nl.hulproute.proef.relais.Plan;
import nl.hulproute.proef.relais.Relais;
import nl.hulproute.swv.aanvraagtype.Aanvraagtypes;
import nl.hulproute.uitwisseling.Registerloketten;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Every fault on the line in every phase of a delivery, over real TLS, with the queue driven by
 * hand. After each the hulpvraag is at the samenwerkingsverband once and whole, its status comes to
 * the school, and nothing else is anywhere.
 */
@Hulproutetest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LijnstoringenIT {

    private static final Demowereld.School SCHOOL = Demowereld.HET_EILAND;
    private static final int MEESTE_POGINGEN = 6;

    /** One percent of it is more than a TLS record holds. */
    private static final int GROOT = 2_000_000;

    @Autowired ApplicationContext context;
    @Autowired Scheduler scheduler;
    @Autowired Opslagen opslagen;

    private final Random random = new Random();
    private Relais relais;
    private Meekijker meekijker;
    private Proefpost post;

    static Stream<Arguments> cellen() {
        return Arrays.stream(Lijnstoring.values())
                .flatMap(storing ->
                        Arrays.stream(Fase.values()).map(fase -> Arguments.of(storing, fase)));
    }

    @BeforeAll
    void stand() throws IOException {
        await("the school's address").atMost(Duration.ofMinutes(1)).until(this::isSchoolKnown);
        scheduler.pause();
        await("nothing else is being delivered")
                .atMost(Duration.ofMinutes(1))
                .until(() -> scheduler.getCurrentlyExecuting().isEmpty());
        UUID swv = SCHOOL.swv().id();
        UUID type =
                Tenant.van(swv)
                        .doe(() -> context.getBean(Aanvraagtypes.class).all(swv))
                        .getFirst()
                        .id();
        post = new Proefpost(opslagen.van(Onderdeel.SCHOOL), SCHOOL, type);
        relais = Relais.naar(context.getBean(Poorten.class).poort(Onderdeel.SWV));
        meekijker = new Meekijker(context, relais);
    }

    private boolean isSchoolKnown() {
        return context.getBean(Registerloketten.class)
                .van(Onderdeel.SWV)
                .endpoint(Routeringskenmerk.of(SCHOOL.vestiging()))
                .optioneel()
                .flatMap(plek -> plek)
                .isPresent();
    }

    @AfterAll
    void leave() {
        meekijker.close();
        relais.close();
        scheduler.resume();
    }

    @ParameterizedTest(name = "{0} × {1}")
    @DisplayName("U72 Each fault in each phase ends with everything delivered once")
    @MethodSource("cellen")
    void deliversOnceAndWhole(Lijnstoring storing, Fase fase) throws Exception {
        var groot = post.document("groot.pdf", "%PDF-1.7\n" + noise());
        var documenten = List.of(groot, post.pdf("klein.pdf"));
        var eerder = Voorraad.read(context);
        var zending = new Proefzending(context, SCHOOL, post.hulpvraag(documenten, documenten));
        try (var cel = new Lijnstoringcel(context, relais, zending, storing)) {
            Plan plan = cel.plan(fase, groot.sha256());
            meekijker.follow(zending.bericht().id());
            relais.plan(plan);

            int pogingen = cel.deliver(MEESTE_POGINGEN);

            assertThat(pogingen).isBetween(least(storing), most(storing));
            var log = new Treffercontrole(plan, groot.grootte(), relais.logboek());
            log.struck();
            log.wentOn();
            var aankomst = new Aankomstcontrole(context, zending);
            aankomst.isDelivered();
            aankomst.isWhole();
            aankomst.hearsTheStatus();
            aankomst.leftNothingElse(eerder);
        } finally {
            zending.remove();
        }
    }

    /** After a refusal the door stays shut for one more try. */
    private static int least(Lijnstoring storing) {
        return storing == Lijnstoring.WEIGERING ? 3 : 1;
    }

    /** What only takes time needs no second try. */
    private static int most(Lijnstoring storing) {
        return switch (storing) {
            case VERTRAGING, VERNAUWING -> 1;
            default -> MEESTE_POGINGEN;
        };
    }

    private String noise() {
        byte[] bytes = new byte[GROOT / 2];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
