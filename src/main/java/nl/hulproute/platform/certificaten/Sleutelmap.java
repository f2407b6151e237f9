package nl.hulproute.platform.certificaten;

import org.springframework.boot.ssl.pem.PemContent;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The folder with keys and certificates in PEM, shared by the processes of one machine: a lock file
 * lets one at a time make what is missing. Private keys are for the owner's eyes only.
 */
final class Sleutelmap {

    /** A file lock is held by the whole process, so threads of this one need a lock beside it. */
    private static final Object DEZE_JVM = new Object();

    private static final Base64.Encoder BASE64 = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private static final String LIJST = "crl.pem";
    private static final String OPENBAAR = "rw-r--r--";
    private static final String EIGEN = "rw-------";

    private final Path map;

    Sleutelmap(Path map) {
        this.map = map;
        try {
            Files.createDirectories(map, permissions("rwx------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder that cannot be written needs no lock: nothing is made in it. */
    <T> T locked(Supplier<T> werk) {
        if (!Files.isWritable(map)) {
            return werk.get();
        }
        synchronized (DEZE_JVM) {
            try (var channel =
                            FileChannel.open(
                                    map.resolve(".slot"),
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.WRITE);
                    var ignored = channel.lock()) {
                return werk.get();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    Optional<Sleutelpaar> read(String naam) {
        String sleutel = naam + ".key.pem";
        if (!Files.exists(map.resolve(sleutel))) {
            return Optional.empty();
        }
        List<X509Certificate> keten = certificates(naam);
        if (keten.isEmpty()) {
            throw Leesgebrek.fail("ontbreekt", naam + ".pem");
        }
        return Optional.of(new Sleutelpaar(key(sleutel), keten));
    }

    private PrivateKey key(String bestand) {
        try {
            return Objects.requireNonNull(
                    PemContent.load(map.resolve(bestand)).getPrivateKey(), "no key in the file");
        } catch (IOException | RuntimeException e) {
            throw Leesgebrek.fail("onleesbaar", bestand);
        }
    }

    List<X509Certificate> certificates(String naam) {
        Path bestand = map.resolve(naam + ".pem");
        try {
            return Files.exists(bestand) ? PemContent.load(bestand).getCertificates() : List.of();
        } catch (IOException | RuntimeException e) {
            throw Leesgebrek.fail("onleesbaar", naam + ".pem");
        }
    }

    /** What the authorities took back; PEM or DER, several after each other. */
    List<X509CRL> lists() {
        Path bestand = map.resolve(LIJST);
        if (!Files.exists(bestand)) {
            return List.of();
        }
        try (var stroom = new BufferedInputStream(Files.newInputStream(bestand))) {
            var lijsten =
                    CertificateFactory.getInstance("X.509").generateCRLs(stroom).stream()
                            .map(X509CRL.class::cast)
                            .toList();
            if (lijsten.isEmpty()) {
                throw Leesgebrek.fail("onleesbaar", LIJST);
            }
            return lijsten;
        } catch (IOException | GeneralSecurityException e) {
            throw Leesgebrek.fail("onleesbaar", LIJST);
        }
    }

    void write(String naam, Sleutelpaar paar) {
        try {
            // the key last: read() takes a key as the sign that the pair is whole
            write(naam + ".pem", pem("CERTIFICATE", paar.certificaat().getEncoded()), OPENBAAR);
            write(naam + ".key.pem", pem("PRIVATE KEY", paar.sleutel().getEncoded()), EIGEN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    void write(List<X509CRL> lijsten) {
        try {
            var inhoud = new StringBuilder();
            for (X509CRL lijst : lijsten) {
                inhoud.append(pem("X509 CRL", lijst.getEncoded()));
            }
            write(LIJST, inhoud.toString(), OPENBAAR);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(String bestand, String inhoud, String rechten) throws IOException {
        Path tijdelijk = map.resolve(bestand + ".nieuw");
        Files.deleteIfExists(tijdelijk);
        Files.createFile(tijdelijk, permissions(rechten));
        Files.writeString(tijdelijk, inhoud);
        Files.move(
                tijdelijk,
                map.resolve(bestand),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static String pem(String soort, byte[] inhoud) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
                .formatted(soort, BASE64.encodeToString(inhoud), soort);
    }

    private static FileAttribute<?>[] permissions(String rechten) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rechten))
                }
                : new FileAttribute<?>[0];
    }
}
