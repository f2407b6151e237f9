package nl.hulproute.opdrachtregel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The authorities whose certificates count. */
final class Uitgevers {

    private Uitgevers() {}

    /** Those of Hulproute on this machine, where its settings say or where it keeps them itself. */
    static List<X509Certificate> ofThisMachine() throws IOException {
        String thuis = setting("hulproute.home", "data");
        Path ca = Path.of(setting("hulproute.certificaten.map", thuis + "/certificaten"), "ca.pem");
        return Files.isReadable(ca) ? read(List.of(ca)) : List.of();
    }

    /** All certificates in these files; each has one at least. */
    static List<X509Certificate> read(List<Path> bestanden) throws IOException {
        var uitgevers = new ArrayList<X509Certificate>();
        for (Path bestand : bestanden) {
            try (InputStream bron = Files.newInputStream(bestand)) {
                var gelezen = CertificateFactory.getInstance("X.509").generateCertificates(bron);
                if (gelezen.isEmpty()) {
                    throw new IOException("Er staat geen certificaat in " + bestand + ".");
                }
                gelezen.forEach(certificaat -> uitgevers.add((X509Certificate) certificaat));
            } catch (CertificateException e) {
                throw new IOException("Er staat geen leesbaar certificaat in " + bestand + ".", e);
            } catch (FileSystemException e) {
                throw new IOException(bestand + " kan niet worden gelezen.", e);
            }
        }
        return uitgevers;
    }

    /** As a property or, the way Spring has it, as a variable: HULPROUTE_CERTIFICATEN_MAP. */
    private static String setting(String naam, String anders) {
        String variabele = System.getenv(naam.toUpperCase(Locale.ROOT).replace('.', '_'));
        return System.getProperty(naam, variabele == null ? anders : variabele);
    }
}
