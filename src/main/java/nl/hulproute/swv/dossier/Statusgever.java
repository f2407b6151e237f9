package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.aanvraagtype.Statuslabels;
import nl.hulproute.swv.organisatie.Samenwerkingsverband;
import nl.hulproute.swv.organisatie.Samenwerkingsverbanden;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Moves a dossier to another state. The history, the message to the school and the mails are one
 * transaction with it: a state that the school is not told of does not exist.
 */
@Component
@OpKnooppunt(Onderdeel.SWV)
public class Statusgever {

    private final Dossiers dossiers;
    private final Geschiedenis geschiedenis;
    private final Statuslabels labels;
    private final Samenwerkingsverbanden samenwerkingsverbanden;
    private final Statuspost post;
    private final Meelopers meelopers;
    private final Statusmail mail;
    private final Clock clock;

    Statusgever(
            Dossiers dossiers,
            Geschiedenis geschiedenis,
            Statuslabels labels,
            Samenwerkingsverbanden samenwerkingsverbanden,
            Statuspost post,
            Meelopers meelopers,
            Statusmail mail,
            Clock clock) {
        this.dossiers = dossiers;
        this.geschiedenis = geschiedenis;
        this.labels = labels;
        this.samenwerkingsverbanden = samenwerkingsverbanden;
        this.post = post;
        this.meelopers = meelopers;
        this.mail = mail;
        this.clock = clock;
    }

    /** What someone asks: this state, for the dossier as they saw it, with words for the school. */
    public record Wijziging(HulpvraagStatus naar, String toelichting, int versie, String door) {}

    /** Why the change is refused; nothing when it is done. */
    @Transactional
    public Optional<Dossier.Bezwaar> change(UUID swv, Dossier dossier, Wijziging wijziging) {
        Optional<Dossier.Bezwaar> bezwaar =
                dossier.objection(wijziging.naar(), wijziging.toelichting());
        if (dossier.versie() != wijziging.versie()) {
            return Optional.of(Dossier.Bezwaar.INTUSSEN_GEWIJZIGD);
        }
        Instant nu = dossier.after(clock.instant());
        if (bezwaar.isEmpty() && !dossiers.move(swv, dossier, wijziging.naar(), nu)) {
            return Optional.of(Dossier.Bezwaar.INTUSSEN_GEWIJZIGD);
        }
        if (bezwaar.isEmpty()) {
            tell(samenwerkingsverbanden.read(swv), dossier, wijziging, nu);
        }
        return bezwaar;
    }

    private void tell(
            Samenwerkingsverband swv, Dossier dossier, Wijziging wijziging, Instant moment) {
        String label = labels.of(swv.id(), wijziging.naar());
        String toelichting = wijziging.toelichting().isBlank() ? null : wijziging.toelichting();
        geschiedenis.add(
                swv.id(),
                dossier,
                new Gebeurtenis(
                        moment,
                        Gebeurtenis.Soort.STATUS,
                        wijziging.door(),
                        wijziging.naar(),
                        label,
                        toelichting,
                        0));
        if (post.send(swv, dossier, wijziging.naar(), label, moment, toelichting)) {
            mail.send(swv, dossier, wijziging.naar());
        }
        meelopers.follow(swv, dossier, wijziging);
    }
}
