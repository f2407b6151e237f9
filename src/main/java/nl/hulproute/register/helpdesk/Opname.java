package nl.hulproute.register.helpdesk;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.Kalender;
import nl.hulproute.register.wijziging.Wijziging.Onderwerp;
import nl.hulproute.register.wijziging.Wijzigingen;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.UUID;

/** Takes a school into the register; what is there already stays as it is. */
@Repository
@OpKnooppunt(Onderdeel.REGISTER)
class Opname {

    private final JdbcClient jdbc;
    private final Kalender kalender;
    private final Wijzigingen wijzigingen;

    Opname(JdbcClient jdbc, Kalender kalender, Wijzigingen wijzigingen) {
        this.jdbc = jdbc;
        this.kalender = kalender;
        this.wijzigingen = wijzigingen;
    }

    /** The school, with its part in the samenwerkingsverband from today on. */
    void add(
            Vestiging vestiging,
            Toelatinginvoer school,
            Toelatinginvoer.Bekend bekend,
            String door) {
        switch (bekend) {
            case NIETS -> {
                instelling(vestiging, school, door);
                vestiging(vestiging, school, door);
            }
            case INSTELLING -> vestiging(vestiging, school, door);
            case VESTIGING -> {
                // it is there
            }
        }
        deelname(vestiging, school.swv(), door);
    }

    private void instelling(Vestiging vestiging, Toelatinginvoer school, String door) {
        int added =
                jdbc.sql(
                                """
                                insert into register.instelling (brin, bestuur_id, naam, soort)
                                values (:brin, :bestuur, :naam, :soort) on conflict (brin) do nothing
                                """)
                        .param("brin", vestiging.brin().waarde())
                        .param("bestuur", bestuur(school, door))
                        .param("naam", school.naam())
                        .param("soort", school.schoolsoort().orElseThrow().name())
                        .update();
        note(added, Onderwerp.SCHOOL, vestiging.brin().waarde(), "", door);
    }

    /** A board that is there under this number keeps its name. */
    private UUID bestuur(Toelatinginvoer school, String door) {
        int added =
                jdbc.sql(
                                """
                                insert into register.bestuur (nummer, naam) values (:nummer, :naam)
                                on conflict (nummer) do nothing
                                """)
                        .param("nummer", school.bestuurNummer())
                        .param("naam", school.bestuurNaam())
                        .update();
        note(added, Onderwerp.BESTUUR, school.bestuurNummer(), "", door);
        return jdbc.sql("select id from register.bestuur where nummer = :nummer")
                .param("nummer", school.bestuurNummer())
                .query(UUID.class)
                .single();
    }

    /**
     * A nevenvestiging is asked for under six positions when it has an environment of its own
     * (manual, Bijlage 1a), and a hoofdvestiging always has one. A hoofdvestiging that came with
     * its school is in the book as that school.
     */
    private void vestiging(Vestiging vestiging, Toelatinginvoer school, String door) {
        int added =
                jdbc.sql(
                                """
                                insert into register.vestiging
                                  (brin, nummer, naam, straat, huisnummer, postcode, plaats,
                                   eigen_omgeving)
                                values (:brin, :nummer, :naam, :straat, :huisnummer, :postcode,
                                        :plaats, true)
                                on conflict (brin, nummer) do nothing
                                """)
                        .param("brin", vestiging.brin().waarde())
                        .param("nummer", vestiging.nummer())
                        .param("naam", school.naam())
                        .param("straat", school.straat())
                        .param("huisnummer", school.huisnummer())
                        .param("postcode", school.nettePostcode())
                        .param("plaats", school.plaats())
                        .update();
        if (vestiging.nummer() > 0) {
            note(added, Onderwerp.SCHOOL, vestiging.brin().waarde(), vestiging.zesPosities(), door);
        }
    }

    /** From today; when it takes part from a later day on already, until the day before that. */
    private void deelname(Vestiging vestiging, @Nullable UUID swv, String door) {
        int added =
                jdbc.sql(
                                """
                                insert into register.deelname (brin, swv_id, ingang, einde)
                                select :brin, :swv, :vandaag,
                                       (select min(d.ingang) - 1 from register.deelname d
                                         where d.brin = :brin and d.swv_id = :swv
                                           and d.ingang > :vandaag)
                                where not exists (
                                  select from register.deelname d
                                  where d.brin = :brin and d.swv_id = :swv
                                    and d.ingang <= :vandaag
                                    and (d.einde is null or d.einde >= :vandaag))
                                on conflict do nothing
                                """)
                        .param("brin", vestiging.brin().waarde())
                        .param("swv", swv)
                        .param("vandaag", kalender.vandaag())
                        .update();
        if (added > 0) {
            String nummer =
                    jdbc.sql("select nummer from register.samenwerkingsverband where id = :swv")
                            .param("swv", swv)
                            .query(String.class)
                            .single();
            note(added, Onderwerp.SCHOOL, vestiging.brin().waarde(), nummer, door);
        }
    }

    private void note(int added, Onderwerp onderwerp, String sleutel, String wat, String door) {
        if (added > 0) {
            wijzigingen.added(onderwerp, sleutel, wat, door);
        }
    }
}
