package nl.hulproute.uitwisseling.ontvangst;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.web.Knooppunt;
import nl.hulproute.uitwisseling.bericht.Partijen;
import nl.hulproute.uitwisseling.bericht.Zinnen;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Whether a system may speak of what was exchanged before: the system that took part in it may,
 * also after its mandate has ended; another needs the mandate of the school today.
 */
@Component
class Recht {

    private final Balie balie;
    private final Zinnen zinnen;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Recht(Balie balie, Zinnen zinnen, JdbcClient jdbc, TransactionTemplate transaction) {
        this.balie = balie;
        this.zinnen = zinnen;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** This hulpvraag was exchanged between these parties, and the system may speak of it. */
    void demandFor(UUID hulpvraag, Knooppunt knooppunt, Partijen partijen, UUID tenant) {
        Optional<String> systeem =
                within(
                        tenant,
                        knooppunt.poort() == Onderdeel.SWV
                                ? () -> sender(tenant, partijen, hulpvraag)
                                : () -> receiver(tenant, partijen, hulpvraag));
        if (systeem.isEmpty()) {
            throw balie.refuse(400, List.of(unknown(knooppunt.poort())));
        }
        if (!systeem.get().equals(knooppunt.systeem().waarde())) {
            balie.demandMandate(knooppunt, partijen.school());
        }
    }

    /** The system took part in something between these parties, or is mandated now. */
    void demandBetween(Knooppunt knooppunt, Partijen partijen, UUID tenant) {
        boolean deelgenomen =
                within(
                        tenant,
                        knooppunt.poort() == Onderdeel.SWV
                                ? () -> hasSent(tenant, partijen, knooppunt.systeem())
                                : () -> hasReceived(tenant, partijen, knooppunt.systeem()));
        if (!deelgenomen) {
            balie.demandMandate(knooppunt, partijen.school());
        }
    }

    /**
     * Before a content is stored, when nobody knows yet what the envelope says: what is new about a
     * pupil needs the mandates.
     */
    void demandToBring(Knooppunt knooppunt, Partijen partijen, UUID tenant) {
        if (knooppunt.poort() == Onderdeel.SWV) {
            balie.demandMandates(knooppunt, partijen.school());
        } else {
            demandBetween(knooppunt, partijen, tenant);
        }
    }

    String unknown(Onderdeel onderdeel) {
        return zinnen.zeg("uitwisseling.keuring.hulpvraag-onbekend." + onderdeel.naam());
    }

    private <T> T within(UUID tenant, Supplier<T> vraag) {
        return Tenant.van(tenant).doe(() -> transaction.execute(status -> vraag.get()));
    }

    /** The system that brought this hulpvraag to the samenwerkingsverband. */
    private Optional<String> sender(UUID tenant, Partijen partijen, UUID hulpvraag) {
        return jdbc.sql(
                        """
                        select systeem from uitwisseling_swv.inkomend
                         where tenant_id = :tenant and afzender = :afzender
                           and bericht_id = :hulpvraag
                        """)
                .param("tenant", tenant)
                .param("afzender", partijen.routeringskenmerk().waarde())
                .param("hulpvraag", hulpvraag)
                .query(String.class)
                .optional();
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

    private boolean hasSent(UUID tenant, Partijen partijen, Oin systeem) {
        return jdbc.sql(
                        """
                        select exists (select from uitwisseling_swv.inkomend
                         where tenant_id = :tenant and afzender = :afzender and systeem = :systeem)
                        """)
                .param("tenant", tenant)
                .param("afzender", partijen.routeringskenmerk().waarde())
                .param("systeem", systeem.waarde())
                .query(Boolean.class)
                .single();
    }

    private boolean hasReceived(UUID tenant, Partijen partijen, Oin systeem) {
        return jdbc.sql(
                        """
                        select exists (select from uitwisseling_school.uitgaand
                         where tenant_id = :tenant and naar = :swv and systeem = :systeem)
                        """)
                .param("tenant", tenant)
                .param("swv", partijen.swv().waarde())
                .param("systeem", systeem.waarde())
                .query(Boolean.class)
                .single();
    }
}
