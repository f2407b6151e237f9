package nl.hulproute.school.koppeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Oin;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.taken.Taken;
import nl.hulproute.proef.Hulproutetest;

import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;

/** The testbericht goes by itself: once, and after a failure not before there is a reason. */
@Hulproutetest
class ProefrondeIT {

    private static final UUID SCHOOL = Demowereld.LINDEBOOM.id();
    private static final Oin STIL = new Oin("00000099900000055000");

    private static final String STIL_SWV = "where oin = '%s'".formatted(STIL);

    @Autowired JdbcClient jdbc;
    @Autowired PlatformTransactionManager transacties;
    @Autowired Taken taken;
    @Autowired Proefronde ronde;

    @AfterEach
    void forget() {
        // in one transaction that holds the samenwerkingsverband: the round writes beside the test
        new TransactionTemplate(transacties)
                .executeWithoutResult(t -> {
                    jdbc.sql(
                                    "select 1 from register.samenwerkingsverband %s for update"
                                            .formatted(STIL_SWV))
                            .query(Integer.class)
                            .list();
                    for (String tabel :
                            new String[] {
                                "ketenverloop",
                                "ketenproef",
                                "verbandschool",
                                "verbandstand",
                                "verwerkersovereenkomst",
                                "deelname"
                            }) {
                        sql(
                                """
                                delete from register.%s where swv_id in (
                                  select id from register.samenwerkingsverband %s)
                                """
                                        .formatted(tabel, STIL_SWV));
                    }
                    sql("delete from register.endpoint where adres = '%s'".formatted(STIL));
                    sql("delete from register.samenwerkingsverband " + STIL_SWV);
                });
        inSchool("delete from school.ketenproef where swv = '%s'".formatted(STIL));
    }

    @Test
    void itIsSentOnceEverythingElseIsDoneAndNotAgain() {
        String keten =
                """
                 where brin = '99BB' and nummer = 0 and swv_id = (
                   select id from register.samenwerkingsverband where oin = '%s')
                """
                        .formatted(Demowereld.SWV_PO.oin());
        // as if nobody ever tried
        sql("delete from register.ketenproef " + keten);
        sql("delete from register.ketenverloop %s and stap = 'TESTBERICHT'".formatted(keten));
        inSchool(
                "delete from school.ketenproef where swv = '%s'"
                        .formatted(Demowereld.SWV_PO.oin()));
        until(() ->
                assertThat(count("register.ketenproef " + keten + " and aangekomen")).isEqualTo(1));
        OffsetDateTime begonnen = started(Demowereld.SWV_PO.oin());

        until(() ->
                assertThat(
                                count(
                                        """
                                        register.ketenverloop %s and stap = 'TESTBERICHT'
                                          and tot is null and staat = 'GEREED'
                                        """
                                                .formatted(keten)))
                        .isEqualTo(1));
        ronde.go();
        ronde.go();

        assertThat(started(Demowereld.SWV_PO.oin())).isEqualTo(begonnen);
    }

    @Test
    void oneThatFailedGoesAgainADayLaterOrWhenTheChainWasMended() {
        makeSilent();
        until(() -> assertThat(failed()).isEqualTo(1));
        OffsetDateTime eerst = started(STIL);
        until(() -> assertThat(stands("TEST_MISLUKT")).isEqualTo(1));
        ronde.go();
        ronde.go();
        assertThat(started(STIL)).isEqualTo(eerst);

        // somebody breaks the chain, and mends it
        types(0);
        until(() -> assertThat(stands("TEST_VOLGT")).isEqualTo(1));
        ronde.go();
        assertThat(started(STIL)).isEqualTo(eerst);
        types(3);
        until(() -> assertThat(started(STIL)).isAfter(eerst));

        OffsetDateTime daarna = started(STIL);
        ronde.go();
        assertThat(started(STIL)).isEqualTo(daarna);
        sql("update register.ketenproef set moment = moment - interval '25 hours' where " + SWV);
        inSchool(
                """
                update school.ketenproef set begonnen = begonnen - interval '25 hours'
                 where swv = '%s'
                """
                        .formatted(STIL));
        ronde.go();
        assertThat(started(STIL)).isAfter(daarna);
    }

    private static final String SWV =
            "swv_id = (select id from register.samenwerkingsverband where oin = '%s')"
                    .formatted(STIL);

    private long failed() {
        return count("register.ketenproef where not aangekomen and " + SWV);
    }

    private long stands(String oorzaak) {
        return count(
                """
                register.ketenverloop
                 where stap = 'TESTBERICHT' and tot is null and oorzaak = '%s' and %s
                """
                        .formatted(oorzaak, SWV));
    }

    private void types(int aantal) {
        sql("update register.verbandstand set aanvraagtypes = %d where %s".formatted(aantal, SWV));
    }

    /** A samenwerkingsverband with all that 99BB needs, at an address where nobody listens. */
    private void makeSilent() {
        sql(
                """
                insert into register.samenwerkingsverband (oin, nummer, nummer_ruw, naam, systeem_id)
                select '%s', 'PO9955', 'PO9955', 'SWV Stilte', id
                  from register.systeem where oin = '%s'
                """
                        .formatted(STIL, Demowereld.SWVSYSTEEM));
        for (String sql :
                new String[] {
                    "insert into register.deelname (brin, swv_id, ingang) select '99BB', id,"
                            + " date '2020-01-01'",
                    "insert into register.verbandstand (swv_id, email, pagina, aanvraagtypes,"
                            + " gemeld) select id, '', '', 3, now()",
                    "insert into register.verbandschool (swv_id, brin, nummer, email) select id,"
                            + " '99BB', 0, ''",
                    """
                    insert into register.verwerkersovereenkomst (bestuur_id, swv_id, ingang, kenmerk)
                    select (select bestuur_id from register.instelling where brin = '99BB'), id,
                           date '2020-01-01', 'proef'
                    """,
                    """
                    insert into register.endpoint (adres, dienstversie, url, systeem_id, van)
                    select oin, (select namespace from register.dienstversie where dienst_code = 'OSO-SWV'),
                           'https://localhost:1/uitwisseling/v1', systeem_id, now()
                    """
                }) {
            sql(sql + " from register.samenwerkingsverband where oin = '%s'".formatted(STIL));
        }
    }

    /** The rounds of register and school follow each other as they do each minute. */
    private void until(ThrowingRunnable ding) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> {
                    hurry("ketenwacht");
                    hurry("ketenproef");
                    ding.run();
                });
    }

    private void hurry(String taak) {
        taken.haast(new TaskInstance<>(taak, RecurringTask.INSTANCE));
    }

    private OffsetDateTime started(Oin swv) {
        return Tenant.van(SCHOOL)
                .doe(() ->
                        new TransactionTemplate(transacties)
                                .execute(t ->
                                        jdbc.sql(
                                                        "select begonnen from school.ketenproef"
                                                                + " where swv = ?")
                                                .param(swv.waarde())
                                                .query(OffsetDateTime.class)
                                                .single()));
    }

    private long count(String vanaf) {
        return jdbc.sql("select count(*) from " + vanaf).query(Long.class).single();
    }

    private void inSchool(String tekst) {
        Tenant.van(SCHOOL)
                .voer(() ->
                        new TransactionTemplate(transacties).executeWithoutResult(t -> sql(tekst)));
    }

    private void sql(String tekst) {
        jdbc.sql(tekst).update();
    }
}
