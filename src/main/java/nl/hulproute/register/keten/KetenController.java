package nl.hulproute.register.keten;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.web.Knooppunt;
import nl.hulproute.platform.web.VoorKnooppunt;
import nl.hulproute.register.loket.Invoer;
import nl.hulproute.register.loket.Loket;
import nl.hulproute.register.loket.Weigeringen;
import nl.hulproute.register.routering.Bevoegdheid;
import nl.hulproute.uitwisseling.Ketenstap;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ketencheck for systems: those of the school and of the samenwerkingsverband that a chain runs
 * between, and nobody else.
 */
@Loket
class KetenController {

    private final Ketens ketens;
    private final Ketenvragen vragen;
    private final Ketenmeldingen meldingen;
    private final Ketenproeven proeven;
    private final Bevoegdheid bevoegdheid;
    private final Weigeringen weigeringen;
    private final Ketenbel bel;

    KetenController(
            Ketens ketens,
            Ketenvragen vragen,
            Ketenmeldingen meldingen,
            Ketenproeven proeven,
            Bevoegdheid bevoegdheid,
            Weigeringen weigeringen,
            Ketenbel bel) {
        this.ketens = ketens;
        this.vragen = vragen;
        this.meldingen = meldingen;
        this.proeven = proeven;
        this.bevoegdheid = bevoegdheid;
        this.weigeringen = weigeringen;
        this.bel = bel;
    }

    @VoorKnooppunt(Onderdeel.REGISTER)
    @GetMapping("/chain")
    List<Ketenantwoord> chain(
            Knooppunt knooppunt,
            @RequestParam(name = "routing_id", required = false) @Nullable String kenmerk,
            @RequestParam(name = "branch", required = false) @Nullable String school,
            @RequestParam(name = "swv_oin", required = false) @Nullable String swv) {
        var invoer = weigeringen.invoer();
        if (school != null) {
            return List.of(Ketenantwoord.of(ketens.dated(find(knooppunt, school, swv, invoer))));
        }
        if (kenmerk == null) {
            var oin = invoer.read("swv_oin", swv, Oin::parse);
            invoer.check();
            if (!bevoegdheid.mayActFor(knooppunt.systeem(), oin.orElseThrow())) {
                throw refuse(oin.orElseThrow().waarde());
            }
            return ketens.ofVerband(oin.orElseThrow()).stream().map(Ketenantwoord::of).toList();
        }
        var omgeving = invoer.read("routing_id", kenmerk, Routeringskenmerk::parse);
        invoer.check();
        Vestiging vestiging = omgeving.orElseThrow().vestiging();
        if (!keeps(knooppunt, vestiging)) {
            throw refuse(kenmerk);
        }
        return ketens.ofBrin(vestiging.brin()).stream()
                .filter(keten -> keten.vestiging().equals(vestiging))
                .map(Ketenantwoord::of)
                .toList();
    }

    @VoorKnooppunt(Onderdeel.REGISTER)
    @GetMapping("/chain/history")
    List<Ketenantwoord.Verloop> history(
            Knooppunt knooppunt,
            @RequestParam(name = "branch", required = false) @Nullable String school,
            @RequestParam(name = "swv_oin", required = false) @Nullable String swv) {
        var keten = find(knooppunt, school, swv, weigeringen.invoer());
        return ketens.past(keten.sleutel().vestiging(), keten.swv()).stream()
                .map(Ketenantwoord.Verloop::of)
                .toList();
    }

    /** What is left to test of the environments that the system speaks for. */
    @VoorKnooppunt(Onderdeel.REGISTER)
    @GetMapping("/chain/tests")
    List<Ketenantwoord.Proef> tests(Knooppunt knooppunt) {
        return proeven.due(knooppunt.systeem()).stream().map(Ketenantwoord.Proef::of).toList();
    }

    /** A system tells how a testbericht between the two went. */
    @VoorKnooppunt(Onderdeel.REGISTER)
    @PostMapping("/chain/tests")
    @Transactional
    ResponseEntity<Void> test(Knooppunt knooppunt, @RequestBody Keteninvoer.Proef proef) {
        var invoer = weigeringen.invoer();
        var reden = invoer.readOptional("reason", proef.reason(), Keteninvoer::line);
        var keten = find(knooppunt, proef.branch(), proef.swvOin(), invoer);
        meldingen.keepProof(
                keten.sleutel(), Boolean.TRUE.equals(proef.arrived()), reden.orElse(""));
        bel.ring();
        return ResponseEntity.noContent().build();
    }

    /** Tells the owner of a step by mail; where it went. */
    @VoorKnooppunt(Onderdeel.REGISTER)
    @PostMapping("/chain/reminders")
    @Transactional
    Map<String, String> remind(Knooppunt knooppunt, @RequestBody Keteninvoer.Vraag vraag) {
        var invoer = weigeringen.invoer();
        var stap = invoer.read("step", vraag.step(), KetenController::step);
        var namens = invoer.read("on_behalf_of", vraag.onBehalfOf(), Keteninvoer::line);
        var keten = find(knooppunt, vraag.branch(), vraag.swvOin(), invoer);
        // who is told reads a name that the register knows; what a system says of itself is only
        // kept
        boolean verband = bevoegdheid.mayActFor(knooppunt.systeem(), keten.swv());
        String wie = verband ? keten.swvNaam() : keten.naam();
        return switch (vragen.ask(keten, stap.orElseThrow(), wie, namens.orElseThrow())) {
            case Ketenvragen.Gevraagd(String aan) -> Map.of("sent_to", aan);
            case Ketenvragen.Niet(String reden) ->
                    throw weigeringen.refuse(HttpStatus.CONFLICT, reden);
        };
    }

    private Ketenrij find(
            Knooppunt knooppunt, @Nullable String school, @Nullable String swv, Invoer invoer) {
        var vestiging = invoer.read("branch", school, Vestiging::parse);
        var oin = invoer.read("swv_oin", swv, Oin::parse);
        invoer.check();
        boolean mag =
                bevoegdheid.mayActFor(knooppunt.systeem(), oin.orElseThrow())
                        || keeps(knooppunt, vestiging.orElseThrow());
        if (!mag) {
            throw refuse(vestiging.orElseThrow().toString());
        }
        return ketens.row(vestiging.orElseThrow(), oin.orElseThrow())
                .orElseThrow(() -> weigeringen.refuse(HttpStatus.NOT_FOUND, "keten.fout.onbekend"));
    }

    private boolean keeps(Knooppunt knooppunt, Vestiging vestiging) {
        return meldingen.keeps(knooppunt.systeem(), vestiging);
    }

    private RuntimeException refuse(String wie) {
        return weigeringen.refuse(HttpStatus.FORBIDDEN, "register.verzoek.nietbevoegd", wie);
    }

    private static Optional<Ketenstap> step(String tekst) {
        return Arrays.stream(Ketenstap.values())
                .filter(stap -> stap.name().equals(tekst))
                .findFirst();
    }
}
