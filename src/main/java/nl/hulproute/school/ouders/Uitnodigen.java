package nl.hulproute.school.ouders;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.info.Schoolgegevens;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.map.Document;
import nl.hulproute.school.opp.Oppversie;
import nl.hulproute.toegang.Werkplek;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Asks carers to read and sign: a link by mail, a code by another way. */
@Service
@OpKnooppunt(Onderdeel.SCHOOL)
@Transactional
class Uitnodigen {

    /** A code that the school hands over, shown this once. */
    record Overhandiging(String naam, String code, Oudertoegang toegang) {}

    private final Oudertoegangen toegangen;
    private final Oudersleutels sleutels;
    private final Ondertekenverzoeken verzoeken;
    private final Schoolgegevens scholen;
    private final Ouderpost post;
    private final PasswordEncoder hasher;
    private final Clock clock;
    private final Duration geldig;

    Uitnodigen(
            Oudertoegangen toegangen,
            Oudersleutels sleutels,
            Ondertekenverzoeken verzoeken,
            Schoolgegevens scholen,
            Ouderpost post,
            PasswordEncoder hasher,
            Clock clock,
            @Value("${hulproute.ouders.uitnodiging-geldig:28d}") Duration geldig) {
        this.toegangen = toegangen;
        this.sleutels = sleutels;
        this.verzoeken = verzoeken;
        this.scholen = scholen;
        this.post = post;
        this.hasher = hasher;
        this.clock = clock;
        this.geldig = geldig;
    }

    /**
     * Asks these carers, each by a mail of its own.
     *
     * @return the codes to hand over; who has one that works keeps it
     */
    List<Overhandiging> invite(
            Leerling leerling,
            Oppversie versie,
            List<Oudertoegangen.Nieuw> keuzes,
            List<Document> documenten,
            Werkplek werkplek) {
        UUID school = werkplek.tenantId();
        var codes = new ArrayList<Overhandiging>();
        for (var keuze : keuzes) {
            verzoeken.vraag(
                    school,
                    keuze.verzorger(),
                    versie,
                    documenten,
                    werkplek.account(),
                    werkplek.naam());
            open(leerling, keuze, werkplek).ifPresent(codes::add);
        }
        return codes;
    }

    /**
     * Another mail with a fresh link, which works as long as the first did.
     *
     * @return the code to hand over, when the one of before works no longer; nothing when there is
     *     no such way in
     */
    Optional<List<Overhandiging>> resend(Leerling leerling, UUID toegang, Werkplek werkplek) {
        return find(leerling, toegang)
                .map(een ->
                        open(
                                        leerling,
                                        new Oudertoegangen.Nieuw(
                                                een.leerling(),
                                                een.verzorger(),
                                                een.email(),
                                                een.taal(),
                                                een.codeweg(),
                                                een.telefoon()),
                                        werkplek)
                                .stream()
                                .toList());
    }

    /** Who is inside by a way in that was closed, or that led to another address, is out. */
    private Optional<Overhandiging> open(
            Leerling leerling, Oudertoegangen.Nieuw nieuw, Werkplek werkplek) {
        Instant nu = clock.instant();
        Oudertoegang toegang =
                toegangen.open(
                        leerling.schoolId(), nieuw, geldig, werkplek.account(), werkplek.naam());
        if (toegang.binnen() == null) {
            sleutels.endAll(toegang.school(), toegang.id());
        }
        mail(toegang);
        return toegang.codeweg() == Codeweg.SCHOOL
                        && (!toegang.heeftCode(nu) || toegang.stand(nu) != Oudertoegang.Stand.OPEN)
                ? Optional.of(code(leerling, toegang))
                : Optional.empty();
    }

    /**
     * Another code; the one before it no longer works, and nor does a session that it opened. Who
     * gets codes by SMS may only try again.
     */
    Optional<Overhandiging> renew(Leerling leerling, UUID toegang) {
        Optional<Oudertoegang> gevonden = find(leerling, toegang);
        if (gevonden.isEmpty()) {
            return Optional.empty();
        }
        sleutels.endAll(leerling.schoolId(), toegang);
        if (gevonden.get().codeweg() == Codeweg.SMS) {
            toegangen.ontgrendel(leerling.schoolId(), toegang);
            return Optional.empty();
        }
        return Optional.of(code(leerling, gevonden.get()));
    }

    /** Link, code and sessions no longer work; what was signed stays. */
    boolean revoke(Leerling leerling, UUID toegang) {
        return find(leerling, toegang)
                .map(een -> {
                    sleutels.forget(een.school(), een.id());
                    return toegangen.sluit(een.school(), een.id());
                })
                .orElse(false);
    }

    private Optional<Oudertoegang> find(Leerling leerling, UUID toegang) {
        return toegangen
                .find(leerling.schoolId(), toegang)
                .filter(een -> een.leerling().equals(leerling.id()));
    }

    private void mail(Oudertoegang toegang) {
        String school = scholen.van(toegang.school()).naam();
        post.invite(toegang, sleutels.link(toegang), school);
    }

    private Overhandiging code(Leerling leerling, Oudertoegang toegang) {
        String code = Oudercode.nieuw();
        toegangen.zetCode(toegang.school(), toegang.id(), hasher.encode(Oudercode.gelezen(code)));
        String naam =
                leerling.verzorgers().stream()
                        .filter(verzorger -> verzorger.id().equals(toegang.verzorger()))
                        .map(verzorger -> verzorger.naam().volledig())
                        .findFirst()
                        .orElse("");
        return new Overhandiging(naam, code, toegang);
    }
}
