package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.gedeeld.Taal;
import nl.hulproute.oso.Blokken;
import nl.hulproute.oso.Dossier;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.koppeling.Schooladressen;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.uitwisseling.Hulpvraagbericht;
import nl.hulproute.uitwisseling.Indiener;
import nl.hulproute.uitwisseling.Verzending;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Sends a draft: the frozen dossier, the message in the outbox and the state <em>in de
 * wachtrij</em>, all or nothing.
 */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class VerzendHulpvraag {

    /** What came of it. */
    sealed interface Uitkomst {
        record Verzonden() implements Uitkomst {}

        record Onvolledig(List<Gemis> gemis) implements Uitkomst {}

        record BsnVraag(List<Verdacht> verdacht) implements Uitkomst {}

        record Gewijzigd() implements Uitkomst {}

        /** Someone else has to approve it first. */
        record Goedkeuren() implements Uitkomst {}
    }

    private final Hulpvragen hulpvragen;
    private final Berichten berichten;
    private final Gebeurtenissen gebeurtenissen;
    private final Stoffen stoffen;
    private final Osodossiers dossiers;
    private final Programmastukken programmastukken;
    private final KeurGoed keuren;
    private final Schooladressen adressen;
    private final Verzending verzending;
    private final Clock clock;

    VerzendHulpvraag(
            Hulpvragen hulpvragen,
            Berichten berichten,
            Gebeurtenissen gebeurtenissen,
            Stoffen stoffen,
            Osodossiers dossiers,
            Programmastukken programmastukken,
            KeurGoed keuren,
            Schooladressen adressen,
            Verzending verzending,
            Clock clock) {
        this.hulpvragen = hulpvragen;
        this.berichten = berichten;
        this.gebeurtenissen = gebeurtenissen;
        this.stoffen = stoffen;
        this.dossiers = dossiers;
        this.programmastukken = programmastukken;
        this.keuren = keuren;
        this.adressen = adressen;
        this.verzending = verzending;
        this.clock = clock;
    }

    /**
     * Sends what the user saw in the preview: the draft in this version and no other. Who may
     * approve does so with it, for exactly the content that was shown.
     */
    @Transactional
    Uitkomst verzend(Zaak gezien, int versie, Akkoord akkoord, boolean geenBsn, Werkplek werkplek) {
        var hulpvraag = hulpvragen.lock(werkplek.tenantId(), gezien.hulpvraag().id()).orElseThrow();
        if (hulpvraag.versie() != versie || !hulpvraag.mag(Handeling.VERZENDEN)) {
            return new Uitkomst.Gewijzigd();
        }
        var zaak = new Zaak(hulpvraag, gezien.leerling());
        var stof = stoffen.van(zaak);
        var dossier = dossiers.concept(zaak.leerling(), stof);
        var stand = keuren.stand(hulpvraag, dossier, werkplek);
        if (!stand.verzenden()) {
            return new Uitkomst.Goedkeuren();
        }
        if (stand.magGoedkeuren() && !akkoord.past(stand)) {
            return new Uitkomst.Gewijzigd();
        }
        var verplicht = dossier.gemis().stream().filter(Gemis::verplicht).toList();
        if (!verplicht.isEmpty()) {
            return new Uitkomst.Onvolledig(verplicht);
        }
        var verdacht = dossier.verdacht();
        if (!geenBsn && !verdacht.isEmpty()) {
            return new Uitkomst.BsnVraag(verdacht);
        }
        if (!verdacht.isEmpty()) {
            note(zaak.hulpvraag(), Gebeurtenis.Soort.GEEN_BSN, werkplek, "");
        }
        if (stand.magGoedkeuren()) {
            keuren.geef(hulpvraag, stand, werkplek);
        }
        verzend(zaak, dossier, !verdacht.isEmpty(), stand.afzender(werkplek), werkplek);
        return new Uitkomst.Verzonden();
    }

    private void verzend(
            Zaak zaak,
            Dossierconcept dossier,
            boolean bevestigd,
            Goedkeuring.Aanbieder afzender,
            Werkplek werkplek) {
        var stof = dossier.stof();
        var adres = adressen.van(werkplek.tenantId());
        var documenten = documenten(zaak, stof, adres.naam());
        UUID id = berichten.nieuweId();
        var definitief = dossier.definitief(documenten);
        var naam = dossiers.bewaar(werkplek.tenantId(), definitief);
        var bericht = bericht(id, zaak.hulpvraag(), naam, afzender);
        berichten.add(
                werkplek.tenantId(),
                bericht,
                afzender.account(),
                documenten,
                gevuld(definitief, stof.inhoud().blokken()));
        verzending.hulpvraag(
                werkplek.tenantId(),
                new Hulpvraagbericht(
                        id,
                        adres,
                        stof.swv().oin(),
                        stof.type().orElseThrow().id(),
                        stof.type().orElseThrow().naam(),
                        bericht.omschrijving(),
                        zaak.hulpvraag().eigenReferentie(),
                        new Indiener(afzender.naam(), afzender.email()),
                        bericht.verzonden(),
                        naam,
                        documenten.stream().map(Bevroren::regel).toList(),
                        bevestigd ? true : null));
        inDeWachtrij(zaak.hulpvraag(), id, werkplek);
    }

    /** A block that was chosen and of which nothing is known does not go along. */
    private static List<String> gevuld(Dossier dossier, Set<String> gekozen) {
        return Blokken.van(dossier, Taal.NEDERLANDS).stream()
                .filter(blok -> !blok.isLeeg())
                .map(blok -> blok.categorie().code())
                .filter(gekozen::contains)
                .toList();
    }

    private Bericht bericht(
            UUID id, Hulpvraag hulpvraag, Sha256 dossier, Goedkeuring.Aanbieder afzender) {
        var nu = clock.instant();
        return new Bericht(
                id,
                hulpvraag.id(),
                Bericht.Soort.HULPVRAAG,
                Bericht.Toestand.IN_DE_WACHTRIJ,
                0,
                List.of(),
                null,
                nu,
                nu,
                hulpvraag.inhoud().omschrijving(),
                dossier,
                afzender.naam());
    }

    /** The toelichting comes first, then the bijlagen, then the notities as one PDF. */
    private List<Bevroren> documenten(Zaak zaak, Stof stof, String schoolnaam) {
        var documenten = new ArrayList<Bevroren>();
        documenten.add(
                stof.toelichting()
                        .map(stuk -> Bevroren.of(stuk, stof))
                        .orElseGet(() -> programmastukken.nietVanToepassing(zaak, schoolnaam)));
        stof.bijlagen().forEach(stuk -> documenten.add(Bevroren.of(stuk, stof)));
        if (!stof.gekozenNotities().isEmpty()) {
            documenten.add(programmastukken.notities(zaak, stof, schoolnaam));
        }
        return documenten;
    }

    private void inDeWachtrij(Hulpvraag hulpvraag, UUID bericht, Werkplek werkplek) {
        hulpvragen.save(
                hulpvraag.schoolId(),
                hulpvraag.id(),
                new Stand(
                        HulpvraagStatus.IN_DE_WACHTRIJ,
                        "",
                        clock.instant(),
                        "",
                        null,
                        null,
                        bericht));
        note(hulpvraag, Gebeurtenis.Soort.VERZONDEN, werkplek, hulpvraag.eigenReferentie());
    }

    private void note(
            Hulpvraag hulpvraag, Gebeurtenis.Soort soort, Werkplek werkplek, String tekst) {
        gebeurtenissen.add(hulpvraag.schoolId(), hulpvraag.id(), soort, werkplek.naam(), tekst);
    }
}
