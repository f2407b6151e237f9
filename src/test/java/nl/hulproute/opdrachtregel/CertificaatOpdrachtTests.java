package nl.hulproute.opdrachtregel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;

class CertificaatOpdrachtTests {

    @TempDir Path werk;

    private final StringWriter uit = new StringWriter();
    private final StringWriter fout = new StringWriter();

    @Test
    void issuesForAnotherMachineAndTakesBack() throws Exception {
        Path gezag = authority();
        Path daar = werk.resolve("daar");

        assertThat(issue(gezag, daar)).isZero();

        var eigen = certificate(daar.resolve("swv.pem"));
        eigen.verify(certificate(daar.resolve("ca.pem")).getPublicKey());
        assertThat(eigen.getSubjectAlternativeNames().toString()).contains("swv.example");
        assertThat(daar.resolve("swv.key.pem")).exists();
        assertThat(daar.resolve("ca.key.pem")).doesNotExist();
        assertThat(uit.toString()).startsWith("Uitgegeven: swv.pem en swv.key.pem in " + daar);

        assertThat(voer("certificaat", "intrekken", "--map", gezag, daar.resolve("swv.pem")))
                .isZero();
        assertThat(list(gezag.resolve("crl.pem")).isRevoked(eigen)).isTrue();

        assertThat(voer("certificaat", "lijst", "--map", gezag)).isZero();
        assertThat(list(gezag.resolve("crl.pem")).isRevoked(eigen)).as("stays on it").isTrue();
    }

    @Test
    void saysInDutchWhatItCannotDo() throws Exception {
        Path leeg = werk.resolve("leeg");

        assertThat(issue(leeg, werk.resolve("daar"))).isEqualTo(1);
        assertThat(fout.toString()).contains("Het bestand ca.key.pem ontbreekt.");

        Path een = authority();
        Path twee = werk.resolve("twee");
        assertThat(issue(een, twee)).isZero();
        assertThat(voer("certificaat", "intrekken", "--map", twee, twee.resolve("swv.pem")))
                .isEqualTo(1);
        assertThat(fout.toString())
                .contains("Dit certificaat is niet door de eigen uitgever uitgegeven.");
    }

    @Test
    void aWrongOinIsNotUnderstood() {
        int afloop =
                voer(
                        "certificaat",
                        "uitgeven",
                        "--onderdeel=swv",
                        "--systeem=123",
                        "--naar",
                        werk.resolve("daar"));

        assertThat(afloop).isEqualTo(Opdrachtregel.NIET_BEGREPEN);
        assertThat(fout.toString()).contains("'123' is geen OIN");
    }

    private int issue(Path gezag, Path naar) {
        return voer(
                "certificaat",
                "uitgeven",
                "--map",
                gezag,
                "--onderdeel=swv",
                "--systeem=00000099900000020000",
                "--host=swv.example",
                "--naar",
                naar);
    }

    private int voer(Object... argumenten) {
        String[] woorden =
                java.util.Arrays.stream(argumenten).map(Object::toString).toArray(String[]::new);
        return Opdrachtregel.voer(new PrintWriter(uit, true), new PrintWriter(fout, true), woorden);
    }

    private Path authority() {
        Path map = werk.resolve("gezag");
        nl.hulproute.platform.certificaten.Proefgezag.withKey(map);
        return map;
    }

    private static X509Certificate certificate(Path bestand) throws Exception {
        try (InputStream stroom = Files.newInputStream(bestand)) {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(stroom);
        }
    }

    private static X509CRL list(Path bestand) throws Exception {
        try (InputStream stroom = Files.newInputStream(bestand)) {
            return (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(stroom);
        }
    }
}
