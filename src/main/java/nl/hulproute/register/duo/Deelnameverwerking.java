package nl.hulproute.register.duo;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.Kalender;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.OffsetDateTime;

/**
 * Which school belongs to which samenwerkingsverband. A file of one sector says nothing of the
 * other. A deelname that is no longer in it ends, unless the school exchanges already: then someone
 * has to look.
 */
@Component
@OpKnooppunt(Onderdeel.REGISTER)
class Deelnameverwerking implements Verwerking {

    private static final String IN_GEBRUIK =
            """
            (exists (select 1 from register.mandaat m where m.brin = x.brin)
              or exists (select 1 from register.endpoint e where e.brin = x.brin))
            """;

    private static final String VERGELIJK =
            """
            with bestand as (
              select s.brin, s.swv, s.swv_ruw, w.id as swv_id, i.naam,
                     exists (select 1 from register.deelname d where d.brin = s.brin
                             and d.swv_id = w.id and d.hand and d.einde < :vandaag) as beeindigd
              from register.inlezing_deelname s
              left join register.instelling i on i.brin = s.brin
              left join register.samenwerkingsverband w on w.nummer = s.swv
              where s.inlezing_id = :id),
            loopt as (
              select distinct on (d.brin, w.nummer) d.*, w.nummer as swv, i.naam
              from register.deelname d
              join register.samenwerkingsverband w on w.id = d.swv_id
              join register.instelling i on i.brin = d.brin
              where d.einde is null or d.einde >= :vandaag
              order by d.brin, w.nummer, d.ingang desc),
            geheel as (
              select coalesce(s.brin, d.brin) as brin, coalesce(s.swv, d.swv) as swv,
                     coalesce(s.naam, d.naam, '') as naam, coalesce(d.hand, false) as met_de_hand,
                     case when s.brin is null then 'VERDWENEN'
                          when s.naam is null or s.swv_id is null then 'ONBEKEND'
                          when d.brin is null and s.beeindigd then 'HAND'
                          when d.brin is null then 'NIEUW'
                          when d.verdwenen is not null then 'GEWIJZIGD'
                     end as soort,
                     case when s.brin is not null and s.naam is null then
                            jsonb_build_array(jsonb_build_object(
                              'veld', 'school', 'naar', s.brin, 'hand', false))
                          when s.brin is not null and s.swv_id is null then
                            jsonb_build_array(jsonb_build_object(
                              'veld', 'swv', 'naar', s.swv_ruw, 'hand', false))
                          when d.verdwenen is not null then
                            jsonb_build_array(jsonb_build_object(
                              'veld', 'bestand', 'van', 'weg', 'naar', 'terug', 'hand', false))
                          else '[]' end as velden
              from bestand s full join loopt d on d.brin = s.brin and d.swv = s.swv
              where s.brin is not null
                 or (d.verdwenen is null
                     and d.bestand in (select distinct left(b.swv, 2) from bestand b)))
            insert into register.inlezing_verschil
              (inlezing_id, sleutel, soort, naam, plaats, velden, hand, blijft)
            select :id, x.brin || ' ' || x.swv, x.soort, x.naam, x.swv, x.velden, x.soort = 'HAND',
                   x.soort = 'VERDWENEN' and (x.met_de_hand or %s)
            from geheel x where x.soort is not null
            """
                    .formatted(IN_GEBRUIK);

    private static final String NIEUW =
            """
            insert into register.deelname (brin, swv_id, ingang, hand, bestand, swv_ruw)
            select s.brin, w.id, :vandaag, false, left(s.swv, 2), s.swv_ruw
            from register.inlezing_deelname s
            join register.inlezing_verschil z on z.inlezing_id = s.inlezing_id
              and z.sleutel = s.brin || ' ' || s.swv
            join register.samenwerkingsverband w on w.nummer = s.swv
            where s.inlezing_id = :id
              and (z.soort = 'NIEUW' or (z.soort = 'HAND' and z.neem_over))
            on conflict (brin, swv_id, ingang)
              do update set einde = null, hand = false, bestand = excluded.bestand
            """;

    private static final String IN_BESTAND =
            """
            update register.deelname d
            set bestand = left(s.swv, 2), swv_ruw = s.swv_ruw, verdwenen = null
            from register.inlezing_deelname s
            join register.samenwerkingsverband w on w.nummer = s.swv
            where s.inlezing_id = :id and s.brin = d.brin and w.id = d.swv_id
              and (d.einde is null or d.einde >= :vandaag)
              and (d.bestand, d.swv_ruw, d.verdwenen)
                is distinct from (left(s.swv, 2), s.swv_ruw, null)
            """;

    private static final String VERDWENEN =
            """
            update register.deelname x
            set verdwenen = case when x.hand or %1$s then :nu end,
                einde = case when x.hand or %1$s then x.einde
                             else greatest(x.ingang, :vandaag - 1) end
            from register.inlezing_verschil z, register.samenwerkingsverband w
            where z.inlezing_id = :id and z.soort = 'VERDWENEN' and w.id = x.swv_id
              and z.sleutel = x.brin || ' ' || w.nummer
              and (x.einde is null or x.einde >= :vandaag)
            """
                    .formatted(IN_GEBRUIK);

    private final JdbcClient jdbc;
    private final Kalender kalender;

    Deelnameverwerking(JdbcClient jdbc, Kalender kalender) {
        this.jdbc = jdbc;
        this.kalender = kalender;
    }

    @Override
    public Bestandssoort soort() {
        return Bestandssoort.DEELNAMES;
    }

    @Override
    public void compare(Inlezing inlezing) {
        on(VERGELIJK, inlezing).update();
    }

    @Override
    public void apply(Inlezing inlezing, OffsetDateTime nu) {
        on(NIEUW, inlezing).update();
        on(IN_BESTAND, inlezing).update();
        on(VERDWENEN, inlezing).param("nu", nu).update();
    }

    private JdbcClient.StatementSpec on(String sql, Inlezing inlezing) {
        return jdbc.sql(sql).param("id", inlezing.id()).param("vandaag", kalender.vandaag());
    }
}
