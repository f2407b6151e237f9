package nl.hulproute.uitwisseling.bewijs;

import nl.hulproute.gedeeld.Onderdeel;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The receipts that a part keeps: those it got for what it sent, and those it gave. Called within
 * the tenant.
 */
@Component
public class Bewijzen {

    private static final String GEKREGEN =
            """
            select ontvangstbewijs, false as gegeven from %s.uitgaand
             where tenant_id = :tenant and ontvangstbewijs is not null
            """;
    private static final String GEGEVEN =
            """
            select ontvangstbewijs, true as gegeven from %s.inkomend where tenant_id = :tenant
            """;

    private final JdbcClient jdbc;

    Bewijzen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The receipt that this part got for a message it sent. */
    @Transactional(readOnly = true)
    public Optional<Bewaardbewijs> van(UUID tenant, Onderdeel onderdeel, UUID bericht) {
        return sql(GEKREGEN + " and id = :bericht", onderdeel)
                .param("tenant", tenant)
                .param("bericht", bericht)
                .query(Bewaardbewijs::read)
                .optional()
                .flatMap(gevonden -> gevonden);
    }

    /** All that concern these hulpvragen, as the messages that began them are called. */
    @Transactional(readOnly = true)
    public List<Bewaardbewijs> bij(UUID tenant, Onderdeel onderdeel, Collection<UUID> hulpvragen) {
        String deze = " and hulpvraag_id = any(:hulpvragen)";
        return sql(GEKREGEN + deze + " union all " + GEGEVEN + deze, onderdeel)
                .param("tenant", tenant)
                .param("hulpvragen", hulpvragen.toArray(UUID[]::new))
                .query(Bewaardbewijs::read)
                .stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(bewaard -> bewaard.bewijs().ontvangen()))
                .toList();
    }

    private JdbcClient.StatementSpec sql(String tekst, Onderdeel onderdeel) {
        return jdbc.sql(tekst.replace("%s", "uitwisseling_" + onderdeel.naam()));
    }
}
