package nl.hulproute.swv.dossier;

import static nl.hulproute.gedeeld.Taal.NEDERLANDS;

import static java.util.stream.Collectors.toSet;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.taken.Taken;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.aanvraagtype.Aanvraagtypes;
import nl.hulproute.swv.aanvraagtype.Afhandeling;
import nl.hulproute.swv.aanvraagtype.Statuslabels;
import nl.hulproute.swv.organisatie.Samenwerkingsverband;
import nl.hulproute.swv.organisatie.Samenwerkingsverbanden;
import nl.hulproute.swv.organisatie.Scholen;
import nl.hulproute.swv.organisatie.School;
import nl.hulproute.uitwisseling.Aanvullingbericht;
import nl.hulproute.uitwisseling.Aanvullingbericht.Vraagantwoord;
import nl.hulproute.uitwisseling.Documentregel;
import nl.hulproute.uitwisseling.Dossierinhoud;
import nl.hulproute.uitwisseling.HulpvraagOntvanger;
import nl.hulproute.uitwisseling.Hulpvraagbericht;
import nl.hulproute.uitwisseling.Intrekkingbericht;
import nl.hulproute.uitwisseling.Ontvangst;
import nl.hulproute.uitwisseling.Terughalingbericht;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import javax.xml.stream.XMLStreamException;

