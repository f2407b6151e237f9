package nl.hulproute.reis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.opdrachtregel.Opdrachtregel;
import nl.hulproute.platform.certificaten.Certificaten;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Klant;
import nl.hulproute.uitwisseling.bewijs.Bewijscontrole;
import nl.hulproute.uitwisseling.bewijs.Uitkomst;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

/** The receipt of a hulpvraag that travelled, as both sides get it and anyone verifies it. */
@Hulproutetest
@Browsertest
class OntvangstbewijsIT {

    private static final String HULPVRAAG =
            "href=\"(/hulpvragen/[0-9a-f-]{36})\"(?:(?!href=).)*?status-aangemeld";
    private static final String BEWIJS =
            "href=\"([^\"]*/ontvangstbewijzen/[0-9a-f-]{36}/ontvangstbewijs)\\.jws\"";
    private static final String DOSSIERNUMMER = "<dt>Dossiernummer</dt>\\s*<dd>([^<]+)</dd>";
    private static final Duration PAUZE = Duration.ofMillis(200);

    @TempDir Path map;
    @LocalServerPort int poort;
    @Autowired Certificaten certificaten;

    private Klant school;
    private String hulpvraag;

    @BeforeEach
    void findsAHulpvraagThatWasDelivered() throws Exception {
        school = klant().als(Demoaccount.IB_REGENBOOGBRUG);
        hulpvraag =
                school.wachtTot("/hulpvragen", pagina -> !pagina.alle(HULPVRAAG).isEmpty(), PAUZE)
                        .vind(HULPVRAAG);
    }

    @Test
    @DisplayName("U59 Both sides hold the same receipt, signed by the receiver")
    void bothSidesHoldTheSameReceiptSignedByTheReceiver() throws Exception {
        var pagina = school.haal(hulpvraag);
        var jws = school.haal(pagina.vind(BEWIJS) + ".jws").html();
        String bericht = pagina.vind(BEWIJS).replaceAll(".*/([0-9a-f-]{36})/.*", "$1");

        var uitkomst =
                (Uitkomst.Echt)
                        new Bewijscontrole()
                                .verify(jws, certificaten.van(Onderdeel.SCHOOL).vertrouwd());
        assertThat(uitkomst.ondertekenaar()).isEqualTo(certificaten.van(Onderdeel.SWV).systeem());
        assertThat(uitkomst.bewijs().dossiernummer()).isEqualTo(pagina.vind(DOSSIERNUMMER));
        assertThat(uitkomst.bewijs().bericht()).hasToString(bericht);
        assertThat(jwsAtTheSwv(bericht)).isEqualTo(jws);
    }

    @Test
    @DisplayName("U59 The command finds the PDF from the page authentic")
    void theCommandFindsThePdfFromThePageAuthentic(Bezoeker bezoeker) throws Exception {
        bezoeker.als(Demoaccount.IB_REGENBOOGBRUG).ga(hulpvraag).keur();
        Page page = bezoeker.page();
        page.locator("#bewijzen-kop").scrollIntoViewIfNeeded();
        Download pdf =
                page.waitForDownload(
                        () -> page.locator("a[href$='/ontvangstbewijs.pdf']").first().click());
        Path bestand = map.resolve("bewijs.pdf");
        pdf.saveAs(bestand);

        assertThat(pdf.suggestedFilename())
                .matches("ontvangstbewijs-hulpvraag-[0-9a-f-]{36}\\.pdf");
        assertThat(
                        Opdrachtregel.voer(
                                "bewijs",
                                "controleer",
                                "--vertrouwd",
                                ca().toString(),
                                bestand.toString()))
                .isZero();
        assertThat(bezoeker.klachten()).isEmpty();
    }

    @Test
    void theDossierShowsItsReceiptsToThoseWhoHandleIt(Bezoeker bezoeker) throws Exception {
        String dossier = dossier();

        bezoeker.als(Demoaccount.BEHANDELAAR_PO).ga(dossier + "/geschiedenis").keur();

        assertThat(bezoeker.page().locator(".bewijzen li").count()).isPositive();
        assertThat(bezoeker.klachten()).isEmpty();
    }

    @Test
    void nobodyOfAnotherOrganisationGetsItAndNotUnderAnotherHulpvraag() throws Exception {
        String bewijs = school.haal(hulpvraag).vind(BEWIJS);
        for (var ander : List.of(Demoaccount.IB_LINDEBOOM, Demoaccount.BEHANDELAAR_PO)) {
            assertRefused(klant().als(ander), bewijs);
        }
        var andere = school.haal("/hulpvragen").alle("href=\"(/hulpvragen/[0-9a-f-]{36})\"");
        for (String een : andere) {
            if (!een.equals(hulpvraag)) {
                assertRefused(school, bewijs.replace(hulpvraag, een));
            }
        }
    }

    private static void assertRefused(Klant klant, String bewijs) {
        for (String vorm : List.of(".pdf", ".jws")) {
            assertThatThrownBy(() -> klant.haal(bewijs + vorm))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageMatching("(?s).*: (403|404)\n.*");
        }
    }

    private String bericht() throws Exception {
        return school.haal(hulpvraag)
                .vind(BEWIJS)
                .replaceAll(".*/([0-9a-f-]{36})/ontvangstbewijs", "$1");
    }

    private String jwsAtTheSwv(String bericht) throws Exception {
        return klant().als(Demoaccount.BEHANDELAAR_PO)
                .haal(dossier() + "/ontvangstbewijzen/" + bericht + "/ontvangstbewijs.jws")
                .html();
    }

    /** The dossier that was made of the hulpvraag. */
    private String dossier() throws Exception {
        String nummer =
                school.haal(hulpvraag).vind("<dt>Dossiernummer</dt>\\s*<dd>([^<]*\\d[^<]*)</dd>");
        return klant().als(Demoaccount.BEHANDELAAR_PO)
                .haal("/swv/dossiers/nummer?nummer=" + nummer)
                .pad();
    }

    private Path ca() throws Exception {
        byte[] der = certificaten.van(Onderdeel.SCHOOL).vertrouwd().getFirst().getEncoded();
        return Files.writeString(
                map.resolve("ca.pem"),
                "-----BEGIN CERTIFICATE-----\n%s\n-----END CERTIFICATE-----\n"
                        .formatted(Base64.getMimeEncoder().encodeToString(der)));
    }

    private Klant klant() {
        return new Klant("http://localhost:" + poort);
    }
}
