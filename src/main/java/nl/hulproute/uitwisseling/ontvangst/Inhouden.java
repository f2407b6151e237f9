package nl.hulproute.uitwisseling.ontvangst;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.bestand.Bestandskenner;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.opslag.AnderBegin;
import nl.hulproute.platform.opslag.Belofte;
import nl.hulproute.platform.opslag.Inhoud;
import nl.hulproute.platform.opslag.KloptNiet;
import nl.hulproute.platform.opslag.TeGroot;
import nl.hulproute.platform.web.Weigering;
import nl.hulproute.uitwisseling.bericht.Zinnen;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes contents in, each under the message that it belongs to: streamed to the disk, hashed on the
 * way, resumed where a try broke off.
 */
@Component
class Inhouden {

    private static final String OFFSET = "Upload-Offset";
    private static final String COMPLETE = "Upload-Complete";

    /** Where a content comes in, and under which message. */
    record Plek(Ontvangstpunt punt, Inkomend.Sleutel sleutel) {

        /** One purpose for each message of each sender: tries of others never meet. */
        Belofte belofte(Sha256 inhoud) {
            return new Belofte(sleutel.tenant(), sleutel.afzender() + "/" + sleutel.id(), inhoud);
        }
    }

    private final Balie balie;
    private final Bestandskenner kenner;
    private final Zinnen zinnen;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final long grootst;

    Inhouden(
            Balie balie,
            Bestandskenner kenner,
            Zinnen zinnen,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${hulproute.uitwisseling.grootste-bestand:200MB}") DataSize grootst) {
        this.balie = balie;
        this.kenner = kenner;
        this.zinnen = zinnen;
        this.transaction = transaction;
        this.clock = clock;
        this.grootst = grootst.toBytes();
    }

    /** How much of the content is here. */
    ResponseEntity<Void> stand(Plek plek, String naam) throws IOException {
        Sha256 inhoud = digest(naam);
        var opslag = plek.punt().opslag();
        if (has(plek, inhoud)) {
            long grootte = opslag.grootte(plek.sleutel().tenant(), inhoud);
            return offset(ResponseEntity.ok(), grootte, true);
        }
        long begonnen = opslag.begonnen(plek.belofte(inhoud));
        return begonnen == 0
                ? ResponseEntity.notFound().build()
                : offset(ResponseEntity.ok(), begonnen, false);
    }

    private boolean has(Plek plek, Sha256 inhoud) {
        var sleutel = plek.sleutel();
        boolean ingeschreven =
                Tenant.van(sleutel.tenant())
                        .doe(() ->
                                transaction.execute(status ->
                                        plek.punt()
                                                .inkomend()
                                                .contents(sleutel)
                                                .containsKey(inhoud)));
        return ingeschreven && plek.punt().opslag().bevat(sleutel.tenant(), inhoud);
    }

    private static ResponseEntity<Void> offset(
            ResponseEntity.BodyBuilder antwoord, long bewaard, boolean geheel) {
        return antwoord.header(OFFSET, Long.toString(bewaard))
                .header(COMPLETE, geheel ? "?1" : "?0")
                .build();
    }

    ResponseEntity<Void> take(
            Plek plek, String naam, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Sha256 belofte = digest(naam);
        var bereik = Bereik.of(request).orElseThrow(() -> balie.refuse(400, wrongRange()));
        if (bereik.totaal() > grootst) {
            throw tooLarge();
        }
        var inhoud = store(plek, belofte, bereik.vanaf(), request, response);
        register(plek, List.of(inhoud));
        return ResponseEntity.noContent().build();
    }

    /** A message with its small contents: the bytes of its envelope, and what is stored of it. */
    record Gebundeld(byte[] envelop, List<Inkomend.Stuk> stukken) {}

