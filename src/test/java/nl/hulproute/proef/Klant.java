package nl.hulproute.proef;

import nl.hulproute.demo.Demoaccount;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Someone who uses the pages without a browser: with cookies, and the token of each form. */
public final class Klant {

    /** One field of a form; a name may come more than once. */
    public record Veld(String naam, String waarde) {}

    /** A file of a form. */
    public record Bestand(String naam, byte[] inhoud) {}

    /** A page as it came, with the address it came from in the end. */
    public record Pagina(String pad, String html) {

        /** What the group of this expression finds first. */
        public String vind(String patroon) {
            return alle(patroon).stream()
                    .findFirst()
                    .orElseThrow(
                            () -> new AssertionError(patroon + " not in " + pad + "\n" + html));
        }

        public List<String> alle(String patroon) {
            return Pattern.compile(patroon, Pattern.DOTALL)
                    .matcher(html)
                    .results()
                    .map(result -> result.group(1).strip())
                    .toList();
        }
    }

    private static final Duration GEDULD = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private final String adres;
    private String token = "";

    public Klant(String adres) {
        this.adres = adres;
    }

    /** Logs in with the button of the start page. */
    public Klant als(Demoaccount account) throws InterruptedException {
        haal("/");
        post("/demo/inloggen", List.of(new Veld("account", account.id().toString())));
        return this;
    }

    public Pagina haal(String pad) throws InterruptedException {
        return send(pad, HttpRequest.newBuilder().GET());
    }

    public Pagina post(String pad, List<Veld> velden) throws InterruptedException {
        String body =
                velden.stream()
                        .map(veld -> code(veld.naam()) + "=" + code(veld.waarde()))
                        .collect(Collectors.joining("&", "", "&_csrf=" + code(token)));
        return send(
                pad,
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Posts files as a form does, all in the field {@code bestand}. */
    public Pagina upload(String pad, Map<String, String> velden, List<Bestand> bestanden)
            throws InterruptedException {
        String grens = "grens-" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        velden.forEach((naam, waarde) -> part(body, grens, "name=\"" + naam + "\"", bytes(waarde)));
        part(body, grens, "name=\"_csrf\"", bytes(token));
        bestanden.forEach(bestand ->
                part(
                        body,
                        grens,
                        "name=\"bestand\"; filename=\"" + bestand.naam() + "\"",
                        bestand.inhoud()));
        body.writeBytes(bytes("--" + grens + "--\r\n"));
        return send(
                pad,
                HttpRequest.newBuilder()
                        .header("Content-Type", "multipart/form-data; boundary=" + grens)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Posts an XML file as the page's script does; gives the status of the answer. */
    public int stuurXml(String pad, InputStream xml) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(URI.create(adres + pad))
                                .header("Content-Type", "application/xml")
                                .header("X-CSRF-TOKEN", token)
                                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> xml))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    /** Fetches a page again and again, until it says what is waited for. */
    public Pagina wachtTot(String pad, Predicate<Pagina> goed, Duration pauze)
            throws InterruptedException {
        long einde = System.nanoTime() + GEDULD.toNanos();
        Pagina pagina = haal(pad);
        while (!goed.test(pagina)) {
            if (System.nanoTime() > einde) {
                throw new AssertionError("waited too long for " + pad + "\n" + pagina.html());
            }
            Thread.sleep(pauze);
            pagina = haal(pad);
        }
        return pagina;
    }

    private Pagina send(String pad, HttpRequest.Builder request) throws InterruptedException {
        try {
            var response =
                    client.send(
                            request.uri(URI.create(adres + pad)).timeout(GEDULD).build(),
                            HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new AssertionError(
                        pad + ": " + response.statusCode() + "\n" + response.body());
            }
            var pagina = new Pagina(response.uri().getPath(), response.body());
            pagina.alle("name=\"_csrf\" content=\"([^\"]+)\"").forEach(nieuw -> token = nieuw);
            return pagina;
        } catch (IOException e) {
            throw new UncheckedIOException(pad, e);
        }
    }

    private static void part(ByteArrayOutputStream body, String grens, String kop, byte[] inhoud) {
        body.writeBytes(
                bytes("--%s\r\nContent-Disposition: form-data; %s\r\n\r\n".formatted(grens, kop)));
        body.writeBytes(inhoud);
        body.writeBytes(bytes("\r\n"));
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    private static String code(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
    }
}
