package nl.hulproute.opdrachtregel;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.uitwisseling.bewijs.Proefbewijs;
import nl.hulproute.uitwisseling.bewijs.Proefuitgever;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

class BewijsOpdrachtTests {

    private static final String MAP = "hulproute.certificaten.map";

    @TempDir Path map;
    private final StringWriter uit = new StringWriter();
    private final StringWriter fout = new StringWriter();
    private final Proefuitgever uitgever = Proefuitgever.create("Proef CA");
    private final String jws =
            Proefbewijs.sign(uitgever.system(Proefbewijs.ONTVANGEN.minus(Duration.ofDays(10))));

    @BeforeEach
    void noOtherCertificatesThanThese() {
        System.setProperty(MAP, map.resolve("leeg").toString());
    }

    @AfterEach
    void asBefore() {
        System.clearProperty(MAP);
    }

    @Test
    void saysInDutchWhoReceivedWhatFromWhomAndWhen() throws Exception {
        var bestand = schrijf("goed.jws", jws + "\n");

        assertThat(controleer("--vertrouwd", ca(uitgever, "ca.pem"), bestand)).isZero();
        assertThat(uit.toString())
                .contains(bestand + ": echt")
                .contains("hulpvraag 0199aa00-1111-7222-8333-444455556666")
                .contains("25 november 2026 om 10.30.15 uur")
                .contains("organisatie 00000099000000003000", "0000000700099XX00501")
                .contains("2026-0042", "door systeem " + Proefuitgever.SYSTEEM);
    }

    @Test
    void usesTheAuthorityOfThisMachineWhenItHasOne() throws Exception {
        var bestand = schrijf("goed.jws", jws);

        assertThat(controleer(bestand)).isEqualTo(3);
        assertThat(uit.toString()).contains("--vertrouwd", "2026-0042");

        System.setProperty(MAP, map.toString());
        ca(uitgever, "ca.pem");
        assertThat(controleer(bestand)).isZero();
    }

    @Test
    void aReceiptOfAnotherAuthorityIsFalse() throws Exception {
        var ander = ca(Proefuitgever.create("Ander"), "ander.pem");

        assertThat(controleer("--vertrouwd", ander, schrijf("goed.jws", jws))).isEqualTo(1);
        assertThat(uit.toString()).contains(": vals", "niet van een vertrouwde uitgever");
    }

    @Test
    void theGravestDecidesHowItEnds() throws Exception {
        var ca = ca(uitgever, "ca.pem");
        var goed = schrijf("goed.jws", jws);
        var vals = schrijf("vals.jws", jws.substring(0, jws.length() - 4) + "AAAA");
        var tekst = schrijf("tekst.txt", "zomaar");
        var pdf = schrijf("kapot.pdf", "%PDF-1.7 kapot");

        assertThat(controleer("--vertrouwd", ca, goed, vals)).isEqualTo(1);
        assertThat(controleer(goed, vals)).isEqualTo(1);
        assertThat(controleer("--vertrouwd", ca, tekst, vals, goed)).isEqualTo(2);
        assertThat(controleer("--vertrouwd", ca, pdf)).isEqualTo(2);
        assertThat(controleer("--vertrouwd", ca, map.resolve("weg.jws"))).isEqualTo(2);
        assertThat(controleer("--vertrouwd", ca, map)).isEqualTo(2);
    }

    @Test
    void aFileIsFoundInTheReceiptOrNot() throws Exception {
        var ca = ca(uitgever, "ca.pem");
        var goed = schrijf("goed.jws", jws);
        var stuk = Files.write(map.resolve("stuk.pdf"), Proefbewijs.INHOUD);
        var ander = schrijf("ander.pdf", "een ander document");

        assertThat(controleer("--vertrouwd", ca, "--bestand", stuk, goed)).isZero();
        assertThat(controleer("--vertrouwd", ca, "--bestand", stuk, "--bestand", ander, goed))
                .isEqualTo(1);
        assertThat(uit.toString())
                .containsPattern("Gaat over +" + stuk)
                .containsPattern("Gaat niet over +" + ander);
    }

    @Test
    void jsonHoldsTheWholeReceiptOrTheReasons() throws Exception {
        var ca = ca(uitgever, "ca.pem");
        var stuk = Files.write(map.resolve("stuk.pdf"), Proefbewijs.INHOUD);

        controleer(
                "--json",
                "--vertrouwd",
                ca,
                "--bestand",
                stuk,
                schrijf("goed.jws", jws),
                schrijf("kort.jws", jws.substring(0, jws.length() - 9)));

        var verslag = JsonMapper.shared().readTree(uit.toString());
        assertThat(verslag.get(0).get("uitkomst").asString()).isEqualTo("echt");
        assertThat(verslag.get(0).get("bewijs").get("dossiernummer").asString())
                .isEqualTo("2026-0042");
        assertThat(verslag.get(0).get("bewijs").get("inhouden").size()).isEqualTo(1);
        assertThat(verslag.get(0).get("bestanden").get(0).get("genoemd").asBoolean()).isTrue();
        assertThat(verslag.get(1).get("uitkomst").asString()).isEqualTo("vals");
        assertThat(verslag.get(1).get("redenen").isEmpty()).isFalse();
    }

    @Test
    void whatCannotBeTrustedOrReadIsSaid() throws Exception {
        var goed = schrijf("goed.jws", jws);

        for (Path ca : List.of(map.resolve("weg.pem"), schrijf("tekst.pem", "geen certificaat"))) {
            assertThat(controleer("--vertrouwd", ca, goed)).isEqualTo(Opdrachtregel.NIET_BEGREPEN);
        }
        assertThat(fout.toString()).contains("weg.pem kan niet worden gelezen", "tekst.pem");
        assertThat(controleer("--bestand", map.resolve("weg.pdf"), goed))
                .isEqualTo(Opdrachtregel.NIET_BEGREPEN);
        assertThat(controleer()).isEqualTo(Opdrachtregel.NIET_BEGREPEN);
    }

    private Path ca(Proefuitgever van, String naam) throws Exception {
        return schrijf(
                naam,
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder().encodeToString(van.certificaat().getEncoded())
                        + "\n-----END CERTIFICATE-----\n");
    }

    private Path schrijf(String naam, String inhoud) throws IOException {
        return Files.writeString(map.resolve(naam), inhoud);
    }

    private int controleer(Object... argumenten) {
        var alle = new ArrayList<>(List.of("bewijs", "controleer"));
        for (Object argument : argumenten) {
            alle.add(argument.toString());
        }
        return Opdrachtregel.voer(
                new PrintWriter(uit), new PrintWriter(fout), alle.toArray(String[]::new));
    }
}
