package nl.hulproute.register.keten;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.database.Databaseverbinding;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.register.Kalender;
import nl.hulproute.register.Mandaatwachttijd;
import nl.hulproute.uitwisseling.Keten;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * The ketencheck in a register of the size of the country, by what it asks and reads; no time is
 * judged. All in one transaction that is taken back.
 */
@Hulproutetest
class KetenomvangIT {

    private static final Oin SWV = new Oin(Ketenvulling.SWV);
    private static final Vestiging SCHOOL = new Vestiging(new Brin(Ketenvulling.BRIN), 0);

    @Autowired Databaseverbinding database;
    @Autowired Kalender kalender;
    @Autowired Mandaatwachttijd wachttijd;
    @Autowired Ketenpost post;

    private Connection verbinding;
    private Vraagteller teller;
    private Ketenrijen rijen;
    private Ketenboek boek;
    private Ketens ketens;

    @BeforeEach
    void fill() throws Exception {
        // as the owner, who may count the rows for the planner as the database does by itself
        verbinding =
                DriverManager.getConnection(
                        database.url(), database.eigenaar(), database.eigenaarWachtwoord());
        verbinding.setAutoCommit(false);
        Ketenvulling.fill(verbinding);
        teller = new Vraagteller(verbinding);
        rijen = new Ketenrijen(teller.jdbc(), kalender, wachttijd);
        boek = new Ketenboek(teller.jdbc(), kalender);
        ketens = new Ketens(rijen, boek, kalender);
    }

    @AfterEach
    void takeBack() throws SQLException {
        verbinding.rollback();
        verbinding.close();
    }

    @Test
    void oneChainIsFoundWithoutReadingTheOthers() {
        var een = teller.count(() -> ketens.row(SCHOOL, SWV).map(ketens::dated).orElseThrow());

        assertThat(een.uitkomst().werkt()).isTrue();
        assertThat(een.vragen()).isEqualTo(2);
        assertThat(een.rijen()).isLessThan(1_000);
    }

    @Test
    void theTableOfASamenwerkingsverbandAsksTwoQuestionsForAllItsSchools() {
        var tabel = teller.count(() -> ketens.ofVerband(SWV));

        assertThat(tabel.uitkomst()).hasSizeGreaterThan(30).allMatch(Keten::werkt);
        assertThat(tabel.vragen()).isEqualTo(2);
        assertThat(tabel.rijen()).isLessThan(bound(tabel.uitkomst()));
    }

    @Test
    void theHelpdeskAsksTwoQuestionsForTwentySchools() {
        var brins =
                teller.jdbc()
                        .sql(
                                "select brin from register.instelling order by brin desc limit 20"
                                        + " offset 100")
                        .query((row, n) -> new Brin(row.getString(1)))
                        .list();

        var gevonden = teller.count(() -> ketens.ofBrins(brins));

        assertThat(gevonden.uitkomst()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(gevonden.vragen()).isEqualTo(2);
        assertThat(gevonden.rijen()).isLessThan(bound(gevonden.uitkomst()));
    }

    @Test
    void aRoundAsksAsMuchForTheCountryAsForOneSchool() {
        var wacht = new Ketenwacht(rijen, ketens, boek, post);
        wacht.look(); // what the demo world left to write
        var ronde = teller.count(() -> look(wacht));
        int alle = rijen.inUse().size();

        assertThat(alle).isGreaterThan(Ketenvulling.VESTIGINGEN);
        assertThat(ronde.vragen()).isLessThanOrEqualTo(8);
        // the ten steps in the book and what is asked of each chain, once
        assertThat(ronde.rijen()).isLessThan(80L * alle);
    }

    @Test
    void whatIsLeftToTestIsFoundWithoutReadingTheBook() {
        var proeven = new Ketenproeven(teller.jdbc(), kalender);
        var geen = teller.count(() -> proeven.due(new Oin("00000099200000000001")));

        assertThat(geen.uitkomst()).isEmpty();
        assertThat(geen.vragen()).isEqualTo(1);
        assertThat(geen.rijen()).isLessThan(1_000);
    }

    /** At most one reading of each table of schools, and some rows for each chain that is shown. */
    private static long bound(List<Keten> getoond) {
        return 5L * Ketenvulling.VESTIGINGEN + 100L * getoond.size();
    }

    private static List<Keten> look(Ketenwacht wacht) {
        wacht.look();
        return List.of();
    }
}
