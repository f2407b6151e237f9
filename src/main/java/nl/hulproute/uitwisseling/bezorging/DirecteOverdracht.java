package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.opslag.Opslag;
import nl.hulproute.uitwisseling.Antwoord;
import nl.hulproute.uitwisseling.bericht.Zinnen;
import nl.hulproute.uitwisseling.bezorging.Uitgaandbericht.Toestand;
import nl.hulproute.uitwisseling.loket.GeenVertrouwen;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Hands a message over to the receiver itself: the contents that it lacks, then the envelope. Of a
 * message whose outcome is unknown, the receiver is asked first.
 */
final class DirecteOverdracht implements Overdracht {

    private static final Logger LOG = LoggerFactory.getLogger(DirecteOverdracht.class);

    private final Verzoeken verzoeken;
    private final Function<Uitgaandbericht, Antwoord<Weg>> wegwijzer;
    private final Inhoudoverdracht inhoudoverdracht;
    private final Bewijslezer bewijslezer;
    private final Weigering weigering;
    private final Zinnen zinnen;
    private final Stroomonderbreker onderbreker;
    private final Consumer<String> vergeetAdres;

    DirecteOverdracht(
            Verzoeken verzoeken,
            Function<Uitgaandbericht, Antwoord<Weg>> wegwijzer,
            Opslag opslag,
            Bewijslezer bewijslezer,
            Weigering weigering,
            Stroomonderbreker onderbreker,
            Consumer<String> vergeetAdres) {
        this.verzoeken = verzoeken;
        this.wegwijzer = wegwijzer;
        this.inhoudoverdracht = new Inhoudoverdracht(verzoeken, opslag, weigering);
        this.bewijslezer = bewijslezer;
        this.weigering = weigering;
        this.zinnen = weigering.zinnen();
        this.onderbreker = onderbreker;
        this.vergeetAdres = vergeetAdres;
    }

    @Override
    public Uitslag hand(Uitgaandbericht bericht, List<Sha256> inhouden, BooleanSupplier leave) {
        return switch (wegwijzer.apply(bericht)) {
            case Antwoord.Geen<Weg>(String reden) -> new Uitslag.Wegloos(reden);
            case Antwoord.Gegeven<Weg>(Weg weg) -> guarded(bericht, weg, inhouden, leave);
        };
    }

    private Uitslag guarded(
            Uitgaandbericht bericht, Weg weg, List<Sha256> inhouden, BooleanSupplier leave) {
        String endpoint = weg.endpoint().toString();
        if (!onderbreker.mag(endpoint)) {
            return new Uitslag.Gepauzeerd(
                    zinnen.zeg("uitwisseling.wacht.pauze"), onderbreker.volgende());
        }
        try {
            var uitslag = hand(bericht, weg, inhouden, leave);
            onderbreker.gelukt(endpoint);
            return uitslag;
        } catch (NoSuchFileException e) {
            LOG.error("a content of message {} is not in the store", bericht.id());
            onderbreker.gelukt(endpoint);
            return new Uitslag.Geweigerd(List.of(zinnen.zeg("uitwisseling.geweigerd.bestand-weg")));
        } catch (GeenVertrouwen e) {
            LOG.info("message {} could not be handed over: {}", bericht.id(), e.breuk());
            onderbreker.mislukt(endpoint);
            vergeetAdres.accept(bericht.naar());
            return new Uitslag.Uitgesteld(zinnen.zeg("uitwisseling.wacht.vertrouwen", e.zin()));
        } catch (IOException e) {
            LOG.info("message {} could not be handed over: {}", bericht.id(), e.toString());
            onderbreker.mislukt(endpoint);
            vergeetAdres.accept(bericht.naar());
            return new Uitslag.Uitgesteld(zinnen.zeg("uitwisseling.wacht.onbereikbaar"));
        }
    }

    private Uitslag hand(
            Uitgaandbericht bericht, Weg weg, List<Sha256> inhouden, BooleanSupplier leave)
            throws IOException {
        if (bericht.toestand() == Toestand.ONDERWEG) {
            Optional<Uitslag> bekend = outcome(bericht, weg);
            if (bekend.isPresent()) {
                return bekend.get();
            }
        }
        boolean eerste = bericht.pogingen() <= 1;
        var bundel = inhoudoverdracht.bundle(bericht.tenant(), eerste ? inhouden : List.of());
        var apart = new ArrayList<>(inhouden);
        apart.removeAll(bundel.inhouden());
        Optional<Uitslag> mislukt = inhoudoverdracht.hand(bericht.tenant(), weg, apart, eerste);
        if (mislukt.isPresent()) {
            return mislukt.get();
        }
        if (!leave.getAsBoolean()) {
            return new Uitslag.Ingetrokken();
        }
        return bundel.aantal() == 0 ? handEnvelope(bericht, weg) : handBundle(bericht, weg, bundel);
    }

    /** A receiver that takes no bundle, or not this one, gets all of it one by one. */
    private Uitslag handBundle(Uitgaandbericht bericht, Weg weg, Bundel bundel) throws IOException {
        var reactie = verzoeken.put(weg, bundel.lichaam(bytes(bericht)));
        if (reactie.status() != 415) {
            return outcomeOf(bericht, reactie);
        }
        Optional<Uitslag> mislukt =
                inhoudoverdracht.hand(bericht.tenant(), weg, bundel.inhouden(), true);
        return mislukt.isPresent() ? mislukt.get() : handEnvelope(bericht, weg);
    }

    /** What became of it, when the receiver knows; nothing when it never came in. */
    private Optional<Uitslag> outcome(Uitgaandbericht bericht, Weg weg) throws IOException {
        var reactie = verzoeken.stand(weg, bericht.id());
        return switch (reactie.status()) {
            case 200 -> Optional.of(receipt(bericht, reactie));
            case 404 -> Optional.empty();
            default -> Optional.of(weigering.wait(reactie));
        };
    }

    private Uitslag handEnvelope(Uitgaandbericht bericht, Weg weg) throws IOException {
        return outcomeOf(bericht, verzoeken.put(weg, bytes(bericht)));
    }

    private static byte[] bytes(Uitgaandbericht bericht) {
        return bericht.bericht().getBytes(StandardCharsets.UTF_8);
    }

    private Uitslag outcomeOf(Uitgaandbericht bericht, Reactie reactie) {
        if (reactie.gelukt()) {
            return receipt(bericht, reactie);
        }
        if (reactie.status() == 409) {
            LOG.error("ALARM: message {} is known elsewhere with another content", bericht.id());
            return new Uitslag.Anders(weigering.reasons(reactie));
        }
        return weigering.ofEnvelop(reactie);
    }

    private Uitslag receipt(Uitgaandbericht bericht, Reactie reactie) {
        Oin systeem =
                reactie.systeem()
                        .orElseThrow(() -> new IllegalStateException("a receiver without a name"));
        return bewijslezer
                .read(reactie.lichaam(), bericht, systeem)
                .<Uitslag>map(gelezen ->
                        new Uitslag.Bezorgd(gelezen.bewijs(), gelezen.ondertekend(), systeem))
                .orElseGet(() -> {
                    LOG.error("ALARM: no valid receipt for message {}", bericht.id());
                    return new Uitslag.Onbewezen(zinnen.zeg("uitwisseling.wacht.geen-bewijs"));
                });
    }
}
