package nl.hulproute.proef.relais;

import org.apache.catalina.Pipeline;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.ConfigurableTransactionManager;
import org.springframework.transaction.TransactionExecutionListener;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Sits in the running program as long as a test does, and tells the relay what it cannot see. */
public final class Meekijker implements AutoCloseable {

    private final Pipeline pipeline;
    private final Verzoekmelder verzoeken;
    private final ConfigurableTransactionManager transacties;
    private final Collection<TransactionExecutionListener> eerder;
    private final Commitmelder commits;

    public Meekijker(ApplicationContext context, Relais relais) {
        var web = ((ServletWebServerApplicationContext) context).getWebServer();
        pipeline =
                ((TomcatWebServer) Objects.requireNonNull(web))
                        .getTomcat()
                        .getEngine()
                        .getPipeline();
        verzoeken = new Verzoekmelder(relais);
        pipeline.addValve(verzoeken);
        transacties = context.getBean(ConfigurableTransactionManager.class);
        eerder = List.copyOf(transacties.getTransactionExecutionListeners());
        commits = new Commitmelder(relais, context.getBean(JdbcClient.class));
        var listeners = new ArrayList<>(eerder);
        listeners.add(commits);
        transacties.setTransactionExecutionListeners(listeners);
    }

    /** From now on the commit of this message is the one that counts. */
    public void follow(UUID bericht) {
        commits.follow(bericht);
    }

    @Override
    public void close() {
        transacties.setTransactionExecutionListeners(eerder);
        pipeline.removeValve(verzoeken);
    }
}
