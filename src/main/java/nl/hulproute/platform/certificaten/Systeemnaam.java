package nl.hulproute.platform.certificaten;

import nl.hulproute.gedeeld.Oin;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.Optional;

import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import javax.security.auth.x500.X500Principal;

/** The system that a certificate names: the OIN in the subject's serialNumber. */
public final class Systeemnaam {

    private static final Map<String, String> SERIALNUMBER = Map.of("2.5.4.5", "serialNumber");

    private Systeemnaam() {}

    /** The system at the other end of a connection that we made. */
    public static Optional<Oin> of(SSLSession sessie) {
        try {
            return sessie.getPeerCertificates()[0] instanceof X509Certificate certificaat
                    ? of(certificaat)
                    : Optional.empty();
        } catch (SSLPeerUnverifiedException e) {
            return Optional.empty();
        }
    }

    /** The system of the first certificate of a chain, as a request carries it. */
    public static Optional<Oin> of(X509Certificate @Nullable [] keten) {
        return keten == null || keten.length == 0 ? Optional.empty() : of(keten[0]);
    }

    /** The system of one certificate. */
    public static Optional<Oin> of(X509Certificate certificaat) {
        String naam =
                certificaat.getSubjectX500Principal().getName(X500Principal.RFC2253, SERIALNUMBER);
        try {
            return new LdapName(naam)
                    .getRdns().stream()
                            .filter(rdn -> rdn.getType().equalsIgnoreCase("serialNumber"))
                            .map(Rdn::getValue)
                            .map(Systeemnaam::text)
                            .flatMap(tekst -> Oin.parse(tekst).stream())
                            .findFirst();
        } catch (InvalidNameException e) {
            return Optional.empty();
        }
    }

    /** A name as people read it, with serialNumber by its own name. */
    public static String leesbaar(X500Principal naam) {
        return naam.getName(X500Principal.RFC1779, SERIALNUMBER);
    }

    /** An attribute without a name of its own in RFC 2253 comes as DER: tag, length, characters. */
    private static String text(Object waarde) {
        return waarde instanceof byte[] der
                ? new String(der, 2, Math.max(0, der.length - 2), StandardCharsets.UTF_8)
                : waarde.toString();
    }
}
