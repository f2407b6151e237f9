package nl.hulproute.register.helpdesk;

import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.Kalender;
import nl.hulproute.register.helpdesk.Instellingfeit.Bestuurfeit;
import nl.hulproute.register.helpdesk.Instellingfeit.Endpointfeit;
import nl.hulproute.register.helpdesk.Instellingfeit.Mandaatfeit;
import nl.hulproute.register.helpdesk.Instellingfeit.Verbandfeit;
import nl.hulproute.register.helpdesk.Instellingfeit.Vestigingfeit;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads what the register knows, for the desk. */
@Repository
@OpKnooppunt(Onderdeel.REGISTER)
@Transactional(readOnly = true)
class Registerfeiten {

    record Verband(UUID id, String oin, String naam) {}

    private record Kern(String naam, Schoolsoort soort, Bestuurfeit bestuur) {}

    private static final RowMapper<Bestuurfeit> BESTUUR =
            new DataClassRowMapper<>(Bestuurfeit.class);

    private final JdbcClient jdbc;
    private final Kalender kalender;

    Registerfeiten(JdbcClient jdbc, Kalender kalender) {
        this.jdbc = jdbc;
        this.kalender = kalender;
    }

    Optional<Instellingfeit> find(Brin brin) {
        return jdbc.sql(
                        """
                        select i.naam, i.soort, b.id, b.nummer, b.naam as bestuur
                        from register.instelling i
                        join register.bestuur b on b.id = i.bestuur_id
                        where i.brin = :brin
                        """)
                .param("brin", brin.waarde())
                .query((row, n) ->
                        new Kern(
                                row.getString("naam"),
                                Schoolsoort.valueOf(row.getString("soort")),
                                new Bestuurfeit(
                                        row.getObject("id", UUID.class),
                                        row.getString("nummer"),
                                        row.getString("bestuur"))))
                .optional()
                .map(kern ->
                        new Instellingfeit(
                                kern.naam(),
                                kern.soort(),
                                kern.bestuur(),
                                vestigingen(brin),
                                verbanden(brin),
                                mandaten(brin),
                                endpoints(brin)));
    }

    List<Bestuurfeit> besturen() {
        return jdbc.sql("select id, nummer, naam from register.bestuur order by naam, nummer")
                .query(BESTUUR)
                .list();
    }

    /** The board that has this number. */
    Optional<Bestuurfeit> bestuur(String nummer) {
        return jdbc.sql("select id, nummer, naam from register.bestuur where nummer = :nummer")
                .param("nummer", nummer)
                .query(BESTUUR)
                .optional();
    }

    List<Verband> samenwerkingsverbanden() {
        return jdbc.sql("select id, oin, naam from register.samenwerkingsverband order by naam")
                .query((row, n) ->
                        new Verband(
                                row.getObject("id", UUID.class),
                                row.getString("oin"),
                                row.getString("naam")))
                .list();
    }

    Optional<UUID> samenwerkingsverband(Oin oin) {
        return jdbc.sql("select id from register.samenwerkingsverband where oin = :oin")
                .param("oin", oin.waarde())
                .query(UUID.class)
                .optional();
    }

    private List<Vestigingfeit> vestigingen(Brin brin) {
        return jdbc.sql(
                        """
                        select nummer, naam, straat, huisnummer, postcode, plaats,
                               exists (select from register.eigen_omgeving o
                                        where o.brin = v.brin and o.nummer = v.nummer)
                                 as eigen_omgeving
                        from register.vestiging v where brin = :brin order by nummer
                        """)
                .param("brin", brin.waarde())
                .query((row, n) ->
                        new Vestigingfeit(
                                new Vestiging(brin, row.getInt("nummer")).toString(),
                                row.getString("naam"),
                                "%s %s, %s %s"
                                        .formatted(
                                                row.getString("straat"),
                                                row.getString("huisnummer"),
                                                row.getString("postcode"),
                                                row.getString("plaats")),
                                row.getObject("eigen_omgeving", Boolean.class)))
                .list();
    }

    private List<Verbandfeit> verbanden(Brin brin) {
        return jdbc.sql(
                        """
                        select v.oin, v.naam,
                               exists (select from register.verwerkersovereenkomst o
                                       join register.instelling i on i.bestuur_id = o.bestuur_id
                                       where i.brin = d.brin and o.swv_id = v.id
                                         and o.ingang <= :vandaag
                                         and (o.einde is null or o.einde >= :vandaag))
                                 as overeenkomst
                        from register.deelname d
                        join register.samenwerkingsverband v on v.id = d.swv_id
                        where d.brin = :brin and d.ingang <= :vandaag
                          and (d.einde is null or d.einde >= :vandaag)
                        order by v.naam
                        """)
                .param("brin", brin.waarde())
                .param("vandaag", kalender.vandaag())
                .query((row, n) ->
                        new Verbandfeit(
                                row.getString("oin"),
                                row.getString("naam"),
                                row.getBoolean("overeenkomst")))
                .list();
    }

    private List<Mandaatfeit> mandaten(Brin brin) {
        LocalDate vandaag = kalender.vandaag();
        return jdbc.sql(
                        """
                        select m.dienst_code, s.naam, m.ingang, m.einde,
                               register.geldt_op(m, :vandaag) as geldig
                        from register.mandaat m
                        join register.systeem s on s.id = m.systeem_id
                        where m.brin = :brin
                        order by geldig desc, m.dienst_code, m.ingang desc
                        """)
                .param("brin", brin.waarde())
                .param("vandaag", vandaag)
                .query((row, n) ->
                        new Mandaatfeit(
                                row.getString("dienst_code"),
                                row.getString("naam"),
                                row.getObject("ingang", LocalDate.class),
                                row.getObject("einde", LocalDate.class),
                                row.getBoolean("geldig")))
                .list();
    }

    private List<Endpointfeit> endpoints(Brin brin) {
        return jdbc.sql(
                        """
                        select e.adres, e.url, s.naam, e.van
                        from register.endpoint e
                        join register.systeem s on s.id = e.systeem_id
                        where e.brin = :brin and e.tot is null
                        order by e.adres
                        """)
                .param("brin", brin.waarde())
                .query((row, n) ->
                        new Endpointfeit(
                                row.getString("adres"),
                                row.getString("url"),
                                row.getString("naam"),
                                row.getObject("van", OffsetDateTime.class).toInstant()))
                .list();
    }
}
