package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.oso.Bijlage;
import nl.hulproute.platform.opslag.Opslag;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.aanvraagtype.Aanvraagtype;
import nl.hulproute.swv.aanvraagtype.Statuslabels;
import nl.hulproute.swv.organisatie.School;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import javax.xml.stream.XMLStreamException;

/** Makes a hulpvraag, with a number of its own, of a dossier that was read in. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Inleesdossier {

    /** What someone chose with it. */
    record Keuze(Aanvraagtype type, School school, String omschrijving, String door) {}

    private static final int LANGSTE_NAAM = 150;

    private final Opslag opslag;
    private final Inlezingen inlezingen;
    private final Dossiers dossiers;
    private final Dossierdocumenten documenten;
    private final Geschiedenis geschiedenis;
    private final Statuslabels labels;
    private final Mediatypes mediatypes;
    private final Clock clock;

    Inleesdossier(
            Opslagen opslagen,
            Inlezingen inlezingen,
            Dossiers dossiers,
            Dossierdocumenten documenten,
            Geschiedenis geschiedenis,
            Statuslabels labels,
            Mediatypes mediatypes,
            Clock clock) {
        this.opslag = opslagen.van(Onderdeel.SWV);
        this.inlezingen = inlezingen;
        this.dossiers = dossiers;
        this.documenten = documenten;
        this.geschiedenis = geschiedenis;
        this.labels = labels;
        this.mediatypes = mediatypes;
        this.clock = clock;
    }

    /** The new dossier; nothing when someone made one of it before. */
    @Transactional
    Optional<Dossier> make(UUID swv, Inlezing inlezing, List<Bijlage> bijlagen, Keuze keuze) {
        Instant nu = clock.instant();
        List<Dossierdocument> stukken = documents(swv, bijlagen, nu);
        var id = new Dossier.Id(dossiers.newIds(1).getFirst());
        String nummer =
                dossiers.nextNumber(swv, nu.atZone(Datums.NEDERLAND).toLocalDate().getYear());
        Dossier dossier = dossier(id, nummer, inlezing, keuze, pupil(swv, inlezing), nu);
        dossiers.add(swv, dossier);
        if (!inlezingen.settle(swv, inlezing.id(), id)) {
            throw new IllegalStateException("this file was made a dossier a moment ago");
        }
        documenten.add(swv, dossier, stukken);
        geschiedenis.add(
                swv,
                dossier,
                new Gebeurtenis(
                        nu,
                        Gebeurtenis.Soort.INGELEZEN,
                        keuze.door(),
                        HulpvraagStatus.AANGEMELD,
                        labels.all(swv).get(HulpvraagStatus.AANGEMELD),
                        null,
                        stukken.size()));
        return Optional.of(dossier);
    }

    private static Dossier dossier(
            Dossier.Id id,
            String nummer,
            Inlezing inlezing,
            Keuze keuze,
            Dossier.Leerling leerling,
            Instant nu) {
        return new Dossier(
                id,
                nummer,
                keuze.school().routeringskenmerk(),
                inlezing.id(),
                keuze.school().id(),
                keuze.school().naam(),
                keuze.type().id(),
                keuze.type().naam(),
                keuze.omschrijving(),
                "",
                keuze.door(),
                "",
                "",
                leerling,
                inlezing.xml(),
                HulpvraagStatus.AANGEMELD,
                nu,
                inlezing.moment(),
                nu,
                0,
                0,
                false,
                null);
    }

    /** Whom it is about. */
    Dossier.Leerling pupil(UUID swv, Inlezing inlezing) {
        try (InputStream xml = opslag.open(swv, inlezing.xml())) {
            return LeerlingLezer.read(xml).orElseGet(() -> new Dossier.Leerling("–", null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a dossier that was read in is readable", e);
        }
    }

    private List<Dossierdocument> documents(UUID swv, List<Bijlage> bijlagen, Instant nu) {
        var ids = dossiers.newIds(bijlagen.size()).iterator();
        var typen = mediatypes.note(swv, bijlagen.stream().map(Bijlage::sha256).toList());
        var stukken = new ArrayList<Dossierdocument>();
        for (Bijlage bijlage : bijlagen) {
            stukken.add(
                    new Dossierdocument(
                            ids.next(),
                            Documentsoort.OVERIG,
                            name(bijlage.bestandsnaam()),
                            bijlage.omschrijving(),
                            bijlage.sha256(),
                            size(swv, bijlage),
                            Objects.requireNonNull(typen.get(bijlage.sha256())),
                            null,
                            0,
                            nu,
                            false,
                            false));
        }
        return stukken;
    }

    private long size(UUID swv, Bijlage bijlage) {
        try {
            return opslag.grootte(swv, bijlage.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name without a path, and without what a computer cannot stand in one. */
    static String name(String naam) {
        String kaal =
                naam.substring(Math.max(naam.lastIndexOf('/'), naam.lastIndexOf('\\')) + 1)
                        .replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", "")
                        .strip();
        String heel = kaal.isEmpty() ? "bijlage" : kaal;
        return heel.substring(Math.max(0, heel.length() - LANGSTE_NAAM));
    }
}
