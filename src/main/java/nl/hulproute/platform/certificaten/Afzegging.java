package nl.hulproute.platform.certificaten;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

import javax.net.ssl.SSLSocket;

/**
 * Tells a system that we refuse its certificate. The JDK's HTTP client drops such a connection
 * without a word; its sockets send the alert that TLS has for it, so the handshake is done once
 * more with one of those, to let the other side know why.
 */
record Afzegging(Certificaat certificaat, String host, int poort) {

    private static final Logger LOG = LoggerFactory.getLogger(Afzegging.class);
    private static final int GEDULD_MS = 5_000;

    void tell() {
        Thread.ofVirtual().name("afzegging").start(this::handshake);
    }

    private void handshake() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, poort), GEDULD_MS);
            socket.setSoTimeout(GEDULD_MS);
            var context = certificaat.sslContext();
            try (var tls =
                    (SSLSocket)
                            context.getSocketFactory().createSocket(socket, host, poort, true)) {
                var parameters = tls.getSSLParameters();
                parameters.setEndpointIdentificationAlgorithm("HTTPS");
                tls.setSSLParameters(parameters);
                tls.startHandshake();
            }
        } catch (IOException e) {
            LOG.debug("{} was told that we refuse its certificate: {}", host, e.toString());
        }
    }
}
