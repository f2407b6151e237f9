package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.uitwisseling.Berichtsoort;
import nl.hulproute.uitwisseling.alarm.Alarmen;
import nl.hulproute.uitwisseling.alarm.Oorzaak;
import nl.hulproute.uitwisseling.bezorging.Uitgaandbericht.Toestand;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The outbox of one part. */
final class Uitgaand {

    private static final String KOLOMMEN =
            """
            u.tenant_id, u.id, u.soort, u.hulpvraag_id, u.volgnummer, u.van, u.naar, u.bericht,
            u.toestand, u.pogingen, u.termijn_vanaf
            """;

    /** A message whose try begins, and the contents that go with it. */
    record Begonnen(Uitgaandbericht bericht, List<Sha256> inhouden) {}

    private final JdbcClient jdbc;
    private final String schema;
    private final Alarmen alarmen;

    Uitgaand(JdbcClient jdbc, Onderdeel onderdeel) {
        this.jdbc = jdbc;
        this.schema = "uitwisseling_" + onderdeel.naam();
        this.alarmen = new Alarmen(jdbc, onderdeel);
    }

    /** Adds the message and gives its number in the order of sending. */
    long add(
            UUID tenant,
            UUID id,
            Berichtsoort soort,
            UUID hulpvraag,
            String van,
            String naar,
            String bericht,
            Instant nu) {
        return sql("""
        insert into %s.uitgaand
               (tenant_id, id, soort, hulpvraag_id, van, naar, bericht, gemaakt,
                termijn_vanaf)
        values (:tenant, :id, :soort, :hulpvraag, :van, :naar, :bericht, :nu, :nu)
        returning volgnummer
        """)
                .param("tenant", tenant)
                .param("id", id)
                .param("soort", soort.code())
                .param("hulpvraag", hulpvraag)
                .param("van", van)
                .param("naar", naar)
                .param("bericht", bericht)
                .param("nu", Timestamp.from(nu))
                .query(Long.class)
                .single();
    }

    void addContents(UUID tenant, UUID bericht, Collection<Sha256> inhouden) {
        sql("""
        insert into %s.uitgaand_inhoud (tenant_id, bericht_id, sha256)
        select :tenant, :bericht, unnest(:inhouden)
        """)
                .param("tenant", tenant)
                .param("bericht", bericht)
                .param("inhouden", inhouden.stream().map(Sha256::hex).toArray(String[]::new))
                .update();
    }

    /**
     * Counts a try, when the message is still to be delivered and no earlier one about the same
     * hulpvraag is; all in one statement, for each message passes here.
     */
    Optional<Begonnen> begin(Bezorgopdracht opdracht) {
        return sql("""
        update %s.uitgaand u set pogingen = pogingen + 1
         where tenant_id = :tenant and id = :id and volgnummer = :volgnummer
           and toestand in ('wacht', 'onderweg')
           and not exists (
                 select from %s.uitgaand v
                  where v.tenant_id = u.tenant_id and v.hulpvraag_id = u.hulpvraag_id
                    and v.volgnummer < u.volgnummer
                    and v.toestand in ('wacht', 'onderweg', 'verlopen'))
        returning array(select i.sha256 from %s.uitgaand_inhoud i
                         where i.tenant_id = u.tenant_id and i.bericht_id = u.id
                         order by i.sha256) as inhouden,
        """
                        + KOLOMMEN)
                .param("tenant", opdracht.tenant())
                .param("id", opdracht.bericht())
                .param("volgnummer", opdracht.volgnummer())
                .query((rij, n) -> new Begonnen(bericht(rij, n), contents(rij)))
                .optional();
    }

    private static List<Sha256> contents(ResultSet rij) throws SQLException {
        String[] inhouden = (String[]) rij.getArray("inhouden").getArray();
        return Stream.of(inhouden).map(Sha256::new).toList();
    }

    Optional<Uitgaandbericht> lock(UUID tenant, UUID id) {
        return sql("select "
                        + KOLOMMEN
                        + " from %s.uitgaand u where tenant_id = :tenant and id = :id for update")
                .param("tenant", tenant)
                .param("id", id)
                .query(Uitgaand::bericht)
                .optional();
    }

    void remove(UUID tenant, UUID id) {
        sql("delete from %s.uitgaand where tenant_id = :tenant and id = :id")
                .param("tenant", tenant)
                .param("id", id)
                .update();
    }

    /**
     * When the first of the earlier messages about the same hulpvraag is tried again; nothing when
     * none of them is under way any more. One that was refused or given up lets no other pass.
     */
    Optional<Instant> voorganger(Uitgaandbericht bericht) {
        return sql("""
        select coalesce(volgende_poging, gemaakt) from %s.uitgaand
         where tenant_id = :tenant and hulpvraag_id = :hulpvraag
           and volgnummer < :volgnummer and toestand in ('wacht', 'onderweg', 'verlopen')
         order by volgnummer limit 1
        """)
                .param("tenant", bericht.tenant())
                .param("hulpvraag", bericht.hulpvraag())
                .param("volgnummer", bericht.volgnummer())
                .query((rij, n) -> rij.getTimestamp(1).toInstant())
                .optional();
    }

