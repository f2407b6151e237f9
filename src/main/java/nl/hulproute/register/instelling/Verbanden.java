package nl.hulproute.register.instelling;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.Kalender;
import nl.hulproute.register.wijziging.Wijziging.Onderwerp;
import nl.hulproute.register.wijziging.Wijzigingen;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Samenwerkingsverbanden as the helpdesk keeps them: DUO's files have no OIN of theirs. */
@Repository
@OpKnooppunt(Onderdeel.REGISTER)
@Transactional
class Verbanden {

    /**
     * A samenwerkingsverband.
     *
     * @param ruw its number as it was typed
     * @param systeem the one it works in; null when that is not known yet
     */
    record Verband(
            UUID id,
            String nummer,
            String ruw,
            String oin,
            String naam,
            @Nullable UUID systeem,
            @Nullable String systeemnaam,
            int scholen) {}

    /** A system that a samenwerkingsverband can work in. */
    record Keuze(UUID id, String naam) {}

    private final JdbcClient jdbc;
    private final Kalender kalender;
    private final Wijzigingen wijzigingen;

    Verbanden(JdbcClient jdbc, Kalender kalender, Wijzigingen wijzigingen) {
        this.jdbc = jdbc;
        this.kalender = kalender;
        this.wijzigingen = wijzigingen;
    }

    @Transactional(readOnly = true)
    List<Verband> alle() {
        return select("order by w.nummer").query(Verbanden::map).list();
    }

    @Transactional(readOnly = true)
    Optional<Verband> find(UUID id) {
        return select("where w.id = :id").param("id", id).query(Verbanden::map).optional();
    }

    @Transactional(readOnly = true)
    List<Keuze> systemen() {
        return jdbc.sql("select id, naam from register.systeem where soort = 'SWV' order by naam")
                .query((row, n) ->
                        new Keuze(
                                Objects.requireNonNull(row.getObject("id", UUID.class)),
                                row.getString("naam")))
                .list();
    }

    /** Whether another samenwerkingsverband has this value in {@code nummer} or {@code oin}. */
    @Transactional(readOnly = true)
    boolean taken(Verbandinvoer invoer, @Nullable UUID zelf) {
        return jdbc.sql(
                        """
                        select exists (select 1 from register.samenwerkingsverband
                          where (nummer = :nummer or oin = :oin) and id is distinct from :zelf)
                        """)
                .param("nummer", invoer.normaal())
                .param("oin", invoer.oin())
                .param("zelf", zelf, Types.OTHER)
                .query(Boolean.class)
                .single();
    }

    UUID add(Verbandinvoer invoer, String door) {
        UUID id =
                jdbc.sql(
                                """
                                insert into register.samenwerkingsverband
                                  (oin, nummer, nummer_ruw, naam, systeem_id)
                                values (:oin, :nummer, :ruw, :naam, :systeem) returning id
                                """)
                        .param("oin", invoer.oin())
                        .param("nummer", invoer.normaal())
                        .param("ruw", invoer.nummer())
                        .param("naam", invoer.naam())
                        .param("systeem", invoer.systeem(), Types.OTHER)
                        .query(UUID.class)
                        .single();
        wijzigingen.added(Onderwerp.SWV, id.toString(), "", door);
        return id;
    }

    /** Nobody is sent any more to a system in which a samenwerkingsverband no longer works. */
    private void endEndpoints() {
        jdbc.sql(
                        """
                        update register.endpoint e set tot = now()
                         where e.tot is null and e.brin is null
                           and not exists (select from register.samenwerkingsverband v
                                            where v.oin = e.adres and v.systeem_id = e.systeem_id)
                        """)
                .update();
    }

    void change(Verband oud, Verbandinvoer nieuw, String door) {
        jdbc.sql(
                        """
                        update register.samenwerkingsverband
                        set oin = :oin, nummer = :nummer, nummer_ruw = :ruw, naam = :naam,
                            systeem_id = :systeem
                        where id = :id
                        """)
                .param("id", oud.id())
                .param("oin", nieuw.oin())
                .param("nummer", nieuw.normaal())
                .param("ruw", nieuw.nummer())
                .param("naam", nieuw.naam())
                .param("systeem", nieuw.systeem(), Types.OTHER)
                .update();
        endEndpoints();
        wijzigingen.changed(
                Onderwerp.SWV,
                oud.id().toString(),
                "",
                values(oud.nummer(), oud.oin(), oud.naam(), oud.systeem()),
                values(nieuw.normaal(), nieuw.oin(), nieuw.naam(), nieuw.systeem()),
                door);
    }

    private Map<String, String> values(
            String nummer, String oin, String naam, @Nullable UUID systeem) {
        String systeemnaam =
                systemen().stream()
                        .filter(keuze -> keuze.id().equals(systeem))
                        .findFirst()
                        .map(Keuze::naam)
                        .orElse("");
        return Map.of("nummer", nummer, "oin", oin, "naam", naam, "systeem", systeemnaam);
    }

    private JdbcClient.StatementSpec select(String rest) {
        return jdbc.sql(
                        """
                        select w.id, w.nummer, w.nummer_ruw, w.oin, w.naam, w.systeem_id, s.naam as systeem,
                               (select count(distinct d.brin) from register.deelname d
                                where d.swv_id = w.id and (d.einde is null or d.einde >= :vandaag)) as scholen
                        from register.samenwerkingsverband w
                        left join register.systeem s on s.id = w.systeem_id
                        """
                                + rest)
                .param("vandaag", kalender.vandaag());
    }

    private static Verband map(ResultSet row, int n) throws SQLException {
        return new Verband(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getString("nummer"),
                row.getString("nummer_ruw"),
                row.getString("oin"),
                row.getString("naam"),
                row.getObject("systeem_id", UUID.class),
                row.getString("systeem"),
                row.getInt("scholen"));
    }
}
