package nl.hulproute.uitwisseling.ontvangst;

import nl.hulproute.demo.Demowereld;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** What a hostile system sends to fill a memory: all of it many times over, several at once. */
public final class Zwarepost {

    private static final int TEGELIJK = 3;
    private static final int LANGE_REGEL = 50 << 20;
    private static final Set<String> ZWAAR =
            Set.of(
                    "10,000 documents",
                    "zip bomb",
                    "entity bomb",
                    "too many elements",
                    "value too long",
                    "zip bomb in Base64");

    private final Slechtpost post;
    private final long grootst;

    private Zwarepost(Slechtpost post, long grootst) {
        this.post = post;
        this.grootst = grootst;
    }

    /**
     * Sends it with the certificate of a school's system.
     *
     * @param grootst how many MB the receiver takes at most of one content
     * @return the status of each answer; 0 where the receiver hung up on what would not end, 503
     *     where the refusal of one took a content away that another was about to name
     */
    public static List<Integer> van(HttpClient client, URI swv, int grootst) throws Exception {
        Slechtpost.Lijn lijn = request -> send(client, request);
        var post = new Slechtpost(Demowereld.HET_EILAND, UUID.randomUUID(), swv, lijn);
        return new Zwarepost(post, (long) grootst << 20).send();
    }

    private static HttpResponse<byte[]> send(HttpClient client, HttpRequest request)
            throws IOException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** An XML file that is one attribute. */
    public static InputStream attribuut() {
        return regel("<dossier a=\"", LANGE_REGEL);
    }

    private List<Integer> send() throws InterruptedException, ExecutionException {
        var taken = new ArrayList<Callable<Integer>>();
        Slechtegevallen.alle()
                .filter(geval -> ZWAAR.contains(geval.naam()))
                .forEach(geval -> taken.add(() -> post.send(geval).statusCode()));
        taken.add(() -> put("/hulpvragen/" + UUID.randomUUID(), envelop()));
        taken.add(() -> put(inhoud(), attribuut()));
        taken.add(() -> put(inhoud(), regel("%PDF-1.7", grootst + 1)));
        var alles = new ArrayList<Callable<Integer>>();
        taken.forEach(taak -> alles.addAll(Collections.nCopies(TEGELIJK, taak)));
        var statussen = new ArrayList<Integer>();
        try (var samen = Executors.newFixedThreadPool(TEGELIJK)) {
            for (var antwoord : samen.invokeAll(alles)) {
                statussen.add(antwoord.get());
            }
        }
        return statussen;
    }

    private static InputStream envelop() {
        return regel("{\"omschrijving\": \"", LANGE_REGEL);
    }

    private static String inhoud() {
        return "/hulpvragen/%s/inhoud/%s".formatted(UUID.randomUUID(), "d".repeat(64));
    }

    /** In chunks, for its length is not told. */
    private int put(String pad, InputStream bron) {
        try {
            return post.put(pad, BodyPublishers.ofInputStream(() -> bron)).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    private static InputStream regel(String begin, long lengte) {
        return new SequenceInputStream(
                new ByteArrayInputStream(begin.getBytes(StandardCharsets.US_ASCII)),
                new Tekens(lengte - begin.length()));
    }

    /** So many of the same sign. */
    private static final class Tekens extends InputStream {

        private long nog;

        Tekens(long aantal) {
            nog = aantal;
        }

        @Override
        public int read() {
            return nog-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] naar, int van, int aantal) {
            if (nog <= 0) {
                return -1;
            }
            int n = (int) Math.min(nog, aantal);
            Arrays.fill(naar, van, van + n, (byte) 'x');
            nog -= n;
            return n;
        }
    }
}
