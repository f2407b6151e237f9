package nl.hulproute.uitwisseling.loket;

import jakarta.annotation.PreDestroy;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.certificaten.Certificaten;
import nl.hulproute.uitwisseling.bericht.Zinnen;

import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One {@link Verbinding} for each part of this node. */
@Component
public class Verbindingen {

    private final Map<Onderdeel, Verbinding> verbindingen = new ConcurrentHashMap<>();
    private final Certificaten certificaten;
    private final Zinnen zinnen;

    Verbindingen(Certificaten certificaten, Zinnen zinnen) {
        this.certificaten = certificaten;
        this.zinnen = zinnen;
    }

    public Verbinding van(Onderdeel onderdeel) {
        return verbindingen.computeIfAbsent(
                onderdeel,
                sleutel ->
                        new Verbinding(
                                () -> certificaten.van(sleutel),
                                () -> certificaten.client(sleutel),
                                zinnen));
    }

    @PreDestroy
    void close() {
        verbindingen.values().forEach(Verbinding::close);
    }
}
