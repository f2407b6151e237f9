package nl.hulproute.uitwisseling.loket;

import nl.hulproute.platform.certificaten.Tlsclient;

import java.net.http.HttpClient;
import java.time.Duration;

/** Connections with one certificate; they are closed when the last request on them is done. */
final class Lijn {

    private static final Duration VERBINDEN = Duration.ofSeconds(10);

    private final Tlsclient tls;
    private final HttpClient client;
    private int bezig;
    private boolean vervangen;

    Lijn(Tlsclient tls) {
        this.tls = tls;
        this.client =
                HttpClient.newBuilder()
                        .sslContext(tls.context())
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(VERBINDEN)
                        .build();
    }

    Tlsclient tls() {
        return tls;
    }

    HttpClient client() {
        return client;
    }

    synchronized Lijn begin() {
        bezig++;
        return this;
    }

    synchronized void end() {
        bezig--;
        closeWhenIdle();
    }

    /** Another has taken its place: nothing begins on it any more. */
    synchronized void replaced() {
        vervangen = true;
        closeWhenIdle();
    }

    private void closeWhenIdle() {
        if (vervangen && bezig == 0) {
            close();
        }
    }

    void close() {
        client.shutdownNow();
    }
}
