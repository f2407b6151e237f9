package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.koppeling.Schooladressen;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.uitwisseling.Aanvullingbericht;
import nl.hulproute.uitwisseling.Indiener;
import nl.hulproute.uitwisseling.Verzending;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** <em>Geselecteerde documenten versturen</em>: documents after a hulpvraag, until the besluit. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class VerstuurAanvulling {

    /** What came of it. */
    sealed interface Uitkomst {
        record Verzonden(int aantal) implements Uitkomst {}

        record NietsGekozen() implements Uitkomst {}

        /** A carer refused that one of them is sent. */
        record Geweigerd() implements Uitkomst {}

        record BsnVraag(List<Verdacht> verdacht) implements Uitkomst {}

        record TeLaat() implements Uitkomst {}
    }

    private final Hulpvragen hulpvragen;
    private final Berichten berichten;
    private final Gebeurtenissen gebeurtenissen;
    private final Terugnames terugnames;
    private final Stoffen stoffen;
    private final Schooladressen adressen;
    private final Verzending verzending;
    private final Clock clock;

    VerstuurAanvulling(
            Hulpvragen hulpvragen,
            Berichten berichten,
            Gebeurtenissen gebeurtenissen,
            Terugnames terugnames,
            Stoffen stoffen,
            Schooladressen adressen,
            Verzending verzending,
            Clock clock) {
        this.hulpvragen = hulpvragen;
        this.berichten = berichten;
        this.gebeurtenissen = gebeurtenissen;
        this.terugnames = terugnames;
        this.stoffen = stoffen;
        this.adressen = adressen;
        this.verzending = verzending;
        this.clock = clock;
    }

    @Transactional
    Uitkomst verstuur(
            Zaak gezien,
            Set<UUID> gekozen,
            String toelichting,
            boolean geenBsn,
            Werkplek werkplek) {
        var hulpvraag = hulpvragen.lock(werkplek.tenantId(), gezien.hulpvraag().id()).orElseThrow();
        if (!kan(hulpvraag)) {
            return new Uitkomst.TeLaat();
        }
        var stof = stoffen.uitMap(new Zaak(hulpvraag, gezien.leerling()));
        var stukken =
                stof.stukken().stream()
                        .filter(stuk -> gekozen.contains(stuk.id()) && stuk.verzonden() == null)
                        .filter(stuk -> stuk.keuring().vrij())
                        .toList();
        if (stukken.isEmpty()) {
            return new Uitkomst.NietsGekozen();
        }
        if (stukken.stream().anyMatch(stof::geweigerd)) {
            return new Uitkomst.Geweigerd();
        }
        var verdacht = verdacht(stukken, toelichting);
        if (!geenBsn && !verdacht.isEmpty()) {
            return new Uitkomst.BsnVraag(verdacht);
        }
        verstuur(
                hulpvraag,
                stukken.stream().map(Bevroren::of).toList(),
                toelichting,
                !verdacht.isEmpty(),
                werkplek);
        return new Uitkomst.Verzonden(stukken.size());
    }

    /** Not after a withdrawal that is still under way. */
    boolean kan(Hulpvraag hulpvraag) {
        return hulpvraag.mag(Handeling.AANVULLEN)
                && !terugnames.stand(hulpvraag).intrekkingOnderweg();
    }

    /** Sends these, in the caller's transaction. */
    void verstuur(
            Hulpvraag hulpvraag,
            List<Bevroren> documenten,
            String toelichting,
            boolean bevestigd,
            Werkplek werkplek) {
        var nu = clock.instant();
        UUID id = berichten.nieuweId();
        var bericht =
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
                        toelichting,
                        null,
                        werkplek.naam());
        berichten.add(werkplek.tenantId(), bericht, werkplek.account(), documenten);
        verzending.aanvulling(
                werkplek.tenantId(),
                new Aanvullingbericht(
                        id,
                        Objects.requireNonNull(hulpvraag.stand().bericht()),
                        adressen.van(werkplek.tenantId()),
                        Objects.requireNonNull(hulpvraag.inhoud().swv()).oin(),
                        new Indiener(werkplek.naam(), werkplek.email()),
                        nu,
                        documenten.stream().map(Bevroren::regel).toList(),
                        toelichting.isBlank() ? null : toelichting,
                        bevestigd ? true : null));
        if (bevestigd) {
            gebeurtenissen.add(
                    werkplek.tenantId(),
                    hulpvraag.id(),
                    Gebeurtenis.Soort.GEEN_BSN,
                    werkplek.naam(),
                    "");
        }
        gebeurtenissen.add(
                werkplek.tenantId(),
                hulpvraag.id(),
                Gebeurtenis.Soort.AANVULLING_VERZONDEN,
                werkplek.naam(),
                String.join("\n", documenten.stream().map(d -> d.regel().naam()).toList()));
    }

    private static List<Verdacht> verdacht(List<Stuk> stukken, String toelichting) {
        return Stream.concat(
                        Verdacht.in(Verdacht.Plek.TOELICHTING, toelichting),
                        stukken.stream().flatMap(Verdacht::in))
                .toList();
    }
}
