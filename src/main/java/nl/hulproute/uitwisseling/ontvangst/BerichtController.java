package nl.hulproute.uitwisseling.ontvangst;

import jakarta.servlet.http.HttpServletRequest;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.certificaten.Certificaatinstellingen;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.web.Knooppunt;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.VoorKnooppunt;
import nl.hulproute.uitwisseling.Berichtstand;
import nl.hulproute.uitwisseling.bericht.Berichtvorm;
import nl.hulproute.uitwisseling.bericht.Partijen;

import org.springframework.http.MediaType;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.util.Optional;
import java.util.UUID;

/**
 * Tells what became of a message: to its sender, with the receipt, so that an answer that was lost
 * costs nothing; to the register's system for the helpdesk, without it. Nothing about a pupil.
 */
@RestController
@OpKnooppunt({Onderdeel.SWV, Onderdeel.SCHOOL})
class BerichtController {

    private final Balie balie;
    private final Recht recht;
    private final Ontvangstpunten punten;
    private final Berichtstanden standen;
    private final Berichtvorm vorm;
    private final TransactionTemplate transaction;
    private final Certificaatinstellingen instellingen;

    BerichtController(
            Balie balie,
            Recht recht,
            Ontvangstpunten punten,
            Berichtstanden standen,
            Berichtvorm vorm,
            TransactionTemplate transaction,
            Certificaatinstellingen instellingen) {
        this.balie = balie;
        this.recht = recht;
        this.punten = punten;
        this.standen = standen;
        this.vorm = vorm;
        this.transaction = transaction;
        this.instellingen = instellingen;
    }

    @VoorKnooppunt({Onderdeel.SWV, Onderdeel.SCHOOL})
    @GetMapping(
            path = "/uitwisseling/v1/berichten/{id}",
            produces = MediaType.APPLICATION_JSON_VALUE)
    String stand(Knooppunt knooppunt, HttpServletRequest request, @PathVariable UUID id) {
        Partijen partijen = balie.parties(request);
        var punt = punten.van(knooppunt.poort());
        UUID tenant = punt.tenant(partijen).orElseThrow(() -> balie.refuse(404));
        var sleutel = new Inkomend.Sleutel(tenant, punt.afzender(partijen), id);
        boolean helpdesk = knooppunt.systeem().equals(instellingen.systeem(Onderdeel.REGISTER));
        if (!helpdesk) {
            recht.demandBetween(knooppunt, partijen, tenant);
        }
        Optional<Berichtstand> stand =
                Tenant.van(tenant)
                        .doe(() ->
                                transaction.execute(
                                        status -> standen.find(punt, sleutel, helpdesk)));
        return vorm.write(stand.orElseThrow(() -> balie.refuse(404)));
    }
}
