package nl.hulproute.uitwisseling.bezorging;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.uitwisseling.bezorging.Uitgaandbericht.Toestand;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import java.time.Duration;
import java.util.Map;

/**
 * Several nodes of one school on one database: each message is handed over by one of them, once.
 */
@Hulproutetest
class MeerKnopenIT {

    private static final int KNOPEN = 3;
    private static final int HULPVRAGEN = 8_000;
    private static final int AANVULLINGEN = 2_000;

    @Autowired ApplicationContext context;
    private Knopen knopen;

    @BeforeEach
    void open() {
        knopen = new Knopen(context);
    }

    @AfterEach
    void close() {
        knopen.close();
    }

    @Test
    @Timeout(600)
    @DisplayName("U20 Three nodes on one database hand 10,000 messages over once each, in order")
    void threeNodesHandEachMessageOverOnce() throws Exception {
        var berichten = knopen.fill(HULPVRAGEN, AANVULLINGEN);

        knopen.start(KNOPEN);
        knopen.awaitNoTasks(Duration.ofMinutes(8));

        // an assertion on 10,000 ids would print them all
        assertThat(knopen.post.keren().keySet().equals(berichten)).as("all, nothing else").isTrue();
        assertThat(knopen.post.keren().values()).containsOnly(1);
        assertThat(knopen.post.ingehaald()).isEmpty();
        assertThat(knopen.toestanden())
                .isEqualTo(Map.of(Toestand.BEZORGD, (long) HULPVRAGEN + AANVULLINGEN));
        assertThat(knopen.werkzaam()).as("nodes that took part").hasSize(KNOPEN);
    }
}
