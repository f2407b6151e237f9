package nl.hulproute.register.keten;

import static java.util.stream.Collectors.toUnmodifiableMap;

import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.ketencheck.Ketenfeiten;
import nl.hulproute.ketencheck.Ketenfeiten.Proef;
import nl.hulproute.ketencheck.Ketenfeiten.Recht;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.Dienstcode;
import nl.hulproute.register.Kalender;
import nl.hulproute.register.Mandaatwachttijd;
import nl.hulproute.uitwisseling.Ketenstap;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is known of each chain, in one question whatever their number. */
@Repository
@OpKnooppunt(Onderdeel.REGISTER)
@Transactional(readOnly = true)
class Ketenrijen {

    /**
     * A chain runs from each vestiging with an environment of its own: the hoofdvestiging, and
     * those of which that is known. A dislocatie has none, and goes with the environment that holds
     * it. {@code ${bereik}} says of a row {@code x} with a BRIN and a samenwerkingsverband whether
     * it is asked for; it stands inside, and what {@code offset 0} and {@code limit 1} hold
     * together is asked per row, so that one chain does not cost a reading of all.
     */
    private static final String SQL =
            """
            with paar as (
              select x.brin, e.nummer, x.swv_id
                from register.deelname x
                cross join lateral (select o.nummer from register.eigen_omgeving o
                                     where o.brin = x.brin offset 0) e
               where ${bereik}
                 and x.ingang <= :vandaag and (x.einde is null or x.einde >= :vandaag)
              union
              select x.brin, x.nummer, x.swv_id
                from register.verbandschool x
               where ${bereik}
                 and ((select true from register.eigen_omgeving o
                        where o.brin = x.brin and o.nummer = x.nummer limit 1)
                      or not exists (select from register.vestiging v
                                      where v.brin = x.brin and v.nummer = x.nummer))
            )
            select p.brin, p.nummer, p.swv_id, b.id as bestuur_id, coalesce(b.naam, '') as bestuur,
                   coalesce(v.naam, o.naam, '') as naam, s.oin, s.naam as swv,
                   v.brin is not null as brin_bekend,
                   (select min(q.gevraagd) from register.verzoek q
                     where q.stand = 'OPEN' and q.soort = 'BRIN' and q.organisatie = s.oin
                       and left(q.vestiging, 4) = p.brin) as brinverzoek,
                   k.brin is not null as ingevoerd,
                   coalesce(nullif(k.email, ''),
                            (select q.schoolmail from register.verzoek q
                              where q.soort = 'BRIN' and q.schoolmail <> ''
                                and left(q.vestiging, 4) = p.brin
                              order by q.gevraagd desc limit 1), '') as schoolmail,
                   (select min(a.nummer) from register.verbandschool a
                     where a.swv_id = p.swv_id and a.brin = p.brin and a.nummer <> p.nummer
                       and (select true from register.eigen_omgeving x
                             where x.brin = a.brin and x.nummer = a.nummer limit 1) is null)
                     as anders,
                   s.systeem_id is not null as swvsysteem,
                   (select true from register.endpoint e
                     where e.adres = s.oin and e.tot is null limit 1) is not null as swvendpoint,
                   (select min(q.gevraagd) from register.verzoek q
                     where q.stand = 'OPEN' and q.soort = 'KOPPELING' and q.organisatie = s.oin
                       and left(q.vestiging, 4) = p.brin) as koppelverzoek,
                   (select min(${vanaf}) from register.mandaat m
                      join register.systeem y on y.id = m.systeem_id and y.soort = 'SCHOOL'
                     where m.brin = p.brin and m.dienst_code = :dienst
                       and register.loopt_nog(m, :vandaag)
                       and (o.systeem_id is null or m.systeem_id = o.systeem_id)) as mandaatschool,
                   (select min(${vanaf}) from register.mandaat m
                     where m.brin = p.brin and m.dienst_code = :dienst
                       and register.loopt_nog(m, :vandaag)
                       and m.systeem_id = s.systeem_id) as mandaatswv,
                   (select min(w.ingang::timestamp at time zone 'Europe/Amsterdam')
                      from register.verwerkersovereenkomst w
                     where w.bestuur_id = b.id and w.swv_id = p.swv_id
                       and (w.einde is null or w.einde >= :vandaag)) as overeenkomst,
                   o.aan,
                   -- nobody is mailed or sent to where a system says that nobody mandated
                   case when o.gemandateerd then o.email else '' end as omgevingmail,
                   case when o.gemandateerd then o.pagina else '' end as omgevingpagina,
                   o.certificaat_tot as schoolcertificaat, z.certificaat_tot as swvcertificaat,
                   (select true from register.endpoint e
                     where e.adres = '00000007000' || p.brin || '005' || to_char(p.nummer, 'FM00')
                       and e.tot is null limit 1) is not null as schoolendpoint,
                   t.aanvraagtypes, coalesce(t.email, '') as swvmail,
                   coalesce(t.pagina, '') as swvpagina,
                   r.aangekomen, r.reden, r.moment,
                   (select string_agg(g.stap || ' ' || extract(epoch from g.gevraagd)::bigint, ',')
                      from register.ketenvraag g
                     where g.brin = p.brin and g.nummer = p.nummer and g.swv_id = p.swv_id)
                     as gevraagd
              from paar p
              join register.samenwerkingsverband s on s.id = p.swv_id
              left join register.instelling i on i.brin = p.brin
              left join register.bestuur b on b.id = i.bestuur_id
              left join register.vestiging v on v.brin = p.brin and v.nummer = p.nummer
              left join register.verbandschool k
                on k.swv_id = p.swv_id and k.brin = p.brin and k.nummer = p.nummer
              left join lateral (select * from register.omgeving_geldig g
                                  where g.brin = p.brin and g.nummer = p.nummer offset 0) o on true
              left join register.systeem z on z.id = s.systeem_id
              left join register.verbandstand t on t.swv_id = p.swv_id
              left join register.ketenproef r
                on r.brin = p.brin and r.nummer = p.nummer and r.swv_id = p.swv_id
            """
                    .replace("${vanaf}", Mandaatwachttijd.VANAF);

