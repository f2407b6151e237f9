package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.UUID;

/**
 * Tells the SWV that a pupil moves while it handles the hulpvraag: a letter of one page that goes
 * as an aanvulling, for the exchange has no message of its own for it.
 */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class MeldVerhuizing {

    private final Hulpvraagtoegang toegang;
    private final Hulpvragen hulpvragen;
    private final VerstuurAanvulling versturen;
    private final Aanvullingpost post;
    private final Programmastukken programmastukken;
    private final Gebeurtenissen gebeurtenissen;

    MeldVerhuizing(
            Hulpvraagtoegang toegang,
            Hulpvragen hulpvragen,
            VerstuurAanvulling versturen,
            Aanvullingpost post,
            Programmastukken programmastukken,
            Gebeurtenissen gebeurtenissen) {
        this.toegang = toegang;
        this.hulpvragen = hulpvragen;
        this.versturen = versturen;
        this.post = post;
        this.programmastukken = programmastukken;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** False when the SWV takes no more documents. */
    @Transactional
    boolean meld(UUID id, String tekst, String schoolnaam, Werkplek werkplek) {
        var hulpvraag = hulpvragen.lock(werkplek.tenantId(), id).orElseThrow();
        if (!versturen.kan(hulpvraag)) {
            return false;
        }
        var zaak = new Zaak(hulpvraag, toegang.leerling(hulpvraag.leerlingId(), werkplek));
        var brief = programmastukken.verhuizing(zaak, tekst, schoolnaam);
        post.send(
                hulpvraag,
                new Aanvullingpost.Lading(List.of(brief), "", false, List.of()),
                werkplek);
        gebeurtenissen.add(
                werkplek.tenantId(),
                id,
                Gebeurtenis.Soort.AANVULLING_VERZONDEN,
                werkplek.naam(),
                brief.regel().naam());
        return true;
    }
}
