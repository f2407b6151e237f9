package nl.hulproute.swv.weergave;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The filters that each person keeps; nobody sees another's. */
@Repository
@OpKnooppunt(Onderdeel.SWV)
@Transactional
public class Lijstfilters {

    /** Enough for a row above the list. */
    public static final int MEESTE = 20;

    private final JdbcClient jdbc;

    Lijstfilters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<Lijstfilter> of(UUID swv, UUID account) {
        return jdbc.sql(
                        """
                        select id, naam, filter from swv.lijstfilter
                         where swv_id = :swv and account = :account
                         order by lower(naam), naam
                        """)
                .param("swv", swv)
                .param("account", account)
                .query((row, n) ->
                        new Lijstfilter(
                                row.getObject("id", UUID.class),
                                row.getString("naam"),
                                row.getString("filter")))
                .list();
    }

    /** Keeps the filter; one of the same name takes its place. False when there are too many. */
    public boolean save(UUID swv, UUID account, String naam, String filter) {
        return jdbc.sql(
                                """
                                insert into swv.lijstfilter (swv_id, account, naam, filter)
                                select :swv, :account, :naam, :filter
                                 where (select count(*) from swv.lijstfilter
                                         where swv_id = :swv and account = :account
                                           and naam <> :naam) < :meeste
                                on conflict (swv_id, account, naam)
                                do update set filter = excluded.filter
                                """)
                        .param("swv", swv)
                        .param("account", account)
                        .param("naam", naam)
                        .param("filter", filter)
                        .param("meeste", MEESTE)
                        .update()
                == 1;
    }

    /** What was thrown away, so that it can be kept anew; nothing when it was another's. */
    public Optional<Lijstfilter> remove(UUID swv, UUID account, UUID id) {
        return jdbc.sql(
                        """
                        delete from swv.lijstfilter
                         where swv_id = :swv and account = :account and id = :id
                        returning id, naam, filter
                        """)
                .param("swv", swv)
                .param("account", account)
                .param("id", id)
                .query(Lijstfilter.class)
                .optional();
    }
}
