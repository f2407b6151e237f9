package nl.hulproute.register.duo;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.OffsetDateTime;

/** The names of boards. A board that is not in the file stays: a file of one sector has not all. */
@Component
@OpKnooppunt(Onderdeel.REGISTER)
class Bestuurverwerking implements Verwerking {

    private static final String VERGELIJK =
            """
            insert into register.inlezing_verschil
              (inlezing_id, sleutel, soort, naam, plaats, velden, hand)
            select :id, s.nummer,
                   case when b.id is null then 'NIEUW' when b.hand then 'HAND' else 'GEWIJZIGD' end,
                   s.naam, '',
                   case when b.id is null then '[]' else jsonb_build_array(jsonb_build_object(
                     'veld', 'naam', 'van', b.naam, 'naar', s.naam, 'hand', b.hand)) end,
                   coalesce(b.hand, false)
            from register.inlezing_bestuur s
            left join register.bestuur b on b.nummer = s.nummer
            where s.inlezing_id = :id and b.naam is distinct from s.naam
            """;

    private static final String NIEUW =
            """
            insert into register.bestuur (nummer, naam, hand)
            select s.nummer, s.naam, false
            from register.inlezing_bestuur s where s.inlezing_id = :id
            on conflict (nummer) do nothing
            """;

    private static final String NAMEN =
            """
            update register.bestuur b set naam = s.naam, hand = false
            from register.inlezing_bestuur s
            left join register.inlezing_verschil z
              on z.inlezing_id = s.inlezing_id and z.sleutel = s.nummer
            where s.inlezing_id = :id and s.nummer = b.nummer
              and (b.hand or b.naam <> s.naam)
              and (not b.hand or b.naam = s.naam or coalesce(z.neem_over, false))
            """;

    private final JdbcClient jdbc;

    Bestuurverwerking(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Bestandssoort soort() {
        return Bestandssoort.BESTUREN;
    }

    @Override
    public void compare(Inlezing inlezing) {
        jdbc.sql(VERGELIJK).param("id", inlezing.id()).update();
    }

    @Override
    public void apply(Inlezing inlezing, OffsetDateTime nu) {
        jdbc.sql(NIEUW).param("id", inlezing.id()).update();
        jdbc.sql(NAMEN).param("id", inlezing.id()).update();
    }
}
