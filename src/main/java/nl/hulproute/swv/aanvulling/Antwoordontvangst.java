package nl.hulproute.swv.aanvulling;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.aanvulling.Aanvulvraag.Stand;
import nl.hulproute.swv.dossier.Antwoordverwerking;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.dossier.Dossierdocument;
import nl.hulproute.swv.organisatie.Samenwerkingsverbanden;
import nl.hulproute.uitwisseling.Aanvullingbericht;
import nl.hulproute.uitwisseling.Aanvullingbericht.Vraagantwoord;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Takes in what a school answers, question by question; with the last one the dossier goes on. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Antwoordontvangst implements Antwoordverwerking {

    private final Aanvulvragen vragen;
    private final Antwoorden antwoorden;
    private final Voortgang voortgang;
    private final Samenwerkingsverbanden samenwerkingsverbanden;
    private final Aanvulpost mail;

    Antwoordontvangst(
            Aanvulvragen vragen,
            Antwoorden antwoorden,
            Voortgang voortgang,
            Samenwerkingsverbanden samenwerkingsverbanden,
            Aanvulpost mail) {
        this.vragen = vragen;
        this.antwoorden = antwoorden;
        this.voortgang = voortgang;
        this.samenwerkingsverbanden = samenwerkingsverbanden;
        this.mail = mail;
    }

    @Override
    public boolean knows(UUID swv, Dossier dossier, Set<UUID> gevraagd) {
        return vragen.knows(swv, dossier.id(), gevraagd);
    }

    @Override
    public void take(
            UUID swv,
            Dossier dossier,
            Aanvullingbericht bericht,
            List<Dossierdocument> documenten,
            Instant nu) {
        for (Vraagantwoord antwoord : bericht.beantwoord()) {
            String door = bericht.indiener().naam();
            antwoorden.add(swv, dossier, answer(antwoord, door, documenten, nu));
            Stand stand = antwoord.kanNiet() ? Stand.KAN_NIET : Stand.BEANTWOORD;
            vragen.close(swv, antwoord.vraag(), new Aanvulvragen.Sluiting(stand, nu, door, ""));
        }
        if (voortgang.goOn(swv, dossier.id(), bericht.beantwoord().size())) {
            mail.complete(samenwerkingsverbanden.read(swv), dossier);
        }
    }

    private static Antwoord answer(
            Vraagantwoord antwoord, String door, List<Dossierdocument> documenten, Instant nu) {
        Set<Sha256> inhouden = Set.copyOf(antwoord.documenten());
        return new Antwoord(
                antwoord.vraag(),
                nu,
                door,
                Objects.requireNonNullElse(antwoord.tekst(), ""),
                antwoord.kanNiet(),
                documenten.stream()
                        .filter(document -> inhouden.contains(document.sha256()))
                        .map(Dossierdocument::id)
                        .toList());
    }
}
