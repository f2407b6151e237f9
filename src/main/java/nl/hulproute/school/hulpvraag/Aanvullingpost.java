package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.koppeling.Schooladressen;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.uitwisseling.Aanvullingbericht;
import nl.hulproute.uitwisseling.Indiener;
import nl.hulproute.uitwisseling.SwvVermelding;
import nl.hulproute.uitwisseling.Verzending;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Sends an aanvulling: freezes its documents and puts the message in the outbox. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Aanvullingpost {

    /**
     * What goes along.
     *
     * @param geenBsn somebody answered that no number in it is a BSN
     */
    record Lading(
            List<Bevroren> documenten,
            String toelichting,
            boolean geenBsn,
            List<Aanvullingbericht.Vraagantwoord> antwoorden) {}

    private final Berichten berichten;
    private final Gebeurtenissen gebeurtenissen;
    private final Schooladressen adressen;
    private final Verzending verzending;
    private final Clock clock;

    Aanvullingpost(
            Berichten berichten,
            Gebeurtenissen gebeurtenissen,
            Schooladressen adressen,
            Verzending verzending,
            Clock clock) {
        this.berichten = berichten;
        this.gebeurtenissen = gebeurtenissen;
        this.adressen = adressen;
        this.verzending = verzending;
        this.clock = clock;
    }

    /** The id of the message. */
    @Transactional(propagation = Propagation.MANDATORY)
    UUID send(Hulpvraag hulpvraag, Lading lading, Werkplek werkplek) {
        var nu = clock.instant();
        UUID id = berichten.nieuweId();
        berichten.add(
                werkplek.tenantId(),
                new Bericht(
                        id,
                        hulpvraag.id(),
                        Bericht.Soort.AANVULLING,
                        Bericht.Toestand.IN_DE_WACHTRIJ,
                        0,
                        List.of(),
                        null,
                        nu,
                        nu,
                        lading.toelichting(),
                        null,
                        werkplek.naam()),
                werkplek.account(),
                lading.documenten());
        SwvVermelding swv = Objects.requireNonNull(hulpvraag.inhoud().swv());
        verzending.aanvulling(
                werkplek.tenantId(),
                new Aanvullingbericht(
                        id,
                        Objects.requireNonNull(hulpvraag.stand().bericht()),
                        adressen.van(werkplek.tenantId()),
                        swv.oin(),
                        new Indiener(werkplek.naam(), werkplek.email()),
                        nu,
                        lading.documenten().stream().map(Bevroren::regel).toList(),
                        lading.toelichting().isBlank() ? null : lading.toelichting(),
                        lading.geenBsn() ? true : null,
                        lading.antwoorden().isEmpty() ? null : lading.antwoorden()));
        if (lading.geenBsn()) {
            gebeurtenissen.add(
                    werkplek.tenantId(),
                    hulpvraag.id(),
                    Gebeurtenis.Soort.GEEN_BSN,
                    werkplek.naam(),
                    "");
        }
        return id;
    }
}
