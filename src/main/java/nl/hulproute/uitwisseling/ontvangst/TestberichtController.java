package nl.hulproute.uitwisseling.ontvangst;

import jakarta.servlet.http.HttpServletRequest;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.platform.certificaten.Certificaatinstellingen;
import nl.hulproute.platform.web.Knooppunt;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.VoorKnooppunt;
import nl.hulproute.uitwisseling.HulpvraagOntvanger;
import nl.hulproute.uitwisseling.TerugkoppelingOntvanger;
import nl.hulproute.uitwisseling.Testantwoord;
import nl.hulproute.uitwisseling.Testbericht;
import nl.hulproute.uitwisseling.bericht.Berichtvorm;
import nl.hulproute.uitwisseling.bericht.Zinnen;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

/**
 * Answers whether the way works: the certificate was trusted, and the address is one of ours. It
 * asks for no mandate, so that a school can try before its board gave one.
 */
@RestController
@OpKnooppunt({Onderdeel.SWV, Onderdeel.SCHOOL})
class TestberichtController {

    private final Balie balie;
    private final Enveloppen enveloppen;
    private final Testberichten testberichten;
    private final Berichtvorm vorm;
    private final Zinnen zinnen;
    private final Certificaatinstellingen instellingen;
    private final ObjectProvider<HulpvraagOntvanger> swv;
    private final ObjectProvider<TerugkoppelingOntvanger> school;

    TestberichtController(
            Balie balie,
            Enveloppen enveloppen,
            Testberichten testberichten,
            Berichtvorm vorm,
            Zinnen zinnen,
            Certificaatinstellingen instellingen,
            ObjectProvider<HulpvraagOntvanger> swv,
            ObjectProvider<TerugkoppelingOntvanger> school) {
        this.balie = balie;
        this.enveloppen = enveloppen;
        this.testberichten = testberichten;
        this.vorm = vorm;
        this.zinnen = zinnen;
        this.instellingen = instellingen;
        this.swv = swv;
        this.school = school;
    }

    @VoorKnooppunt({Onderdeel.SWV, Onderdeel.SCHOOL})
    @PutMapping(
            path = "/uitwisseling/v1/testberichten/{id}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> test(
            Knooppunt knooppunt, HttpServletRequest request, @PathVariable UUID id)
            throws IOException {
        var envelop = enveloppen.read(request, Testbericht.class);
        Testbericht bericht = enveloppen.demand(envelop, b -> b.id().equals(id));
        if (!isHere(knooppunt.poort(), bericht.adres())) {
            throw balie.refuse(404, List.of(zinnen.zeg("nagaan.niet-hier", bericht.adres())));
        }
        var aankomst = testberichten.note(knooppunt.poort(), knooppunt.systeem(), bericht);
        if (!aankomst.adres().equals(bericht.adres())) {
            throw balie.refuse(409);
        }
        var antwoord =
                new Testantwoord(
                        id,
                        bericht.adres(),
                        knooppunt.systeem(),
                        instellingen.systeem(knooppunt.poort()),
                        aankomst.ontvangen());
        return ResponseEntity.status(aankomst.nieuw() ? 201 : 200).body(vorm.write(antwoord));
    }

    private boolean isHere(Onderdeel poort, Oin adres) {
        return poort == Onderdeel.SWV
                ? swv.stream().anyMatch(ontvanger -> ontvanger.tenant(adres).isPresent())
                : Routeringskenmerk.parse(adres.waarde()).stream()
                        .anyMatch(kenmerk ->
                                school.stream()
                                        .anyMatch(ontvanger ->
                                                ontvanger.tenant(kenmerk).isPresent()));
    }
}
