package nl.hulproute.register.bestuur;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.Dienstcode;
import nl.hulproute.register.Kalender;
import nl.hulproute.register.Mandaatwachttijd;
import nl.hulproute.register.bestuur.Schoolstand.Afspraak;
import nl.hulproute.register.bestuur.Schoolstand.Verband;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The schools of a board, with how far each is today. */
@Repository
@OpKnooppunt(Onderdeel.REGISTER)
public class Bestuursscholen {

    private final JdbcClient jdbc;
    private final Kalender kalender;
    private final Mandaatwachttijd wachttijd;

    Bestuursscholen(JdbcClient jdbc, Kalender kalender, Mandaatwachttijd wachttijd) {
        this.jdbc = jdbc;
        this.kalender = kalender;
        this.wachttijd = wachttijd;
    }

    @Transactional(readOnly = true)
    public List<Schoolstand> all(UUID bestuur) {
        Map<String, List<Verband>> verbanden = verbanden(bestuur);
        return jdbc.sql(
                        """
                        select i.brin, i.naam, i.soort, coalesce(h.plaats, '') as plaats,
                               (select count(*) from register.vestiging v
                                where v.brin = i.brin) as vestigingen,
                               (select min(${vanaf}) from register.mandaat m
                                join register.systeem s on s.id = m.systeem_id
                                                       and s.soort = 'SCHOOL'
                                where m.brin = i.brin and m.dienst_code = :dienst
                                  and register.loopt_nog(m, :vandaag)) as mandaat,
                               -- as the ketencheck says it, of all environments of the school
                               array(select e.nummer from register.eigen_omgeving e
                                     left join register.omgeving_geldig o
                                       on o.brin = e.brin and o.nummer = e.nummer
                                     where e.brin = i.brin and not coalesce(o.aan, false)
                                     order by e.nummer) as kenmerkuit,
                               exists (select from register.endpoint e
                                       where e.brin = i.brin and e.tot is null) as bereikbaar
                        from register.instelling i
                        left join register.vestiging h on h.brin = i.brin and h.nummer = 0
                        where i.bestuur_id = :bestuur
                        order by i.naam, i.brin
                        """
                                .replace("${vanaf}", Mandaatwachttijd.VANAF))
                .param("wachttijd", wachttijd.seconden())
                .param("bestuur", bestuur)
                .param("dienst", Dienstcode.OSO_SWV)
                .param("vandaag", kalender.vandaag())
                .query((row, n) ->
                        new Schoolstand(
                                new Brin(row.getString("brin")),
                                row.getString("naam"),
                                Schoolsoort.valueOf(row.getString("soort")),
                                row.getString("plaats"),
                                row.getInt("vestigingen"),
                                agreed(row, "mandaat"),
                                off(row),
                                row.getBoolean("bereikbaar"),
                                verbanden.getOrDefault(row.getString("brin"), List.of())))
                .list();
    }

    /** One of the board's own schools; nothing for a BRIN of another board. */
    @Transactional(readOnly = true)
    public Optional<Schoolstand> find(UUID bestuur, Brin brin) {
        return all(bestuur).stream().filter(school -> school.brin().equals(brin)).findFirst();
    }

    private static List<Vestiging> off(ResultSet row) throws SQLException {
        Brin brin = new Brin(row.getString("brin"));
        return Arrays.stream((Number[]) row.getArray("kenmerkuit").getArray())
                .map(nummer -> new Vestiging(brin, nummer.intValue()))
                .toList();
    }

    /** What is given counts for the board, also while it has to begin: nobody need do a thing. */
    private Afspraak agreed(ResultSet row, String kolom) throws SQLException {
        var vanaf = row.getObject(kolom, OffsetDateTime.class);
        return vanaf == null
                ? Afspraak.GEEN
                : new Afspraak(
                        true,
                        Optional.of(vanaf.toInstant())
                                .filter(moment -> moment.isAfter(kalender.nu().toInstant())));
    }

    private record Lid(String brin, Verband verband) {}

    private Map<String, List<Verband>> verbanden(UUID bestuur) {
        return jdbc
                .sql(
                        """
                        select d.brin, v.id, v.naam, v.systeem_id,
                               (select min(${vanaf}) from register.mandaat m
                                where m.brin = d.brin and m.systeem_id = v.systeem_id
                                  and m.dienst_code = :dienst
                                  and register.loopt_nog(m, :vandaag)) as mandaat,
                               (select min(o.ingang::timestamp at time zone 'Europe/Amsterdam')
                                from register.verwerkersovereenkomst o
                                where o.bestuur_id = :bestuur and o.swv_id = v.id
                                  and (o.einde is null or o.einde >= :vandaag)) as overeenkomst
                        from register.deelname d
                        join register.instelling i on i.brin = d.brin and i.bestuur_id = :bestuur
                        join register.samenwerkingsverband v on v.id = d.swv_id
                                                            and v.systeem_id is not null
                        where d.ingang <= :vandaag and (d.einde is null or d.einde >= :vandaag)
                        order by v.naam
                        """
                                .replace("${vanaf}", Mandaatwachttijd.VANAF))
                .param("wachttijd", wachttijd.seconden())
                .param("bestuur", bestuur)
                .param("dienst", Dienstcode.OSO_SWV)
                .param("vandaag", kalender.vandaag())
                .query((row, n) ->
                        new Lid(
                                row.getString("brin"),
                                new Verband(
                                        row.getObject("id", UUID.class),
                                        row.getString("naam"),
                                        row.getObject("systeem_id", UUID.class),
                                        agreed(row, "mandaat"),
                                        agreed(row, "overeenkomst"))))
                .list()
                .stream()
                .collect(groupingBy(Lid::brin, mapping(Lid::verband, toList())));
    }
}
