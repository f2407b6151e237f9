package nl.hulproute.uitwisseling.loket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.certificaten.Afwijzing.Kant;
import nl.hulproute.platform.certificaten.Proefgezag;
import nl.hulproute.platform.certificaten.Proefknooppunt;
import nl.hulproute.platform.certificaten.Vertrouwensbreuk;
import nl.hulproute.platform.certificaten.Weigerreden;
import nl.hulproute.uitwisseling.bericht.Zinnen;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** The calling side of a part: it follows its certificate, and says why trust failed. */
class VerbindingIT {

    private final Proefgezag gezag = new Proefgezag();

    @TempDir Path school;
    @TempDir Path swv;

    private Proefknooppunt daar;
    private Proefknooppunt hier;
    private Verbindingen verbindingen;

    @BeforeEach
    void start() {
        gezag.equip(swv, Onderdeel.SWV);
        gezag.equip(school, Onderdeel.SCHOOL);
        daar = new Proefknooppunt(swv, Onderdeel.SWV);
        hier = new Proefknooppunt(school, Onderdeel.SCHOOL);
        verbindingen = new Verbindingen(hier.certificaten(), zinnen());
    }

    @AfterEach
    void stop() {
        verbindingen.close();
        hier.close();
        daar.close();
    }

    @Test
    @DisplayName("U41 The next request shows the new certificate")
    void showsTheNewCertificateFromTheNextRequestOn() throws Exception {
        String oud = send("/");
        gezag.equip(school, Onderdeel.SCHOOL);
        hier.herlees();

        assertThat(send("/")).isEqualTo(serial()).isNotEqualTo(oud);
        assertThat(verbinding().certificaat()).isSameAs(hier.certificaat());
    }

    @Test
    @DisplayName("U41 A request that is under way ends on the old certificate")
    void aRequestThatIsUnderWayEndsOnTheOldCertificate() throws Exception {
        String oud = serial();
        try (var draad = Executors.newSingleThreadExecutor()) {
            Callable<String> vraag = () -> send("/wacht");
            var antwoord = draad.submit(vraag);
            daar.awaitInside();
            gezag.equip(school, Onderdeel.SCHOOL);
            hier.herlees();
            assertThat(send("/")).as("another request meanwhile").isEqualTo(serial());
            daar.letGo();

            assertThat(antwoord.get(20, TimeUnit.SECONDS)).isEqualTo(oud);
        }
    }

    @Test
    @DisplayName("U41 Nothing fails while both sides replace their certificates")
    void nothingFailsWhileBothSidesReplaceTheirCertificates() throws Exception {
        try (var draden = Executors.newFixedThreadPool(4)) {
            var klaar = new AtomicBoolean();
            Callable<Integer> verkeer =
                    () -> {
                        int gelukt = 0;
                        while (!klaar.get()) {
                            send("/");
                            gelukt++;
                        }
                        return gelukt;
                    };
            var lopend = List.of(draden.submit(verkeer), draden.submit(verkeer));
            for (int keer = 0; keer < 10; keer++) {
                gezag.equip(school, Onderdeel.SCHOOL);
                hier.herlees();
                send("/");
                gezag.equip(swv, Onderdeel.SWV);
                daar.herlees();
                send("/");
            }
            klaar.set(true);
            for (var draad : lopend) {
                assertThat(draad.get(30, TimeUnit.SECONDS)).isPositive();
            }
        }
    }

    @Test
    void saysThatWeRefusedThemAndWhy() {
        var vreemd = new Proefgezag();
        vreemd.equip(swv, Onderdeel.SWV, gezag);
        daar.herlees();

        var fout = refused();

        assertThat(fout.breuk())
                .isEqualTo(new Vertrouwensbreuk(Kant.HUN, Weigerreden.ONBEKENDE_UITGEVER));
        assertThat(fout.zin())
                .startsWith("Wij weigeren de verbinding met localhost: het certificaat van dat")
                .contains("een uitgever die wij niet kennen");
    }

    @Test
    void saysThatTheyRefusedUsAndWhy() {
        var vreemd = new Proefgezag();
        vreemd.equip(school, Onderdeel.SCHOOL, gezag);
        hier.herlees();

        var fout = refused();

        assertThat(fout.breuk())
                .isEqualTo(new Vertrouwensbreuk(Kant.ONS, Weigerreden.ONBEKENDE_UITGEVER));
        assertThat(fout.zin()).startsWith("localhost weigert ons: de uitgever van ons certificaat");
        assertThat(daar.weigerde()).contains(Weigerreden.ONBEKENDE_UITGEVER);
    }

    @Test
    void aSystemThatIsNotThereIsNoMatterOfTrust() {
        daar.close();

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> send("/")))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(GeenVertrouwen.class);
    }

    private GeenVertrouwen refused() {
        return catchThrowableOfType(GeenVertrouwen.class, () -> send("/"));
    }

    private Verbinding verbinding() {
        return verbindingen.van(Onderdeel.SCHOOL);
    }

    private String send(String pad) throws IOException {
        var antwoord = verbinding().send(HttpRequest.newBuilder(daar.uri(pad)).build());
        return new String(antwoord.body(), StandardCharsets.UTF_8);
    }

    private String serial() {
        return hier.certificaat().certificaat().getSerialNumber().toString();
    }

    private static Zinnen zinnen() {
        var bundel = new ResourceBundleMessageSource();
        bundel.setBasename("messages/certificaat");
        bundel.setDefaultEncoding("UTF-8");
        bundel.setFallbackToSystemLocale(false);
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(
                    AnnotationConfigApplicationContext.MESSAGE_SOURCE_BEAN_NAME,
                    MessageSource.class,
                    () -> bundel);
            context.register(Zinnen.class);
            context.refresh();
            return context.getBean(Zinnen.class);
        }
    }
}
