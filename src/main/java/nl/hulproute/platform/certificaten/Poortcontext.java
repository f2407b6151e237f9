package nl.hulproute.platform.certificaten;

import nl.hulproute.gedeeld.Onderdeel;

import org.apache.tomcat.util.net.SSLContext;

import java.security.SecureRandom;
import java.security.cert.X509Certificate;

import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocketFactory;
import javax.net.ssl.SSLSessionContext;
import javax.net.ssl.TrustManager;

/** TLS of a part's port, as Tomcat asks for it: each handshake that fails is noted. */
final class Poortcontext implements SSLContext {

    private final javax.net.ssl.SSLContext context;
    private final Eigensleutel sleutel;
    private final Weigernotitie vertrouwen;
    private final Handdrukken handdrukken;

    Poortcontext(Onderdeel onderdeel, Certificaat certificaat, Weigerboek boek) {
        this.sleutel = Eigensleutel.van(certificaat);
        this.vertrouwen = new Weigernotitie(onderdeel, certificaat, boek);
        this.context = Tlsbouw.context(sleutel, vertrouwen);
        this.handdrukken = new Handdrukken(onderdeel, certificaat, boek);
    }

    @Override
    public SSLEngine createSSLEngine() {
        return new Meeluisterengine(context.createSSLEngine(), handdrukken::failed);
    }

    @Override
    public void init(KeyManager[] kms, TrustManager[] tms, SecureRandom random) {
        // made complete
    }

    @Override
    public void destroy() {
        // connections that are under way go on with it
    }

    @Override
    public SSLSessionContext getServerSessionContext() {
        return context.getServerSessionContext();
    }

    @Override
    public SSLServerSocketFactory getServerSocketFactory() {
        return context.getServerSocketFactory();
    }

    @Override
    public SSLParameters getSupportedSSLParameters() {
        return context.getSupportedSSLParameters();
    }

    @Override
    public X509Certificate[] getCertificateChain(String alias) {
        return sleutel.getCertificateChain(alias);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return vertrouwen.getAcceptedIssuers();
    }
}
