package nl.hulproute.platform.certificaten;

import java.security.GeneralSecurityException;

import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509KeyManager;
import javax.net.ssl.X509TrustManager;

/** TLS as every port and every client of a part speaks it. */
final class Tlsbouw {

    static final String PROTOCOL = "TLSv1.3";

    /**
     * A session that is resumed is not checked again, so it may not live long: what expires is felt
     * within this time. What is replaced or revoked is felt at once, for then all start anew.
     */
    private static final int SESSIE_SECONDEN = 300;

    private Tlsbouw() {}

    static SSLContext context(X509KeyManager sleutel, X509TrustManager vertrouwen) {
        try {
            var context = SSLContext.getInstance(PROTOCOL);
            context.init(new KeyManager[] {sleutel}, new TrustManager[] {vertrouwen}, null);
            context.getServerSessionContext().setSessionTimeout(SESSIE_SECONDEN);
            context.getClientSessionContext().setSessionTimeout(SESSIE_SECONDEN);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has TLS 1.3", e);
        }
    }
}