    /** The message about the same hulpvraag that is next in order, when one waits. */
    Optional<Bezorgopdracht> opvolger(Uitgaandbericht bericht) {
        return sql("""
        select id, volgnummer from %s.uitgaand
         where tenant_id = :tenant and hulpvraag_id = :hulpvraag
           and volgnummer > :volgnummer and toestand in ('wacht', 'onderweg')
         order by volgnummer limit 1
        """)
                .param("tenant", bericht.tenant())
                .param("hulpvraag", bericht.hulpvraag())
                .param("volgnummer", bericht.volgnummer())
                .query((rij, n) ->
                        new Bezorgopdracht(
                                bericht.tenant(),
                                rij.getObject("id", UUID.class),
                                rij.getLong("volgnummer")))
                .optional();
    }

    void saveTry(UUID tenant, UUID id, int poging) {
        sql("""
        update %s.uitgaand set pogingen = :poging
         where tenant_id = :tenant and id = :id
        """)
                .param("tenant", tenant)
                .param("id", id)
                .param("poging", poging)
                .update();
    }

    /** Marks that the envelope leaves now; false when the message was taken back meanwhile. */
    boolean saveUnderWay(UUID tenant, UUID id, Instant nu) {
        return sql("""
        update %s.uitgaand
           set toestand = 'onderweg', vertrokken = coalesce(vertrokken, :nu)
         where tenant_id = :tenant and id = :id
           and toestand in ('wacht', 'onderweg')
        """)
                        .param("tenant", tenant)
                        .param("id", id)
                        .param("nu", Timestamp.from(nu))
                        .update()
                == 1;
    }

    void savePostponed(UUID tenant, UUID id, String reden, Instant volgende) {
        sql("""
        update %s.uitgaand set reden = :reden, volgende_poging = :volgende
         where tenant_id = :tenant and id = :id
        """)
                .param("tenant", tenant)
                .param("id", id)
                .param("reden", reden)
                .param("volgende", Timestamp.from(volgende))
                .update();
    }

    /** The end of a message that was not delivered; see {@link #saveDelivered}. */
    void saveOutcome(UUID tenant, UUID id, Toestand toestand, @Nullable String reden) {
        sql("""
        update %s.uitgaand
           set toestand = :toestand, reden = cast(:reden as text), volgende_poging = null
         where tenant_id = :tenant and id = :id
        """)
                .param("tenant", tenant)
                .param("id", id)
                .param("toestand", toestand.name().toLowerCase(Locale.ROOT))
                .param("reden", reden)
                .update();
    }

    /** False when it had ended meanwhile. A receipt counts for a message that was given up too. */
    boolean saveDelivered(
            Uitgaandbericht bericht, String ontvangstbewijs, Oin systeem, Instant nu) {
        return sql("""
        update %s.uitgaand
           set toestand = 'bezorgd', reden = null, volgende_poging = null, bezorgd = :nu,
               ontvangstbewijs = :bewijs, systeem = :systeem
         where tenant_id = :tenant and id = :id and volgnummer = :volgnummer
           and toestand in ('wacht', 'onderweg', 'verlopen')
        """)
                        .param("tenant", bericht.tenant())
                        .param("id", bericht.id())
                        .param("volgnummer", bericht.volgnummer())
                        .param("nu", Timestamp.from(nu))
                        .param("bewijs", ontvangstbewijs)
                        .param("systeem", systeem.waarde())
                        .update()
                == 1;
    }

    /** Starts anew what was given up; one that had left stays one with an unknown outcome. */
    boolean restart(UUID tenant, UUID id, Instant nu) {
        return sql("""
        update %s.uitgaand
           set toestand = case when vertrokken is null then 'wacht' else 'onderweg' end,
               termijn_vanaf = :nu
         where tenant_id = :tenant and id = :id and toestand = 'verlopen'
        """)
                        .param("tenant", tenant)
                        .param("id", id)
                        .param("nu", Timestamp.from(nu))
                        .update()
                == 1;
    }

    /** Whether the envelope of this message ever left. */
    boolean hasLeft(UUID tenant, UUID id) {
        return sql("""
        select vertrokken is not null from %s.uitgaand
         where tenant_id = :tenant and id = :id
        """)
                .param("tenant", tenant)
                .param("id", id)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Whom it concerns is told of this. */
    void raiseAlarm(UUID tenant, UUID id, Oorzaak oorzaak, Instant nu) {
        alarmen.add(tenant, id, "", oorzaak, nu);
    }

    private JdbcClient.StatementSpec sql(String tekst) {
        return jdbc.sql(tekst.replace("%s", schema));
    }

    private static Uitgaandbericht bericht(ResultSet rij, int n) throws SQLException {
        return new Uitgaandbericht(
                rij.getObject("tenant_id", UUID.class),
                rij.getObject("id", UUID.class),
                Berichtsoort.ofCode(rij.getString("soort")).orElseThrow(),
                rij.getObject("hulpvraag_id", UUID.class),
                rij.getLong("volgnummer"),
                rij.getString("van"),
                rij.getString("naar"),
                rij.getString("bericht"),
                Toestand.valueOf(rij.getString("toestand").toUpperCase(Locale.ROOT)),
                rij.getInt("pogingen"),
                rij.getTimestamp("termijn_vanaf").toInstant());
    }
}
