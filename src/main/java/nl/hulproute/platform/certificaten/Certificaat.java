package nl.hulproute.platform.certificaten;

import nl.hulproute.gedeeld.Oin;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A part's own certificate with its key, and the authorities whose certificates it accepts. */
public record Certificaat(
        Oin systeem,
        PrivateKey sleutel,
        X509Certificate certificaat,
        List<X509Certificate> vertrouwd) {

    private static final char[] GEEN_WACHTWOORD = new char[0];

    KeyStore keyStore() {
        try {
            KeyStore store = empty();
            store.setKeyEntry(
                    "knooppunt", sleutel, GEEN_WACHTWOORD, new X509Certificate[] {certificaat});
            return store;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    KeyStore trustStore() {
        try {
            KeyStore store = empty();
            for (int i = 0; i < vertrouwd.size(); i++) {
                store.setCertificateEntry("ca" + i, vertrouwd.get(i));
            }
            return store;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For a client that calls other parts as this one. */
    public SSLContext sslContext() {
        try {
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(keyStore(), GEEN_WACHTWOORD);
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trustStore());
            var context = SSLContext.getInstance("TLSv1.3");
            context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyStore empty() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }
}
