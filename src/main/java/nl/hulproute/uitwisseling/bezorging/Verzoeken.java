package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.uitwisseling.bezorging.Verzoek.Lichaam;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The requests of a delivery. */
final class Verzoeken {

    /** The slowest line that a content may take: 64 kB a second. */
    private static final long TRAAGST = 64 * 1024;

    private final Lijn lijn;
    private final Duration geduld;

    Verzoeken(Lijn lijn, Duration geduld) {
        this.lijn = lijn;
        this.geduld = geduld;
    }

    /** What the receiver knows of a message. */
    Reactie stand(Weg weg, UUID bericht) throws IOException {
        return ask(weg, "GET", weg.stand(bericht), Map.of(), null);
    }

    /** How much of a content the receiver has. */
    Reactie head(Weg weg, Sha256 inhoud) throws IOException {
        return ask(weg, "HEAD", weg.inhoud(inhoud), Map.of(), null);
    }

    /** A content from byte {@code vanaf} on; the source begins there. */
    Reactie put(Weg weg, Sha256 inhoud, Lichaam.Bron bron, long vanaf, long totaal)
            throws IOException {
        Map<String, String> koppen =
                vanaf == 0
                        ? Map.of()
                        : Map.of(
                                "Content-Range",
                                "bytes %d-%d/%d".formatted(vanaf, totaal - 1, totaal));
        return ask(weg, "PUT", weg.inhoud(inhoud), koppen, new Lichaam(bron, totaal - vanaf));
    }

    /** The envelope in one request with small contents. */
    Reactie put(Weg weg, Lichaam bundel) throws IOException {
        return ask(weg, "PUT", weg.envelop(), Map.of("Content-Type", "application/x-tar"), bundel);
    }

    Reactie put(Weg weg, byte[] envelop) throws IOException {
        return ask(
                weg,
                "PUT",
                weg.envelop(),
                Map.of("Content-Type", "application/json"),
                new Lichaam(() -> new ByteArrayInputStream(envelop), envelop.length));
    }

    private Reactie ask(
            Weg weg, String methode, URI uri, Map<String, String> extra, @Nullable Lichaam lichaam)
            throws IOException {
        var koppen = new LinkedHashMap<>(weg.partijen().koppen());
        koppen.putAll(extra);
        long grootte = lichaam == null ? 0 : lichaam.grootte();
        if (lichaam != null) {
            koppen.putIfAbsent("Content-Type", "application/octet-stream");
        }
        var wacht = geduld.plusSeconds(grootte / TRAAGST);
        return lijn.vraag(new Verzoek(methode, uri, koppen, lichaam, wacht));
    }
}
