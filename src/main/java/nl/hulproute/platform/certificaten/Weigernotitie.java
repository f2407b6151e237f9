package nl.hulproute.platform.certificaten;

import nl.hulproute.gedeeld.Onderdeel;

import org.jspecify.annotations.Nullable;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Objects;

import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Writes down why the JDK refused a certificate, and refuses it just the same: the one place in the
 * program that stands between a handshake and the JDK's decision, and it decides nothing.
 */
final class Weigernotitie extends X509ExtendedTrustManager {

    /** A check of the JDK that ends well or throws. */
    private interface Keuring {
        void keur() throws CertificateException;
    }

    private final X509ExtendedTrustManager jdk;
    private final Onderdeel onderdeel;
    private final Certificaat certificaat;
    private final Weigerboek boek;

    Weigernotitie(Onderdeel onderdeel, Certificaat certificaat, Weigerboek boek) {
        this.jdk = Padkeuring.trustManager(certificaat);
        this.onderdeel = onderdeel;
        this.certificaat = certificaat;
        this.boek = boek;
    }

    private void noted(X509Certificate[] keten, @Nullable String waar, Keuring keuring)
            throws CertificateException {
        try {
            keuring.keur();
        } catch (CertificateException e) {
            var reden = Weigerreden.of(e, certificaat.intrekkingen());
            boek.theirs(
                    onderdeel,
                    reden.orElse(Weigerreden.ONBEKEND),
                    keten,
                    Objects.requireNonNullElse(waar, ""));
            throw e;
        }
    }

    @Override
    public void checkClientTrusted(X509Certificate[] keten, String soort, SSLEngine engine)
            throws CertificateException {
        noted(keten, engine.getPeerHost(), () -> jdk.checkClientTrusted(keten, soort, engine));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] keten, String soort, SSLEngine engine)
            throws CertificateException {
        noted(keten, engine.getPeerHost(), () -> jdk.checkServerTrusted(keten, soort, engine));
    }

    @Override
    public void checkClientTrusted(X509Certificate[] keten, String soort, Socket socket)
            throws CertificateException {
        noted(keten, host(socket), () -> jdk.checkClientTrusted(keten, soort, socket));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] keten, String soort, Socket socket)
            throws CertificateException {
        noted(keten, host(socket), () -> jdk.checkServerTrusted(keten, soort, socket));
    }

    @Override
    public void checkClientTrusted(X509Certificate[] keten, String soort)
            throws CertificateException {
        noted(keten, null, () -> jdk.checkClientTrusted(keten, soort));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] keten, String soort)
            throws CertificateException {
        noted(keten, null, () -> jdk.checkServerTrusted(keten, soort));
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return jdk.getAcceptedIssuers();
    }

    private static @Nullable String host(Socket socket) {
        return socket instanceof SSLSocket tls && tls.getHandshakeSession() != null
                ? tls.getHandshakeSession().getPeerHost()
                : null;
    }
}
