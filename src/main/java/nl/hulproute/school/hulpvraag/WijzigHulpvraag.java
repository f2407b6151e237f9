package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.uitwisseling.Verzending;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.UUID;

/**
 * Makes a draft again of what has not arrived, or was refused; what is sent next is a new message,
 * so that one message id never names two contents.
 */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class WijzigHulpvraag {

    private final Hulpvragen hulpvragen;
    private final Berichten berichten;
    private final Gebeurtenissen gebeurtenissen;
    private final Verzending verzending;
    private final Clock clock;

    WijzigHulpvraag(
            Hulpvragen hulpvragen,
            Berichten berichten,
            Gebeurtenissen gebeurtenissen,
            Verzending verzending,
            Clock clock) {
        this.hulpvragen = hulpvragen;
        this.berichten = berichten;
        this.gebeurtenissen = gebeurtenissen;
        this.verzending = verzending;
        this.clock = clock;
    }

    /** False when it has arrived, or may have. */
    @Transactional
    boolean wijzig(UUID id, Werkplek werkplek) {
        var hulpvraag = hulpvragen.lock(werkplek.tenantId(), id).orElseThrow();
        var bericht = hulpvraag.stand().bericht();
        if (!hulpvraag.mag(Handeling.WIJZIGEN) || bericht == null) {
            return false;
        }
        boolean terug = verzending.trekTerug(werkplek.tenantId(), bericht);
        if (!hulpvraag.stand().geweigerd()) {
            if (!terug) {
                return false;
            }
            berichten.saveToestand(
                    werkplek.tenantId(), bericht, Bericht.Toestand.TERUGGETROKKEN, 0);
        }
        hulpvragen.save(
                werkplek.tenantId(),
                id,
                new Stand(HulpvraagStatus.CONCEPT, "", clock.instant(), "", null, null, bericht));
        gebeurtenissen.add(
                werkplek.tenantId(), id, Gebeurtenis.Soort.WIJZIGEN, werkplek.naam(), "");
        return true;
    }
}
