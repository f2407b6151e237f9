package nl.hulproute.toegang;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** What happened to those who work for an organisation; no line of it ever goes. */
@Repository
@Transactional
public class Accountregels {

    private final JdbcClient jdbc;
    private final Clock clock;

    Accountregels(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of one of them, the newest first. */
    @Transactional(readOnly = true)
    public List<Accountregel> of(UUID organisatie, UUID lidmaatschap) {
        return jdbc.sql(
                        """
                        select moment, naam, soort, oud, nieuw, door from toegang.accountregel
                         where organisatie_id = :organisatie and lidmaatschap_id = :lidmaatschap
                         order by id desc
                        """)
                .param("organisatie", organisatie)
                .param("lidmaatschap", lidmaatschap)
                .query((row, n) ->
                        new Accountregel(
                                row.getObject("moment", OffsetDateTime.class).toInstant(),
                                row.getString("naam"),
                                Accountregel.Soort.ofCode(row.getString("soort")),
                                row.getString("oud"),
                                row.getString("nieuw"),
                                row.getString("door")))
                .list();
    }

    void add(
            UUID organisatie,
            Medewerker medewerker,
            Accountregel.Soort soort,
            String oud,
            String nieuw,
            String door) {
        jdbc.sql(
                        """
                        insert into toegang.accountregel (organisatie_id, lidmaatschap_id, naam,
                          moment, soort, oud, nieuw, door)
                        values (:organisatie, :lidmaatschap, :naam, :nu, :soort, :oud, :nieuw, :door)
                        """)
                .param("organisatie", organisatie)
                .param("lidmaatschap", medewerker.lidmaatschap())
                .param("naam", medewerker.naam())
                .param("nu", OffsetDateTime.now(clock))
                .param("soort", soort.code())
                .param("oud", oud)
                .param("nieuw", nieuw)
                .param("door", door)
                .update();
    }
}
