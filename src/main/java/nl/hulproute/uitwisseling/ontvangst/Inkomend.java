package nl.hulproute.uitwisseling.ontvangst;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.uitwisseling.Berichtsoort;
import nl.hulproute.uitwisseling.alarm.Alarmen;
import nl.hulproute.uitwisseling.alarm.Oorzaak;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The inbox of one part, and the contents that came in under a message. */
final class Inkomend {

    /** Who sent which message to whom; unique in the inbox. */
    record Sleutel(UUID tenant, String afzender, UUID id) {}

    /** A message as the inbox knows it. */
    record Bericht(Sleutel sleutel, Berichtsoort soort, UUID hulpvraag, Oin systeem) {}

    /** What was received: the digest of the envelope, and the receipt that was given. */
    record Ontvangen(
            Berichtsoort soort,
            UUID hulpvraag,
            Oin systeem,
            String digest,
            Instant moment,
            String ontvangstbewijs) {}

    /** A content that came in. */
    record Stuk(Sha256 sha256, long grootte, String mediatype) {}

    private final JdbcClient jdbc;
    private final String schema;
    private final Alarmen alarmen;

    Inkomend(JdbcClient jdbc, Onderdeel onderdeel) {
        this.jdbc = jdbc;
        this.schema = "uitwisseling_" + onderdeel.naam();
        this.alarmen = new Alarmen(jdbc, onderdeel);
    }

    /** Claims the id for this message; false when it was received before. Waits for a rival. */
    boolean claim(Bericht bericht, String digest, Instant nu) {
        return sql(
                                """
                                insert into %s.inkomend
                                       (tenant_id, afzender, bericht_id, soort, hulpvraag_id,
                                        systeem, digest, ontvangen, ontvangstbewijs)
                                values (:tenant, :afzender, :bericht, :soort, :hulpvraag,
                                        :systeem, :digest, :nu, '')
                                on conflict do nothing
                                """,
                                bericht.sleutel())
                        .param("soort", bericht.soort().code())
                        .param("hulpvraag", bericht.hulpvraag())
                        .param("systeem", bericht.systeem().waarde())
                        .param("digest", digest)
                        .param("nu", Timestamp.from(nu))
                        .update()
                == 1;
    }

    void saveReceipt(Sleutel sleutel, String ontvangstbewijs) {
        sql(
                        """
                        update %s.inkomend set ontvangstbewijs = :bewijs
                         where tenant_id = :tenant and afzender = :afzender
                           and bericht_id = :bericht
                        """,
                        sleutel)
                .param("bewijs", ontvangstbewijs)
                .update();
    }

    Optional<Ontvangen> find(Sleutel sleutel) {
        return sql(
                        """
                        select soort, hulpvraag_id, systeem, digest, ontvangen, ontvangstbewijs
                          from %s.inkomend
                         where tenant_id = :tenant and afzender = :afzender
                           and bericht_id = :bericht
                        """,
                        sleutel)
                .query(Inkomend::ontvangen)
                .optional();
    }

    /** Whom it concerns is told that this message came again with another content. */
    void raiseAlarm(Sleutel sleutel, Instant nu) {
        alarmen.add(
                sleutel.tenant(), sleutel.id(), sleutel.afzender(), Oorzaak.ANDERS_ONTVANGEN, nu);
    }

    void addContents(Sleutel sleutel, Collection<Stuk> stukken, Instant nu) {
        sql(
                        """
                        insert into %s.inkomend_inhoud
                               (tenant_id, afzender, bericht_id, sha256, grootte, mediatype,
                                ontvangen)
                        select :tenant, :afzender, :bericht, stuk.*, :nu
                          from unnest(:inhouden::text[], :grootten::bigint[], :typen::text[]) stuk
                        on conflict do nothing
                        """,
                        sleutel)
                .param("inhouden", column(stukken, stuk -> stuk.sha256().hex()))
                .param("grootten", stukken.stream().map(Stuk::grootte).toArray(Long[]::new))
                .param("typen", column(stukken, Stuk::mediatype))
                .param("nu", Timestamp.from(nu))
                .update();
    }

