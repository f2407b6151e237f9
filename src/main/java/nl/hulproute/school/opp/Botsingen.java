package nl.hulproute.school.opp;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What was written in a field that another changed too, until its writer chose. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Botsingen {

    /** Nobody can choose in a goal that was taken out; when it is put back, it waits again. */
    private static final String OP_HET_FORMULIER =
            """
            and (b.regel = 0 or exists (
                select from school.opp o where o.school_id = b.school_id and o.id = b.opp_id
                    and b.regel = any (o.doelen)))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Botsingen(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The texts of this account that still wait for a choice. */
    Map<Veldsleutel, String> van(UUID opp, UUID account) {
        var open = new LinkedHashMap<Veldsleutel, String>();
        jdbc.sql(
                        """
                        select veld, regel, waarde from school.opp_botsing b
                        where opp_id = :opp and account = :account
                        """
                                + OP_HET_FORMULIER
                                + "order by sinds, veld, regel")
                .param("opp", opp)
                .param("account", account)
                .query(rij -> {
                    String waarde = rij.getString("waarde");
                    Oppwaarden.sleutel(rij).ifPresent(sleutel -> open.put(sleutel, waarde));
                });
        return open;
    }

    /** In how many fields someone else still has to choose. */
    int vanAnderen(UUID opp, UUID account) {
        return jdbc.sql(
                        """
                        select count(distinct (veld, regel)) from school.opp_botsing b
                        where opp_id = :opp and account <> :account
                        """
                                + OP_HET_FORMULIER)
                .param("opp", opp)
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    void save(UUID school, UUID opp, UUID account, Veldsleutel sleutel, String waarde) {
        jdbc.sql(
                        """
                        insert into school.opp_botsing (school_id, opp_id, veld, regel, account, waarde, sinds)
                        values (:school, :opp, :veld, :regel, :account, :waarde, :nu)
                        on conflict (school_id, opp_id, veld, regel, account)
                        do update set waarde = excluded.waarde
                        """)
                .param("school", school)
                .param("opp", opp)
                .param("veld", sleutel.veld().code())
                .param("regel", sleutel.regel())
                .param("account", account)
                .param("waarde", waarde)
                .param("nu", OffsetDateTime.now(clock))
                .update();
    }

    void remove(UUID opp, UUID account, Veldsleutel sleutel) {
        jdbc.sql(
                        """
                        delete from school.opp_botsing
                        where opp_id = :opp and account = :account and veld = :veld and regel = :regel
                        """)
                .param("opp", opp)
                .param("account", account)
                .param("veld", sleutel.veld().code())
                .param("regel", sleutel.regel())
                .update();
    }
}
