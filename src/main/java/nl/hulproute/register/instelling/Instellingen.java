package nl.hulproute.register.instelling;

import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.uitwisseling.Registerschool;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The schools and vestigingen of the register. */
@Repository
@OpKnooppunt(Onderdeel.REGISTER)
@Transactional(readOnly = true)
public class Instellingen {

    private static final int MEESTE = 50;

    private final JdbcClient jdbc;

    Instellingen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Vestigingen whose BRIN, name and place together hold each of the words. */
    public List<Registerschool> search(String zoek) {
        return search(zoek, "");
    }

    /** The same, of schools that belong to a samenwerkingsverband: the others have no chain. */
    public List<Registerschool> searchMembers(String zoek) {
        return search(
                zoek,
                """
                and (exists (select from register.deelname d where d.brin = v.brin)
                     or exists (select from register.verbandschool k where k.brin = v.brin))
                """);
    }

    private List<Registerschool> search(String zoek, String voorwaarde) {
        String[] woorden = Zoekwoorden.of(zoek);
        if (woorden.length == 0) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select v.brin, v.nummer, v.naam, i.soort, b.naam as bestuur, v.straat,
                               v.huisnummer, v.postcode, v.plaats, coalesce(v.telefoon, '') as telefoon,
                               case when exists (select from register.eigen_omgeving o
                                                  where o.brin = v.brin and o.nummer = v.nummer)
                                    then true
                                    when exists (select from register.omgeving_geldig o
                                                  where o.brin = v.brin)
                                    then false end as eigen_omgeving
                        from register.vestiging v
                        join register.instelling i on i.brin = v.brin
                        join register.bestuur b on b.id = i.bestuur_id
                        where (v.brin || to_char(v.nummer, 'FM00') || ' ' || v.naam || ' ' || v.plaats)
                              ilike all (:woorden)
                        """
                                + voorwaarde
                                + " order by v.naam, v.brin, v.nummer limit :meeste")
                .param("woorden", woorden)
                .param("meeste", MEESTE)
                .query(this::map)
                .list();
    }

    private Registerschool map(ResultSet row, int n) throws SQLException {
        return new Registerschool(
                new Vestiging(new Brin(row.getString("brin")), row.getInt("nummer")),
                row.getString("naam"),
                Schoolsoort.valueOf(row.getString("soort")),
                row.getString("bestuur"),
                row.getString("straat"),
                row.getString("huisnummer"),
                row.getString("postcode"),
                row.getString("plaats"),
                row.getString("telefoon"),
                row.getObject("eigen_omgeving", Boolean.class));
    }
}
