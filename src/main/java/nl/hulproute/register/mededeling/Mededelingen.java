package nl.hulproute.register.mededeling;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.Kalender;
import nl.hulproute.register.mededeling.Beheerdemededeling.Handeling;
import nl.hulproute.toegang.Mededeling;
import nl.hulproute.toegang.Organisatiesoort;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the helpdesk wrote for users; what was withdrawn or is over stays readable. */
@Repository
@OpKnooppunt(Onderdeel.REGISTER)
@Transactional(readOnly = true)
class Mededelingen {

    private static final int MEESTE = 50;

    private static final String KOLOMMEN =
            """
            select id, soort, titel, tekst, van, tot, voor, gemaakt, door, gewijzigd,
                   gewijzigd_door, ingetrokken, ingetrokken_door, versie
              from register.mededeling
            """;

    private final JdbcClient jdbc;
    private final Kalender kalender;

    Mededelingen(JdbcClient jdbc, Kalender kalender) {
        this.jdbc = jdbc;
        this.kalender = kalender;
    }

    /** Those that are current or coming, what begins first on top. */
    List<Mededeling> actual() {
        return jdbc
                .sql(
                        KOLOMMEN
                                + "where ingetrokken is null and tot > :nu order by van, id limit "
                                + MEESTE)
                .param("nu", kalender.nu())
                .query(Mededelingen::map)
                .list()
                .stream()
                .map(Beheerdemededeling::mededeling)
                .toList();
    }

    /** All, what was last to begin on top; the oldest fall off the list. */
    List<Beheerdemededeling> all() {
        return jdbc.sql(KOLOMMEN + "order by van desc, id desc limit " + MEESTE)
                .query(Mededelingen::map)
                .list();
    }

    Optional<Beheerdemededeling> find(UUID id) {
        return jdbc.sql(KOLOMMEN + "where id = :id")
                .param("id", id)
                .query(Mededelingen::map)
                .optional();
    }

    @Transactional
    void add(Mededeling mededeling, String door) {
        jdbc.sql(
                        """
                        insert into register.mededeling
                          (id, soort, titel, tekst, van, tot, voor, gemaakt, door)
                        values (:id, :soort, :titel, :tekst, :van, :tot, :voor, :nu, :door)
                        """)
                .param("id", mededeling.id())
                .param("soort", mededeling.soort().name())
                .param("titel", mededeling.titel())
                .param("tekst", mededeling.tekst())
                .param("van", moment(mededeling.van()))
                .param("tot", moment(mededeling.tot()))
                .param("voor", names(mededeling.voor()))
                .param("nu", kalender.nu())
                .param("door", door)
                .update();
    }

    /** False when it was changed meanwhile. */
    @Transactional
    boolean change(Mededeling mededeling, int versie, String door) {
        return jdbc.sql(
                                """
                                update register.mededeling
                                   set soort = :soort, titel = :titel, tekst = :tekst, van = :van,
                                       tot = :tot, voor = :voor, gewijzigd = :nu,
                                       gewijzigd_door = :door, versie = versie + 1
                                 where id = :id and versie = :versie
                                """)
                        .param("id", mededeling.id())
                        .param("versie", versie)
                        .param("soort", mededeling.soort().name())
                        .param("titel", mededeling.titel())
                        .param("tekst", mededeling.tekst())
                        .param("van", moment(mededeling.van()))
                        .param("tot", moment(mededeling.tot()))
                        .param("voor", names(mededeling.voor()))
                        .param("nu", kalender.nu())
                        .param("door", door)
                        .update()
                == 1;
    }

    @Transactional
    void withdraw(UUID id, String door) {
        jdbc.sql(
                        """
                        update register.mededeling
                           set ingetrokken = :nu, ingetrokken_door = :door, versie = versie + 1
                         where id = :id and ingetrokken is null
                        """)
                .param("id", id)
                .param("nu", kalender.nu())
                .param("door", door)
                .update();
    }

    /** Undoes a withdrawal. */
    @Transactional
    void restore(UUID id) {
        jdbc.sql(
                        """
                        update register.mededeling
                           set ingetrokken = null, ingetrokken_door = null, versie = versie + 1
                         where id = :id
                        """)
                .param("id", id)
                .update();
    }

    private static OffsetDateTime moment(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static String[] names(Set<Organisatiesoort> soorten) {
        return soorten.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private static Beheerdemededeling map(ResultSet row, int n) throws SQLException {
        var voor =
                Arrays.stream((String[]) row.getArray("voor").getArray())
                        .map(Organisatiesoort::valueOf)
                        .collect(Collectors.toUnmodifiableSet());
        return new Beheerdemededeling(
                new Mededeling(
                        row.getObject("id", UUID.class),
                        Mededeling.Soort.valueOf(row.getString("soort")),
                        row.getString("titel"),
                        row.getString("tekst"),
                        row.getObject("van", OffsetDateTime.class).toInstant(),
                        row.getObject("tot", OffsetDateTime.class).toInstant(),
                        voor),
                row.getInt("versie"),
                new Handeling(
                        row.getObject("gemaakt", OffsetDateTime.class).toInstant(),
                        row.getString("door")),
                handeling(row, "gewijzigd"),
                handeling(row, "ingetrokken"));
    }

    private static @Nullable Handeling handeling(ResultSet row, String wat) throws SQLException {
        var moment = row.getObject(wat, OffsetDateTime.class);
        return moment == null
                ? null
                : new Handeling(moment.toInstant(), row.getString(wat + "_door"));
    }
}
