package nl.hulproute.register.instelling;

import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.wijziging.Wijziging.Onderwerp;
import nl.hulproute.register.wijziging.Wijzigingen;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** To which samenwerkingsverbanden a school belongs, as the helpdesk keeps it. */
@Repository
@OpKnooppunt(Onderdeel.REGISTER)
@Transactional
class Deelnamebeheer {

    private final JdbcClient jdbc;
    private final Wijzigingen wijzigingen;

    Deelnamebeheer(JdbcClient jdbc, Wijzigingen wijzigingen) {
        this.jdbc = jdbc;
        this.wijzigingen = wijzigingen;
    }

    /** Not when the school belongs to it already on one of these days. */
    boolean add(Brin brin, UUID swv, LocalDate ingang, @Nullable LocalDate einde, String door) {
        boolean added =
                jdbc.sql(
                                        """
                                        insert into register.deelname (brin, swv_id, ingang, einde)
                                        select :brin, w.id, :ingang, :einde
                                        from register.samenwerkingsverband w
                                        where w.id = :swv and not exists (
                                          select 1 from register.deelname d
                                          where d.brin = :brin and d.swv_id = :swv
                                            and daterange(d.ingang, d.einde, '[]')
                                              && daterange(:ingang, :einde, '[]'))
                                        on conflict do nothing
                                        """)
                                .param("brin", brin.waarde())
                                .param("swv", swv)
                                .param("ingang", ingang)
                                .param("einde", einde, Types.DATE)
                                .update()
                        == 1;
        if (added) {
            wijzigingen.added(Onderwerp.SCHOOL, brin.waarde(), number(swv), door);
        }
        return added;
    }

    /** The last day on which the school belongs to it. */
    boolean endOn(Brin brin, Schoolpagina.Deelname deelname, LocalDate einde, String door) {
        boolean ended =
                jdbc.sql(
                                        """
                                        update register.deelname
                                        set einde = :einde, hand = true, verdwenen = null
                                        where brin = :brin and swv_id = :swv and ingang = :ingang
                                          and ingang <= :einde
                                        """)
                                .param("brin", brin.waarde())
                                .param("swv", deelname.swv())
                                .param("ingang", deelname.ingang())
                                .param("einde", einde)
                                .update()
                        == 1;
        if (ended) {
            wijzigingen.changed(
                    Onderwerp.SCHOOL,
                    brin.waarde(),
                    deelname.nummer(),
                    Map.of("einde", deelname.einde() == null ? "" : deelname.einde().toString()),
                    Map.of("einde", einde.toString()),
                    door);
        }
        return ended;
    }

    private String number(UUID swv) {
        return jdbc.sql("select nummer from register.samenwerkingsverband where id = :swv")
                .param("swv", swv)
                .query(String.class)
                .single();
    }
}
