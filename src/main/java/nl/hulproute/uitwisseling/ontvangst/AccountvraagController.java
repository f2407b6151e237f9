package nl.hulproute.uitwisseling.ontvangst;

import jakarta.servlet.http.HttpServletRequest;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.certificaten.Certificaatinstellingen;
import nl.hulproute.platform.web.Knooppunt;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.VoorKnooppunt;
import nl.hulproute.toegang.Accountgegevens;
import nl.hulproute.toegang.Accountinzage;
import nl.hulproute.toegang.Organisatiesoort;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.uitwisseling.Accountstand;
import nl.hulproute.uitwisseling.Accountstand.Accountrol;
import nl.hulproute.uitwisseling.Accountvraag;
import nl.hulproute.uitwisseling.bericht.Berichtvorm;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.util.Locale;

/** Tells the register's system, for its helpdesk, whether someone can get in here. */
@RestController
@OpKnooppunt({Onderdeel.SWV, Onderdeel.SCHOOL})
class AccountvraagController {

    private static final Logger LOG = LoggerFactory.getLogger(AccountvraagController.class);

    private final Balie balie;
    private final Enveloppen enveloppen;
    private final Accountinzage accounts;
    private final Berichtvorm vorm;
    private final Certificaatinstellingen instellingen;

    AccountvraagController(
            Balie balie,
            Enveloppen enveloppen,
            Accountinzage accounts,
            Berichtvorm vorm,
            Certificaatinstellingen instellingen) {
        this.balie = balie;
        this.enveloppen = enveloppen;
        this.accounts = accounts;
        this.vorm = vorm;
        this.instellingen = instellingen;
    }

    @VoorKnooppunt({Onderdeel.SWV, Onderdeel.SCHOOL})
    @PostMapping(
            path = "/uitwisseling/v1/accountvragen",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    String ask(Knooppunt knooppunt, HttpServletRequest request) throws IOException {
        if (!knooppunt.systeem().equals(instellingen.systeem(Onderdeel.REGISTER))) {
            throw balie.refuse(403);
        }
        Accountvraag vraag =
                enveloppen.demand(enveloppen.read(request, Accountvraag.class), v -> true);
        var soort =
                knooppunt.poort() == Onderdeel.SWV ? Organisatiesoort.SWV : Organisatiesoort.SCHOOL;
        var account = accounts.find(vraag.email(), soort);
        LOG.info("the helpdesk asked for an account: {}", account.isPresent() ? "known" : "none");
        return vorm.write(account.map(AccountvraagController::stand).orElse(Accountstand.ONBEKEND));
    }

    private static Accountstand stand(Accountgegevens account) {
        return new Accountstand(
                true,
                account.actief(),
                account.werkplekken().stream().map(AccountvraagController::rol).toList(),
                account.laatsteInlog());
    }

    private static Accountrol rol(Werkplek plek) {
        return new Accountrol(
                plek.rol().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                plek.organisatie().naam());
    }
}
