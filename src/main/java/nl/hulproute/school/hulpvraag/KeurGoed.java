package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.goedkeuring.GoedkeuringUitgezet;
import nl.hulproute.school.goedkeuring.Goedkeuringsregels;
import nl.hulproute.toegang.Werkplek;

import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The way of a draft past who approves it. Each step holds the hulpvraag first, so that of two who
 * answer, withdraw or send at once one comes after the other and sees what happened.
 */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
@Transactional
class KeurGoed {

    /** What came of offering. */
    enum Uitkomst {
        AANGEBODEN,
        ONVOLLEDIG,
        BSN,
        GEWIJZIGD;

        String sleutel() {
            return "goedkeuring.aanbieden." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Goedkeuringsregels regels;
    private final Goedkeuringen goedkeuringen;
    private final Goedkeurders goedkeurders;
    private final Hulpvragen hulpvragen;
    private final Stoffen stoffen;
    private final Osodossiers dossiers;
    private final Gebeurtenissen gebeurtenissen;
    private final Goedkeuringpost post;

    KeurGoed(
            Goedkeuringsregels regels,
            Goedkeuringen goedkeuringen,
            Goedkeurders goedkeurders,
            Hulpvragen hulpvragen,
            Stoffen stoffen,
            Osodossiers dossiers,
            Gebeurtenissen gebeurtenissen,
            Goedkeuringpost post) {
        this.regels = regels;
        this.goedkeuringen = goedkeuringen;
        this.goedkeurders = goedkeurders;
        this.hulpvragen = hulpvragen;
        this.stoffen = stoffen;
        this.dossiers = dossiers;
        this.gebeurtenissen = gebeurtenissen;
        this.post = post;
    }

    /** How it stands; what was asked or given for another content than this one ends here. */
    Goedkeuringstand stand(Hulpvraag hulpvraag, Dossierconcept dossier, Werkplek werkplek) {
        if (!regels.aan(hulpvraag.schoolId())) {
            return Goedkeuringstand.NIET_NODIG;
        }
        var vingerafdruk = Vingerafdruk.van(dossier);
        var laatste = goedkeuringen.laatste(hulpvraag).orElse(null);
        if (laatste != null && isForOther(laatste, vingerafdruk)) {
            laatste = end(hulpvraag, vingerafdruk, werkplek).orElse(laatste);
        }
        return new Goedkeuringstand(
                true, goedkeurders.mag(werkplek, laatste), laatste, vingerafdruk);
    }

    private static boolean isForOther(Goedkeuring goedkeuring, Sha256 vingerafdruk) {
        return goedkeuring.counts() && !goedkeuring.vingerafdruk().equals(vingerafdruk);
    }

    /**
     * Who asked hears of it, unless it is that one who looks. Only under the lock, and of the
     * version that was looked at: what someone else changed and offered anew meanwhile stays.
     */
    private Optional<Goedkeuring> end(Hulpvraag gezien, Sha256 vingerafdruk, Werkplek werkplek) {
        return hulpvragen
                .lock(gezien.schoolId(), gezien.id())
                .filter(nu -> nu.versie() == gezien.versie())
                .flatMap(goedkeuringen::laatste)
                .filter(laatste -> isForOther(laatste, vingerafdruk))
                .flatMap(laatste -> {
                    answer(gezien, laatste, Goedkeuring.Stand.VERVALLEN, werkplek, "");
                    if (!laatste.aanbieder().account().equals(werkplek.account())) {
                        post.vervallen(gezien, laatste.aanbieder());
                    }
                    return goedkeuringen.laatste(gezien);
                });
    }

    /** Asks for approval of what the user saw: the draft in this version and no other. */
    Uitkomst bied(Zaak gezien, int versie, boolean geenBsn, Werkplek werkplek) {
        var hulpvraag = lock(gezien.hulpvraag().id(), werkplek);
        if (hulpvraag.versie() != versie || !hulpvraag.mag(Handeling.VERZENDEN)) {
            return Uitkomst.GEWIJZIGD;
        }
        var dossier = concept(new Zaak(hulpvraag, gezien.leerling()));
        var stand = stand(hulpvraag, dossier, werkplek);
        if (!stand.aanbieden()) {
            return Uitkomst.GEWIJZIGD;
        }
        if (dossier.gemis().stream().anyMatch(Gemis::verplicht)) {
            return Uitkomst.ONVOLLEDIG;
        }
        if (!dossier.verdacht().isEmpty()) {
            if (!geenBsn) {
                return Uitkomst.BSN;
            }
            note(hulpvraag, Gebeurtenis.Soort.GEEN_BSN, werkplek, "");
        }
        goedkeuringen.vraag(hulpvraag, Objects.requireNonNull(stand.vingerafdruk()), werkplek);
        note(hulpvraag, Gebeurtenis.Soort.GOEDKEURING_GEVRAAGD, werkplek, "");
        post.gevraagd(hulpvraag);
        return Uitkomst.AANGEBODEN;
    }

    /** Takes the question back; false when none is open any more. */
    boolean trekIn(UUID id, Werkplek werkplek) {
        var hulpvraag = lock(id, werkplek);
        var open = open(hulpvraag);
        open.ifPresent(goedkeuring ->
                answer(hulpvraag, goedkeuring, Goedkeuring.Stand.INGETROKKEN, werkplek, ""));
        return open.isPresent();
    }

    /** Gives a draft back with what has to change; false when no question is open any more. */
    boolean geefTerug(UUID id, String reden, Werkplek werkplek) {
        var hulpvraag = lock(id, werkplek);
        var open = open(hulpvraag);
        if (!goedkeurders.mag(werkplek, open.orElse(null))) {
            throw new AccessDeniedException("not for who may not approve");
        }
        open.ifPresent(goedkeuring -> {
            answer(hulpvraag, goedkeuring, Goedkeuring.Stand.TERUGGEGEVEN, werkplek, reden);
            post.teruggegeven(hulpvraag, goedkeuring.aanbieder());
        });
        return open.isPresent();
    }

    /** The approval that goes with sending, once {@link VerzendHulpvraag} found all in order. */
    void geef(Hulpvraag hulpvraag, Goedkeuringstand stand, Werkplek werkplek) {
        var laatste = stand.laatste();
        if (stand.gevraagd() && laatste != null) {
            answer(hulpvraag, laatste, Goedkeuring.Stand.GOEDGEKEURD, werkplek, "");
            post.goedgekeurd(hulpvraag, laatste.aanbieder());
        } else {
            goedkeuringen.geef(hulpvraag, Objects.requireNonNull(stand.vingerafdruk()), werkplek);
            note(hulpvraag, Gebeurtenis.Soort.GOEDGEKEURD, werkplek, "");
        }
    }

    /** Nobody has to answer any more. */
    @EventListener
    void end(GoedkeuringUitgezet uitgezet) {
        goedkeuringen
                .close(uitgezet.school(), uitgezet.account(), uitgezet.naam())
                .forEach(hulpvraag ->
                        gebeurtenissen.add(
                                uitgezet.school(),
                                hulpvraag,
                                Gebeurtenis.Soort.GOEDKEURING_INGETROKKEN,
                                uitgezet.naam(),
                                ""));
    }

    private Optional<Goedkeuring> open(Hulpvraag hulpvraag) {
        return goedkeuringen
                .laatste(hulpvraag)
                .filter(goedkeuring -> goedkeuring.stand() == Goedkeuring.Stand.GEVRAAGD);
    }

    private void answer(
            Hulpvraag hulpvraag,
            Goedkeuring goedkeuring,
            Goedkeuring.Stand stand,
            Werkplek werkplek,
            String reden) {
        goedkeuringen.answer(hulpvraag, goedkeuring, stand, werkplek, reden);
        note(hulpvraag, event(stand), werkplek, reden);
    }

    private static Gebeurtenis.Soort event(Goedkeuring.Stand stand) {
        return switch (stand) {
            case GEVRAAGD -> Gebeurtenis.Soort.GOEDKEURING_GEVRAAGD;
            case INGETROKKEN -> Gebeurtenis.Soort.GOEDKEURING_INGETROKKEN;
            case TERUGGEGEVEN -> Gebeurtenis.Soort.GOEDKEURING_TERUGGEGEVEN;
            case VERVALLEN -> Gebeurtenis.Soort.GOEDKEURING_VERVALLEN;
            case GOEDGEKEURD -> Gebeurtenis.Soort.GOEDGEKEURD;
        };
    }

    private Hulpvraag lock(UUID id, Werkplek werkplek) {
        return hulpvragen.lock(werkplek.tenantId(), id).orElseThrow();
    }

    private Dossierconcept concept(Zaak zaak) {
        return dossiers.concept(zaak.leerling(), stoffen.van(zaak));
    }

    private void note(
            Hulpvraag hulpvraag, Gebeurtenis.Soort soort, Werkplek werkplek, String tekst) {
        gebeurtenissen.add(hulpvraag.schoolId(), hulpvraag.id(), soort, werkplek.naam(), tekst);
    }
}
