package nl.hulproute.uitwisseling.loket;

import nl.hulproute.platform.certificaten.Certificaat;
import nl.hulproute.platform.certificaten.Tlsclient;
import nl.hulproute.uitwisseling.bericht.Zinnen;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Supplier;

/**
 * How one part calls others: with its own certificate, over connections that are kept. HTTP/1.1,
 * because a connection per stream is what large files are sent fastest over. When the certificate
 * is replaced the next request goes over new connections, and what is under way ends on the old
 * ones.
 */
public final class Verbinding implements AutoCloseable {

    private final Supplier<Certificaat> certificaat;
    private final Supplier<Tlsclient> clients;
    private final Zinnen zinnen;
    private Lijn lijn;

    Verbinding(Supplier<Certificaat> certificaat, Supplier<Tlsclient> clients, Zinnen zinnen) {
        this.certificaat = certificaat;
        this.clients = clients;
        this.zinnen = zinnen;
        this.lijn = new Lijn(clients.get());
    }

    public Certificaat certificaat() {
        return certificaat.get();
    }

    /**
     * Sends it and reads the whole answer, which is small in this exchange.
     *
     * @throws GeenVertrouwen when one side refused the other's certificate
     */
    public HttpResponse<byte[]> send(HttpRequest request) throws IOException {
        Lijn nu = begin();
        try {
            return nu.client().send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (IOException e) {
            throw explained(e, request, nu.tls());
        } finally {
            nu.end();
        }
    }

    private synchronized Lijn begin() {
        if (lijn.tls().certificaat() != certificaat.get()) {
            Lijn oud = lijn;
            lijn = new Lijn(clients.get());
            oud.replaced();
        }
        return lijn.begin();
    }

    private IOException explained(IOException fout, HttpRequest request, Tlsclient tls) {
        String host = request.uri().getHost();
        return tls.breach(fout, request.uri())
                .<IOException>map(
                        breuk -> new GeenVertrouwen(breuk, zinnen.zeg(breuk.sleutel(), host), fout))
                .orElse(fout);
    }

    @Override
    public synchronized void close() {
        lijn.close();
    }
}
