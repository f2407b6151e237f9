package nl.hulproute.platform.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Inlog;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

@Hulproutetest
class PostIT {

    @Autowired Postkantoor postkantoor;
    @Autowired Postbus postbus;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;
    @Autowired MockMvc mvc;

    private final String onderwerp = "Proef " + UUID.randomUUID();

    @Test
    void sendsAMailAfterTheCommitAndShowsItOnThePagePost() throws Exception {
        transaction.executeWithoutResult(t -> postkantoor.verstuur(mail()));

        await().atMost(Duration.ofSeconds(20)).until(() -> stuk().isPresent());
        var page =
                mvc.perform(
                                get("/post/" + stuk().orElseThrow().nummer())
                                        .cookie(Inlog.als(mvc, Demoaccount.IB_REGENBOOGBRUG)))
                        .andReturn()
                        .getResponse();
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString())
                .contains(onderwerp, "<a href=\"http://localhost/x\">");
    }

    @Test
    void waitsInTheDatabaseAsJsonWithinTheTransactionAndIsGoneWhenThatIsRolledBack() {
        transaction.executeWithoutResult(t -> {
            postkantoor.verstuur(mail());
            assertThat(waiting()).isEqualTo(1);
            t.setRollbackOnly();
        });

        assertThat(waiting()).isZero();
        assertThat(stuk()).isEmpty();
    }

    @Test
    void whatTheAddressMakesImpossibleIsNotTriedAgain() {
        transaction.executeWithoutResult(t -> {
            postkantoor.verstuur(new Mail("nieuw\"adres@x.example", onderwerp, "Lees dit"));
            assertThat(waiting()).isEqualTo(1);
        });

        await().atMost(Duration.ofSeconds(20)).until(() -> waiting() == 0);
        assertThat(stuk()).isEmpty();
    }

    private Mail mail() {
        return new Mail("proef@school.example", onderwerp, "Lees http://localhost/x");
    }

    private Optional<Poststuk> stuk() {
        return postbus.stukken().stream()
                .filter(stuk -> stuk.onderwerp().equals(onderwerp))
                .findFirst();
    }

    private long waiting() {
        return jdbc.sql(
                        """
                        select count(*) from platform.scheduled_tasks
                         where task_name = 'post-verstuur'
                           and convert_from(task_data, 'UTF8')::jsonb ->> 'onderwerp' = :onderwerp
                        """)
                .param("onderwerp", onderwerp)
                .query(Long.class)
                .single();
    }
}
