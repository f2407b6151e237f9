package nl.hulproute.uitwisseling.ontvangst;

import jakarta.servlet.http.HttpServletRequest;

import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.web.Knooppunt;
import nl.hulproute.platform.web.Weigering;
import nl.hulproute.uitwisseling.Berichtsoort;
import nl.hulproute.uitwisseling.Ontvangst;
import nl.hulproute.uitwisseling.bericht.Partijen;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The road that every envelope takes: for whom it is, whether it came before, whether it is well
 * formed and the one that the address names; then its own checks, and at last the taking in.
 */
@Component
class Inname {

    /** An envelope that is well formed and new, with what came in under it before. */
    record Post<T>(
            Knooppunt knooppunt,
            Ontvangstpunt punt,
            Partijen partijen,
            UUID tenant,
            UUID id,
            Sha256 digest,
            Map<Sha256, Inkomend.Stuk> binnen,
            T bericht) {}

    /** The kind of a message, and how to read it. */
    record Vorm<T>(
            Berichtsoort soort,
            Class<T> klasse,
            Predicate<T> isAddressed,
            Function<T, UUID> hulpvraag,
            Function<T, Collection<Sha256>> inhouden) {}

    /** The checks before the transaction; they throw everything that is wrong. */
    interface Keuring<T> {
        void check(Post<T> post) throws IOException;
    }

    /** A message that comes in one request with its small contents. */
    private static final String BUNDEL = "application/x-tar";

    private final Balie balie;
    private final Recht recht;
    private final Inhouden inhouden;
    private final Ontvangstpunten punten;
    private final Enveloppen enveloppen;
    private final Aanname aanname;
    private final Ontvangstmeters meters;
    private final Weigeringboek weigeringen;

    Inname(
            Balie balie,
            Recht recht,
            Inhouden inhouden,
            Ontvangstpunten punten,
            Enveloppen enveloppen,
            Aanname aanname,
            Ontvangstmeters meters,
            Weigeringboek weigeringen) {
        this.balie = balie;
        this.recht = recht;
        this.inhouden = inhouden;
        this.punten = punten;
        this.enveloppen = enveloppen;
        this.aanname = aanname;
        this.meters = meters;
        this.weigeringen = weigeringen;
    }

    <T> ResponseEntity<String> take(
            Knooppunt knooppunt,
            HttpServletRequest request,
            UUID id,
            Vorm<T> vorm,
            Keuring<T> keuring,
            Function<Post<T>, Ontvangst> maak)
            throws IOException {
        return meters.count(
                knooppunt.poort(),
                vorm.soort(),
                () -> takeIn(knooppunt, request, id, vorm, keuring, maak));
    }

    private <T> ResponseEntity<String> takeIn(
            Knooppunt knooppunt,
            HttpServletRequest request,
            UUID id,
            Vorm<T> vorm,
            Keuring<T> keuring,
            Function<Post<T>, Ontvangst> maak)
            throws IOException {
        Partijen partijen = balie.parties(request);
        var punt = punten.van(knooppunt.poort());
        UUID tenant = punt.tenant(partijen).orElseThrow(() -> balie.refuse(404));
        var sleutel = new Inkomend.Sleutel(tenant, punt.afzender(partijen), id);
        try {
            return take(knooppunt, request, sleutel, punt, partijen, vorm, keuring, maak);
        } catch (Weigering weigering) {
            if (Weigeringboek.isFinal(weigering)) {
                var wat =
                        new Weigeringboek.Wat(
                                punt, sleutel, knooppunt.systeem(), vorm.soort().code());
                weigeringen.refused(wat, weigering);
            }
            throw weigering;
        }
    }

    private <T> ResponseEntity<String> take(
            Knooppunt knooppunt,
            HttpServletRequest request,
            Inkomend.Sleutel sleutel,
            Ontvangstpunt punt,
            Partijen partijen,
            Vorm<T> vorm,
            Keuring<T> keuring,
            Function<Post<T>, Ontvangst> maak)
            throws IOException {
        var plek = new Inhouden.Plek(punt, sleutel);
        var ingekomen = read(knooppunt, request, plek, partijen, vorm);
        var envelop = ingekomen.envelop();
        var eerder =
                aanname.before(punt.inkomend(), sleutel, envelop.digest(), ingekomen.stukken());
        inhouden.demandPresent(plek, ingekomen.stukken());
        if (eerder.afloop().isPresent()) {
            return enveloppen.answer(eerder.afloop().get());
        }
        T bericht = enveloppen.demand(envelop, vorm.isAddressed());
        var post =
                new Post<>(
                        knooppunt,
                        punt,
                        partijen,
                        sleutel.tenant(),
                        sleutel.id(),
                        envelop.digest(),
                        eerder.inhouden(),
                        bericht);
        try {
            keuring.check(post);
        } catch (NoSuchFileException e) {
            throw inhouden.takenAway();
        }
        return enveloppen.answer(aanname.accept(row(post, vorm, sleutel), () -> maak.apply(post)));
    }

    /** An envelope, and the contents that came in one request with it. */
    private record Ingekomen<T>(Enveloppen.Envelop<T> envelop, List<Inkomend.Stuk> stukken) {}

    private <T> Ingekomen<T> read(
            Knooppunt knooppunt,
            HttpServletRequest request,
            Inhouden.Plek plek,
            Partijen partijen,
            Vorm<T> vorm)
            throws IOException {
        if (!BUNDEL.equals(request.getContentType())) {
            return new Ingekomen<>(enveloppen.read(request, vorm.klasse()), List.of());
        }
        recht.demandToBring(knooppunt, partijen, plek.sleutel().tenant());
        try {
            var bundel = inhouden.readBundle(plek, request);
            return new Ingekomen<>(
                    enveloppen.read(bundel.envelop(), vorm.klasse()), bundel.stukken());
        } catch (IOException e) {
            throw inhouden.refusal(e);
        }
    }

    private static <T> Aanname.Inschrijving row(
            Post<T> post, Vorm<T> vorm, Inkomend.Sleutel sleutel) {
        return new Aanname.Inschrijving(
                post.punt(),
                post.partijen(),
                new Inkomend.Bericht(
                        sleutel,
                        vorm.soort(),
                        vorm.hulpvraag().apply(post.bericht()),
                        post.knooppunt().systeem()),
                post.digest(),
                vorm.inhouden().apply(post.bericht()).stream().distinct().toList());
    }
}
