package nl.hulproute.school.hulpvraag;

import nl.hulproute.datalek.Datalekken;
import nl.hulproute.datalek.Datalekmelding;
import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * <em>Verkeerd verstuurd</em>: documents, or the whole hulpvraag, are called back, and noted as a
 * possible data breach. What has not left is taken out of the queue: then nothing leaked.
 */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class HaalTerug {

    /** What came of it. */
    enum Uitkomst {
        TERUGGEHAALD,
        WEER_CONCEPT,
        UIT_WACHTRIJ,
        NIETS_GEKOZEN,
        KAN_NIET;

        String sleutel() {
            return "hulpvraag.terughalen."
                    + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    private final Hulpvragen hulpvragen;
    private final Terughaalbaar terughaalbaar;
    private final WijzigHulpvraag wijzigen;
    private final Terugbericht terug;
    private final Datalekken datalekken;
    private final Terugnamepost post;
    private final Clock clock;

    HaalTerug(
            Hulpvragen hulpvragen,
            Terughaalbaar terughaalbaar,
            WijzigHulpvraag wijzigen,
            Terugbericht terug,
            Datalekken datalekken,
            Terugnamepost post,
            Clock clock) {
        this.hulpvragen = hulpvragen;
        this.terughaalbaar = terughaalbaar;
        this.wijzigen = wijzigen;
        this.terug = terug;
        this.datalekken = datalekken;
        this.post = post;
        this.clock = clock;
    }

    @Transactional
    Uitkomst haal(UUID id, boolean geheel, Set<Sha256> gekozen, String reden, Werkplek werkplek) {
        var hulpvraag = hulpvragen.lock(werkplek.tenantId(), id).orElseThrow();
        if (!hulpvraag.mag(Handeling.TERUGHALEN)) {
            return Uitkomst.KAN_NIET;
        }
        if (hulpvraag.stand().status() == HulpvraagStatus.IN_DE_WACHTRIJ
                && wijzigen.wijzig(id, werkplek)) {
            return Uitkomst.WEER_CONCEPT;
        }
        var zendingen = terughaalbaar.van(hulpvraag);
        if (!geheel && Terughaalbaar.stukken(zendingen, gekozen).isEmpty()) {
            return Uitkomst.NIETS_GEKOZEN;
        }
        var weg = leave(hulpvraag, zendingen, geheel, gekozen, werkplek);
        if (weg.isEmpty() && !geheel) {
            return Uitkomst.UIT_WACHTRIJ;
        }
        callBack(hulpvraag, geheel, weg, reden, werkplek);
        return Uitkomst.TERUGGEHAALD;
    }

    /** Of what was chosen, that which is at the SWV or may be; the rest leaves the queue. */
    private List<Bevroren> leave(
            Hulpvraag hulpvraag,
            List<Zending> zendingen,
            boolean geheel,
            Set<Sha256> gekozen,
            Werkplek werkplek) {
        var weg = new ArrayList<Bevroren>();
        for (Zending zending : zendingen) {
            var stukken =
                    geheel
                            ? zending.documenten()
                            : Terughaalbaar.stukken(List.of(zending), gekozen);
            boolean nietVertrokken =
                    zending.aanvulling()
                            && !stukken.isEmpty()
                            && terug.uitWachtrij(hulpvraag, zending.bericht(), werkplek);
            if (!nietVertrokken) {
                weg.addAll(stukken);
            }
        }
        return weg;
    }

    private void callBack(
            Hulpvraag hulpvraag,
            boolean geheel,
            List<Bevroren> weg,
            String reden,
            Werkplek werkplek) {
        var inhouden = weg.stream().map(stuk -> stuk.regel().sha256()).distinct().toList();
        UUID bericht = terug.terughaling(hulpvraag, geheel, inhouden, reden, werkplek);
        datalekken.note(
                Onderdeel.SCHOOL,
                hulpvraag.schoolId(),
                new Datalekmelding(
                        bericht,
                        hulpvraag.id(),
                        hulpvraag.eigenReferentie(),
                        Optional.ofNullable(hulpvraag.stand().dossiernummer()).orElse(""),
                        Objects.requireNonNull(hulpvraag.inhoud().swv()).naam(),
                        geheel,
                        weg.stream().map(stuk -> stuk.regel().soort()).toList(),
                        List.of(),
                        reden,
                        werkplek.naam(),
                        clock.instant(),
                        post.team(hulpvraag.schoolId())));
    }
}
