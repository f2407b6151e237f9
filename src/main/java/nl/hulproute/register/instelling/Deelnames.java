package nl.hulproute.register.instelling;

import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.Kalender;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/** Which schools belong to which samenwerkingsverbanden. */
@Repository
@OpKnooppunt(Onderdeel.REGISTER)
class Deelnames {

    record Verband(String oin, String number, String name) {}

    private final JdbcClient jdbc;
    private final Kalender kalender;

    Deelnames(JdbcClient jdbc, Kalender kalender) {
        this.jdbc = jdbc;
        this.kalender = kalender;
    }

    /** The samenwerkingsverbanden that the school belongs to today. */
    @Transactional(readOnly = true)
    List<Verband> of(Brin brin) {
        return jdbc.sql(
                        """
                        select v.oin, v.nummer, v.naam
                        from register.deelname d
                        join register.samenwerkingsverband v on v.id = d.swv_id
                        where d.brin = :brin and d.ingang <= :vandaag
                          and (d.einde is null or d.einde >= :vandaag)
                        order by v.nummer
                        """)
                .param("brin", brin.waarde())
                .param("vandaag", kalender.vandaag())
                .query((row, n) ->
                        new Verband(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }
}
