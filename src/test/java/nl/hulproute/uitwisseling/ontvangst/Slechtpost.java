package nl.hulproute.uitwisseling.ontvangst;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.oso.Bijlage;
import nl.hulproute.oso.Profiel;
import nl.hulproute.oso.Voorbeelden;
import nl.hulproute.proef.Proefbericht;
import nl.hulproute.uitwisseling.Documentregel;
import nl.hulproute.uitwisseling.Hulpvraagbericht;
import nl.hulproute.uitwisseling.Indiener;
import nl.hulproute.uitwisseling.bericht.Berichtvorm;
import nl.hulproute.uitwisseling.bericht.Partijen;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A system that has the mandate of a school, and sends what is hostile or broken. */
final class Slechtpost {

    /** Sends it and reads the whole answer. */
    interface Lijn {
        HttpResponse<byte[]> send(HttpRequest request) throws IOException;
    }

    private final JsonMapper json = JsonMapper.builder().build();
    private final Berichtvorm vorm = new Berichtvorm(json);
    private final Demowereld.School school;
    private final UUID type;
    private final URI swv;
    private final Lijn lijn;

    /**
     * @param type the aanvraagtype of every hulpvraag
     */
    Slechtpost(Demowereld.School school, UUID type, URI swv, Lijn lijn) {
        this.school = school;
        this.type = type;
        this.swv = swv;
        this.lijn = lijn;
    }

    HttpResponse<byte[]> send(Slechtgeval geval) throws IOException {
        UUID id = UUID.randomUUID();
        var document = Sha256.of(geval.document());
        byte[] xml = xml(geval, document);
        for (byte[] inhoud : List.of(geval.document(), xml)) {
            var antwoord = put("/hulpvragen/%s/inhoud/%s".formatted(id, Sha256.of(inhoud)), inhoud);
            if (antwoord.statusCode() != 204) {
                return antwoord;
            }
        }
        String envelop = geval.envelop().apply(envelop(id, geval, document, Sha256.of(xml)));
        return put("/hulpvragen/" + id, envelop.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] xml(Slechtgeval geval, Sha256 document) {
        var bijlage = new Bijlage("verslag.pdf", "Bijlage", document, geval.document().length);
        String goed =
                new String(
                        Voorbeelden.verzonden(
                                Voorbeelden.zonderDocumenten(Profiel.POSWV)
                                        .toelichting(bijlage)
                                        .bijlagen(List.of(bijlage))
                                        .maak()),
                        StandardCharsets.UTF_8);
        String anders =
                geval.dossier()
                        .apply(goed.replace(document.hex(), "@DIGEST@"))
                        .replace("@DIGEST@", document.hex());
        // the one character that is no UTF-8 when it stands alone
        var charset =
                anders.contains("\u00fe") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        return anders.getBytes(charset);
    }

    private String envelop(UUID id, Slechtgeval geval, Sha256 document, Sha256 dossier) {
        return vorm.write(
                new Hulpvraagbericht(
                        id,
                        Proefbericht.adres(school),
                        school.swv().oin(),
                        type,
                        "Arrangement",
                        "Wat heeft deze leerling nodig?",
                        "HV-proef",
                        new Indiener("Joris van den Berg", "j@regenboogbrug.example"),
                        Instant.parse("2026-11-24T08:00:00Z"),
                        dossier,
                        List.of(
                                new Documentregel(
                                        document,
                                        geval.bestandsnaam(),
                                        Documentsoort.OVERIG,
                                        null,
                                        geval.document().length,
                                        null)),
                        null));
    }

    HttpResponse<byte[]> put(String pad, byte[] inhoud) throws IOException {
        return put(pad, HttpRequest.BodyPublishers.ofByteArray(inhoud));
    }

    HttpResponse<byte[]> put(String pad, HttpRequest.BodyPublisher inhoud) throws IOException {
        var partijen =
                new Partijen(
                        Oin.of(school.vestiging().brin()),
                        Routeringskenmerk.of(school.vestiging()),
                        school.swv().oin());
        return lijn.send(
                partijen.addTo(HttpRequest.newBuilder(swv.resolve("/uitwisseling/v1" + pad)))
                        .PUT(inhoud)
                        .build());
    }

    /** Why it was refused. */
    String sentence(HttpResponse<byte[]> antwoord) {
        var tree = json.readTree(antwoord.body());
        var fouten = tree.path("fouten");
        return fouten.isEmpty() ? tree.path("detail").asString("") : join(fouten);
    }

    private static String join(JsonNode fouten) {
        var zinnen = new StringBuilder();
        fouten.forEach(fout -> zinnen.append(fout.asString()).append('\n'));
        return zinnen.toString();
    }
}
