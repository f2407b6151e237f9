package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.taken.Taken;
import nl.hulproute.uitwisseling.Aanvullingbericht;
import nl.hulproute.uitwisseling.Aanvulverzoekbericht;
import nl.hulproute.uitwisseling.Berichtsoort;
import nl.hulproute.uitwisseling.Besluitbericht;
import nl.hulproute.uitwisseling.Hulpvraagbericht;
import nl.hulproute.uitwisseling.Intrekkingbericht;
import nl.hulproute.uitwisseling.Statusbericht;
import nl.hulproute.uitwisseling.Terughalingbericht;
import nl.hulproute.uitwisseling.Verzending;
import nl.hulproute.uitwisseling.bericht.Berichtvorm;
import nl.hulproute.uitwisseling.bezorging.Uitgaandbericht.Toestand;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** Puts messages into the outbox and plans their delivery, in the caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Uitbak implements Verzending {

    private final JdbcClient jdbc;
    private final Berichtvorm vorm;
    private final Taken taken;
    private final Clock clock;

    Uitbak(JdbcClient jdbc, Berichtvorm vorm, Taken taken, Clock clock) {
        this.jdbc = jdbc;
        this.vorm = vorm;
        this.taken = taken;
        this.clock = clock;
    }

    @Override
    public void hulpvraag(UUID tenant, Hulpvraagbericht bericht) {
        var kop = new Kop(tenant, bericht.id(), Berichtsoort.HULPVRAAG, bericht.id());
        send(kop, bericht.van().routeringskenmerk(), bericht.naar(), bericht, bericht.inhouden());
    }

    @Override
    public void aanvulling(UUID tenant, Aanvullingbericht bericht) {
        var kop = new Kop(tenant, bericht.id(), Berichtsoort.AANVULLING, bericht.hulpvraag());
        send(kop, bericht.van().routeringskenmerk(), bericht.naar(), bericht, bericht.inhouden());
    }

    @Override
    public void intrekking(UUID tenant, Intrekkingbericht bericht) {
        var kop = new Kop(tenant, bericht.id(), Berichtsoort.INTREKKING, bericht.hulpvraag());
        send(kop, bericht.van().routeringskenmerk(), bericht.naar(), bericht, Set.of());
    }

    @Override
    public void terughaling(UUID tenant, Terughalingbericht bericht) {
        var kop = new Kop(tenant, bericht.id(), Berichtsoort.TERUGHALING, bericht.hulpvraag());
        send(kop, bericht.van().routeringskenmerk(), bericht.naar(), bericht, Set.of());
    }

    @Override
    public void status(UUID tenant, Oin van, Routeringskenmerk naar, Statusbericht bericht) {
        var kop = new Kop(tenant, bericht.id(), Berichtsoort.STATUS, bericht.hulpvraag());
        sendBack(kop, van, naar, bericht, Set.of());
    }

    @Override
    public void aanvulverzoek(
            UUID tenant, Oin van, Routeringskenmerk naar, Aanvulverzoekbericht bericht) {
        var kop = new Kop(tenant, bericht.id(), Berichtsoort.AANVULVERZOEK, bericht.hulpvraag());
        sendBack(kop, van, naar, bericht, Set.of());
    }

    @Override
    public void besluit(UUID tenant, Oin van, Routeringskenmerk naar, Besluitbericht bericht) {
        var kop = new Kop(tenant, bericht.id(), Berichtsoort.BESLUIT, bericht.hulpvraag());
        sendBack(kop, van, naar, bericht, bericht.inhouden());
    }

    private record Kop(UUID tenant, UUID id, Berichtsoort soort, UUID hulpvraag) {}

    private void send(
            Kop kop, Routeringskenmerk van, Oin naar, Object bericht, Set<Sha256> inhouden) {
        put(Onderdeel.SCHOOL, kop, van.waarde(), naar.waarde(), bericht, inhouden);
    }

    private void sendBack(
            Kop kop, Oin van, Routeringskenmerk naar, Object bericht, Set<Sha256> inhouden) {
        put(Onderdeel.SWV, kop, van.waarde(), naar.waarde(), bericht, inhouden);
    }

    private void put(
            Onderdeel onderdeel,
            Kop kop,
            String van,
            String naar,
            Object bericht,
            Set<Sha256> inhouden) {
        var uitgaand = new Uitgaand(jdbc, onderdeel);
        long volgnummer =
                uitgaand.add(
                        kop.tenant(),
                        kop.id(),
                        kop.soort(),
                        kop.hulpvraag(),
                        van,
                        naar,
                        vorm.write(bericht),
                        clock.instant());
        if (!inhouden.isEmpty()) {
            uitgaand.addContents(kop.tenant(), kop.id(), inhouden);
        }
        plan(onderdeel, new Bezorgopdracht(kop.tenant(), kop.id(), volgnummer));
    }

    @Override
    public boolean trekTerug(UUID tenant, UUID bericht) {
        var uitgaand = new Uitgaand(jdbc, Onderdeel.SCHOOL);
        return uitgaand.lock(tenant, bericht)
                .filter(rij -> mayBeTakenBack(uitgaand, rij))
                .map(rij -> {
                    uitgaand.saveOutcome(tenant, bericht, Toestand.INGETROKKEN, null);
                    return true;
                })
                .orElse(false);
    }

    static boolean mayBeTakenBack(Uitgaand uitgaand, Uitgaandbericht rij) {
        return switch (rij.toestand()) {
            case WACHT, GEWEIGERD, INGETROKKEN -> true;
            case VERLOPEN -> !uitgaand.hasLeft(rij.tenant(), rij.id());
            case ONDERWEG, BEZORGD -> false;
        };
    }

    private void plan(Onderdeel onderdeel, Bezorgopdracht opdracht) {
        taken.plan(Bezorgtaken.of(onderdeel, opdracht));
    }
}
