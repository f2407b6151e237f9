package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.platform.certificaten.Systeemnaam;
import nl.hulproute.uitwisseling.loket.Verbinding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.stream.Collectors;

/** Requests over mutual TLS, with the certificate of one part. */
record Tlslijn(Verbinding verbinding) implements Lijn {

    @Override
    public Reactie vraag(Verzoek verzoek) throws IOException {
        var request =
                HttpRequest.newBuilder(verzoek.uri())
                        .timeout(verzoek.geduld())
                        .method(verzoek.methode(), body(verzoek));
        verzoek.koppen().forEach(request::header);
        try {
            return reactie(verbinding.send(request.build()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static BodyPublisher body(Verzoek verzoek) {
        var lichaam = verzoek.lichaam();
        return lichaam == null || lichaam.grootte() == 0
                ? BodyPublishers.noBody()
                : BodyPublishers.fromPublisher(
                        BodyPublishers.ofInputStream(() -> open(lichaam.bron())),
                        lichaam.grootte());
    }

    private static InputStream open(Verzoek.Lichaam.Bron bron) {
        try {
            return bron.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reactie reactie(HttpResponse<byte[]> response) {
        return new Reactie(
                response.statusCode(),
                response.headers().map().entrySet().stream()
                        .filter(kop -> !kop.getKey().startsWith(":"))
                        .collect(
                                Collectors.toMap(
                                        kop -> kop.getKey().toLowerCase(Locale.ROOT),
                                        kop -> kop.getValue().getFirst(),
                                        (eerste, tweede) -> eerste)),
                response.body(),
                response.sslSession().flatMap(Systeemnaam::of));
    }
}
