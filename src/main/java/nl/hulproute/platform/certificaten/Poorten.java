package nl.hulproute.platform.certificaten;

import nl.hulproute.gedeeld.Onderdeel;

import org.apache.catalina.connector.Connector;
import org.apache.coyote.AbstractProtocol;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.tomcat.util.net.SSLHostConfig;
import org.apache.tomcat.util.net.SSLHostConfigCertificate;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The port of each part on this node: TLS 1.3 only, and nobody gets in without a certificate of a
 * trusted authority.
 */
@Component
public class Poorten implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final Map<Onderdeel, Connector> connectors = new EnumMap<>(Onderdeel.class);
    private final Map<Onderdeel, Hertoets> hertoetsen = new EnumMap<>(Onderdeel.class);
    private final Certificaatinstellingen instellingen;
    private final Certificaten certificaten;
    private final Weigerboek boek;
    private final Clock clock;

    Poorten(
            Certificaatinstellingen instellingen,
            Certificaten certificaten,
            Weigerboek boek,
            Clock clock) {
        this.instellingen = instellingen;
        this.certificaten = certificaten;
        this.boek = boek;
        this.clock = clock;
        certificaten.bijWissel(this::replace);
    }

    /** The port on which a part of this node listens, once the web server runs. */
    public int poort(Onderdeel onderdeel) {
        Connector connector = connectors.get(onderdeel);
        return connector == null || connector.getLocalPort() <= 0
                ? instellingen.poort(onderdeel)
                : connector.getLocalPort();
    }

    /** The part that listens on this port; nothing for the port of the pages. */
    public Optional<Onderdeel> onderdeel(int poort) {
        return connectors.entrySet().stream()
                .filter(entry -> entry.getValue().getLocalPort() == poort)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Why who asks on a connection to this part is refused by now, if so. */
    public Optional<Weigerreden> weigert(Onderdeel onderdeel, X509Certificate[] keten) {
        return Optional.ofNullable(hertoetsen.get(onderdeel))
                .flatMap(hertoets -> hertoets.refuses(keten));
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        for (Onderdeel onderdeel : instellingen.onderdelen()) {
            Connector connector = connector(onderdeel);
            connectors.put(onderdeel, connector);
            hertoetsen.put(onderdeel, new Hertoets(onderdeel, certificaten, boek, clock));
            factory.addAdditionalConnectors(connector);
        }
    }

    private Connector connector(Onderdeel onderdeel) {
        var connector = new Connector("org.apache.coyote.http11.Http11NioProtocol");
        connector.setPort(instellingen.poort(onderdeel));
        connector.setScheme("https");
        connector.setSecure(true);
        connector.setProperty("SSLEnabled", "true");
        // a refusal reaches the sender of a large file only when the rest of it is read
        connector.setProperty("maxSwallowSize", "-1");
        connector.setProperty("maxKeepAliveRequests", "-1");
        var protocol = protocol(connector);
        protocol.addSslHostConfig(tls(onderdeel));
        ((AbstractProtocol<?>) protocol)
                .setExecutor(new VirtualThreadExecutor(onderdeel.naam() + "-poort-"));
        return connector;
    }

    /** The next handshake uses it; connections that are there go on. */
    private void replace(Onderdeel onderdeel) {
        Connector connector = connectors.get(onderdeel);
        if (connector != null) {
            protocol(connector).addSslHostConfig(tls(onderdeel), true);
        }
    }

    private SSLHostConfig tls(Onderdeel onderdeel) {
        var host = new SSLHostConfig();
        host.setProtocols(Tlsbouw.PROTOCOL);
        host.setCertificateVerification("required");
        var eigen = new SSLHostConfigCertificate(host, SSLHostConfigCertificate.Type.UNDEFINED);
        eigen.setSslContext(new Poortcontext(onderdeel, certificaten.van(onderdeel), boek));
        host.addCertificate(eigen);
        return host;
    }

    private static AbstractHttp11Protocol<?> protocol(Connector connector) {
        return (AbstractHttp11Protocol<?>) connector.getProtocolHandler();
    }
}
