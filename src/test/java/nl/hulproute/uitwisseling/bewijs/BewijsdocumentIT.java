package nl.hulproute.uitwisseling.bewijs;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.certificaten.Certificaten;
import nl.hulproute.platform.pdf.Bijlagevak;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.uitwisseling.Ontvangstbewijs;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

@Hulproutetest
class BewijsdocumentIT {

    @Autowired private Bewijsmaker maker;
    @Autowired private Bewijscontrole controle;
    @Autowired private Bewijsdocument document;
    @Autowired private Certificaten certificaten;
    @Autowired private Clock clock;

    private Ontvangstbewijs bewijs;

    @BeforeEach
    void receive() {
        bewijs = Proefbewijs.bewijs(clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    @Test
    void aPartSignsWithTheKeyThatItsCertificateShows() {
        var eigen = certificaten.van(Onderdeel.SWV);

        var uitkomst = controle.verify(maker.sign(Onderdeel.SWV, bewijs), eigen.vertrouwd());

        assertThat(uitkomst)
                .isEqualTo(new Uitkomst.Echt(bewijs, eigen.systeem(), eigen.certificaat()));
    }

    @Test
    void carriesTheSignedReceiptInsideAndPrintsWhatItSays() throws IOException {
        String jws = maker.sign(Onderdeel.SWV, bewijs);

        byte[] pdf = pdf(jws);

        assertThat(Bijlagevak.read(pdf, Bewijsdocument.BIJLAGE))
                .hasValueSatisfying(inside ->
                        assertThat(new String(inside, StandardCharsets.US_ASCII)).isEqualTo(jws));
        try (var gelezen = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(gelezen))
                    .contains(
                            "Ontvangstbewijs",
                            bewijs.dossiernummer(),
                            "De Regenboogbrug (OIN " + bewijs.afzender() + ")",
                            bewijs.ontvangen().toString())
                    .contains(bewijs.digest());
        }
    }

    private byte[] pdf(String jws) throws IOException {
        var uit = new ByteArrayOutputStream();
        document.write(jws, java.util.Map.of(bewijs.afzender(), "De Regenboogbrug"), uit);
        return uit.toByteArray();
    }
}
