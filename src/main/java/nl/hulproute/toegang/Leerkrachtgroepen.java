package nl.hulproute.toegang;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** To which groups the leerkrachten of a school are held: they see the pupils of those. */
@Repository
@Transactional
public class Leerkrachtgroepen {

    private final JdbcClient jdbc;

    Leerkrachtgroepen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By mail address; nobody is held to no group at all by leaving them out. */
    @Transactional(readOnly = true)
    public Map<String, Set<UUID>> van(UUID school) {
        var groepen = new HashMap<String, Set<UUID>>();
        jdbc.sql(
                        """
                        select a.email, l.groepen
                          from toegang.lidmaatschap l
                          join toegang.account a on a.id = l.account_id and a.actief
                         where l.organisatie_id = :school and l.rol = 'LEERKRACHT'
                        """)
                .param("school", school)
                .query(rij -> {
                    Set<UUID> ids = Lidmaatschappen.ids(rij.getArray("groepen"));
                    groepen.put(rij.getString("email"), ids == null ? Set.of() : ids);
                });
        return groepen;
    }

    /** Holds this leerkracht to these groups; what else the account does here stays as it is. */
    public void hold(UUID account, UUID school, Set<UUID> groepen) {
        jdbc.sql(
                        """
                        update toegang.lidmaatschap set groepen = :groepen::uuid[]
                         where account_id = :account and organisatie_id = :school
                           and rol = 'LEERKRACHT'
                        """)
                .param("groepen", Lidmaatschappen.array(groepen))
                .param("account", account)
                .param("school", school)
                .update();
    }
}
