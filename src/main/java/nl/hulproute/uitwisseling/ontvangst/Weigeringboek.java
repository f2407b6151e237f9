package nl.hulproute.uitwisseling.ontvangst;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.opslag.Opruimer;
import nl.hulproute.platform.web.Weigering;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Notes each refusal, and removes what came in under a refused message: of it stays nothing but
 * this line, in which nothing of a pupil stands.
 */
@Component
class Weigeringboek {

    private static final Logger LOG = LoggerFactory.getLogger(Weigeringboek.class);
    private static final int MEESTE = 20;
    private static final int LANGSTE = 300;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Opruimer opruimer;
    private final Clock clock;

    Weigeringboek(
            JdbcClient jdbc, TransactionTemplate transaction, Opruimer opruimer, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.opruimer = opruimer;
        this.clock = clock;
    }

    /** Of whom, and what. */
    record Wat(Ontvangstpunt punt, Inkomend.Sleutel sleutel, Oin systeem, String soort) {}

    /** A refusal that asks for another message: what waits, or came before, is left as it is. */
    static boolean isFinal(Weigering weigering) {
        int status = weigering.probleem().status();
        return status == 400 || status == 413;
    }

    /** The message is refused: noted, and its contents are removed. */
    void refused(Wat wat, Weigering weigering) throws IOException {
        note(wat, weigering);
        Collection<Sha256> inhouden =
                within(wat, () -> wat.punt().inkomend().removeContents(wat.sleutel()));
        opruimer.ruimOp(wat.punt().onderdeel(), wat.sleutel().tenant(), inhouden);
    }

    void note(Wat wat, Weigering weigering) {
        var probleem = weigering.probleem();
        List<String> redenen =
                probleem.fouten().stream().limit(MEESTE).map(Weigeringboek::bare).toList();
        LOG.info(
                "refused {} {} with {}: {} reasons",
                wat.soort(),
                wat.sleutel().id(),
                probleem.status(),
                probleem.fouten().size());
        within(wat, () -> insert(wat, probleem.status(), redenen, probleem.fouten().size()));
    }

    private int insert(Wat wat, int status, List<String> redenen, int aantal) {
        return jdbc.sql(
                        """
                        insert into uitwisseling_%s.weigering (tenant_id, afzender, systeem,
                          bericht_id, soort, status, moment, redenen, aantal)
                        values (:tenant, :afzender, :systeem, :bericht, :soort, :status, :moment,
                          :redenen, :aantal)
                        """
                                .formatted(wat.punt().onderdeel().naam()))
                .param("tenant", wat.sleutel().tenant())
                .param("afzender", wat.sleutel().afzender())
                .param("systeem", wat.systeem().waarde())
                .param("bericht", wat.sleutel().id())
                .param("soort", wat.soort())
                .param("status", status)
                .param("moment", Timestamp.from(clock.instant()))
                .param("redenen", redenen.toArray(String[]::new))
                .param("aantal", aantal)
                .update();
    }

    private <T> T within(Wat wat, java.util.function.Supplier<T> werk) {
        return Tenant.van(wat.sleutel().tenant())
                .doe(() -> Objects.requireNonNull(transaction.execute(status -> werk.get())));
    }

    /** The sentence without what the sender wrote: names in quotes, values of a dossier. */
    static String bare(String reden) {
        String kaal =
                reden.replaceAll("\".*\"", "\"…\"")
                        .replaceAll("^Dossier: .*\\((?=regel )", "Dossier: (")
                        .replaceAll("[0-9]{9,}", "…")
                        .replace("\0", "");
        return kaal.length() > LANGSTE ? kaal.substring(0, LANGSTE) : kaal;
    }
}
