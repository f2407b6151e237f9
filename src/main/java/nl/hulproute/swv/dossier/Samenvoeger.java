package nl.hulproute.swv.dossier;

import static nl.hulproute.gedeeld.Taal.NEDERLANDS;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.aanvraagtype.Statuslabels;
import nl.hulproute.swv.dossier.Samenvoegregel.Bezwaar;
import nl.hulproute.swv.organisatie.Samenwerkingsverbanden;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Lets a dossier go on in another. Nothing of it moves: its documents, questions, notities and
 * history are read at the other, what the school still sends is taken in as before, and so it can
 * be taken back. The history and the message to the school are one transaction with it.
 */
@Component
@OpKnooppunt(Onderdeel.SWV)
public class Samenvoeger {

    /** What the program does by itself stands in the history under its own name. */
    private static final String PROGRAMMA = "Hulproute";

    private final Dossiers dossiers;
    private final Dossierdocumenten documenten;
    private final Geschiedenis geschiedenis;
    private final Statuslabels labels;
    private final Samenwerkingsverbanden samenwerkingsverbanden;
    private final Statuspost post;
    private final MessageSource teksten;
    private final Clock clock;

    Samenvoeger(
            Dossiers dossiers,
            Dossierdocumenten documenten,
            Geschiedenis geschiedenis,
            Statuslabels labels,
            Samenwerkingsverbanden samenwerkingsverbanden,
            Statuspost post,
            MessageSource teksten,
            Clock clock) {
        this.dossiers = dossiers;
        this.documenten = documenten;
        this.geschiedenis = geschiedenis;
        this.labels = labels;
        this.samenwerkingsverbanden = samenwerkingsverbanden;
        this.post = post;
        this.teksten = teksten;
        this.clock = clock;
    }

    /** A dossier in the version that someone saw. */
    public record Gezien(UUID id, int versie) {}

    /** What stands in the way of this choice now. */
    @Transactional(readOnly = true)
    public Optional<Bezwaar> objection(UUID swv, Dossier blijft, Dossier gaat) {
        return Samenvoegregel.objection(
                blijft, gaat, !dossiers.mergedInto(swv, gaat.id()).isEmpty());
    }

    /** Why it is refused; nothing when {@code gaat} goes on in {@code blijft}. */
    @Transactional
    public Optional<Bezwaar> merge(UUID swv, Gezien blijft, Gezien gaat, String door) {
        Map<UUID, Dossier> beide = hold(swv, blijft.id(), gaat.id());
        Dossier doel = Objects.requireNonNull(beide.get(blijft.id()));
        Dossier weg = Objects.requireNonNull(beide.get(gaat.id()));
        Optional<Bezwaar> bezwaar = objection(swv, doel, weg);
        if (bezwaar.isEmpty()
                && (doel.versie() != blijft.versie() || weg.versie() != gaat.versie())) {
            bezwaar = Optional.of(Bezwaar.INTUSSEN_GEWIJZIGD);
        }
        if (bezwaar.isEmpty()) {
            merge(swv, doel, weg, door);
        }
        return bezwaar;
    }

    /** The lowest id first: two who merge the same pair wait for one another. */
    private Map<UUID, Dossier> hold(UUID swv, UUID... ids) {
        var dossier = new HashMap<UUID, Dossier>();
        Stream.of(ids)
                .sorted()
                .forEach(id ->
                        dossier.put(id, dossiers.lock(swv, new Dossier.Id(id)).orElseThrow()));
        return dossier;
    }

    private void merge(UUID swv, Dossier blijft, Dossier gaat, String door) {
        Instant nu = gaat.after(clock.instant());
        dossiers.move(swv, gaat, gaat.status(), nu);
        dossiers.setMerged(swv, gaat.id(), blijft.id().waarde());
        dossiers.touch(swv, blijft.id());
        dossiers.carryAnswers(swv, gaat.id(), blijft.id(), 1);
        documenten.recount(swv, gaat.id());
        note(swv, blijft, gaat, Gebeurtenis.Soort.SAMENGEVOEGD, door, nu);
        tell(swv, gaat, text("samenvoegen.bericht", blijft.nummer()), nu, explain(blijft, gaat));
    }

    private String explain(Dossier blijft, Dossier gaat) {
        return text(
                "samenvoegen.bericht.toelichting",
                gaat.eigenReferentie(),
                blijft.eigenReferentie(),
                blijft.nummer());
    }

    /** Lets a dossier go on by itself again; why not, or nothing when it does. */
    @Transactional
    public Optional<Bezwaar> undo(UUID swv, UUID id, String door) {
        Optional<UUID> met =
                dossiers.find(swv, new Dossier.Id(id))
                        .flatMap(een -> Optional.ofNullable(een.samengevoegdMet()));
        if (met.isEmpty()) {
            return Optional.of(Bezwaar.NIET_SAMENGEVOEGD);
        }
        Map<UUID, Dossier> beide = hold(swv, met.get(), id);
        Dossier dossier = Objects.requireNonNull(beide.get(id));
        if (!met.get().equals(dossier.samengevoegdMet())) {
            return Optional.of(Bezwaar.INTUSSEN_GEWIJZIGD);
        }
        if (Samenvoegregel.decided(dossier)) {
            return Optional.of(Bezwaar.GAAT_BESLOTEN);
        }
        part(swv, Objects.requireNonNull(beide.get(met.get())), dossier, door);
        return Optional.empty();
    }

    /** The school took back this dossier, which the caller holds; what is in it still asks work. */
    void release(UUID swv, Dossier blijft) {
        List<Dossier> los = dossiers.mergedInto(swv, blijft.id());
        los.forEach(
                een -> part(swv, blijft, dossiers.lock(swv, een.id()).orElseThrow(), PROGRAMMA));
    }

    private void part(UUID swv, Dossier blijft, Dossier los, String door) {
        Instant nu = los.after(clock.instant());
        dossiers.move(swv, los, los.status(), nu);
        dossiers.setMerged(swv, los.id(), null);
        dossiers.touch(swv, blijft.id());
        dossiers.carryAnswers(swv, los.id(), blijft.id(), -1);
        documenten.recount(swv, los.id());
        documenten.recount(swv, blijft.id());
        note(swv, blijft, los, Gebeurtenis.Soort.LOSGEMAAKT, door, nu);
        tell(
                swv,
                los,
                labels.of(swv, los.status()),
                nu,
                text("samenvoegen.bericht.los", blijft.nummer(), los.nummer()));
    }

    /** In the history of both, each naming the other. */
    private void note(
            UUID swv,
            Dossier blijft,
            Dossier gaat,
            Gebeurtenis.Soort soort,
            String door,
            Instant nu) {
        geschiedenis.add(
                swv, blijft, new Gebeurtenis(nu, soort, door, null, gaat.nummer(), null, 0));
        geschiedenis.add(
                swv, gaat, new Gebeurtenis(nu, soort, door, null, blijft.nummer(), null, 0));
    }

    /** Its state stays as it was: no state of the exchange says this, a label does. */
    private void tell(UUID swv, Dossier dossier, String label, Instant nu, String toelichting) {
        post.send(
                samenwerkingsverbanden.read(swv),
                dossier,
                dossier.status(),
                label,
                nu,
                toelichting);
    }

    private String text(String sleutel, Object... gegevens) {
        return teksten.getMessage(sleutel, gegevens, NEDERLANDS);
    }
}
