package nl.hulproute.meet;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.util.Random;
import java.util.UUID;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** What the machine itself does, without Hulproute: the measure for the other figures. */
final class Uitgangspunt {

    static final int MB = 1 << 20;
    private static final char[] GEHEIM = "uitgangspunt".toCharArray();
    private static final int SECONDE = 1_000_000_000;

    private final Path map;

    Uitgangspunt(Path map) {
        this.map = map;
    }

    /** Writes of 8 kB, each forced to disk, per second. */
    double fsyncs() throws IOException {
        var blok = ByteBuffer.allocate(8192);
        long begin = System.nanoTime();
        int aantal = 0;
        try (var kanaal =
                FileChannel.open(
                        map.resolve("fsync"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE)) {
            while (System.nanoTime() - begin < SECONDE) {
                kanaal.write(blok.rewind());
                kanaal.force(true);
                aantal++;
            }
        }
        return aantal / seconds(begin);
    }

    /** MB of SHA-256 per second. */
    double sha256() throws GeneralSecurityException {
        byte[] blok = bytes();
        var digest = MessageDigest.getInstance("SHA-256");
        long begin = System.nanoTime();
        int aantal = 0;
        while (System.nanoTime() - begin < SECONDE) {
            digest.update(blok);
            aantal++;
        }
        return aantal / seconds(begin);
    }

    /** Seconds to PUT 8 × 1 MB over TLS 1.3 on loopback, each forced to disk; best of five. */
    double puts() throws IOException, GeneralSecurityException, InterruptedException {
        return serve((client, adres) -> {
            double best = Double.MAX_VALUE;
            for (int i = 0; i < 5; i++) {
                best = Math.min(best, puts(client, adres));
            }
            return best;
        });
    }

    /** Seconds to PUT one file of this size from disk to disk, over TLS 1.3, forced at the end. */
    double upload(long grootte) throws IOException, GeneralSecurityException, InterruptedException {
        Path bron = map.resolve("bron");
        byte[] blok = bytes();
        try (var uit = Files.newOutputStream(bron)) {
            for (long i = 0; i < grootte; i += blok.length) {
                uit.write(blok);
            }
        }
        try {
            return serve((client, adres) -> {
                double best = Double.MAX_VALUE;
                for (int i = 0; i < 3; i++) {
                    best = Math.min(best, put(client, adres, BodyPublishers.ofFile(bron)));
                }
                return best;
            });
        } finally {
            Files.delete(bron);
        }
    }

    private interface Meting {
        double take(HttpClient client, URI adres) throws IOException, InterruptedException;
    }

    private double serve(Meting meting)
            throws IOException, GeneralSecurityException, InterruptedException {
        SSLContext tls = tls();
        var server =
                HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        server.createContext("/", this::keep);
        server.start();
        try (var client = HttpClient.newBuilder().sslContext(tls).build()) {
            return meting.take(
                    client, URI.create("https://localhost:" + server.getAddress().getPort() + "/"));
        } finally {
            server.stop(0);
        }
    }

    static double seconds(long begin) {
        return (System.nanoTime() - begin) / (double) SECONDE;
    }

    /** One MB of noise. */
    static byte[] bytes() {
        byte[] bytes = new byte[MB];
        new Random().nextBytes(bytes);
        return bytes;
    }

    private static double puts(HttpClient client, URI adres)
            throws IOException, InterruptedException {
        byte[] blok = bytes();
        double seconds = 0;
        for (int i = 0; i < 8; i++) {
            seconds += put(client, adres, BodyPublishers.ofByteArray(blok));
        }
        return seconds;
    }

    private static double put(HttpClient client, URI adres, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        long begin = System.nanoTime();
        client.send(
                HttpRequest.newBuilder(adres).PUT(body).build(),
                HttpResponse.BodyHandlers.discarding());
        return seconds(begin);
    }

    private void keep(HttpExchange exchange) throws IOException {
        Path bestand = map.resolve(UUID.randomUUID().toString());
        try (exchange;
                var kanaal =
                        FileChannel.open(
                                bestand, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            exchange.getRequestBody().transferTo(Channels.newOutputStream(kanaal));
            kanaal.force(true);
            exchange.sendResponseHeaders(204, -1);
        } finally {
            Files.deleteIfExists(bestand);
        }
    }

    /** A key of its own, made by the JDK. */
    private SSLContext tls() throws IOException, GeneralSecurityException, InterruptedException {
        Path sleutels = map.resolve("sleutels-" + UUID.randomUUID() + ".p12");
        String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-alias",
                        "eigen",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        sleutels.toString(),
                        "-storepass",
                        new String(GEHEIM))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        KeyStore store = KeyStore.getInstance(sleutels.toFile(), GEHEIM);
        var eigen = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        eigen.init(store, GEHEIM);
        var vertrouwd = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        vertrouwd.init(store);
        var tls = SSLContext.getInstance("TLSv1.3");
        tls.init(eigen.getKeyManagers(), vertrouwd.getTrustManagers(), null);
        return tls;
    }
}
