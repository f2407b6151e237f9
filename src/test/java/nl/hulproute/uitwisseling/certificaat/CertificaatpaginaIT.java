package nl.hulproute.uitwisseling.certificaat;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.certificaten.Aanklopper;
import nl.hulproute.platform.certificaten.Afwijzing.Kant;
import nl.hulproute.platform.certificaten.Certificaten;
import nl.hulproute.platform.certificaten.Poorten;
import nl.hulproute.platform.certificaten.Weigerboek;
import nl.hulproute.platform.certificaten.Weigerreden;
import nl.hulproute.proef.Beeld;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

import java.nio.file.Files;
import java.nio.file.Path;

import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

@Browsertest
class CertificaatpaginaIT {

    private static final String PAD = "/beheer/certificaten";

    @Autowired Certificaten certificaten;
    @Autowired Poorten poorten;
    @Autowired Weigerboek boek;

    @Value("${hulproute.home}")
    Path thuis;

    @Test
    void showsASchoolItsOwnCertificateAndWhoWasRefused(Bezoeker bezoeker) throws Exception {
        var buiten = new Aanklopper(certificaten, poorten);
        buiten.withoutCertificate(Onderdeel.SCHOOL);
        buiten.asStranger(Onderdeel.SCHOOL);
        refuseUsWithoutAReason();

        bezoeker.als(Demoaccount.ICT_REGENBOOGBRUG).ga(PAD);

        var page = bezoeker.page();
        var eigen = certificaten.van(Onderdeel.SCHOOL);
        assertThat(page.locator("dl.certificaat"))
                .containsText(new String[] {eigen.systeem().waarde()});
        assertThat(page.locator("dl.certificaat")).containsText("localhost");
        assertThat(page.locator("#geweigerd")).containsText("geen certificaat");
        assertThat(page.locator("#geweigerd")).containsText("onbekende uitgever");
        assertThat(page.locator("#geweigerd")).containsText("CN=Hulproute vreemd");
        assertThat(page.locator("#ons-geweigerd")).containsText("reden niet genoemd");
        assertThat(page.locator("#ons-geweigerd"))
                .containsText("vertrouwt meestal onze uitgever niet");
        bezoeker.keur();
        Beeld.bewaar(page, "certificaten-school");
        assertThat(bezoeker.klachten()).isEmpty();
    }

    /** As a system does that trusts only the authorities of its JDK. */
    private void refuseUsWithoutAReason() throws Exception {
        int poort = poorten.poort(Onderdeel.SCHOOL);
        try (var socket =
                (SSLSocket) SSLSocketFactory.getDefault().createSocket("localhost", poort)) {
            assertThatThrownBy(socket::startHandshake).isInstanceOf(SSLException.class);
        }
        await().until(() ->
                boek.van(Onderdeel.SCHOOL, Kant.ONS).stream()
                        .anyMatch(afwijzing -> afwijzing.reden() == Weigerreden.ONBEKEND));
    }

    @Test
    void saysWhyNewFilesAreNotTakenUpAndTakesThemUpWhenMended(Bezoeker bezoeker) throws Exception {
        Path lijst = thuis.resolve("certificaten/crl.pem");
        bezoeker.als(Demoaccount.BEHEERDER_PO).ga(PAD);
        var page = bezoeker.page();
        try {
            Files.writeString(lijst, "-----BEGIN X509 CRL-----\nhalf");
            page.locator("#inlezen button").click();
            assertThat(page.locator("main")).containsText("Het bestand crl.pem is niet te lezen");
            assertThat(page.locator(".meldingen[role=alert]"))
                    .containsText("niet in gebruik genomen");
            bezoeker.keur();
            Beeld.bewaar(page, "certificaten-swv");
        } finally {
            Files.deleteIfExists(lijst);
        }
        page.locator("#inlezen button").click();

        assertThat(page.locator("[role=status].meldingen")).containsText("Er is niets veranderd");
        assertThat(page.locator("main .melding-fout")).hasCount(0);
        assertThat(bezoeker.klachten()).isEmpty();
    }
}
