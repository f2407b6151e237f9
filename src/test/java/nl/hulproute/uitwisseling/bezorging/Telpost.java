package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.uitwisseling.Berichtsoort;
import nl.hulproute.uitwisseling.Ontvangstbewijs;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/** A transport that takes everything, and counts. */
final class Telpost implements Overdracht {

    private final Map<UUID, Integer> keren = new ConcurrentHashMap<>();
    private final Set<UUID> ingehaald = ConcurrentHashMap.newKeySet();

    @Override
    public Uitslag hand(Uitgaandbericht bericht, List<Sha256> inhouden, BooleanSupplier leave) {
        if (!leave.getAsBoolean()) {
            return new Uitslag.Ingetrokken();
        }
        if (bericht.soort() != Berichtsoort.HULPVRAAG && !keren.containsKey(bericht.hulpvraag())) {
            ingehaald.add(bericht.id());
        }
        keren.merge(bericht.id(), 1, Integer::sum);
        return new Uitslag.Bezorgd(receipt(bericht), "bewijs", Demowereld.SWVSYSTEEM);
    }

    /** How often each message was handed over. */
    Map<UUID, Integer> keren() {
        return keren;
    }

    /** What was handed over before the hulpvraag that it belongs to. */
    Set<UUID> ingehaald() {
        return ingehaald;
    }

    private static Ontvangstbewijs receipt(Uitgaandbericht bericht) {
        var kenmerk = new Routeringskenmerk(bericht.van());
        return new Ontvangstbewijs(
                bericht.id(),
                bericht.soort(),
                Oin.of(kenmerk.vestiging().brin()),
                kenmerk,
                new Oin(bericht.naar()),
                Instant.EPOCH,
                "2026-00001",
                Sha256.of(bericht.bericht().getBytes(StandardCharsets.UTF_8)).hex(),
                List.of());
    }
}