    private static final String VOLGORDE = " order by s.naam, naam, p.brin, p.nummer";

    private final JdbcClient jdbc;
    private final Kalender kalender;
    private final Mandaatwachttijd wachttijd;

    Ketenrijen(JdbcClient jdbc, Kalender kalender, Mandaatwachttijd wachttijd) {
        this.jdbc = jdbc;
        this.kalender = kalender;
        this.wachttijd = wachttijd;
    }

    /** Those of the schools of a board. */
    List<Ketenrij> ofBestuur(UUID bestuur) {
        return list(
                "x.brin in (select brin from register.instelling where bestuur_id = :bestuur)",
                "",
                Map.of("bestuur", bestuur));
    }

    /** Those of the schools of a samenwerkingsverband. */
    List<Ketenrij> ofVerband(Oin swv) {
        return list(
                "x.swv_id = (select id from register.samenwerkingsverband where oin = :swv)",
                "",
                Map.of("swv", swv.waarde()));
    }

    /** Those of all environments of these BRINs. */
    List<Ketenrij> ofBrins(Collection<Brin> brins) {
        return list(
                "x.brin = any(:brins)",
                "",
                Map.of("brins", brins.stream().map(Brin::waarde).toArray(String[]::new)));
    }

    /** Those for which anybody has done anything. */
    List<Ketenrij> inUse() {
        return list(
                "true",
                """
                where k.brin is not null or o.systeem_id is not null
                   or exists (select from register.mandaat m
                               where m.brin = p.brin and m.dienst_code = :dienst)
                """,
                Map.of());
    }

    private List<Ketenrij> list(String bereik, String voorwaarde, Map<String, ?> waarden) {
        Instant nu = kalender.nu().toInstant();
        return jdbc.sql(SQL.replace("${bereik}", bereik) + voorwaarde + VOLGORDE)
                .param("vandaag", kalender.vandaag())
                .param("wachttijd", wachttijd.seconden())
                .param("dienst", Dienstcode.OSO_SWV)
                .params(waarden)
                .query((row, n) -> row(row, nu))
                .list();
    }

    private static Ketenrij row(ResultSet row, Instant nu) throws SQLException {
        Brin brin = new Brin(row.getString("brin"));
        var vestiging = new Vestiging(brin, row.getInt("nummer"));
        String mail = row.getString("omgevingmail");
        return new Ketenrij(
                new Ketensleutel(vestiging, row.getObject("swv_id", UUID.class)),
                row.getString("naam"),
                row.getObject("bestuur_id", UUID.class),
                row.getString("bestuur"),
                new Oin(row.getString("oin")),
                row.getString("swv"),
                facts(row, brin, nu),
                new Ketenrij.Plek(
                        mail.isEmpty() ? row.getString("schoolmail") : mail,
                        row.getString("omgevingpagina")),
                new Ketenrij.Plek(row.getString("swvmail"), row.getString("swvpagina")));
    }

    private static Ketenfeiten facts(ResultSet row, Brin brin, Instant nu) throws SQLException {
        Integer anders = row.getObject("anders", Integer.class);
        return new Ketenfeiten(
                row.getBoolean("brin_bekend"),
                moment(row, "brinverzoek"),
                row.getBoolean("ingevoerd"),
                anders == null ? null : new Vestiging(brin, anders),
                row.getBoolean("swvsysteem"),
                row.getBoolean("swvendpoint"),
                moment(row, "koppelverzoek"),
                right(moment(row, "mandaatschool"), nu),
                right(moment(row, "mandaatswv"), nu),
                right(moment(row, "overeenkomst"), nu),
                row.getObject("aan", Boolean.class),
                moment(row, "schoolcertificaat"),
                moment(row, "swvcertificaat"),
                row.getBoolean("schoolendpoint"),
                row.getObject("aanvraagtypes", Integer.class),
                proof(row),
                asked(row.getString("gevraagd")));
    }

    private static Recht right(@Nullable Instant vanaf, Instant nu) {
        if (vanaf == null) {
            return new Recht.Geen();
        }
        return vanaf.isAfter(nu) ? new Recht.Straks(vanaf) : new Recht.Geldt();
    }

    private static Proef proof(ResultSet row) throws SQLException {
        Instant moment = moment(row, "moment");
        if (moment == null) {
            return new Proef.Geen();
        }
        return row.getBoolean("aangekomen")
                ? new Proef.Gelukt(moment)
                : new Proef.Mislukt(moment, row.getString("reden"));
    }

    private static Map<Ketenstap, Instant> asked(@Nullable String tekst) {
        if (tekst == null) {
            return Map.of();
        }
        return Arrays.stream(tekst.split(",", -1))
                .map(vraag -> vraag.split(" ", -1))
                .collect(
                        toUnmodifiableMap(
                                vraag -> Ketenstap.valueOf(vraag[0]),
                                vraag -> Instant.ofEpochSecond(Long.parseLong(vraag[1]))));
    }

    private static @Nullable Instant moment(ResultSet row, String kolom) throws SQLException {
        var moment = row.getObject(kolom, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
