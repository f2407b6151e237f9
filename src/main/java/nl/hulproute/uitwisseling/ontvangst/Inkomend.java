package nl.hulproute.uitwisseling.ontvangst;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The inbox of one part, and the contents that came in under a message. */
final class Inkomend {

    /**
     * What was received under an id: the digest of its envelope, and the receipt that was given.
     */
    record Ontvangen(String digest, String ontvangstbewijs) {}

    /** A content that came in. */
    record Stuk(Sha256 sha256, long grootte, String mediatype) {}

    private final JdbcClient jdbc;
    private final String schema;

    Inkomend(JdbcClient jdbc, Onderdeel onderdeel) {
        this.jdbc = jdbc;
        this.schema = "uitwisseling_" + onderdeel.naam();
    }

    /** Claims the id for this message; false when it was received before. Waits for a rival. */
    boolean claim(Bericht bericht, String digest, Instant nu) {
        return sql("""
        insert into %s.inkomend
               (tenant_id, afzender, bericht_id, soort, hulpvraag_id,
                systeem, digest, ontvangen, ontvangstbewijs)
        values (:tenant, :afzender, :bericht, :soort, :hulpvraag,
                :systeem, :digest, :nu, '')
        on conflict do nothing
        """)
                        .param("tenant", bericht.tenant())
                        .param("afzender", bericht.afzender())
                        .param("bericht", bericht.id())
                        .param("soort", bericht.soort())
                        .param("hulpvraag", bericht.hulpvraag())
                        .param("systeem", bericht.systeem().waarde())
                        .param("digest", digest)
                        .param("nu", Timestamp.from(nu))
                        .update()
                == 1;
    }

    void saveReceipt(Bericht bericht, String ontvangstbewijs) {
        sql("""
        update %s.inkomend set ontvangstbewijs = :bewijs
         where tenant_id = :tenant and afzender = :afzender
           and bericht_id = :bericht
        """)
                .param("bewijs", ontvangstbewijs)
                .param("tenant", bericht.tenant())
                .param("afzender", bericht.afzender())
                .param("bericht", bericht.id())
                .update();
    }

    Optional<Ontvangen> find(UUID tenant, String afzender, UUID id) {
        return sql("""
        select digest, ontvangstbewijs from %s.inkomend
         where tenant_id = :tenant and afzender = :afzender
           and bericht_id = :bericht
        """)
                .param("tenant", tenant)
                .param("afzender", afzender)
                .param("bericht", id)
                .query(Ontvangen.class)
                .optional();
    }

    void addContent(UUID tenant, String afzender, UUID bericht, Stuk stuk, Instant nu) {
        sql("""
        insert into %s.inkomend_inhoud
               (tenant_id, afzender, bericht_id, sha256, grootte, mediatype,
                ontvangen)
        values (:tenant, :afzender, :bericht, :sha256, :grootte, :mediatype, :nu)
        on conflict do nothing
        """)
                .param("tenant", tenant)
                .param("afzender", afzender)
                .param("bericht", bericht)
                .param("sha256", stuk.sha256().hex())
                .param("grootte", stuk.grootte())
                .param("mediatype", stuk.mediatype())
                .param("nu", Timestamp.from(nu))
                .update();
    }

    Map<Sha256, Stuk> contents(UUID tenant, String afzender, UUID bericht) {
        return sql(
                        """
                        select sha256, grootte, mediatype from %s.inkomend_inhoud
                         where tenant_id = :tenant and afzender = :afzender
                           and bericht_id = :bericht
                        """)
                .param("tenant", tenant)
                .param("afzender", afzender)
                .param("bericht", bericht)
                .query((rij, n) ->
                        new Stuk(
                                new Sha256(rij.getString("sha256")),
                                rij.getLong("grootte"),
                                rij.getString("mediatype")))
                .stream()
                .collect(Collectors.toMap(Stuk::sha256, stuk -> stuk));
    }

    private JdbcClient.StatementSpec sql(String tekst) {
        return jdbc.sql(tekst.formatted(schema));
    }

    /** A message as the inbox knows it. */
    record Bericht(
            UUID tenant, String afzender, UUID id, String soort, UUID hulpvraag, Oin systeem) {}
}
