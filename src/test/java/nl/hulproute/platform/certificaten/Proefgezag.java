package nl.hulproute.platform.certificaten;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;

import org.bouncycastle.asn1.x500.X500Name;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/** An authority of a test, which issues whatever the test wants to see refused. */
public final class Proefgezag {

    private static final List<String> NAMEN = List.of("localhost", "127.0.0.1");

    private final Sleutelpaar ca = Uitgever.newAuthority(Instant.now().minus(Duration.ofDays(900)));

    /** A folder for a part with this certificate, which trusts these authorities. */
    Proefgezag equip(Path map, Onderdeel onderdeel, Sleutelpaar paar, Proefgezag... gezagen) {
        new Sleutelmap(map).write(onderdeel.naam(), paar);
        var anderen = new StringBuilder(pem(ca.certificaat()));
        for (Proefgezag ander : gezagen) {
            anderen.append(pem(ander.ca.certificaat()));
        }
        write(map.resolve("ca.pem"), anderen.toString());
        return this;
    }

    /** A folder with an authority and its key, as a running program makes it. */
    public static void withKey(Path map) {
        new Sleutelmap(map).write("ca", Uitgever.newAuthority(Instant.now()));
    }

    /** The same with a certificate that is in order. */
    public Proefgezag equip(Path map, Onderdeel onderdeel, Proefgezag... gezagen) {
        return equip(map, onderdeel, geldig(onderdeel), gezagen);
    }

    /** Puts one more authority among those that the folder trusts. */
    public void trust(Path map, X509Certificate ander) throws IOException {
        Path bestand = map.resolve("ca.pem");
        write(bestand, Files.readString(bestand) + pem(ander));
    }

    Sleutelpaar geldig(Onderdeel onderdeel) {
        return issue(onderdeel, Instant.now());
    }

    Sleutelpaar verlopen(Onderdeel onderdeel) {
        return issue(onderdeel, Instant.now().minus(Duration.ofDays(400)));
    }

    Sleutelpaar toekomstig(Onderdeel onderdeel) {
        return issue(onderdeel, Instant.now().plus(Duration.ofDays(2)));
    }

    Sleutelpaar naamloos() {
        return Uitgever.issue(ca, new X500Name("CN=Zonder nummer"), NAMEN, Instant.now());
    }

    Sleutelpaar issue(Onderdeel onderdeel, Instant nu) {
        return Uitgever.issue(ca, onderdeel.naam(), systeem(onderdeel), NAMEN, nu);
    }

    Sleutelpaar voorSysteem(Onderdeel onderdeel, Oin systeem) {
        return Uitgever.issue(ca, onderdeel.naam(), systeem, NAMEN, Instant.now());
    }

    /** The chain of a certificate that is in order, for who needs no key. */
    public X509Certificate[] keten(Onderdeel onderdeel) {
        return geldig(onderdeel).keten().toArray(X509Certificate[]::new);
    }

    /** Puts a list in the folder that takes this one back. */
    public void revoke(Path map, X509Certificate certificaat) {
        lijst(map, Instant.now(), List.of(certificaat));
    }

    /** Puts a list in the folder that takes these back, made at this moment. */
    void lijst(Path map, Instant nu, Sleutelpaar... ingetrokken) {
        lijst(map, nu, Arrays.stream(ingetrokken).map(Sleutelpaar::certificaat).toList());
    }

    private void lijst(Path map, Instant nu, List<X509Certificate> ingetrokken) {
        Path werk = map.resolve("gezag");
        var eigen = new Sleutelmap(werk);
        eigen.write("ca", ca);
        var lijst = new Eigenlijst(eigen, Clock.fixed(nu, ZoneOffset.UTC));
        lijst.renew();
        ingetrokken.forEach(lijst::revoke);
        try {
            Files.copy(
                    werk.resolve("crl.pem"),
                    map.resolve("crl.pem"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Oin systeem(Onderdeel onderdeel) {
        return new Oin("000000999000000%d0000".formatted(onderdeel.ordinal() + 1));
    }

    static void write(Path bestand, String inhoud) {
        try {
            Files.writeString(bestand, inhoud);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pem(X509Certificate certificaat) {
        try {
            return "-----BEGIN CERTIFICATE-----\n"
                    + java.util.Base64.getMimeEncoder().encodeToString(certificaat.getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (java.security.cert.CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
