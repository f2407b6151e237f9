package nl.hulproute.register.duo;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The files that were uploaded: previews, and what was applied of them. */
@Repository
@OpKnooppunt(Onderdeel.REGISTER)
@Transactional(readOnly = true)
class Inlezingen {

    private static final int GESCHIEDENIS = 100;

    private static final String RIJ =
            """
            select id, soort, schoolsoort, bestandsnaam, grootte, tekenset, regels, gemaakt, door,
                   gezien_tot, stand, afgehandeld, afgehandeld_door
            from register.inlezing
            """;

    private final JdbcClient jdbc;

    Inlezingen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Inlezing> find(UUID id) {
        return jdbc.sql(RIJ + " where id = :id").param("id", id).query(this::map).optional();
    }

    /** The last ones, newest first; what was thrown away is not among them. */
    List<Inlezing> last() {
        return jdbc.sql(RIJ + " where stand <> 'WEGGEGOOID' order by id desc limit :aantal")
                .param("aantal", GESCHIEDENIS)
                .query(this::map)
                .list();
    }

    Cijfers cijfers(Inlezing inlezing) {
        return jdbc.sql(
                        """
                        select count(*) filter (where soort = 'NIEUW') as nieuw,
                               count(*) filter (where soort = 'GEWIJZIGD'
                                 or (soort = 'HAND' and neem_over)) as gewijzigd,
                               count(*) filter (where soort = 'HAND' and not neem_over) as hand,
                               count(*) filter (where soort = 'VERDWENEN') as verdwenen,
                               count(*) filter (where soort = 'VERDWENEN' and blijft) as blijft,
                               count(*) filter (where soort = 'ONBEKEND') as onbekend,
                               count(distinct left(sleutel, 4)) filter (where mandaten > 0) as wissels
                        from register.inlezing_verschil where inlezing_id = :id
                        """)
                .param("id", inlezing.id())
                .query((row, n) -> {
                    int nieuw = row.getInt("nieuw");
                    int gewijzigd = row.getInt("gewijzigd");
                    int hand = row.getInt("hand");
                    int onbekend = row.getInt("onbekend");
                    return new Cijfers(
                            nieuw,
                            gewijzigd,
                            inlezing.regels() - nieuw - gewijzigd - hand - onbekend,
                            hand,
                            row.getInt("verdwenen"),
                            row.getInt("blijft"),
                            onbekend,
                            row.getInt("wissels"));
                })
                .single();
    }

    /** How many times what a preview is compared with was changed up to now. */
    long changes() {
        return jdbc.sql("select last_value from register.instellingenstand")
                .query(Long.class)
                .single();
    }

    private Inlezing map(ResultSet row, int n) throws SQLException {
        String schoolsoort = row.getString("schoolsoort");
        OffsetDateTime afgehandeld = row.getObject("afgehandeld", OffsetDateTime.class);
        var gemaakt = Objects.requireNonNull(row.getObject("gemaakt", OffsetDateTime.class));
        return new Inlezing(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                Bestandssoort.valueOf(row.getString("soort")),
                schoolsoort == null ? null : Schoolsoort.valueOf(schoolsoort),
                new Inlezing.Herkomst(
                        row.getString("bestandsnaam"),
                        row.getLong("grootte"),
                        row.getString("tekenset"),
                        gemaakt.toInstant(),
                        row.getString("door")),
                row.getInt("regels"),
                row.getLong("gezien_tot"),
                Inlezing.Stand.valueOf(row.getString("stand")),
                afgehandeld == null ? null : afgehandeld.toInstant(),
                row.getString("afgehandeld_door"));
    }
}
