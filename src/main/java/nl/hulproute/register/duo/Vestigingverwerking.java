package nl.hulproute.register.duo;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.Kalender;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * Vestigingen, and with them schools and the numbers of boards. The school is named after its
 * lowest vestiging in the file, which is the hoofdvestiging.
 */
@Component
@OpKnooppunt(Onderdeel.REGISTER)
class Vestigingverwerking implements Verwerking {

    /** What refers to a school, so that it cannot go. */
    private static final String IN_GEBRUIK =
            """
            (exists (select 1 from register.mandaat m where m.brin = x.brin)
              or exists (select 1 from register.endpoint e where e.brin = x.brin)
              or exists (select 1 from register.deelname d where d.brin = x.brin)
              or exists (select 1 from register.omgeving o where o.brin = x.brin)
              or exists (select 1 from register.verbandschool s where s.brin = x.brin))
            """;

    private static final String VERGELIJK =
            """
            with bestand as (
              select s.*, s.nummer = min(s.nummer) over (partition by s.brin) as naamgever
              from register.inlezing_vestiging s where s.inlezing_id = :id),
            geheel as (
              select coalesce(s.brin, v.brin) as brin, coalesce(s.nummer, v.nummer) as nummer,
                     coalesce(s.naam, v.naam) as naam, coalesce(s.plaats, v.plaats) as plaats,
                     s.brin is null as verdwenen, v.brin is null as nieuw,
                     coalesce(v.hand, false) as met_de_hand,
                     veld.velden, veld.hand, veld.alles_hand, veld.bestuurswissel
              from bestand s
              full join register.vestiging v on v.brin = s.brin and v.nummer = s.nummer
              left join register.instelling i on i.brin = s.brin
              left join register.bestuur b on b.id = i.bestuur_id
              cross join lateral (
                select coalesce(jsonb_agg(jsonb_build_object(
                                  'veld', k.veld, 'van', k.van, 'naar', k.naar, 'hand', k.hand)
                                  order by k.plek), '[]') as velden,
                       coalesce(bool_or(k.hand), false) as hand,
                       coalesce(bool_and(k.hand), false) as alles_hand,
                       coalesce(bool_or(k.veld = 'bestuur' and not k.hand), false) as bestuurswissel
                from (values
                  (1, 'bestuur', b.nummer, s.bestuur, i.hand, i.brin is not null),
                  (2, 'school', i.naam, s.naam, i.hand, i.brin is not null and s.naamgever),
                  (3, 'naam', v.naam, s.naam, v.hand, v.brin is not null),
                  (4, 'straat', v.straat, s.straat, v.hand, v.brin is not null),
                  (5, 'huisnummer', v.huisnummer, s.huisnummer, v.hand, v.brin is not null),
                  (6, 'postcode', v.postcode, s.postcode, v.hand, v.brin is not null),
                  (7, 'plaats', v.plaats, s.plaats, v.hand, v.brin is not null),
                  (8, 'telefoon', coalesce(v.telefoon, ''), s.telefoon, v.hand, v.brin is not null),
                  (9, 'bestand', 'weg', 'terug', false, v.verdwenen is not null)
                ) k(plek, veld, van, naar, hand, telt)
                where s.brin is not null and k.telt and k.van is distinct from k.naar) veld
              where s.brin is not null
                 or (v.bestand = :schoolsoort and v.verdwenen is null))
            insert into register.inlezing_verschil
              (inlezing_id, sleutel, soort, naam, plaats, velden, hand, blijft, mandaten)
            select :id, x.brin || to_char(x.nummer, 'FM00'),
                   case when x.verdwenen then 'VERDWENEN' when x.nieuw then 'NIEUW'
                        when x.alles_hand then 'HAND' else 'GEWIJZIGD' end,
                   x.naam, x.plaats, x.velden, x.hand,
                   x.verdwenen and (x.met_de_hand or %1$s),
                   case when x.bestuurswissel then
                     (select count(*) from register.mandaat m where m.brin = x.brin
                        and register.loopt_nog(m, :vandaag))
                   else 0 end
            from geheel x
            where x.verdwenen or x.nieuw or x.velden <> '[]'
            """
                    .formatted(IN_GEBRUIK);

    /** Names come from another file or by hand; until then a board is named by its number. */
    private static final String NIEUWE_BESTUREN =
            """
            insert into register.bestuur (nummer, naam, hand)
            select distinct s.bestuur, 'Bestuur ' || s.bestuur, false
            from register.inlezing_vestiging s where s.inlezing_id = :id
            on conflict (nummer) do nothing
            """;

    private static final String NIEUWE_SCHOLEN =
            """
            insert into register.instelling (brin, bestuur_id, naam, soort, hand)
            select distinct on (s.brin) s.brin, b.id, s.naam, :schoolsoort, false
            from register.inlezing_vestiging s join register.bestuur b on b.nummer = s.bestuur
            where s.inlezing_id = :id
            order by s.brin, s.nummer
            on conflict (brin) do nothing
            """;

