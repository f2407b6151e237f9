package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.hulpvraag.Bericht.Soort;
import nl.hulproute.school.hulpvraag.Bericht.Toestand;
import nl.hulproute.uitwisseling.Bezorgluisteraar;
import nl.hulproute.uitwisseling.Ontvangstbewijs;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Follows the delivery of this school's messages, for the hulpvraag they belong to. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Bezorging implements Bezorgluisteraar {

    private final Hulpvragen hulpvragen;
    private final Berichten berichten;
    private final Gebeurtenissen gebeurtenissen;
    private final Terugnamebezorging terugnames;
    private final Hulpvraagnieuws nieuws;
    private final Clock clock;

    Bezorging(
            Hulpvragen hulpvragen,
            Berichten berichten,
            Gebeurtenissen gebeurtenissen,
            Terugnamebezorging terugnames,
            Hulpvraagnieuws nieuws,
            Clock clock) {
        this.hulpvragen = hulpvragen;
        this.berichten = berichten;
        this.gebeurtenissen = gebeurtenissen;
        this.terugnames = terugnames;
        this.nieuws = nieuws;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void wordtBezorgd(UUID tenant, UUID bericht, int poging) {
        berichten.saveToestand(tenant, bericht, Toestand.WORDT_BEZORGD, poging);
    }

    @Override
    @Transactional
    public void bezorgd(UUID tenant, UUID id, Ontvangstbewijs bewijs) {
        berichten.find(tenant, id).ifPresent(bericht -> bezorgd(tenant, bericht, bewijs));
    }

    private void bezorgd(UUID tenant, Bericht bericht, Ontvangstbewijs bewijs) {
        UUID id = bericht.id();
        berichten.saveBewijs(tenant, id, bewijs);
        if (bericht.soort().terugname()) {
            terugnames.bezorgd(tenant, bericht, bewijs);
            return;
        }
        boolean zelf = bericht.soort() == Soort.HULPVRAAG;
        if (zelf) {
            hulpvragen
                    .lock(tenant, bericht.hulpvraag())
                    .filter(hulpvraag -> draagt(hulpvraag, id))
                    .ifPresent(hulpvraag -> aangemeld(hulpvraag, bewijs));
        }
        gebeurtenissen.add(
                tenant,
                bericht.hulpvraag(),
                zelf ? Gebeurtenis.Soort.BEZORGD : Gebeurtenis.Soort.AANVULLING_BEZORGD,
                "",
                bewijs.dossiernummer());
    }

    @Override
    @Transactional
    public void geweigerd(UUID tenant, UUID id, List<String> redenen) {
        berichten.find(tenant, id).ifPresent(bericht -> geweigerd(tenant, bericht, redenen));
    }

    private void geweigerd(UUID tenant, Bericht bericht, List<String> redenen) {
        UUID id = bericht.id();
        berichten.saveToestand(tenant, id, Toestand.GEWEIGERD, bericht.poging(), redenen, null);
        if (bericht.soort().terugname()) {
            terugnames.geweigerd(tenant, bericht, redenen);
            return;
        }
        boolean zelf = bericht.soort() == Soort.HULPVRAAG;
        var hulpvraag = hulpvragen.lock(tenant, bericht.hulpvraag());
        if (zelf) {
            hulpvraag.filter(een -> draagt(een, id)).ifPresent(this::geweigerd);
        }
        hulpvraag.ifPresent(nieuws::geweigerd);
        gebeurtenissen.add(
                tenant,
                bericht.hulpvraag(),
                zelf ? Gebeurtenis.Soort.GEWEIGERD : Gebeurtenis.Soort.AANVULLING_GEWEIGERD,
                "",
                String.join("\n", redenen));
    }

    @Override
    @Transactional
    public void uitgesteld(UUID tenant, UUID id, String reden, Instant volgende) {
        berichten
                .find(tenant, id)
                .ifPresent(bericht -> uitgesteld(tenant, bericht, reden, volgende));
    }

    private void uitgesteld(UUID tenant, Bericht bericht, String reden, Instant volgende) {
        berichten.saveToestand(
                tenant,
                bericht.id(),
                Toestand.UITGESTELD,
                bericht.poging(),
                List.of(reden),
                volgende);
        if (bericht.redenen().isEmpty()) {
            gebeurtenissen.add(
                    tenant, bericht.hulpvraag(), Gebeurtenis.Soort.UITGESTELD, "", reden);
        }
    }

    @Override
    @Transactional
    public void opgegeven(UUID tenant, UUID id, String reden) {
        berichten.find(tenant, id).ifPresent(bericht -> opgegeven(tenant, bericht, reden));
    }

    private void opgegeven(UUID tenant, Bericht bericht, String reden) {
        berichten.saveToestand(
                tenant, bericht.id(), Toestand.OPGEGEVEN, bericht.poging(), List.of(reden), null);
        gebeurtenissen.add(tenant, bericht.hulpvraag(), Gebeurtenis.Soort.OPGEGEVEN, "", reden);
    }

    /** An older message of the same hulpvraag says nothing about where it stands. */
    private static boolean draagt(Hulpvraag hulpvraag, UUID bericht) {
        return bericht.equals(hulpvraag.stand().bericht());
    }

    /** A status may have come before the receipt: then only the number is news. */
    private void aangemeld(Hulpvraag hulpvraag, Ontvangstbewijs bewijs) {
        var stand = hulpvraag.stand();
        boolean nieuw = stand.status().bijSchool();
        hulpvragen.save(
                hulpvraag.schoolId(),
                hulpvraag.id(),
                new Stand(
                        nieuw ? HulpvraagStatus.AANGEMELD : stand.status(),
                        nieuw ? "" : stand.label(),
                        nieuw ? bewijs.ontvangen() : stand.sinds(),
                        stand.toelichting(),
                        clock.instant(),
                        bewijs.dossiernummer(),
                        stand.bericht()));
    }

    private void geweigerd(Hulpvraag hulpvraag) {
        var stand = hulpvraag.stand();
        if (!stand.status().bijSchool()) {
            return;
        }
        hulpvragen.save(
                hulpvraag.schoolId(),
                hulpvraag.id(),
                new Stand(
                        HulpvraagStatus.GEWEIGERD,
                        "",
                        clock.instant(),
                        "",
                        null,
                        null,
                        stand.bericht()));
    }
}
