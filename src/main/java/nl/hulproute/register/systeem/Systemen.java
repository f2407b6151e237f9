package nl.hulproute.register.systeem;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.wijziging.Wijziging.Onderwerp;
import nl.hulproute.register.wijziging.Wijzigingen;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The systems that can be mandated, as the helpdesk keeps them. */
@Repository("systeembeheer")
@OpKnooppunt(Onderdeel.REGISTER)
@Transactional
class Systemen {

    /** What a system can be mandated for. */
    record Dienst(String code, String naam, String omschrijving) {}

    private final JdbcClient jdbc;
    private final Wijzigingen wijzigingen;

    Systemen(JdbcClient jdbc, Wijzigingen wijzigingen) {
        this.jdbc = jdbc;
        this.wijzigingen = wijzigingen;
    }

    @Transactional(readOnly = true)
    List<Systeemgegevens> alle() {
        return select("order by s.soort, s.naam").query(Systemen::map).list();
    }

    @Transactional(readOnly = true)
    Optional<Systeemgegevens> find(UUID id) {
        return select("where s.id = :id").param("id", id).query(Systemen::map).optional();
    }

    @Transactional(readOnly = true)
    List<Dienst> diensten() {
        return jdbc.sql("select code, naam, omschrijving from register.dienst order by code")
                .query((row, n) -> new Dienst(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** Whether another system has this OIN. */
    @Transactional(readOnly = true)
    boolean taken(String oin, @Nullable UUID zelf) {
        return jdbc.sql(
                        """
                        select exists (select 1 from register.systeem
                          where oin = :oin and id is distinct from :zelf)
                        """)
                .param("oin", oin)
                .param("zelf", zelf, Types.OTHER)
                .query(Boolean.class)
                .single();
    }

    void add(Systeeminvoer invoer, String door) {
        UUID id =
                jdbc.sql(
                                """
                                insert into register.systeem (oin, naam, leverancier, soort)
                                values (:oin, :naam, :leverancier, :soort) returning id
                                """)
                        .param("oin", invoer.oin())
                        .param("naam", invoer.naam())
                        .param("leverancier", invoer.leverancier())
                        .param("soort", invoer.soort())
                        .query(UUID.class)
                        .single();
        setDiensten(id, invoer.diensten());
        wijzigingen.added(Onderwerp.SYSTEEM, id.toString(), "", door);
    }

    /** What it is mandated for it keeps; whose work it does never changes. */
    void change(Systeemgegevens oud, Systeeminvoer nieuw, String door) {
        jdbc.sql(
                        """
                        update register.systeem
                        set oin = :oin, naam = :naam, leverancier = :leverancier where id = :id
                        """)
                .param("id", oud.id())
                .param("oin", nieuw.oin())
                .param("naam", nieuw.naam())
                .param("leverancier", nieuw.leverancier())
                .update();
        setDiensten(oud.id(), nieuw.diensten());
        wijzigingen.changed(
                Onderwerp.SYSTEEM,
                oud.id().toString(),
                "",
                Systeeminvoer.of(oud).waarden(),
                Systeeminvoer.of(find(oud.id()).orElseThrow()).waarden(),
                door);
    }

    void seen(Oin systeem, Instant moment, Instant geldigTot) {
        jdbc.sql(
                        """
                        update register.systeem
                        set certificaat_gezien = :moment, certificaat_tot = :tot where oin = :oin
                        """)
                .param("oin", systeem.waarde())
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("tot", geldigTot.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void setDiensten(UUID id, Set<String> diensten) {
        jdbc.sql(
                        """
                        insert into register.systeem_dienst (systeem_id, dienst_code)
                        select :id, code from register.dienst where code = any(:diensten)
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("diensten", diensten.toArray(String[]::new))
                .update();
        jdbc.sql(
                        """
                        delete from register.systeem_dienst d
                        where d.systeem_id = :id and not d.dienst_code = any(:diensten)
                          and not exists (select 1 from register.mandaat m
                            where m.systeem_id = d.systeem_id and m.dienst_code = d.dienst_code)
                        """)
                .param("id", id)
                .param("diensten", diensten.toArray(String[]::new))
                .update();
    }

    private JdbcClient.StatementSpec select(String rest) {
        return jdbc.sql(
                """
                select s.id, s.oin, s.naam, s.leverancier, s.soort, s.certificaat_gezien, s.certificaat_tot,
                       array(select d.dienst_code from register.systeem_dienst d
                             where d.systeem_id = s.id order by 1) as diensten,
                       array(select distinct m.dienst_code from register.mandaat m
                             where m.systeem_id = s.id) as gemandateerd,
                       (select count(*) from register.endpoint e
                        where e.systeem_id = s.id and e.tot is null) as endpoints
                from register.systeem s
                """
                        + rest);
    }

    private static Systeemgegevens map(ResultSet row, int n) throws SQLException {
        return new Systeemgegevens(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getString("oin"),
                row.getString("naam"),
                row.getString("leverancier"),
                row.getString("soort"),
                Set.of((String[]) row.getArray("diensten").getArray()),
                Set.of((String[]) row.getArray("gemandateerd").getArray()),
                row.getInt("endpoints"),
                moment(row, "certificaat_gezien"),
                moment(row, "certificaat_tot"));
    }

    private static @Nullable Instant moment(ResultSet row, String kolom) throws SQLException {
        OffsetDateTime tijd = row.getObject(kolom, OffsetDateTime.class);
        return tijd == null ? null : tijd.toInstant();
    }
}
