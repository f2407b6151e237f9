package nl.hulproute.swv.organisatie;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.SwvNummer;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The samenwerkingsverbanden of this node. */
@Repository
@OpKnooppunt(Onderdeel.SWV)
@Transactional(readOnly = true)
public class Samenwerkingsverbanden {

    private static final String KOLOMMEN =
            "select id, nummer, oin, naam, plaats, email from swv.samenwerkingsverband ";

    private final JdbcClient jdbc;

    Samenwerkingsverbanden(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Samenwerkingsverband> all() {
        return jdbc.sql(KOLOMMEN + "order by naam").query(this::map).list();
    }

    public Optional<Samenwerkingsverband> find(Oin oin) {
        return jdbc.sql(KOLOMMEN + "where oin = :oin")
                .param("oin", oin.waarde())
                .query(this::map)
                .optional();
    }

    public Samenwerkingsverband read(UUID id) {
        return jdbc.sql(KOLOMMEN + "where id = :id").param("id", id).query(this::map).single();
    }

    @Transactional
    public void add(Samenwerkingsverband swv) {
        jdbc.sql(
                        """
                        insert into swv.samenwerkingsverband (id, nummer, oin, naam, plaats, email)
                        values (:id, :nummer, :oin, :naam, :plaats, :email)
                        """)
                .param("id", swv.id())
                .param("nummer", swv.nummer().waarde())
                .param("oin", swv.oin().waarde())
                .param("naam", swv.naam())
                .param("plaats", swv.plaats())
                .param("email", swv.email())
                .update();
    }

    private Samenwerkingsverband map(ResultSet row, int n) throws SQLException {
        return new Samenwerkingsverband(
                row.getObject("id", UUID.class),
                new SwvNummer(row.getString("nummer")),
                new Oin(row.getString("oin")),
                row.getString("naam"),
                row.getString("plaats"),
                row.getString("email"));
    }
}
