package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.UUID;

/**
 * <em>Intrekken</em>: the school needs no answer any more. What has not left is taken out of the
 * queue; what is at the SWV, or may be, is withdrawn there by a message that follows it.
 */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class TrekHulpvraagIn {

    /** What came of it. */
    enum Uitkomst {
        INGETROKKEN,
        ONDERWEG,
        KAN_NIET;

        String sleutel() {
            return "hulpvraag.intrekken."
                    + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    private final Hulpvragen hulpvragen;
    private final Berichten berichten;
    private final Terugnames terugnames;
    private final Terugbericht terug;
    private final Gebeurtenissen gebeurtenissen;
    private final Terugnamepost post;
    private final Clock clock;

    TrekHulpvraagIn(
            Hulpvragen hulpvragen,
            Berichten berichten,
            Terugnames terugnames,
            Terugbericht terug,
            Gebeurtenissen gebeurtenissen,
            Terugnamepost post,
            Clock clock) {
        this.hulpvragen = hulpvragen;
        this.berichten = berichten;
        this.terugnames = terugnames;
        this.terug = terug;
        this.gebeurtenissen = gebeurtenissen;
        this.post = post;
        this.clock = clock;
    }

    @Transactional
    Uitkomst trekIn(UUID id, String reden, Werkplek werkplek) {
        var hulpvraag = hulpvragen.lock(werkplek.tenantId(), id).orElseThrow();
        if (!hulpvraag.mag(Handeling.INTREKKEN)
                || terugnames.stand(hulpvraag).intrekkingOnderweg()) {
            return Uitkomst.KAN_NIET;
        }
        if (hulpvraag.stand().geweigerd() || leavesTheQueue(hulpvraag, werkplek)) {
            withdraw(hulpvraag, reden, werkplek);
            return Uitkomst.INGETROKKEN;
        }
        takeOutWhatWaits(hulpvraag, werkplek);
        terug.intrekking(hulpvraag, reden, werkplek);
        return Uitkomst.ONDERWEG;
    }

    private boolean leavesTheQueue(Hulpvraag hulpvraag, Werkplek werkplek) {
        var bericht = hulpvraag.stand().bericht();
        return hulpvraag.stand().status() == HulpvraagStatus.IN_DE_WACHTRIJ
                && bericht != null
                && berichten
                        .find(hulpvraag.schoolId(), bericht)
                        .filter(een -> terug.uitWachtrij(hulpvraag, een, werkplek))
                        .isPresent();
    }

    /** Documents that would still follow need not go any more. */
    private void takeOutWhatWaits(Hulpvraag hulpvraag, Werkplek werkplek) {
        berichten.van(hulpvraag.schoolId(), hulpvraag.id()).stream()
                .filter(bericht -> bericht.soort() == Bericht.Soort.AANVULLING)
                .filter(bericht -> !bericht.toestand().vervallen())
                .forEach(bericht -> terug.uitWachtrij(hulpvraag, bericht, werkplek));
    }

    private void withdraw(Hulpvraag hulpvraag, String reden, Werkplek werkplek) {
        hulpvragen.save(
                hulpvraag.schoolId(),
                hulpvraag.id(),
                hulpvraag.stand().ingetrokken(clock.instant(), null));
        gebeurtenissen.add(
                hulpvraag.schoolId(),
                hulpvraag.id(),
                Gebeurtenis.Soort.INGETROKKEN,
                werkplek.naam(),
                reden);
        post.ingetrokken(hulpvraag);
    }
}
