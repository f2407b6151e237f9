package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.taken.Taken;
import nl.hulproute.uitwisseling.Aanvullingbericht;
import nl.hulproute.uitwisseling.Documentregel;
import nl.hulproute.uitwisseling.Hulpvraagbericht;
import nl.hulproute.uitwisseling.Statusbericht;
import nl.hulproute.uitwisseling.Verzending;
import nl.hulproute.uitwisseling.bericht.Berichtvorm;
import nl.hulproute.uitwisseling.bezorging.Uitgaandbericht.Soort;
import nl.hulproute.uitwisseling.bezorging.Uitgaandbericht.Toestand;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
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
        Set<Sha256> inhouden = contents(bericht.documenten());
        inhouden.add(bericht.dossier());
        var uitgaand = new Uitgaand(jdbc, Onderdeel.SCHOOL);
        makeRoom(uitgaand, tenant, bericht.id());
        long volgnummer =
                uitgaand.add(
                        tenant,
                        bericht.id(),
                        Soort.HULPVRAAG,
                        bericht.id(),
                        bericht.van().routeringskenmerk().waarde(),
                        bericht.naar().waarde(),
                        vorm.write(bericht),
                        clock.instant());
        uitgaand.addContents(tenant, bericht.id(), inhouden);
        plan(Onderdeel.SCHOOL, new Bezorgopdracht(tenant, bericht.id(), volgnummer));
    }

    @Override
    public void aanvulling(UUID tenant, Aanvullingbericht bericht) {
        var uitgaand = new Uitgaand(jdbc, Onderdeel.SCHOOL);
        makeRoom(uitgaand, tenant, bericht.id());
        long volgnummer =
                uitgaand.add(
                        tenant,
                        bericht.id(),
                        Soort.AANVULLING,
                        bericht.hulpvraag(),
                        bericht.van().routeringskenmerk().waarde(),
                        bericht.naar().waarde(),
                        vorm.write(bericht),
                        clock.instant());
        uitgaand.addContents(tenant, bericht.id(), contents(bericht.documenten()));
        plan(Onderdeel.SCHOOL, new Bezorgopdracht(tenant, bericht.id(), volgnummer));
    }

    @Override
    public void status(UUID tenant, Oin van, Routeringskenmerk naar, Statusbericht bericht) {
        long volgnummer =
                new Uitgaand(jdbc, Onderdeel.SWV)
                        .add(
                                tenant,
                                bericht.id(),
                                Soort.STATUS,
                                bericht.hulpvraag(),
                                van.waarde(),
                                naar.waarde(),
                                vorm.write(bericht),
                                clock.instant());
        plan(Onderdeel.SWV, new Bezorgopdracht(tenant, bericht.id(), volgnummer));
    }

    @Override
    public boolean trekTerug(UUID tenant, UUID bericht) {
        var uitgaand = new Uitgaand(jdbc, Onderdeel.SCHOOL);
        return uitgaand.lock(tenant, bericht)
                .filter(rij -> mayBeTakenBack(rij.toestand()))
                .map(rij -> {
                    uitgaand.saveOutcome(
                            tenant, bericht, Toestand.INGETROKKEN, null, clock.instant());
                    return true;
                })
                .orElse(false);
    }

    private static boolean mayBeTakenBack(Toestand toestand) {
        return toestand == Toestand.WACHT
                || toestand == Toestand.GEWEIGERD
                || toestand == Toestand.INGETROKKEN;
    }

    /** What was taken back or refused gives way to the mended message under the same id. */
    private static void makeRoom(Uitgaand uitgaand, UUID tenant, UUID bericht) {
        uitgaand.lock(tenant, bericht)
                .ifPresent(rij -> {
                    if (rij.toestand() != Toestand.INGETROKKEN
                            && rij.toestand() != Toestand.GEWEIGERD) {
                        throw new IllegalStateException(
                                "message %s is %s".formatted(bericht, rij.toestand()));
                    }
                    uitgaand.remove(tenant, bericht);
                });
    }

    private static Set<Sha256> contents(List<Documentregel> documenten) {
        Set<Sha256> inhouden = new LinkedHashSet<>();
        documenten.forEach(document -> inhouden.add(document.sha256()));
        return inhouden;
    }

    private void plan(Onderdeel onderdeel, Bezorgopdracht opdracht) {
        taken.plan(Bezorgtaken.of(onderdeel, opdracht));
    }
}
