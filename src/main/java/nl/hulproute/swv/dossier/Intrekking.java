package nl.hulproute.swv.dossier;

import static nl.hulproute.gedeeld.Taal.NEDERLANDS;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.aanvraagtype.Statuslabels;
import nl.hulproute.uitwisseling.Intrekkingbericht;
import nl.hulproute.uitwisseling.Ontvangst;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** The school withdraws a hulpvraag: the dossier is closed as such, until it is decided. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Intrekking {

    private final Dossiers dossiers;
    private final Geschiedenis geschiedenis;
    private final Statuslabels labels;
    private final Samenvoeger samenvoeger;
    private final Terugnamemail mail;
    private final MessageSource teksten;
    private final Clock clock;

    Intrekking(
            Dossiers dossiers,
            Geschiedenis geschiedenis,
            Statuslabels labels,
            Samenvoeger samenvoeger,
            Terugnamemail mail,
            MessageSource teksten,
            Clock clock) {
        this.dossiers = dossiers;
        this.geschiedenis = geschiedenis;
        this.labels = labels;
        this.samenvoeger = samenvoeger;
        this.mail = mail;
        this.teksten = teksten;
        this.clock = clock;
    }

    Ontvangst take(UUID swv, Intrekkingbericht bericht) {
        var dossier = dossiers.lock(swv, bericht.van().routeringskenmerk(), bericht.hulpvraag());
        var redenen = new Redenen();
        redenen.unless(dossier.isPresent(), "dossier.weigering.intrekking-onbekend");
        dossier.ifPresent(d ->
                redenen.unless(
                        d.status() == HulpvraagStatus.INGETROKKEN
                                || d.status().volgende().contains(HulpvraagStatus.INGETROKKEN),
                        "dossier.weigering.intrekking-besloten",
                        d.nummer(),
                        labels.of(swv, d.status())));
        if (!redenen.isEmpty()) {
            return new Ontvangst.Geweigerd(redenen.sentences(teksten, NEDERLANDS));
        }
        withdraw(swv, dossier.orElseThrow(), bericht);
        return new Ontvangst.Aangenomen(dossier.orElseThrow().nummer());
    }

    private void withdraw(UUID swv, Dossier dossier, Intrekkingbericht bericht) {
        if (dossier.status() == HulpvraagStatus.INGETROKKEN) {
            return;
        }
        Instant nu = dossier.after(clock.instant());
        dossiers.move(swv, dossier, HulpvraagStatus.INGETROKKEN, nu);
        geschiedenis.add(
                swv,
                dossier,
                new Gebeurtenis(
                        nu,
                        Gebeurtenis.Soort.INGETROKKEN,
                        bericht.indiener().naam(),
                        HulpvraagStatus.INGETROKKEN,
                        labels.of(swv, HulpvraagStatus.INGETROKKEN),
                        bericht.reden(),
                        0));
        samenvoeger.release(swv, dossier);
        mail.withdrawn(swv, dossier);
    }
}