    /**
     * Stores the contents of a bundle; whoever reads the envelope registers them. What came in
     * before something is wrong is registered at once, for the sender goes on from there.
     */
    Gebundeld readBundle(Plek plek, HttpServletRequest request) throws IOException {
        var binnen = new ArrayList<Inhoud>();
        try {
            byte[] envelop = new Bundellezer(plek, grootst, binnen).read(request.getInputStream());
            return new Gebundeld(envelop, pieces(plek, binnen));
        } catch (IOException e) {
            register(plek, binnen);
            throw e;
        }
    }

    /**
     * In words, why a bundle is no good. That is no verdict on the message: its contents and its
     * envelope may come one by one.
     */
    Weigering refusal(IOException bundelfout) throws IOException {
        String zin =
                switch (bundelfout) {
                    case KloptNiet e -> zinnen.zeg("uitwisseling.keuring.bundel-digest");
                    case TeGroot e when e.maximum() == grootst -> sizeLimit();
                    case TeGroot e ->
                            zinnen.zeg(
                                    "uitwisseling.keuring.bundel-groot",
                                    Bundellezer.MEESTE,
                                    Bundellezer.GROOTST >> 20);
                    case Bundellezer.GeenBundel e -> zinnen.zeg("uitwisseling.keuring.bundel");
                    default -> throw bundelfout;
                };
        return balie.refuse(415, List.of(zin));
    }

    /** After they were registered: a refused message may have taken one away in between. */
    void demandPresent(Plek plek, List<Inkomend.Stuk> stukken) {
        for (Inkomend.Stuk stuk : stukken) {
            if (!plek.punt().opslag().bevat(plek.sleutel().tenant(), stuk.sha256())) {
                throw takenAway();
            }
        }
    }

    /** A message that was refused took away what this one holds too: its sender tries again. */
    Weigering takenAway() {
        return balie.refuse(503);
    }

    private List<Inkomend.Stuk> pieces(Plek plek, List<Inhoud> inhouden) throws IOException {
        var stukken = new ArrayList<Inkomend.Stuk>();
        for (Inhoud inhoud : inhouden) {
            Sha256 naam = inhoud.sha256();
            stukken.add(new Inkomend.Stuk(naam, inhoud.grootte(), mediatype(plek, naam)));
        }
        return stukken;
    }

    private void register(Plek plek, List<Inhoud> inhouden) throws IOException {
        if (inhouden.isEmpty()) {
            return;
        }
        var stukken = pieces(plek, inhouden);
        Tenant.van(plek.sleutel().tenant())
                .voer(() ->
                        transaction.executeWithoutResult(status ->
                                plek.punt()
                                        .inkomend()
                                        .addContents(plek.sleutel(), stukken, clock.instant())));
        demandPresent(plek, stukken);
    }

    private Inhoud store(
            Plek plek,
            Sha256 belofte,
            long vanaf,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        try {
            return plek.punt()
                    .opslag()
                    .neem(plek.belofte(belofte), vanaf, request.getInputStream(), grootst);
        } catch (KloptNiet e) {
            throw balie.refuse(400, List.of(zinnen.zeg("uitwisseling.keuring.digest", belofte)));
        } catch (AnderBegin e) {
            response.setHeader(OFFSET, Long.toString(e.bewaard()));
            throw balie.refuse(
                    409, List.of(zinnen.zeg("uitwisseling.keuring.vervolg", e.bewaard())));
        } catch (TeGroot e) {
            throw tooLarge();
        }
    }

    private List<String> wrongRange() {
        return List.of(zinnen.zeg("uitwisseling.keuring.bereik"));
    }

    private Weigering tooLarge() {
        return balie.refuse(413, List.of(sizeLimit()));
    }

    private String sizeLimit() {
        return zinnen.zeg("uitwisseling.keuring.te-groot", grootst / (1024 * 1024));
    }

    private String mediatype(Plek plek, Sha256 inhoud) throws IOException {
        return kenner.type(inhoud, () -> plek.punt().opslag().open(plek.sleutel().tenant(), inhoud))
                .mediatype();
    }

    private Sha256 digest(String naam) {
        try {
            return new Sha256(naam);
        } catch (IllegalArgumentException e) {
            throw balie.refuse(404);
        }
    }
}
