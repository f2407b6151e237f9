package nl.hulproute.uitwisseling.ontvangst;

import jakarta.servlet.http.HttpServletRequest;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.web.Knooppunt;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.VoorKnooppunt;
import nl.hulproute.uitwisseling.Ontvangst;
import nl.hulproute.uitwisseling.StatusOntvanger;
import nl.hulproute.uitwisseling.Statusbericht;
import nl.hulproute.uitwisseling.bericht.Partijen;
import nl.hulproute.uitwisseling.bericht.Zinnen;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes in statuses at the school: from the system that received the hulpvraag, also after the
 * mandate for it has ended, or from one that the school mandated since.
 */
@RestController
@OpKnooppunt(Onderdeel.SCHOOL)
class StatusmeldingController {

    private final Balie balie;
    private final Enveloppen enveloppen;
    private final ObjectProvider<StatusOntvanger> school;
    private final Aanname aanname;
    private final Zinnen zinnen;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    StatusmeldingController(
            Balie balie,
            Enveloppen enveloppen,
            ObjectProvider<StatusOntvanger> school,
            Aanname aanname,
            Zinnen zinnen,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.balie = balie;
        this.enveloppen = enveloppen;
        this.school = school;
        this.aanname = aanname;
        this.zinnen = zinnen;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @VoorKnooppunt(Onderdeel.SCHOOL)
    @PutMapping("/uitwisseling/v1/statusmeldingen/{id}")
    ResponseEntity<String> status(
            Knooppunt knooppunt, HttpServletRequest request, @PathVariable UUID id)
            throws IOException {
        Partijen partijen = balie.parties(request);
        StatusOntvanger ontvanger = school.getObject();
        UUID tenant =
                ontvanger.tenant(partijen.routeringskenmerk()).orElseThrow(() -> balie.refuse(404));
        var envelop = enveloppen.read(request, Statusbericht.class);
        Statusbericht bericht = enveloppen.demand(envelop, b -> b.id().equals(id));
        demandRight(tenant, knooppunt, partijen, bericht.hulpvraag());
        var rij =
                new Inkomend.Bericht(
                        tenant,
                        partijen.swv().waarde(),
                        id,
                        "status",
                        bericht.hulpvraag(),
                        knooppunt.systeem());
        return enveloppen.answer(
                aanname.accept(
                        new Inkomend(jdbc, Onderdeel.SCHOOL),
                        rij,
                        envelop.digest(),
                        partijen,
                        List.of(),
                        () -> take(ontvanger, tenant, partijen.swv(), bericht)));
    }

    private Ontvangst take(StatusOntvanger ontvanger, UUID tenant, Oin swv, Statusbericht bericht) {
        return ontvanger.ontvang(tenant, swv, bericht)
                ? new Ontvangst.Aangenomen(bericht.dossiernummer())
                : new Ontvangst.Geweigerd(List.of(unknown()));
    }

    private void demandRight(UUID tenant, Knooppunt knooppunt, Partijen partijen, UUID hulpvraag) {
        Optional<String> systeem =
                Tenant.van(tenant)
                        .doe(() ->
                                transaction.execute(
                                        status -> receiver(tenant, partijen, hulpvraag)));
        if (systeem.isEmpty()) {
            throw balie.refuse(400, List.of(unknown()));
        }
        if (!systeem.get().equals(knooppunt.systeem().waarde())) {
            balie.demandMandate(knooppunt, partijen.school());
        }
    }

    /** The system that gave the receipt of this hulpvraag; empty text when none did yet. */
    private Optional<String> receiver(UUID tenant, Partijen partijen, UUID hulpvraag) {
        return jdbc.sql(
                        """
                        select coalesce(systeem, '') from uitwisseling_school.uitgaand
                         where tenant_id = :tenant and id = :hulpvraag and naar = :swv
                        """)
                .param("tenant", tenant)
                .param("hulpvraag", hulpvraag)
                .param("swv", partijen.swv().waarde())
                .query(String.class)
                .optional();
    }

    private String unknown() {
        return zinnen.zeg("uitwisseling.keuring.hulpvraag-onbekend");
    }
}
