package nl.hulproute.register.keten;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.platform.web.Knooppunt;
import nl.hulproute.platform.web.VoorKnooppunt;
import nl.hulproute.register.loket.Loket;
import nl.hulproute.register.loket.Mailadres;
import nl.hulproute.register.loket.Weigeringen;
import nl.hulproute.register.routering.Bevoegdheid;
import nl.hulproute.uitwisseling.Ketenmelding;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Where systems tell how far the organisations are that work in them. */
@Loket
class KetenmeldingController {

    private final Ketenmeldingen meldingen;
    private final Bevoegdheid bevoegdheid;
    private final Weigeringen weigeringen;
    private final Ketenbel bel;

    KetenmeldingController(
            Ketenmeldingen meldingen,
            Bevoegdheid bevoegdheid,
            Weigeringen weigeringen,
            Ketenbel bel) {
        this.meldingen = meldingen;
        this.bevoegdheid = bevoegdheid;
        this.weigeringen = weigeringen;
        this.bel = bel;
    }

    @VoorKnooppunt(Onderdeel.REGISTER)
    @PutMapping("/chain/environments/{kenmerk}")
    @Transactional
    ResponseEntity<Void> environment(
            Knooppunt knooppunt,
            @PathVariable String kenmerk,
            @RequestBody Keteninvoer.Omgeving omgeving) {
        var invoer = weigeringen.invoer();
        var adres = invoer.read("routing_id", kenmerk, Routeringskenmerk::parse);
        var naam = invoer.read("name", omgeving.name(), Keteninvoer::line);
        var email = invoer.readOptional("email", omgeving.email(), Mailadres::parse);
        var pagina = invoer.readOptional("pages", omgeving.pages(), Keteninvoer::pages);
        invoer.check();
        var melding =
                new Ketenmelding.Omgeving(
                        adres.orElseThrow(),
                        naam.orElseThrow(),
                        email.orElse(""),
                        Boolean.TRUE.equals(omgeving.enabled()));
        if (!meldingen.keep(knooppunt.systeem(), melding, pagina.orElse(""))) {
            throw refuse(kenmerk);
        }
        return noted();
    }

    @VoorKnooppunt(Onderdeel.REGISTER)
    @PutMapping("/chain/samenwerkingsverbanden/{oin}")
    @Transactional
    ResponseEntity<Void> verband(
            Knooppunt knooppunt,
            @PathVariable String oin,
            @RequestBody Keteninvoer.Verband verband) {
        var invoer = weigeringen.invoer();
        var swv = invoer.read("oin", oin, Oin::parse);
        var email = invoer.readOptional("email", verband.email(), Mailadres::parse);
        var pagina = invoer.readOptional("pages", verband.pages(), Keteninvoer::pages);
        var scholen = Keteninvoer.schools(verband.schools(), invoer);
        invoer.check();
        if (!bevoegdheid.mayActFor(knooppunt.systeem(), swv.orElseThrow())) {
            throw refuse(oin);
        }
        Integer types = verband.requestTypes();
        meldingen.keep(
                new Ketenmelding.Verband(
                        swv.orElseThrow(), email.orElse(""), types == null ? 0 : types, scholen),
                pagina.orElse(""));
        return noted();
    }

    private ResponseEntity<Void> noted() {
        bel.ring();
        return ResponseEntity.noContent().build();
    }

    private RuntimeException refuse(String wie) {
        return weigeringen.refuse(HttpStatus.FORBIDDEN, "register.verzoek.nietbevoegd", wie);
    }
}
