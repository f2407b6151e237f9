package nl.hulproute.uitwisseling.ontvangst;

import nl.hulproute.uitwisseling.Berichtsoort;
import nl.hulproute.uitwisseling.Berichtstand;
import nl.hulproute.uitwisseling.Berichtstand.Richting;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** What a part knows of a message: that it came in, or how far sending it is. */
@Component
class Berichtstanden {

    private final JdbcClient jdbc;

    Berichtstanden(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The helpdesk learns of what was sent too, and never the receipt. */
    Optional<Berichtstand> find(Ontvangstpunt punt, Inkomend.Sleutel sleutel, boolean helpdesk) {
        var ontvangen = punt.inkomend().find(sleutel).map(rij -> received(rij, sleutel, helpdesk));
        return ontvangen.isPresent() || !helpdesk ? ontvangen : sent(punt, sleutel);
    }

    private static Berichtstand received(
            Inkomend.Ontvangen rij, Inkomend.Sleutel sleutel, boolean helpdesk) {
        return new Berichtstand(
                sleutel.id(),
                rij.soort(),
                Richting.ONTVANGEN,
                "ontvangen",
                rij.moment(),
                null,
                helpdesk ? null : rij.ontvangstbewijs());
    }

    private Optional<Berichtstand> sent(Ontvangstpunt punt, Inkomend.Sleutel sleutel) {
        return jdbc.sql(
                        """
                        select id, soort, toestand, gemaakt, pogingen
                          from uitwisseling_%s.uitgaand
                         where tenant_id = :tenant and id = :id
                        """
                                .formatted(punt.onderdeel().naam()))
                .param("tenant", sleutel.tenant())
                .param("id", sleutel.id())
                .query((rij, n) -> sent(rij))
                .optional();
    }

    private static Berichtstand sent(ResultSet rij) throws SQLException {
        return new Berichtstand(
                rij.getObject("id", UUID.class),
                Berichtsoort.ofCode(rij.getString("soort")).orElseThrow(),
                Richting.VERZONDEN,
                rij.getString("toestand"),
                rij.getTimestamp("gemaakt").toInstant(),
                rij.getInt("pogingen"),
                null);
    }
}
