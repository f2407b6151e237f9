package nl.hulproute.register.overeenkomst;

import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.Kalender;
import nl.hulproute.register.keten.Ketenbel;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The agreements on file; those of a board only through that board's id. */
@Repository
@OpKnooppunt(Onderdeel.REGISTER)
class Overeenkomsten {

    /** A samenwerkingsverband that schools of the board belong to. */
    record Verband(UUID id, String naam) {}

    /** What is put on file. */
    record Nieuw(
            UUID swv,
            String kenmerk,
            LocalDate ingang,
            @Nullable LocalDate einde,
            Overeenkomst.Stuk stuk,
            String door) {}

    private static final String KOLOMMEN =
            """
            select o.id, o.versie, o.swv_id, v.naam as swv, o.kenmerk, o.ingang, o.einde, o.sha256,
                   o.bestandsnaam, o.grootte, o.mediatype, o.vastgelegd, o.door
            from register.verwerkersovereenkomst o
            join register.samenwerkingsverband v on v.id = o.swv_id
            where o.bestuur_id = :bestuur
            """;

    private final JdbcClient jdbc;
    private final Kalender kalender;
    private final Ketenbel bel;

    Overeenkomsten(JdbcClient jdbc, Kalender kalender, Ketenbel bel) {
        this.jdbc = jdbc;
        this.kalender = kalender;
        this.bel = bel;
    }

    /** Whether the board of the school has a valid one with the samenwerkingsverband today. */
    @Transactional(readOnly = true)
    boolean isValid(Brin school, Oin swv) {
        return jdbc.sql(
                        """
                        select exists (
                          select from register.instelling i
                          join register.verwerkersovereenkomst o on o.bestuur_id = i.bestuur_id
                          join register.samenwerkingsverband v on v.id = o.swv_id and v.oin = :swv
                          where i.brin = :brin and o.ingang <= :vandaag
                            and (o.einde is null or o.einde >= :vandaag))
                        """)
                .param("brin", school.waarde())
                .param("swv", swv.waarde())
                .param("vandaag", kalender.vandaag())
                .query(Boolean.class)
                .single();
    }

    /** All of a board, the newest first for each samenwerkingsverband. */
    @Transactional(readOnly = true)
    List<Overeenkomst> of(UUID bestuur) {
        return jdbc.sql(KOLOMMEN + " order by v.naam, o.ingang desc, o.id desc")
                .param("bestuur", bestuur)
                .query(Overeenkomsten::row)
                .list();
    }

    @Transactional(readOnly = true)
    Optional<Overeenkomst> find(UUID bestuur, UUID id) {
        return jdbc.sql(KOLOMMEN + " and o.id = :id")
                .param("bestuur", bestuur)
                .param("id", id)
                .query(Overeenkomsten::row)
                .optional();
    }

    /** Those that the board's schools belong to today. */
    @Transactional(readOnly = true)
    List<Verband> verbanden(UUID bestuur) {
        return jdbc.sql(
                        """
                        select distinct v.id, v.naam
                        from register.deelname d
                        join register.instelling i on i.brin = d.brin and i.bestuur_id = :bestuur
                        join register.samenwerkingsverband v on v.id = d.swv_id
                        where d.ingang <= :vandaag and (d.einde is null or d.einde >= :vandaag)
                        order by v.naam
                        """)
                .param("bestuur", bestuur)
                .param("vandaag", kalender.vandaag())
                .query((row, n) ->
                        new Verband(row.getObject("id", UUID.class), row.getString("naam")))
                .list();
    }

    /** False when one counts already in part of that time. */
    @Transactional
    boolean add(UUID bestuur, Nieuw nieuw) {
        bel.ring();
        return jdbc.sql(
                                """
                                insert into register.verwerkersovereenkomst
                                  (bestuur_id, swv_id, ingang, einde, kenmerk, sha256, bestandsnaam,
                                   grootte, mediatype, vastgelegd, door)
                                select :bestuur, :swv, cast(:ingang as date), cast(:einde as date),
                                       :kenmerk, :sha256, :naam, :grootte, :mediatype, :nu, :door
                                where not exists (
                                  select from register.verwerkersovereenkomst o
                                  where o.bestuur_id = :bestuur and o.swv_id = :swv
                                    and daterange(o.ingang, o.einde, '[]')
                                        && daterange(cast(:ingang as date), cast(:einde as date), '[]'))
                                """)
                        .param("bestuur", bestuur)
                        .param("swv", nieuw.swv())
                        .param("ingang", nieuw.ingang())
                        .param("einde", nieuw.einde())
                        .param("kenmerk", nieuw.kenmerk())
                        .param("sha256", nieuw.stuk().sha256().hex())
                        .param("naam", nieuw.stuk().naam())
                        .param("grootte", nieuw.stuk().grootte())
                        .param("mediatype", nieuw.stuk().mediatype())
                        .param("nu", kalender.nu())
                        .param("door", nieuw.door())
                        .update()
                == 1;
    }

    /**
     * Sets the last day, or takes it away; false when it was changed meanwhile, or another counts
     * in that time.
     */
    @Transactional
    boolean endOn(UUID bestuur, UUID id, int versie, @Nullable LocalDate einde, String door) {
        bel.ring();
        return jdbc.sql(
                                """
                                update register.verwerkersovereenkomst o
                                set einde = cast(:einde as date), beeindigd = :nu,
                                    beeindigd_door = :door, versie = versie + 1
                                where bestuur_id = :bestuur and id = :id and versie = :versie
                                  and ingang <= coalesce(cast(:einde as date), 'infinity')
                                  and (einde is null or einde >= :vandaag)
                                  and not exists (
                                    select from register.verwerkersovereenkomst ander
                                    where (ander.bestuur_id, ander.swv_id) = (o.bestuur_id, o.swv_id)
                                      and ander.id <> o.id
                                      and daterange(ander.ingang, ander.einde, '[]')
                                          && daterange(o.ingang, cast(:einde as date), '[]'))
                                """)
                        .param("bestuur", bestuur)
                        .param("id", id)
                        .param("versie", versie)
                        .param("einde", einde)
                        .param("nu", kalender.nu())
                        .param("vandaag", kalender.vandaag())
                        .param("door", door)
                        .update()
                == 1;
    }

    private static Overeenkomst row(ResultSet row, int n) throws SQLException {
        String sha256 = row.getString("sha256");
        var vastgelegd = row.getObject("vastgelegd", OffsetDateTime.class);
        return new Overeenkomst(
                row.getObject("id", UUID.class),
                row.getInt("versie"),
                row.getObject("swv_id", UUID.class),
                row.getString("swv"),
                row.getString("kenmerk"),
                row.getObject("ingang", LocalDate.class),
                row.getObject("einde", LocalDate.class),
                sha256 == null
                        ? null
                        : new Overeenkomst.Stuk(
                                new Sha256(sha256),
                                row.getString("bestandsnaam"),
                                row.getLong("grootte"),
                                row.getString("mediatype")),
                vastgelegd == null ? null : vastgelegd.toInstant(),
                row.getString("door"));
    }
}
