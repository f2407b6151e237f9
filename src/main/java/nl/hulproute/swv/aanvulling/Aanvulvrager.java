package nl.hulproute.swv.aanvulling;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.dossier.Dossiers;
import nl.hulproute.swv.dossier.Gebeurtenis;
import nl.hulproute.swv.dossier.Geschiedenis;
import nl.hulproute.swv.dossier.Schoolpost;
import nl.hulproute.swv.dossier.Statusgever;
import nl.hulproute.swv.organisatie.Samenwerkingsverband;
import nl.hulproute.swv.organisatie.Samenwerkingsverbanden;
import nl.hulproute.swv.termijn.Termijnboek;
import nl.hulproute.uitwisseling.Aanvulverzoekbericht;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Asks the school what the drafts say. The questions, the state, the term and the message to the
 * school are one transaction.
 */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Aanvulvrager {

    /** Why nothing was asked. */
    enum Bezwaar {
        GEEN_VRAGEN,
        INTUSSEN_GEWIJZIGD,
        VRAGEN_GEWIJZIGD,
        DAG_VOORBIJ,
        STATUS;

        String sleutel() {
            return "aanvulvraag.bezwaar."
                    + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** Who asks, and what he or she saw: the dossier in this version, and these drafts. */
    record Opdracht(int versie, String merk, UUID account, String door) {}

    private final Dossiers dossiers;
    private final Conceptvragen concepten;
    private final Aanvulvragen vragen;
    private final Statusgever statusgever;
    private final Geschiedenis geschiedenis;
    private final Termijnboek termijnen;
    private final Samenwerkingsverbanden samenwerkingsverbanden;
    private final Schoolpost post;
    private final Aanvulpost mail;
    private final Vraagwoorden woorden;
    private final Clock clock;
    private final Datums datums;

    Aanvulvrager(
            Dossiers dossiers,
            Conceptvragen concepten,
            Aanvulvragen vragen,
            Statusgever statusgever,
            Geschiedenis geschiedenis,
            Termijnboek termijnen,
            Samenwerkingsverbanden samenwerkingsverbanden,
            Schoolpost post,
            Aanvulpost mail,
            Vraagwoorden woorden,
            Clock clock,
            Datums datums) {
        this.dossiers = dossiers;
        this.concepten = concepten;
        this.vragen = vragen;
        this.statusgever = statusgever;
        this.geschiedenis = geschiedenis;
        this.termijnen = termijnen;
        this.samenwerkingsverbanden = samenwerkingsverbanden;
        this.post = post;
        this.mail = mail;
        this.woorden = woorden;
        this.clock = clock;
        this.datums = datums;
    }

    /** Whether something may be asked of the school of this dossier now. */
    static boolean mayAsk(Dossier dossier) {
        return !dossier.teruggehaald()
                && !dossier.samengevoegd()
                && (dossier.status() == HulpvraagStatus.AANVULLING_GEVRAAGD
                        || dossier.status()
                                .volgende()
                                .contains(HulpvraagStatus.AANVULLING_GEVRAAGD));
    }

    /** Why it was not asked; nothing when it was. */
    @Transactional
    Optional<Bezwaar> ask(UUID swv, Dossier.Id id, Opdracht opdracht) {
        Dossier dossier = dossiers.lock(swv, id).orElseThrow();
        List<Aanvulvraag> concept = concepten.of(swv, id);
        Optional<Bezwaar> bezwaar = objection(dossier, concept, opdracht);
        if (bezwaar.isEmpty()) {
            ask(samenwerkingsverbanden.read(swv), dossier, concept, opdracht);
        }
        return bezwaar;
    }

    private Optional<Bezwaar> objection(
            Dossier dossier, List<Aanvulvraag> concept, Opdracht opdracht) {
        if (!mayAsk(dossier)) {
            return Optional.of(Bezwaar.STATUS);
        }
        if (dossier.versie() != opdracht.versie()) {
            return Optional.of(Bezwaar.INTUSSEN_GEWIJZIGD);
        }
        if (concept.isEmpty()) {
            return Optional.of(Bezwaar.GEEN_VRAGEN);
        }
        if (!Conceptvragen.merk(concept).equals(opdracht.merk())) {
            return Optional.of(Bezwaar.VRAGEN_GEWIJZIGD);
        }
        return concept.stream().anyMatch(vraag -> !vraag.uiterlijk().isAfter(datums.vandaag()))
                ? Optional.of(Bezwaar.DAG_VOORBIJ)
                : Optional.empty();
    }

    private void ask(
            Samenwerkingsverband swv,
            Dossier dossier,
            List<Aanvulvraag> concept,
            Opdracht opdracht) {
        Instant nu = dossier.after(clock.instant());
        UUID verzoek = dossiers.newIds(1).getFirst();
        concepten.ask(swv.id(), dossier, verzoek, nu, opdracht.account(), opdracht.door());
        post.send(swv, dossier, message(verzoek, dossier, nu, concept));
        move(swv, dossier, concept, opdracht);
        termijnen.giveUntil(swv.id(), dossier.id().waarde(), nu, last(concept));
        vragen.count(swv.id(), dossier.id(), 0);
        geschiedenis.add(
                swv.id(),
                dossier,
                new Gebeurtenis(
                        nu,
                        Gebeurtenis.Soort.AANVULVERZOEK,
                        opdracht.door(),
                        null,
                        null,
                        concept.stream().map(Aanvulvraag::wat).collect(Collectors.joining("\n")),
                        concept.size()));
    }

    /** A question more leaves the state as it is, and then the mail of a new state does not go. */
    private void move(
            Samenwerkingsverband swv,
            Dossier dossier,
            List<Aanvulvraag> concept,
            Opdracht opdracht) {
        if (dossier.status() == HulpvraagStatus.AANVULLING_GEVRAAGD) {
            dossiers.touch(swv.id(), dossier.id());
            mail.again(swv, dossier);
            return;
        }
        var wijziging =
                new Statusgever.Wijziging(
                        HulpvraagStatus.AANVULLING_GEVRAAGD,
                        woorden.toelichting(concept),
                        dossier.versie(),
                        opdracht.door());
        statusgever
                .change(swv.id(), dossier, wijziging)
                .ifPresent(bezwaar -> {
                    throw new IllegalStateException(bezwaar.name());
                });
    }

    private static Aanvulverzoekbericht message(
            UUID verzoek, Dossier dossier, Instant nu, List<Aanvulvraag> concept) {
        return new Aanvulverzoekbericht(
                verzoek,
                dossier.bericht(),
                dossier.nummer(),
                nu,
                concept.stream()
                        .map(vraag ->
                                new Aanvulverzoekbericht.Vraag(
                                        vraag.id(),
                                        vraag.wat(),
                                        vraag.waarom(),
                                        vraag.soort(),
                                        vraag.uiterlijk()))
                        .toList());
    }

    static LocalDate last(List<Aanvulvraag> vragen) {
        return vragen.stream().map(Aanvulvraag::uiterlijk).max(LocalDate::compareTo).orElseThrow();
    }
}