    private static String[] column(Collection<Stuk> stukken, Function<Stuk, String> waarde) {
        return stukken.stream().map(waarde).toArray(String[]::new);
    }

    Map<Sha256, Stuk> contents(Sleutel sleutel) {
        return sql(
                        """
                        select sha256, grootte, mediatype from %s.inkomend_inhoud
                         where tenant_id = :tenant and afzender = :afzender
                           and bericht_id = :bericht
                        """,
                        sleutel)
                .query((rij, n) ->
                        new Stuk(
                                new Sha256(rij.getString("sha256")),
                                rij.getLong("grootte"),
                                rij.getString("mediatype")))
                .stream()
                .collect(Collectors.toMap(Stuk::sha256, stuk -> stuk));
    }

    /** Forgets the contents that came in under a refused message; which they were. */
    List<Sha256> removeContents(Sleutel sleutel) {
        return sql(
                        """
                        delete from %s.inkomend_inhoud
                         where tenant_id = :tenant and afzender = :afzender
                           and bericht_id = :bericht
                        returning sha256
                        """,
                        sleutel)
                .query((rij, n) -> new Sha256(rij.getString(1)))
                .list();
    }

    /**
     * Forgets contents that came in with a hulpvraag and what followed on it (null: all of them):
     * the sender called them back. Which they were stays in the receipts.
     */
    void forget(Sleutel hulpvraag, @Nullable Collection<Sha256> inhouden) {
        sql(
                        """
                        delete from %1$s.inkomend_inhoud i
                         using %1$s.inkomend e
                         where e.tenant_id = :tenant and e.afzender = :afzender
                           and e.hulpvraag_id = :bericht
                           and i.tenant_id = e.tenant_id and i.afzender = e.afzender
                           and i.bericht_id = e.bericht_id
                           and (:inhouden::text[] is null or i.sha256 = any (:inhouden::text[]))
                        """,
                        hulpvraag)
                .param(
                        "inhouden",
                        inhouden == null
                                ? null
                                : inhouden.stream().map(Sha256::hex).toArray(String[]::new))
                .update();
    }

    /** Messages of which contents came in before this moment, and no envelope since. */
    List<Sleutel> abandoned(UUID tenant, Instant voor, int hoogstens) {
        return jdbc.sql(
                        """
                        select distinct i.afzender, i.bericht_id from %1$s.inkomend_inhoud i
                         where i.tenant_id = :tenant
                           and not exists (select from %1$s.inkomend e
                                where e.tenant_id = i.tenant_id and e.afzender = i.afzender
                                  and e.bericht_id = i.bericht_id)
                           and not exists (select from %1$s.inkomend_inhoud j
                                where j.tenant_id = i.tenant_id and j.afzender = i.afzender
                                  and j.bericht_id = i.bericht_id and j.ontvangen >= :voor)
                         limit :hoogstens
                        """
                                .formatted(schema))
                .param("tenant", tenant)
                .param("voor", Timestamp.from(voor))
                .param("hoogstens", hoogstens)
                .query((rij, n) ->
                        new Sleutel(
                                tenant, rij.getString(1), rij.getObject("bericht_id", UUID.class)))
                .list();
    }

    private JdbcClient.StatementSpec sql(String tekst, Sleutel sleutel) {
        return jdbc.sql(tekst.formatted(schema))
                .param("tenant", sleutel.tenant())
                .param("afzender", sleutel.afzender())
                .param("bericht", sleutel.id());
    }

    private static Ontvangen ontvangen(ResultSet rij, int n) throws SQLException {
        return new Ontvangen(
                Berichtsoort.ofCode(rij.getString("soort")).orElseThrow(),
                rij.getObject("hulpvraag_id", UUID.class),
                new Oin(rij.getString("systeem")),
                rij.getString("digest"),
                rij.getTimestamp("ontvangen").toInstant(),
                rij.getString("ontvangstbewijs"));
    }
}
