package nl.hulproute.swv.dossier;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.proef.Inlog;
import nl.hulproute.swv.aanvraagtype.Aanvraagtypes;
import nl.hulproute.uitwisseling.HulpvraagOntvanger;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Dossiers of SWV_PO for tests of what people do with them, and the pages as people ask them. */
public final class Proefdossiers {

    public static final UUID PO = Demowereld.SWV_PO.id();

    public final Inzending inzending;
    private final ApplicationContext context;

    public Proefdossiers(ApplicationContext context) {
        this.context = context;
        this.inzending =
                new Inzending(
                        context.getBean(HulpvraagOntvanger.class),
                        context.getBean(Opslagen.class),
                        context.getBean(Aanvraagtypes.class));
    }

    /** A hulpvraag of this school that came in a moment ago. */
    public Dossier received(Demowereld.School school, String roepnaam) {
        return byNumber(inzending.hulpvraag(school, roepnaam).nummer());
    }

    public Dossier byNumber(String nummer) {
        var dossiers = context.getBean(Dossiers.class);
        return Tenant.van(PO)
                .doe(() -> dossiers.find(PO, dossiers.find(PO, nummer).orElseThrow()))
                .orElseThrow();
    }

    public Dossier reread(Dossier dossier) {
        return byNumber(dossier.nummer());
    }

    public List<Gebeurtenis> history(Dossier dossier) {
        return Tenant.van(PO).doe(() -> context.getBean(Geschiedenis.class).of(PO, dossier.id()));
    }

    public List<Dossierdocument> documents(Dossier dossier) {
        return Tenant.van(PO)
                .doe(() -> context.getBean(Dossierdocumenten.class).of(PO, dossier.id()));
    }

    /** The same content as a document of its own, as it came with this aanvulling. */
    public static Dossierdocument copy(Dossierdocument document, int aanvulling) {
        return new Dossierdocument(
                UUID.randomUUID(),
                document.soort(),
                document.naam(),
                null,
                document.sha256(),
                document.grootte(),
                document.mediatype(),
                document.grondslag(),
                aanvulling,
                document.ontvangen(),
                false,
                false);
    }

    /** Within the samenwerkingsverband, in a transaction. */
    public <T> T within(Supplier<T> werk) {
        return within(Tenant.van(PO), werk);
    }

    public <T> T within(Tenant tenant, Supplier<T> werk) {
        return tenant.doe(
                () -> context.getBean(TransactionTemplate.class).execute(t -> werk.get()));
    }

    public <T> T value(String sql, UUID id, Class<T> soort) {
        return within(() ->
                context.getBean(JdbcClient.class).sql(sql).param("id", id).query(soort).single());
    }

    public int update(String sql, UUID id) {
        return within(() -> context.getBean(JdbcClient.class).sql(sql).param("id", id).update());
    }

    public MockHttpServletResponse page(Demoaccount account, MockHttpServletRequestBuilder request)
            throws Exception {
        var mvc = context.getBean(MockMvc.class);
        return mvc.perform(request.cookie(Inlog.als(mvc, account))).andReturn().getResponse();
    }
}
