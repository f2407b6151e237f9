package nl.hulproute.swv.dossier;

import static nl.hulproute.gedeeld.Taal.NEDERLANDS;

import nl.hulproute.datalek.Datalekken;
import nl.hulproute.datalek.Datalekmelding;
import nl.hulproute.datalek.Stap;
import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.opslag.Opruimer;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.aanvraagtype.Statuslabels;
import nl.hulproute.uitwisseling.Ontvangst;
import nl.hulproute.uitwisseling.Terughalingbericht;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The school calls back what it sent by mistake. Nobody here can open it from that moment on, and
 * its contents are removed; that it was here stays in the history and in the register, for it may
 * be a data breach (AVG, article 33).
 */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Terughaling {

    private final Dossiers dossiers;
    private final Dossierdocumenten documenten;
    private final Geschiedenis geschiedenis;
    private final Statuslabels labels;
    private final Datalekken datalekken;
    private final Opruimer opruimer;
    private final Samenvoeger samenvoeger;
    private final Terugnamemail mail;
    private final MessageSource teksten;
    private final Clock clock;

    Terughaling(
            Dossiers dossiers,
            Dossierdocumenten documenten,
            Geschiedenis geschiedenis,
            Statuslabels labels,
            Datalekken datalekken,
            Opruimer opruimer,
            Samenvoeger samenvoeger,
            Terugnamemail mail,
            MessageSource teksten,
            Clock clock) {
        this.dossiers = dossiers;
        this.documenten = documenten;
        this.geschiedenis = geschiedenis;
        this.labels = labels;
        this.datalekken = datalekken;
        this.opruimer = opruimer;
        this.samenvoeger = samenvoeger;
        this.mail = mail;
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

    /** What was called back before is not called back again. */
    private void takeBack(UUID swv, Dossier dossier, Terughalingbericht bericht) {
        Instant nu = dossier.after(clock.instant());
        boolean ends = bericht.geheel() && !dossier.teruggehaald();
        List<Dossierdocument> geraakt =
                bericht.geheel()
                        ? documenten.takeBackAll(swv, dossier.id(), nu)
                        : documenten.takeBack(swv, dossier.id(), bericht.documenten(), nu);
        if (!ends && geraakt.isEmpty()) {
            return;
        }
        boolean closes = ends && dossier.status().volgende().contains(HulpvraagStatus.INGETROKKEN);
        if (closes) {
            dossiers.move(swv, dossier, HulpvraagStatus.INGETROKKEN, nu);
        }
        if (ends) {
            dossiers.takeBack(swv, dossier.id(), nu);
            geschiedenis.takeBackWords(swv, dossier.id());
            samenvoeger.release(swv, dossier);
        }
        note(swv, dossier, bericht, geraakt, closes, nu);
        opruimer.plan(Onderdeel.SWV, swv, contents(dossier, geraakt, ends));
        mail.recalled(swv, dossier);
    }

    private void note(
            UUID swv,
            Dossier dossier,
            Terughalingbericht bericht,
            List<Dossierdocument> geraakt,
            boolean closes,
            Instant nu) {
        geschiedenis.add(
                swv,
                dossier,
                new Gebeurtenis(
                        nu,
                        Gebeurtenis.Soort.TERUGGEHAALD,
                        bericht.indiener().naam(),
                        closes ? HulpvraagStatus.INGETROKKEN : null,
                        closes ? labels.of(swv, HulpvraagStatus.INGETROKKEN) : null,
                        bericht.reden(),
                        geraakt.size()));
        UUID datalek = dossiers.newIds(1).getFirst();
        datalekken.note(
                Onderdeel.SWV,
                swv,
                new Datalekmelding(
                        datalek,
                        dossier.id().waarde(),
                        dossier.eigenReferentie(),
                        dossier.nummer(),
                        dossier.schoolNaam(),
                        bericht.geheel(),
                        geraakt.stream().map(Dossierdocument::soort).toList(),
                        geraakt.stream().map(Dossierdocument::id).toList(),
                        bericht.reden(),
                        bericht.indiener().naam(),
                        nu,
                        List.of()));
        datalekken.tick(Onderdeel.SWV, swv, datalek, Stap.ONLEESBAAR, "Hulproute", "");
    }

    private static List<Sha256> contents(
            Dossier dossier, List<Dossierdocument> geraakt, boolean ends) {
        return Stream.concat(
                        geraakt.stream().map(Dossierdocument::sha256),
                        ends ? Stream.of(dossier.xml()) : Stream.empty())
                .collect(Collectors.toList());
    }
}
