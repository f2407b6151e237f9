package nl.hulproute.register.mandaat;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The systems that can be mandated, each for the diensten that it does. */
@Repository
@OpKnooppunt(Onderdeel.REGISTER)
class Systemen {

    /** For whom a system works. */
    enum Soort {
        SCHOOL,
        SWV
    }

    record Systeem(UUID id, String naam, String leverancier, Soort soort) {}

    private final JdbcClient jdbc;

    Systemen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that do this dienst; those of schools first. */
    @Transactional(readOnly = true)
    List<Systeem> voor(String dienst) {
        return jdbc.sql(
                        """
                        select s.id, s.naam, s.leverancier, s.soort
                        from register.systeem s
                        join register.systeem_dienst d on d.systeem_id = s.id
                        where d.dienst_code = :dienst
                        order by s.soort, s.naam
                        """)
                .param("dienst", dienst)
                .query((row, n) ->
                        new Systeem(
                                row.getObject("id", UUID.class),
                                row.getString("naam"),
                                row.getString("leverancier"),
                                Soort.valueOf(row.getString("soort"))))
                .list();
    }

    @Transactional(readOnly = true)
    Map<UUID, String> names(Collection<UUID> ids) {
        var namen = new HashMap<UUID, String>();
        jdbc.sql("select id, naam from register.systeem where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(
                        (RowCallbackHandler)
                                row -> namen.put(row.getObject(1, UUID.class), row.getString(2)));
        return namen;
    }
}
