package nl.hulproute.register.verzoek;

import jakarta.servlet.http.HttpServletResponse;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.web.Knooppunt;
import nl.hulproute.platform.web.VoorKnooppunt;
import nl.hulproute.register.loket.Loket;
import nl.hulproute.register.loket.Weigeringen;
import nl.hulproute.register.routering.Bevoegdheid;
import nl.hulproute.uitwisseling.Registerverzoek;
import nl.hulproute.uitwisseling.Registerverzoek.Soort;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Where a system asks the helpdesk on behalf of who works in it, and reads how far it is. */
@Loket
class VerzoekController {

    @JsonNaming(SnakeCaseStrategy.class)
    record Antwoord(
            UUID id,
            String reference,
            String kind,
            String branch,
            String schoolName,
            String state,
            String reason,
            Instant requestedAt,
            @Nullable Instant handledAt,
            String text) {}

    private final Verzoeken verzoeken;
    private final Bevoegdheid bevoegdheid;
    private final Weigeringen weigeringen;
    private final Verzoekmelding melding;
    private final Verzoekgrens grens;

    VerzoekController(
            Verzoeken verzoeken,
            Bevoegdheid bevoegdheid,
            Weigeringen weigeringen,
            Verzoekmelding melding,
            Verzoekgrens grens) {
        this.verzoeken = verzoeken;
        this.bevoegdheid = bevoegdheid;
        this.weigeringen = weigeringen;
        this.melding = melding;
        this.grens = grens;
    }

    @VoorKnooppunt(Onderdeel.REGISTER)
    @PutMapping("/requests/{id}")
    @Transactional
    ResponseEntity<Antwoord> ask(
            Knooppunt knooppunt,
            @PathVariable UUID id,
            @RequestBody Verzoekinvoer invoer,
            HttpServletResponse response) {
        Registerverzoek verzoek = invoer.read(id, weigeringen.invoer());
        Oin namens = Objects.requireNonNull(verzoek.namens());
        check(
                namens,
                verzoek.soort() == Soort.VRAAG
                        ? bevoegdheid.mayQuestionFor(knooppunt.systeem(), namens)
                        : bevoegdheid.mayActFor(knooppunt.systeem(), namens));
        if (verzoeken.find(id).isEmpty()) {
            grens.bereikt(namens, knooppunt.systeem())
                    .ifPresent(bereikt -> tomorrow(bereikt, response));
        }
        boolean nieuw = verzoeken.add(verzoek, knooppunt.systeem());
        Verzoek bewaard = verzoeken.find(id).orElseThrow();
        if (!bewaard.vraag().equals(verzoek)) {
            throw weigeringen.refuse(HttpStatus.CONFLICT, "register.verzoek.ander");
        }
        if (nieuw) {
            melding.asked(bewaard);
        }
        return ResponseEntity.status(nieuw ? HttpStatus.CREATED : HttpStatus.OK)
                .body(answer(bewaard));
    }

    @VoorKnooppunt(Onderdeel.REGISTER)
    @GetMapping("/requests")
    @Transactional(readOnly = true)
    List<Antwoord> requests(
            Knooppunt knooppunt,
            @RequestParam(name = "organisation_oin", required = false) @Nullable String namens) {
        var invoer = weigeringen.invoer();
        var organisatie = invoer.read("organisation_oin", namens, Oin::parse);
        invoer.check();
        Oin wie = organisatie.orElseThrow();
        check(wie, bevoegdheid.mayQuestionFor(knooppunt.systeem(), wie));
        return seenBy(knooppunt.systeem(), wie).stream().map(VerzoekController::answer).toList();
    }

    /** Without a mandate a system reads what it asked itself. */
    private List<Verzoek> seenBy(Oin systeem, Oin organisatie) {
        return bevoegdheid.mayActFor(systeem, organisatie)
                ? verzoeken.of(organisatie)
                : verzoeken.of(organisatie, systeem);
    }

    /** What was asked before is still answered; what is new waits for another day. */
    private void tomorrow(Verzoekgrens.Bereikt bereikt, HttpServletResponse response) {
        response.setHeader(
                HttpHeaders.RETRY_AFTER, String.valueOf(bereikt.wacht().toSeconds() + 1));
        throw weigeringen.refuse(
                HttpStatus.TOO_MANY_REQUESTS, bereikt.reden(), String.valueOf(bereikt.hoogstens()));
    }

    private void check(Oin organisatie, boolean allowed) {
        if (!allowed) {
            throw weigeringen.refuse(
                    HttpStatus.FORBIDDEN, "register.verzoek.nietbevoegd", organisatie.waarde());
        }
    }

    private static Antwoord answer(Verzoek verzoek) {
        Vestiging vestiging = verzoek.vraag().vestiging();
        return new Antwoord(
                verzoek.vraag().id(),
                verzoek.referentie(),
                verzoek.vraag().soort().name(),
                vestiging == null ? "" : vestiging.toString(),
                verzoek.vraag().schoolnaam(),
                verzoek.stand().name(),
                verzoek.antwoord(),
                verzoek.gevraagd(),
                verzoek.behandeld(),
                verzoek.vraag().tekst());
    }
}
