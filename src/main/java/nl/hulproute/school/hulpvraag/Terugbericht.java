package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.koppeling.Schooladressen;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.uitwisseling.Indiener;
import nl.hulproute.uitwisseling.Intrekkingbericht;
import nl.hulproute.uitwisseling.Terughalingbericht;
import nl.hulproute.uitwisseling.Verzending;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Puts an intrekking or a terughaling into the outbox, and follows it at the hulpvraag; in the
 * caller's transaction.
 */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
@Transactional(propagation = Propagation.MANDATORY)
class Terugbericht {

    private final Berichten berichten;
    private final Terugnames terugnames;
    private final Gebeurtenissen gebeurtenissen;
    private final Schooladressen adressen;
    private final Verzending verzending;
    private final Clock clock;

    Terugbericht(
            Berichten berichten,
            Terugnames terugnames,
            Gebeurtenissen gebeurtenissen,
            Schooladressen adressen,
            Verzending verzending,
            Clock clock) {
        this.berichten = berichten;
        this.terugnames = terugnames;
        this.gebeurtenissen = gebeurtenissen;
        this.adressen = adressen;
        this.verzending = verzending;
        this.clock = clock;
    }

    void intrekking(Hulpvraag hulpvraag, String reden, Werkplek werkplek) {
        var bericht = add(hulpvraag, Bericht.Soort.INTREKKING, reden, werkplek);
        verzending.intrekking(
                hulpvraag.schoolId(),
                new Intrekkingbericht(
                        bericht.id(),
                        Objects.requireNonNull(hulpvraag.stand().bericht()),
                        adressen.van(hulpvraag.schoolId()),
                        Objects.requireNonNull(hulpvraag.inhoud().swv()).oin(),
                        indiener(werkplek),
                        bericht.verzonden(),
                        reden));
        note(hulpvraag, Gebeurtenis.Soort.INTREKKING_VERZONDEN, werkplek, reden);
    }

    /** Calls back these contents, or all of it; gives the id of the message. */
    UUID terughaling(
            Hulpvraag hulpvraag,
            boolean geheel,
            Collection<Sha256> inhouden,
            String reden,
            Werkplek werkplek) {
        var bericht = add(hulpvraag, Bericht.Soort.TERUGHALING, reden, werkplek);
        terugnames.add(hulpvraag.schoolId(), bericht.id(), geheel, inhouden);
        verzending.terughaling(
                hulpvraag.schoolId(),
                new Terughalingbericht(
                        bericht.id(),
                        Objects.requireNonNull(hulpvraag.stand().bericht()),
                        adressen.van(hulpvraag.schoolId()),
                        Objects.requireNonNull(hulpvraag.inhoud().swv()).oin(),
                        indiener(werkplek),
                        bericht.verzonden(),
                        reden,
                        geheel ? List.of() : List.copyOf(inhouden)));
        note(hulpvraag, Gebeurtenis.Soort.TERUGHALING_VERZONDEN, werkplek, reden);
        return bericht.id();
    }

    /** Takes out of the queue what certainly has not arrived; whether it did. */
    boolean uitWachtrij(Hulpvraag hulpvraag, Bericht bericht, Werkplek werkplek) {
        boolean terug =
                bericht.toestand() != Bericht.Toestand.BEZORGD
                        && verzending.trekTerug(hulpvraag.schoolId(), bericht.id());
        if (terug) {
            berichten.saveToestand(
                    hulpvraag.schoolId(), bericht.id(), Bericht.Toestand.TERUGGETROKKEN, 0);
            note(hulpvraag, Gebeurtenis.Soort.UIT_WACHTRIJ, werkplek, "");
        }
        return terug;
    }

    private Bericht add(Hulpvraag hulpvraag, Bericht.Soort soort, String reden, Werkplek werkplek) {
        Instant nu = clock.instant();
        var bericht =
                new Bericht(
                        berichten.nieuweId(),
                        hulpvraag.id(),
                        soort,
                        Bericht.Toestand.IN_DE_WACHTRIJ,
                        0,
                        List.of(),
                        null,
                        nu,
                        nu,
                        reden,
                        null,
                        werkplek.naam());
        berichten.add(hulpvraag.schoolId(), bericht, werkplek.account(), List.of());
        return bericht;
    }

    private static Indiener indiener(Werkplek werkplek) {
        return new Indiener(werkplek.naam(), werkplek.email());
    }

    private void note(
            Hulpvraag hulpvraag, Gebeurtenis.Soort soort, Werkplek werkplek, String tekst) {
        gebeurtenissen.add(hulpvraag.schoolId(), hulpvraag.id(), soort, werkplek.naam(), tekst);
    }
}
