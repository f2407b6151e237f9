package nl.hulproute.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/** Has each part fill the demo world once per database, before the pages are served. */
@Component
class Demovuller implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Demovuller.class);

    private final Demomodus modus;
    private final ObjectProvider<Demovulling> vullingen;
    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile boolean running;

    Demovuller(
            Demomodus modus, ObjectProvider<Demovulling> vullingen, JdbcClient jdbc, Clock clock) {
        this.modus = modus;
        this.vullingen = vullingen;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        if (modus.aan()) {
            fill(vullingen.orderedStream());
        }
    }

    private void fill(Stream<Demovulling> vullingen) {
        List<String> done =
                jdbc.sql("select naam from platform.demovulling")
                        .query((row, n) -> row.getString(1))
                        .list();
        vullingen.filter(vulling -> !done.contains(vulling.naam())).forEach(this::fill);
    }

    private void fill(Demovulling vulling) {
        vulling.vul();
        jdbc.sql("insert into platform.demovulling (naam, gedaan) values (:naam, :gedaan)")
                .param("naam", vulling.naam())
                .param("gedaan", OffsetDateTime.now(clock))
                .update();
        log.info("De demonstratie is gevuld: {}", vulling.naam());
    }

    /** Just before the web server takes requests, which starts at the last phase but one. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 4096;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
