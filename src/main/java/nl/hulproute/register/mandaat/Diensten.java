package nl.hulproute.register.mandaat;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/** What can be exchanged: the diensten and their versions. */
@Repository
@OpKnooppunt(Onderdeel.REGISTER)
class Diensten {

    record Dienst(String code, String name, String description) {}

    record Versie(String namespace, String status, String service) {}

    private final JdbcClient jdbc;

    Diensten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them, or those of which the code or the name is as given. */
    @Transactional(readOnly = true)
    List<Dienst> find(@Nullable String naam) {
        return jdbc.sql(
                        """
                        select code, naam, omschrijving
                        from register.dienst
                        where cast(:naam as text) is null or :naam in (code, naam)
                        order by code
                        """)
                .param("naam", naam)
                .query((row, n) -> new Dienst(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    @Transactional(readOnly = true)
    List<Versie> versies() {
        return jdbc.sql(
                        """
                        select namespace, status, dienst_code
                        from register.dienstversie
                        order by namespace
                        """)
                .query((row, n) -> new Versie(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }
}
