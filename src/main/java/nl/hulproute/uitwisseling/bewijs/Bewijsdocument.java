package nl.hulproute.uitwisseling.bewijs;

import static nl.hulproute.gedeeld.Taal.NEDERLANDS;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.platform.certificaten.Systeemnaam;
import nl.hulproute.platform.pdf.Pdfbijlage;
import nl.hulproute.platform.pdf.Pdfmaker;
import nl.hulproute.uitwisseling.Ontvangstbewijs;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;

/**
 * A receipt on paper, in Dutch, with the signed receipt itself as a file inside: what is printed is
 * for reading, what is inside is the proof.
 */
@Component
public class Bewijsdocument {

    /** The file inside the PDF. */
    public static final String BIJLAGE = "ontvangstbewijs.jws";

    static final String MEDIATYPE = "application/jose";

    private final Pdfmaker pdf;
    private final Bewijscontrole controle;

    Bewijsdocument(Pdfmaker pdf, Bewijscontrole controle) {
        this.pdf = pdf;
        this.controle = controle;
    }

    /**
     * Writes the PDF of a receipt that was verified when it came.
     *
     * @param namen what the organisations are called, as far as known; the receipt has numbers only
     */
    public void write(String jws, Map<Oin, String> namen, OutputStream uit) throws IOException {
        switch (controle.verify(jws, List.of())) {
            case Uitkomst.Echt(Ontvangstbewijs bewijs, Oin systeem, X509Certificate certificaat) ->
                    write(jws, bewijs, systeem, certificaat, namen, uit);
            case Uitkomst.UitgeverOnbekend(
                            Ontvangstbewijs bewijs,
                            Oin systeem,
                            X509Certificate certificaat) ->
                    write(jws, bewijs, systeem, certificaat, namen, uit);
            case Uitkomst.Vals(List<String> redenen) ->
                    throw new IllegalStateException("a kept receipt is false: " + redenen);
            case Uitkomst.Onleesbaar(String reden) -> throw new IllegalStateException(reden);
        }
    }

    private void write(
            String jws,
            Ontvangstbewijs bewijs,
            Oin systeem,
            X509Certificate certificaat,
            Map<Oin, String> namen,
            OutputStream uit)
            throws IOException {
        var bijlage =
                new Pdfbijlage(
                        BIJLAGE,
                        MEDIATYPE,
                        "Het ondertekende ontvangstbewijs (JWS)",
                        jws.getBytes(StandardCharsets.US_ASCII),
                        bewijs.ontvangen());
        pdf.maak(
                "bewijs/ontvangstbewijs",
                Map.of(
                        "bewijs",
                        bewijs,
                        "namen",
                        namen,
                        "systeem",
                        systeem,
                        "houder",
                        Systeemnaam.leesbaar(certificaat.getSubjectX500Principal()),
                        "uitgever",
                        Systeemnaam.leesbaar(certificaat.getIssuerX500Principal()),
                        "vanaf",
                        certificaat.getNotBefore().toInstant(),
                        "tot",
                        certificaat.getNotAfter().toInstant()),
                NEDERLANDS,
                bijlage,
                uit);
    }
}