/**
 * Takes in what schools send: a hulpvraag becomes a numbered dossier, an aanvulling is added to it.
 * What it refuses, it refuses with all reasons at once, in sentences for the school.
 */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Ontvangstbalie implements HulpvraagOntvanger {

    private final Samenwerkingsverbanden samenwerkingsverbanden;
    private final Scholen scholen;
    private final Aanvraagtypes aanvraagtypes;
    private final Statuslabels labels;
    private final Dossiers dossiers;
    private final Dossierdocumenten documenten;
    private final Geschiedenis geschiedenis;
    private final Intrekking intrekking;
    private final Terughaling terughaling;
    private final Antwoordverwerking antwoorden;
    private final Behandelaarnieuws nieuws;
    private final Mediatypes mediatypes;
    private final Taken taken;
    private final MessageSource teksten;
    private final Clock clock;

    /** Asked for with each content; a samenwerkingsverband keeps its OIN and its id. */
    private final Map<Oin, UUID> bekend = new ConcurrentHashMap<>();

    Ontvangstbalie(
            Samenwerkingsverbanden samenwerkingsverbanden,
            Scholen scholen,
            Aanvraagtypes aanvraagtypes,
            Statuslabels labels,
            Dossiers dossiers,
            Dossierdocumenten documenten,
            Geschiedenis geschiedenis,
            Intrekking intrekking,
            Terughaling terughaling,
            Antwoordverwerking antwoorden,
            Behandelaarnieuws nieuws,
            Mediatypes mediatypes,
            Taken taken,
            MessageSource teksten,
            Clock clock) {
        this.samenwerkingsverbanden = samenwerkingsverbanden;
        this.scholen = scholen;
        this.aanvraagtypes = aanvraagtypes;
        this.labels = labels;
        this.dossiers = dossiers;
        this.documenten = documenten;
        this.geschiedenis = geschiedenis;
        this.intrekking = intrekking;
        this.terughaling = terughaling;
        this.antwoorden = antwoorden;
        this.nieuws = nieuws;
        this.mediatypes = mediatypes;
        this.taken = taken;
        this.teksten = teksten;
        this.clock = clock;
    }

    @Override
    public Optional<UUID> tenant(Oin swv) {
        UUID eerder = bekend.get(swv);
        if (eerder != null) {
            return Optional.of(eerder);
        }
        var gevonden = samenwerkingsverbanden.find(swv).map(Samenwerkingsverband::id);
        gevonden.ifPresent(id -> bekend.put(swv, id));
        return gevonden;
    }

    @Override
    public List<Oin> samenwerkingsverbanden() {
        return samenwerkingsverbanden.all().stream().map(Samenwerkingsverband::oin).toList();
    }

    @Override
    @Transactional
    public Ontvangst ontvang(UUID swv, Hulpvraagbericht bericht, Dossierinhoud inhoud) {
        Optional<School> school = scholen.find(swv, bericht.van().routeringskenmerk());
        Optional<Dossier.Leerling> leerling = leerling(inhoud);
        Optional<Afhandeling> afhandeling = aanvraagtypes.afhandeling(swv, bericht.aanvraagtype());
        var redenen = new Redenen();
        redenen.unless(school.isPresent(), "dossier.weigering.school", bericht.van().naam());
        redenen.unless(
                afhandeling.isPresent(),
                "dossier.weigering.aanvraagtype",
                bericht.aanvraagtypeNaam());
        redenen.unless(leerling.isPresent(), "dossier.weigering.leerling");
        if (!redenen.isEmpty()) {
            return new Ontvangst.Geweigerd(redenen.sentences(teksten, NEDERLANDS));
        }
        boolean bevestig = afhandeling.orElseThrow().ontvangstbevestiging();
        return new Ontvangst.Aangenomen(
                open(swv, bericht, school.orElseThrow(), leerling.orElseThrow(), bevestig));
    }

    @Override
    @Transactional
    public Ontvangst ontvang(UUID swv, Aanvullingbericht bericht) {
        Optional<Dossier> found =
                dossiers.lock(swv, bericht.van().routeringskenmerk(), bericht.hulpvraag());
        var redenen = new Redenen();
        redenen.unless(found.isPresent(), "dossier.weigering.onbekend");
        found.ifPresent(dossier ->
                redenen.unless(
                        dossier.status().aanvulbaar(),
                        "dossier.weigering.besloten",
                        dossier.nummer(),
                        labels.of(swv, dossier.status())));
        redenen.unless(
                !bericht.documenten().isEmpty() || !bericht.beantwoord().isEmpty(),
                "dossier.weigering.leeg");
        found.ifPresent(dossier ->
                redenen.unless(
                        antwoorden.knows(swv, dossier, asked(bericht)),
                        "dossier.weigering.vraag-onbekend",
                        dossier.nummer()));
        if (!redenen.isEmpty()) {
            return new Ontvangst.Geweigerd(redenen.sentences(teksten, NEDERLANDS));
        }
        add(swv, bericht, found.orElseThrow());
        return new Ontvangst.Aangenomen(found.orElseThrow().nummer());
    }

    @Override
    @Transactional
    public Ontvangst ontvang(UUID swv, Intrekkingbericht bericht) {
        return intrekking.take(swv, bericht);
    }

    @Override
    @Transactional
    public Ontvangst ontvang(UUID swv, Terughalingbericht bericht) {
        return terughaling.take(swv, bericht);
    }

    private static Set<UUID> asked(Aanvullingbericht bericht) {
        return bericht.beantwoord().stream().map(Vraagantwoord::vraag).collect(toSet());
    }

    private String open(
            UUID swv,
            Hulpvraagbericht bericht,
            School school,
            Dossier.Leerling leerling,
            boolean bevestig) {
        Instant nu = clock.instant();
        Iterator<UUID> ids = dossiers.newIds(1 + bericht.documenten().size()).iterator();
        var id = new Dossier.Id(ids.next());
        List<Dossierdocument> bijlagen = documents(swv, ids, bericht.documenten(), 0, nu);
        documenten.add(swv, id, school.id(), bijlagen);
        geschiedenis.add(
                swv,
                id,
                school.id(),
                new Gebeurtenis(
                        nu,
                        Gebeurtenis.Soort.ONTVANGEN,
                        bericht.indiener().naam(),
                        HulpvraagStatus.AANGEMELD,
                        labels.of(swv, HulpvraagStatus.AANGEMELD),
                        null,
                        bijlagen.size()));
        if (bevestig) {
            taken.plan(Ontvangsttaak.of(swv, id));
        }
        String nummer =
                dossiers.nextNumber(swv, nu.atZone(Datums.NEDERLAND).toLocalDate().getYear());
        dossiers.add(swv, Aanmelding.dossier(id, nummer, bericht, school, leerling, nu));
        return nummer;
    }

    private void add(UUID swv, Aanvullingbericht bericht, Dossier dossier) {
        Instant nu = clock.instant();
        int aanvulling = documenten.nextAanvulling(swv, dossier.id());
        Iterator<UUID> ids = dossiers.newIds(bericht.documenten().size()).iterator();
        List<Dossierdocument> stukken = documents(swv, ids, bericht.documenten(), aanvulling, nu);
        documenten.add(swv, dossier, stukken);
        geschiedenis.add(
                swv,
                dossier,
                new Gebeurtenis(
                        nu,
                        Gebeurtenis.Soort.AANVULLING,
                        bericht.indiener().naam(),
                        null,
                        null,
                        bericht.toelichting(),
                        bericht.documenten().size()));
        if (!bericht.beantwoord().isEmpty()) {
            antwoorden.take(swv, dossier, bericht, stukken, nu);
        } else {
            nieuws.documenten(swv, dossier);
        }
    }

    private List<Dossierdocument> documents(
            UUID swv, Iterator<UUID> ids, List<Documentregel> regels, int aanvulling, Instant nu) {
        var typen = mediatypes.note(swv, regels.stream().map(Documentregel::sha256).toList());
        return regels.stream()
                .map(regel ->
                        Aanmelding.document(
                                ids.next(),
                                regel,
                                Objects.requireNonNull(typen.get(regel.sha256())),
                                aanvulling,
                                nu))
                .toList();
    }

    private static Optional<Dossier.Leerling> leerling(Dossierinhoud inhoud) {
        try (InputStream xml = inhoud.open()) {
            return LeerlingLezer.read(xml);
        } catch (IOException | XMLStreamException e) {
            throw new IllegalStateException("a checked dossier is readable", e);
        }
    }
}
