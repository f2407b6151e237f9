package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.uitwisseling.Ontvangst;
import nl.hulproute.uitwisseling.Terughalingbericht;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * The school calls back what it sent by mistake. Nobody here can open it from that moment on; that
 * it was here stays in the history, for it may be a data breach (AVG, article 33).
 */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Terughaling {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");

    private final Dossiers dossiers;
    private final Dossierdocumenten documenten;
    private final Geschiedenis geschiedenis;
    private final MessageSource teksten;
    private final Clock clock;

    Terughaling(
            Dossiers dossiers,
            Dossierdocumenten documenten,
            Geschiedenis geschiedenis,
            MessageSource teksten,
            Clock clock) {
        this.dossiers = dossiers;
        this.documenten = documenten;
        this.geschiedenis = geschiedenis;
        this.teksten = teksten;
        this.clock = clock;
    }

    Ontvangst take(UUID swv, Terughalingbericht bericht) {
        var found = dossiers.lock(swv, bericht.van().routeringskenmerk(), bericht.hulpvraag());
        var redenen = new Redenen();
        redenen.unless(found.isPresent(), "dossier.weigering.terughaling-onbekend");
        found.ifPresent(dossier ->
                redenen.unless(
                        bericht.geheel()
                                || documenten.hasAll(swv, dossier.id(), bericht.documenten()),
                        "dossier.weigering.terughaling-document",
                        dossier.nummer()));
        if (!redenen.isEmpty()) {
            return new Ontvangst.Geweigerd(redenen.sentences(teksten, NEDERLANDS));
        }
        takeBack(swv, found.orElseThrow(), bericht);
        return new Ontvangst.Aangenomen(found.orElseThrow().nummer());
    }

    private void takeBack(UUID swv, Dossier dossier, Terughalingbericht bericht) {
        Instant nu = clock.instant();
        int aantal =
                bericht.geheel()
                        ? documenten.takeBackAll(swv, dossier.id(), nu)
                        : documenten.takeBack(swv, dossier.id(), bericht.documenten(), nu);
        if (bericht.geheel()) {
            dossiers.takeBack(swv, dossier.id(), nu);
        }
        geschiedenis.add(
                swv,
                dossier,
                new Gebeurtenis(
                        nu,
                        Gebeurtenis.Soort.TERUGGEHAALD,
                        bericht.indiener().naam(),
                        null,
                        null,
                        bericht.reden(),
                        aantal));
    }
}
