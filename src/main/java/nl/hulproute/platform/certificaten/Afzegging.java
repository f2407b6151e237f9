package nl.hulproute.platform.certificaten;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Arrays;

import javax.net.ssl.SSLSocket;

/**
 * Tells a system that we refuse its certificate. The JDK's HTTP client drops such a connection
 * without a word; its sockets send the alert that TLS has for it, so the handshake is done once
 * more with one of those, to let the other side know why. For an unknown issuer the JDK has no
 * better alert than "unknown"; there the handshake ends with that of RFC 8446, section 6.2.
 */
record Afzegging(Certificaat certificaat, Weigerreden reden, String host, int poort) {

    private static final Logger LOG = LoggerFactory.getLogger(Afzegging.class);
    private static final int GEDULD_MS = 5_000;

    /** A record with an alert that is fatal: unknown_ca. */
    private static final byte[] UNKNOWN_CA = {21, 3, 3, 0, 2, 2, 48};

    void tell() {
        Thread.ofVirtual().name("afzegging").start(this::handshake);
    }

    private void handshake() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, poort), GEDULD_MS);
            socket.setSoTimeout(GEDULD_MS);
            if (reden == Weigerreden.ONBEKENDE_UITGEVER) {
                endWithUnknownCa(socket);
            } else {
                endAsTheJdkDoes(socket);
            }
        } catch (IOException e) {
            LOG.debug("{} was told that we refuse its certificate: {}", host, e.toString());
        }
    }

    private void endAsTheJdkDoes(Socket socket) throws IOException {
        var sockets = certificaat.sslContext().getSocketFactory();
        try (var tls = (SSLSocket) sockets.createSocket(socket, host, poort, true)) {
            var parameters = tls.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            tls.setSSLParameters(parameters);
            tls.startHandshake();
        }
    }

    /** In plain, as from who has not taken the other's keys: nothing of the answer is read. */
    private void endWithUnknownCa(Socket socket) throws IOException {
        socket.getOutputStream().write(clientHello());
        if (socket.getInputStream().read() >= 0) {
            socket.getOutputStream().write(UNKNOWN_CA);
            socket.shutdownOutput();
            socket.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
    }

    private byte[] clientHello() throws IOException {
        var engine = certificaat.sslContext().createSSLEngine(host, poort);
        engine.setUseClientMode(true);
        var hello = ByteBuffer.allocate(engine.getSession().getPacketBufferSize());
        engine.wrap(ByteBuffer.allocate(0), hello);
        return Arrays.copyOf(hello.array(), hello.position());
    }
}
