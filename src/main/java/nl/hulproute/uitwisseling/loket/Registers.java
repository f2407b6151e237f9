package nl.hulproute.uitwisseling.loket;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.uitwisseling.Registerloketten;
import nl.hulproute.uitwisseling.bericht.Zinnen;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The look-up for each part of this node. */
@Component
public class Registers implements Registerloketten {

    private final Map<Onderdeel, Register> registers = new ConcurrentHashMap<>();
    private final Verbindingen verbindingen;
    private final Adressen adressen;
    private final Zinnen zinnen;
    private final JsonMapper mapper;
    private final Duration onthouden;
    private final Clock clock;

    Registers(
            Verbindingen verbindingen,
            Adressen adressen,
            Zinnen zinnen,
            JsonMapper mapper,
            @Value("${hulproute.register.onthouden:15m}") Duration onthouden,
            Clock clock) {
        this.verbindingen = verbindingen;
        this.adressen = adressen;
        this.zinnen = zinnen;
        this.mapper = mapper;
        this.onthouden = onthouden;
        this.clock = clock;
    }

    @Override
    public Register van(Onderdeel onderdeel) {
        return registers.computeIfAbsent(
                onderdeel, sleutel -> new Register(verbinding(sleutel), onthouden, clock));
    }

    /** After a failed delivery the endpoint may have moved: it is asked again. */
    public void forgetEndpoint(Onderdeel onderdeel, String adres) {
        van(onderdeel).forget(adres);
    }

    Registerverbinding verbinding(Onderdeel onderdeel) {
        return new Registerverbinding(verbindingen.van(onderdeel), adressen, zinnen, mapper);
    }
}
