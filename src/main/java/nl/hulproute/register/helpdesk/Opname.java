package nl.hulproute.register.helpdesk;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.Kalender;

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

    Opname(JdbcClient jdbc, Kalender kalender) {
        this.jdbc = jdbc;
        this.kalender = kalender;
    }

    /** The school, with its part in the samenwerkingsverband from today on. */
    void add(Vestiging vestiging, Toelatinginvoer school, Toelatinginvoer.Bekend bekend) {
        switch (bekend) {
            case NIETS -> {
                instelling(vestiging, school);
                vestiging(vestiging, school);
            }
            case INSTELLING -> vestiging(vestiging, school);
            case VESTIGING -> {
                // it is there
            }
        }
        deelname(vestiging, school.swv());
    }

    private void instelling(Vestiging vestiging, Toelatinginvoer school) {
        jdbc.sql(
                        """
                        insert into register.instelling (brin, bestuur_id, naam, soort)
                        values (:brin, :bestuur, :naam, :soort) on conflict (brin) do nothing
                        """)
                .param("brin", vestiging.brin().waarde())
                .param("bestuur", school.nieuwBestuur() ? bestuur(school) : school.bestuur())
                .param("naam", school.naam())
                .param("soort", school.schoolsoort().orElseThrow().name())
                .update();
    }

    /** A board that is there under this number keeps its name. */
    private UUID bestuur(Toelatinginvoer school) {
        return jdbc.sql(
                        """
                        insert into register.bestuur (nummer, naam) values (:nummer, :naam)
                        on conflict (nummer) do update set naam = register.bestuur.naam
                        returning id
                        """)
                .param("nummer", school.bestuurNummer())
                .param("naam", school.bestuurNaam())
                .query(UUID.class)
                .single();
    }

    /**
     * A nevenvestiging is asked for under six positions when it has an environment of its own
     * (manual, Bijlage 1a), and a hoofdvestiging always has one.
     */
    private void vestiging(Vestiging vestiging, Toelatinginvoer school) {
        jdbc.sql(
                        """
                        insert into register.vestiging
                          (brin, nummer, naam, straat, huisnummer, postcode, plaats, eigen_omgeving)
                        values (:brin, :nummer, :naam, :straat, :huisnummer, :postcode, :plaats, true)
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
    }

    private void deelname(Vestiging vestiging, @Nullable UUID swv) {
        jdbc.sql(
                        """
                        insert into register.deelname (brin, swv_id, ingang)
                        select :brin, :swv, :vandaag
                        where not exists (
                          select from register.deelname d
                          where d.brin = :brin and d.swv_id = :swv
                            and (d.einde is null or d.einde >= :vandaag))
                        on conflict do nothing
                        """)
                .param("brin", vestiging.brin().waarde())
                .param("swv", swv)
                .param("vandaag", kalender.vandaag())
                .update();
    }
}
