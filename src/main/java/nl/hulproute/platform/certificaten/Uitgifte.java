package nl.hulproute.platform.certificaten;

import nl.hulproute.gedeeld.Oin;

import org.springframework.boot.ssl.pem.PemContent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What an operator does with the program's own authority, whether the program runs or not: a
 * running one takes up what changed in its folder.
 */
public final class Uitgifte {

    private static final String CA = "ca";

    private final Sleutelmap map;
    private final Path plek;
    private final Clock clock;

    /** With the authority whose key is in this folder. */
    public Uitgifte(Path map, Clock clock) {
        this.map = new Sleutelmap(map);
        this.plek = map;
        this.clock = clock;
    }

    /**
     * Makes a folder for a part on another machine: its certificate and key, and the certificate of
     * the authority without its key.
     */
    public X509Certificate issue(String naam, Oin systeem, List<String> hosts, Path naar) {
        return map.locked(() -> {
            var namen = new LinkedHashSet<>(List.of("localhost", "127.0.0.1"));
            namen.addAll(hosts);
            var paar =
                    Uitgever.issue(
                            authority(), naam, systeem, new ArrayList<>(namen), clock.instant());
            var daar = new Sleutelmap(naar);
            daar.write(naam, paar);
            copy("ca.pem", naar);
            copy("crl.pem", naar);
            return paar.certificaat();
        });
    }

    /** Takes a certificate back: it is on the list from now on. */
    public X509Certificate revoke(Path bestand) {
        X509Certificate certificaat = read(bestand);
        map.locked(() -> {
            new Eigenlijst(map, clock).revoke(certificaat);
            return certificaat;
        });
        return certificaat;
    }

    /** Makes the list anew, or for the first time, with nothing on it. */
    public void renewList() {
        map.locked(() -> {
            new Eigenlijst(map, clock).renew();
            return true;
        });
    }

    private Sleutelpaar authority() {
        return map.read(CA).orElseThrow(() -> Leesgebrek.fail("ontbreekt", "ca.key.pem"));
    }

    private static X509Certificate read(Path bestand) {
        try {
            return PemContent.load(bestand).getCertificates().getFirst();
        } catch (IOException | RuntimeException e) {
            throw Leesgebrek.fail("onleesbaar", bestand.toString());
        }
    }

    private void copy(String bestand, Path naar) {
        Path van = plek.resolve(bestand);
        if (!Files.exists(van)) {
            return;
        }
        try {
            Files.copy(van, naar.resolve(bestand), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
