package nl.hulproute.uitwisseling.bewijs;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.uitwisseling.Berichtsoort;
import nl.hulproute.uitwisseling.Ontvangstbewijs;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** One envelope with its digest and headers, and a receipt for it with the authority to trust. */
record Testvector(String jws, String pem) {

    static final String ENVELOP =
            """
            {"id":"0199c2a4-7b1e-7d20-8a4c-3f5e6a7b8c9d",\
            "van":{"vestiging":"99AA00","oin":"0000000700099AA00000",\
            "routeringskenmerk":"0000000700099AA00500","naam":"De Regenboogbrug",\
            "teamadres":"zorgteam@regenboogbrug.example"},\
            "naar":"00000099900000050000",\
            "aanvraagtype":"0199c2a4-6f10-7c31-9b1e-5d2f0a7c1e11","aanvraagtypeNaam":"Arrangement",\
            "omschrijving":"Wij vragen begeleiding bij het leren lezen – één jaar.",\
            "eigenReferentie":"HV-2026-0017",\
            "indiener":{"naam":"I. Bakker","email":"i.bakker@regenboogbrug.example"},\
            "verzonden":"2026-11-02T09:30:00Z",\
            "dossier":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",\
            "documenten":[{"sha256":"60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",\
            "naam":"opp-IB-20261102.pdf","soort":"opp","grootte":48211}]}\
            """;

    private static final Instant ONTVANGEN = Instant.parse("2026-11-02T09:30:04.512Z");
    private static final Pattern JWS =
            Pattern.compile("^eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]+$", Pattern.MULTILINE);
    private static final Pattern PEM =
            Pattern.compile(
                    "-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----", Pattern.DOTALL);

    /** What the document has now. */
    static Optional<Testvector> in(String document) {
        var jws = JWS.matcher(document);
        var pem = PEM.matcher(document);
        return jws.find() && pem.find()
                ? Optional.of(new Testvector(jws.group(), pem.group()))
                : Optional.empty();
    }

    static Testvector renewed() {
        var uitgever = Proefuitgever.create("Hulproute testvector");
        var systeem = uitgever.system(ONTVANGEN.minus(Duration.ofDays(30)));
        return new Testvector(
                Ondertekening.with(systeem).sign(bewijs()), pem(uitgever.certificaat()));
    }

    static Ontvangstbewijs bewijs() {
        return new Ontvangstbewijs(
                UUID.fromString("0199c2a4-7b1e-7d20-8a4c-3f5e6a7b8c9d"),
                Berichtsoort.HULPVRAAG,
                new Oin("0000000700099AA00000"),
                new Routeringskenmerk("0000000700099AA00500"),
                new Oin("00000099900000050000"),
                ONTVANGEN,
                "2026-00042",
                digest().hex(),
                List.of(
                        new Sha256(
                                "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752"),
                        new Sha256(
                                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")));
    }

    private static Sha256 digest() {
        return Sha256.of(ENVELOP.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether it is an authentic receipt of this very message. */
    boolean holds() {
        return new Bewijscontrole().verify(jws, List.of(authority()))
                        instanceof Uitkomst.Echt(var gelezen, var systeem, var ignored)
                && gelezen.equals(bewijs())
                && systeem.equals(Proefuitgever.SYSTEEM);
    }

    String markdown() {
        return """
        The envelope, one line of UTF-8 without an end of line (%d bytes):
        ```json
        %s
        ```
        Its SHA-256: `%s`. It is sent with:
        ```http
        PUT /uitwisseling/v1/hulpvragen/0199c2a4-7b1e-7d20-8a4c-3f5e6a7b8c9d HTTP/1.1
        Content-Type: application/json
        Hulproute-School: 0000000700099AA00000
        Hulproute-Routeringskenmerk: 0000000700099AA00500
        Hulproute-Samenwerkingsverband: 00000099900000050000
        ```
        The claims of its receipt:
        ```json
        %s
        ```
        The receipt, signed by system %s:
        ```
        %s
        ```
        The authority that certified that system, to verify it with:
        ```
        %s
        ```
        """
                .formatted(
                        ENVELOP.getBytes(StandardCharsets.UTF_8).length,
                        ENVELOP,
                        digest(),
                        new String(Bewijsvorm.write(bewijs()), StandardCharsets.UTF_8),
                        Proefuitgever.SYSTEEM,
                        jws,
                        pem);
    }

    private X509Certificate authority() {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509")
                            .generateCertificate(
                                    new ByteArrayInputStream(
                                            pem.getBytes(StandardCharsets.US_ASCII)));
        } catch (CertificateException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(X509Certificate certificaat) {
        try {
            return "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder(64, new byte[] {'\n'})
                            .encodeToString(certificaat.getEncoded())
                    + "\n-----END CERTIFICATE-----";
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