    private static final String SCHOLEN =
            """
            with bestand as (
              select distinct on (s.brin) s.brin, s.naam, b.id as bestuur_id,
                     s.brin in (select left(z.sleutel, 4) from register.inlezing_verschil z
                                where z.inlezing_id = :id and z.neem_over) as neem_over
              from register.inlezing_vestiging s join register.bestuur b on b.nummer = s.bestuur
              where s.inlezing_id = :id
              order by s.brin, s.nummer)
            update register.instelling i
            set naam = s.naam, bestuur_id = s.bestuur_id, hand = false
            from bestand s
            where s.brin = i.brin
              and (i.hand or (i.naam, i.bestuur_id) is distinct from (s.naam, s.bestuur_id))
              and (not i.hand or s.neem_over
                   or (i.naam, i.bestuur_id) is not distinct from (s.naam, s.bestuur_id))
            """;

    private static final String NIEUWE_VESTIGINGEN =
            """
            insert into register.vestiging
              (brin, nummer, naam, straat, huisnummer, postcode, plaats, telefoon, eigen_omgeving,
               hand, bestand)
            select s.brin, s.nummer, s.naam, s.straat, s.huisnummer, s.postcode, s.plaats,
                   nullif(s.telefoon, ''), s.nummer = 0, false, :schoolsoort
            from register.inlezing_vestiging s where s.inlezing_id = :id
            on conflict (brin, nummer) do nothing
            """;

    private static final String VESTIGINGEN =
            """
            with bestand as (
              select s.*, coalesce(z.neem_over, false) as neem_over
              from register.inlezing_vestiging s
              left join register.inlezing_verschil z on z.inlezing_id = :id
                and z.sleutel = s.brin || to_char(s.nummer, 'FM00')
              where s.inlezing_id = :id)
            update register.vestiging v
            set naam = s.naam, straat = s.straat, huisnummer = s.huisnummer,
                postcode = s.postcode, plaats = s.plaats, telefoon = nullif(s.telefoon, ''),
                hand = false
            from bestand s
            where s.brin = v.brin and s.nummer = v.nummer
              and (case when (v.naam, v.straat, v.huisnummer, v.postcode, v.plaats,
                              coalesce(v.telefoon, ''))
                             is distinct from
                             (s.naam, s.straat, s.huisnummer, s.postcode, s.plaats, s.telefoon)
                   then not v.hand or s.neem_over
                   else v.hand end)
            """;

    private static final String IN_BESTAND =
            """
            update register.vestiging v set bestand = :schoolsoort, verdwenen = null
            from register.inlezing_vestiging s
            where s.inlezing_id = :id and s.brin = v.brin and s.nummer = v.nummer
              and (v.bestand is distinct from :schoolsoort or v.verdwenen is not null)
            """;

    private static final String VERDWENEN =
            """
            update register.vestiging x set verdwenen = :nu
            from register.inlezing_verschil z
            where z.inlezing_id = :id and z.soort = 'VERDWENEN'
              and z.sleutel = x.brin || to_char(x.nummer, 'FM00')
              and (x.hand or %s)
            """
                    .formatted(IN_GEBRUIK);

    private static final String WEG =
            """
            delete from register.vestiging x
            using register.inlezing_verschil z
            where z.inlezing_id = :id and z.soort = 'VERDWENEN'
              and z.sleutel = x.brin || to_char(x.nummer, 'FM00') and x.verdwenen is null
            """;

    private static final String LEGE_SCHOLEN =
            """
            delete from register.instelling x
            using register.inlezing_verschil z
            where z.inlezing_id = :id and z.soort = 'VERDWENEN' and left(z.sleutel, 4) = x.brin
              and not exists (select 1 from register.vestiging v where v.brin = x.brin)
              and not %s
            """
                    .formatted(IN_GEBRUIK);

    private final JdbcClient jdbc;
    private final Kalender kalender;

    Vestigingverwerking(JdbcClient jdbc, Kalender kalender) {
        this.jdbc = jdbc;
        this.kalender = kalender;
    }

    @Override
    public Bestandssoort soort() {
        return Bestandssoort.VESTIGINGEN;
    }

    @Override
    public void compare(Inlezing inlezing) {
        on(VERGELIJK, inlezing)
                .param("schoolsoort", schoolsoort(inlezing))
                .param("vandaag", kalender.vandaag())
                .update();
    }

    @Override
    public void apply(Inlezing inlezing, OffsetDateTime nu) {
        String schoolsoort = schoolsoort(inlezing);
        on(NIEUWE_BESTUREN, inlezing).update();
        on(NIEUWE_SCHOLEN, inlezing).param("schoolsoort", schoolsoort).update();
        on(SCHOLEN, inlezing).update();
        on(NIEUWE_VESTIGINGEN, inlezing).param("schoolsoort", schoolsoort).update();
        on(VESTIGINGEN, inlezing).update();
        on(IN_BESTAND, inlezing).param("schoolsoort", schoolsoort).update();
        on(VERDWENEN, inlezing).param("nu", nu).update();
        on(WEG, inlezing).update();
        on(LEGE_SCHOLEN, inlezing).update();
    }

    private JdbcClient.StatementSpec on(String sql, Inlezing inlezing) {
        return jdbc.sql(sql).param("id", inlezing.id());
    }

    private static String schoolsoort(Inlezing inlezing) {
        return Objects.requireNonNull(inlezing.schoolsoort()).name();
    }
}
