package nl.hulproute.swv.aanvulling;

import nl.hulproute.gedeeld.Bsnzoeker;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.aanvulling.Aanvulvraag.Stand;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.dossier.Dossiers;
import nl.hulproute.swv.dossier.Gebeurtenis;
import nl.hulproute.swv.dossier.Geschiedenis;
import nl.hulproute.swv.dossier.Schoolpost;
import nl.hulproute.swv.organisatie.Samenwerkingsverbanden;
import nl.hulproute.uitwisseling.Aanvulverzoekbericht;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Closes a question that needs no answer any more, as when the school gave it by telephone; the
 * school is told, so that nobody goes on looking for it.
 */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Vraagsluiter {

    static final int MAX_REDEN = 1000;

    /** Why it stays open. */
    enum Bezwaar {
        REDEN_ONTBREEKT,
        REDEN_LANG,
        BSN,
        NIET_OPEN;

        String sleutel() {
            return "aanvulvraag.sluiten." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Dossiers dossiers;
    private final Aanvulvragen vragen;
    private final Voortgang voortgang;
    private final Geschiedenis geschiedenis;
    private final Samenwerkingsverbanden samenwerkingsverbanden;
    private final Schoolpost post;
    private final Clock clock;

    Vraagsluiter(
            Dossiers dossiers,
            Aanvulvragen vragen,
            Voortgang voortgang,
            Geschiedenis geschiedenis,
            Samenwerkingsverbanden samenwerkingsverbanden,
            Schoolpost post,
            Clock clock) {
        this.dossiers = dossiers;
        this.vragen = vragen;
        this.voortgang = voortgang;
        this.geschiedenis = geschiedenis;
        this.samenwerkingsverbanden = samenwerkingsverbanden;
        this.post = post;
        this.clock = clock;
    }

    /** Why the question stays open; nothing when it is closed. */
    @Transactional
    Optional<Bezwaar> close(UUID swv, Dossier.Id id, UUID vraagId, String reden, String door) {
        Dossier dossier = dossiers.lock(swv, id).orElseThrow();
        Optional<Aanvulvraag> vraag = vragen.find(swv, id, vraagId).filter(Aanvulvraag::open);
        Optional<Bezwaar> bezwaar =
                vraag.isEmpty() ? Optional.of(Bezwaar.NIET_OPEN) : objection(reden);
        if (bezwaar.isEmpty()) {
            close(swv, dossier, vraag.orElseThrow(), reden, door);
        }
        return bezwaar;
    }

    private static Optional<Bezwaar> objection(String reden) {
        if (reden.isBlank()) {
            return Optional.of(Bezwaar.REDEN_ONTBREEKT);
        }
        if (reden.length() > MAX_REDEN) {
            return Optional.of(Bezwaar.REDEN_LANG);
        }
        return Bsnzoeker.zoek(reden).isEmpty() ? Optional.empty() : Optional.of(Bezwaar.BSN);
    }

    private void close(UUID swv, Dossier dossier, Aanvulvraag vraag, String reden, String door) {
        Instant nu = dossier.after(clock.instant());
        vragen.close(swv, vraag.id(), new Aanvulvragen.Sluiting(Stand.VERVALLEN, nu, door, reden));
        dossiers.touch(swv, dossier.id());
        post.send(
                samenwerkingsverbanden.read(swv),
                dossier,
                new Aanvulverzoekbericht(
                        dossiers.newIds(1).getFirst(),
                        dossier.bericht(),
                        dossier.nummer(),
                        nu,
                        List.of(),
                        List.of(vraag.id())));
        geschiedenis.add(
                swv,
                dossier,
                new Gebeurtenis(
                        nu,
                        Gebeurtenis.Soort.VRAAG_VERVALLEN,
                        door,
                        null,
                        null,
                        vraag.wat() + "\n" + reden,
                        1));
        voortgang.goOn(swv, dossier.id(), 0);
    }
}
