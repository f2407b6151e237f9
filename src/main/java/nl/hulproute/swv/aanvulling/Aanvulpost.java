package nl.hulproute.swv.aanvulling;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.post.Mail;
import nl.hulproute.platform.post.Postkantoor;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.dossier.Schoolontvangers;
import nl.hulproute.swv.dossier.Schoolpost;
import nl.hulproute.swv.organisatie.Behandelaar;
import nl.hulproute.swv.organisatie.Behandelaars;
import nl.hulproute.swv.organisatie.Samenwerkingsverband;
import nl.hulproute.swv.termijn.Termijnboek;
import nl.hulproute.swv.toewijzing.Toewijzingen;
import nl.hulproute.toegang.kennisgeving.Kennisgever;
import nl.hulproute.toegang.kennisgeving.Kennisgevingsoort;
import nl.hulproute.toegang.kennisgeving.Nieuws;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Mail about questions and answers, to both sides: a number and a link, nothing about the pupil.
 */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Aanvulpost {

    private final Postkantoor postkantoor;
    private final Schoolpost post;
    private final Schoolontvangers school;
    private final Toewijzingen toewijzingen;
    private final Behandelaars behandelaars;
    private final Aanvulvragen vragen;
    private final Termijnboek termijnen;
    private final Vraagwoorden woorden;
    private final Kennisgever kennisgever;
    private final String adres;

    Aanvulpost(
            Postkantoor postkantoor,
            Schoolpost post,
            Schoolontvangers school,
            Toewijzingen toewijzingen,
            Behandelaars behandelaars,
            Aanvulvragen vragen,
            Termijnboek termijnen,
            Vraagwoorden woorden,
            Kennisgever kennisgever,
            @Value("${hulproute.adres}") String adres) {
        this.postkantoor = postkantoor;
        this.post = post;
        this.school = school;
        this.toewijzingen = toewijzingen;
        this.behandelaars = behandelaars;
        this.vragen = vragen;
        this.termijnen = termijnen;
        this.woorden = woorden;
        this.kennisgever = kennisgever;
        this.adres = adres;
    }

    /** Tells the school that more is asked, when the state says so already. */
    void again(Samenwerkingsverband swv, Dossier dossier) {
        if (!post.reaches(swv.id(), dossier)) {
            return;
        }
        String onderwerp = woorden.text("aanvulvraag.mail.weer.onderwerp", dossier.nummer());
        String tekst =
                woorden.text(
                        "aanvulvraag.mail.weer.tekst",
                        dossier.nummer(),
                        swv.naam(),
                        adres + "/swv/mijn-dossiers/" + dossier.id(),
                        swv.email());
        school.of(swv.id(), dossier).stream()
                .map(aan -> new Mail(aan, onderwerp, tekst))
                .forEach(postkantoor::verstuur);
    }

    /** Tells who handles the dossier, or else who asked, that the school answered everything. */
    void complete(Samenwerkingsverband swv, Dossier dossier) {
        String pad = "/swv/dossiers/" + dossier.id() + "/aanvulling";
        String onderwerp = woorden.text("aanvulvraag.mail.klaar.onderwerp", dossier.nummer());
        String tekst =
                woorden.text(
                        "aanvulvraag.mail.klaar.tekst",
                        dossier.nummer(),
                        term(swv.id(), dossier),
                        adres + pad);
        var wie = recipient(swv, dossier);
        wie.ifPresent(account ->
                kennisgever.geef(
                        swv.id(),
                        Set.of(account),
                        new Nieuws(
                                Kennisgevingsoort.ANTWOORD_BINNEN,
                                dossier.nummer(),
                                pad,
                                onderwerp,
                                tekst)));
        if (wie.isEmpty() && !swv.email().isBlank()) {
            postkantoor.verstuur(new Mail(swv.email().strip(), onderwerp, tekst));
        }
    }

    private String term(UUID swv, Dossier dossier) {
        return termijnen
                .stand(swv, dossier.id().waarde())
                .map(stand ->
                        woorden.text(
                                "aanvulvraag.mail.klaar.termijn", woorden.dag(stand.laatsteDag())))
                .orElse("");
    }

    /** Who handles it, else who asked; nobody when neither works here any more. */
    private Optional<UUID> recipient(Samenwerkingsverband swv, Dossier dossier) {
        return toewijzingen
                .of(swv.id(), whereItGoesOn(dossier))
                .map(Behandelaar::account)
                .filter(account -> behandelaars.email(swv.id(), account).isPresent())
                .or(() ->
                        vragen.lastAsker(swv.id(), dossier.id())
                                .filter(account ->
                                        behandelaars.email(swv.id(), account).isPresent()));
    }

    private static Dossier.Id whereItGoesOn(Dossier dossier) {
        return dossier.samengevoegdMet() == null
                ? dossier.id()
                : new Dossier.Id(dossier.samengevoegdMet());
    }
}
