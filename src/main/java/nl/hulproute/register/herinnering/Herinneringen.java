package nl.hulproute.register.herinnering;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.Kalender;
import nl.hulproute.register.herinnering.Naderend.Soort;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What ends soon, and what boards were reminded of. */
@Repository
@OpKnooppunt(Onderdeel.REGISTER)
public class Herinneringen {

    private static final String NADEREND =
            """
            select * from (
              select 'MANDAAT' as soort, m.id, i.bestuur_id, i.naam, m.brin,
                     m.dienst_code || ' – ' || s.naam as wat, m.einde
              from register.mandaat m
              join register.instelling i on i.brin = m.brin
              join register.systeem s on s.id = m.systeem_id
              where m.einde between :vandaag and :tot and m.ingetrokken_op is null
                and not exists (
                  select from register.mandaat na
                  where na.brin = m.brin and na.dienst_code = m.dienst_code
                    and na.systeem_id = m.systeem_id and na.ingetrokken_op is null
                    and na.ingang <= m.einde + 1 and (na.einde is null or na.einde > m.einde))
              union all
              select 'OVEREENKOMST', o.id, o.bestuur_id, v.naam, '', o.kenmerk, o.einde
              from register.verwerkersovereenkomst o
              join register.samenwerkingsverband v on v.id = o.swv_id
              where o.einde between :vandaag and :tot
                and not exists (
                  select from register.verwerkersovereenkomst na
                  where na.bestuur_id = o.bestuur_id and na.swv_id = o.swv_id
                    and na.ingang <= o.einde + 1 and (na.einde is null or na.einde > o.einde))
            ) naderend
            """;

    private final JdbcClient jdbc;
    private final Kalender kalender;
    private final List<Integer> dagenVooraf;

    Herinneringen(
            JdbcClient jdbc,
            Kalender kalender,
            @Value("${hulproute.register.herinner-dagen-vooraf:60,30,7}")
                    List<Integer> dagenVooraf) {
        this.jdbc = jdbc;
        this.kalender = kalender;
        this.dagenVooraf = List.copyOf(dagenVooraf);
    }

    /** How many days before the end a board is reminded. */
    List<Integer> dagenVooraf() {
        return dagenVooraf;
    }

    /** The last day that is soon, seen from this one. */
    LocalDate horizon(LocalDate vandaag) {
        return vandaag.plusDays(dagenVooraf.stream().mapToInt(Integer::intValue).max().orElse(0));
    }

    /** What of this board ends soon, the nearest first. */
    @Transactional(readOnly = true)
    public List<Naderend> of(UUID bestuur) {
        return within(NADEREND + " where bestuur_id = :bestuur", kalender.vandaag())
                .param("bestuur", bestuur)
                .query(Herinneringen::row)
                .list();
    }

    /** What ends soon, of all boards. */
    @Transactional(readOnly = true)
    List<Naderend> all(LocalDate vandaag) {
        return within(NADEREND, vandaag).query(Herinneringen::row).list();
    }

    private JdbcClient.StatementSpec within(String sql, LocalDate vandaag) {
        return jdbc.sql(sql + " order by einde, naam, wat")
                .param("vandaag", vandaag)
                .param("tot", horizon(vandaag));
    }

    /** Notes the reminder; false when it was noted before, for this last day. */
    boolean note(Naderend naderend, int dagen) {
        return jdbc.sql(
                                """
                                insert into register.herinnering (soort, id, einde, dagen, verstuurd)
                                values (:soort, :id, :einde, :dagen, :nu)
                                on conflict do nothing
                                """)
                        .param("soort", naderend.soort().name())
                        .param("id", naderend.id())
                        .param("einde", naderend.einde())
                        .param("dagen", dagen)
                        .param("nu", kalender.nu())
                        .update()
                == 1;
    }

    private static Naderend row(ResultSet row, int n) throws SQLException {
        return new Naderend(
                Soort.valueOf(row.getString("soort")),
                row.getObject("id", UUID.class),
                row.getObject("bestuur_id", UUID.class),
                row.getString("naam"),
                row.getString("brin"),
                row.getString("wat"),
                row.getObject("einde", LocalDate.class));
    }
}
