package nl.hulproute.register.helpdesk;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.Kalender;
import nl.hulproute.toegang.Werkplek;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** Who of the helpdesk looked up what kind of thing, and at which organisations. */
@Repository
@OpKnooppunt(Onderdeel.REGISTER)
class Opzoekingen {

    private static final int GETOOND = 10;

    enum Soort {
        BERICHT,
        ACCOUNT,
        SCHOOL
    }

    record Opzoeking(Instant moment, String door, Soort soort, String waar) {}

    private final JdbcClient jdbc;
    private final Kalender kalender;

    Opzoekingen(JdbcClient jdbc, Kalender kalender) {
        this.jdbc = jdbc;
        this.kalender = kalender;
    }

    /** {@code waar} names organisations only: no mail address, no message. */
    @Transactional
    void note(Werkplek wie, Soort soort, String waar) {
        jdbc.sql(
                        """
                        insert into register.opzoeking (moment, account_id, door, soort, waar)
                        values (:nu, :account, :door, :soort, :waar)
                        """)
                .param("nu", kalender.nu())
                .param("account", wie.account())
                .param("door", wie.naam())
                .param("soort", soort.name())
                .param("waar", waar)
                .update();
    }

    /** The last ones, the newest first; a samenwerkingsverband by its name, not by its OIN. */
    @Transactional(readOnly = true)
    List<Opzoeking> recent() {
        return jdbc.sql(
                        """
                        select o.moment, o.door, o.soort,
                               coalesce((
                                 select string_agg(coalesce(s.naam, d.deel), ', ' order by d.plaats)
                                   from unnest(string_to_array(o.waar, ', '))
                                        with ordinality d(deel, plaats)
                                   left join register.samenwerkingsverband s on s.oin = d.deel),
                                 '') as waar
                          from register.opzoeking o
                         order by o.id desc limit :aantal
                        """)
                .param("aantal", GETOOND)
                .query((row, n) ->
                        new Opzoeking(
                                row.getObject("moment", OffsetDateTime.class).toInstant(),
                                row.getString("door"),
                                Soort.valueOf(row.getString("soort")),
                                row.getString("waar")))
                .list();
    }
}
