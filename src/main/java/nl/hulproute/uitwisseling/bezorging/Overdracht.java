package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.certificaten.Systeemnaam;
import nl.hulproute.platform.opslag.Opslag;
import nl.hulproute.uitwisseling.Antwoord;
import nl.hulproute.uitwisseling.Ontvangstbewijs;
import nl.hulproute.uitwisseling.bericht.Berichtvorm;
import nl.hulproute.uitwisseling.bericht.Zinnen;
import nl.hulproute.uitwisseling.loket.GeenVertrouwen;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/** Hands one message over: the contents that the receiver lacks, then the envelope. */
final class Overdracht {

    private static final Logger LOG = LoggerFactory.getLogger(Overdracht.class);

    private final Verzoeken verzoeken;
    private final Function<Uitgaandbericht, Antwoord<Weg>> wegwijzer;
    private final Opslag opslag;
    private final Berichtvorm vorm;
    private final Zinnen zinnen;
    private final Consumer<String> vergeetAdres;

    Overdracht(
            Verzoeken verzoeken,
            Function<Uitgaandbericht, Antwoord<Weg>> wegwijzer,
            Opslag opslag,
            Berichtvorm vorm,
            Zinnen zinnen,
            Consumer<String> vergeetAdres) {
        this.verzoeken = verzoeken;
        this.wegwijzer = wegwijzer;
        this.opslag = opslag;
        this.vorm = vorm;
        this.zinnen = zinnen;
        this.vergeetAdres = vergeetAdres;
    }

    /** {@code leave} is asked once the contents are there and the envelope is about to go. */
    Uitslag hand(Uitgaandbericht bericht, List<Sha256> inhouden, BooleanSupplier leave) {
        return switch (wegwijzer.apply(bericht)) {
            case Antwoord.Geen<Weg>(String reden) -> new Uitslag.Uitgesteld(reden);
            case Antwoord.Gegeven<Weg>(Weg weg) -> hand(bericht, weg, inhouden, leave);
        };
    }

    private Uitslag hand(
            Uitgaandbericht bericht, Weg weg, List<Sha256> inhouden, BooleanSupplier leave) {
        try {
            for (Sha256 inhoud : inhouden) {
                Optional<Uitslag> mislukt = handContent(bericht.tenant(), weg, inhoud);
                if (mislukt.isPresent()) {
                    return mislukt.get();
                }
            }
            return leave.getAsBoolean() ? handEnvelope(bericht, weg) : new Uitslag.Ingetrokken();
        } catch (NoSuchFileException e) {
            LOG.error(
                    "a content of message {} is not in the store: {}",
                    bericht.id(),
                    e.getMessage());
            return new Uitslag.Geweigerd(List.of(zinnen.zeg("uitwisseling.geweigerd.bestand-weg")));
        } catch (GeenVertrouwen e) {
            LOG.info("message {} could not be handed over: {}", bericht.id(), e.breuk());
            vergeetAdres.accept(bericht.naar());
            return new Uitslag.Uitgesteld(zinnen.zeg("uitwisseling.wacht.vertrouwen", e.zin()));
        } catch (IOException e) {
            LOG.info("message {} could not be handed over: {}", bericht.id(), e.toString());
            vergeetAdres.accept(bericht.naar());
            return new Uitslag.Uitgesteld(zinnen.zeg("uitwisseling.wacht.onbereikbaar"));
        }
    }

    private Optional<Uitslag> handContent(UUID tenant, Weg weg, Sha256 inhoud) throws IOException {
        var uri = weg.inhoud(inhoud.hex());
        var bekend = verzoeken.head(weg, uri);
        if (bekend.statusCode() == 200) {
            return Optional.empty();
        }
        if (bekend.statusCode() != 404) {
            return Optional.of(verzoeken.refusal(bekend));
        }
        long grootte = opslag.grootte(tenant, inhoud);
        var response = verzoeken.put(weg, uri, () -> open(tenant, inhoud), grootte);
        return isSuccess(response) ? Optional.empty() : Optional.of(verzoeken.refusal(response));
    }

    private InputStream open(UUID tenant, Sha256 inhoud) {
        try {
            return opslag.open(tenant, inhoud);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Uitslag handEnvelope(Uitgaandbericht bericht, Weg weg) throws IOException {
        byte[] envelop = bericht.bericht().getBytes(StandardCharsets.UTF_8);
        var response = verzoeken.put(weg, envelop);
        if (!isSuccess(response)) {
            return verzoeken.refusal(response);
        }
        return vorm.read(response.body(), Ontvangstbewijs.class)
                .waarde()
                .filter(bewijs -> proves(bewijs, bericht, Sha256.of(envelop)))
                .<Uitslag>map(bewijs -> new Uitslag.Bezorgd(bewijs, systeem(response)))
                .orElseGet(() -> {
                    LOG.error("ALARM: no valid receipt for message {}", bericht.id());
                    return new Uitslag.Uitgesteld(zinnen.zeg("uitwisseling.wacht.geen-bewijs"));
                });
    }

    private static boolean proves(Ontvangstbewijs bewijs, Uitgaandbericht bericht, Sha256 digest) {
        return bewijs.bericht().equals(bericht.id()) && bewijs.digest().equals(digest.hex());
    }

    private static Oin systeem(HttpResponse<byte[]> response) {
        return response.sslSession()
                .flatMap(Systeemnaam::of)
                .orElseThrow(() -> new IllegalStateException("a receiver without a name"));
    }

    String write(Uitslag.Bezorgd bezorgd) {
        return vorm.write(bezorgd.bewijs());
    }

    private static boolean isSuccess(HttpResponse<byte[]> response) {
        return response.statusCode() / 100 == 2;
    }
}
