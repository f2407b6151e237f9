package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.school.hulpvraag.Wachtrijzaak;
import nl.hulproute.swv.dossier.Statuswissel;
import nl.hulproute.uitwisseling.Documentregel;
import nl.hulproute.uitwisseling.Hulpvraagbericht;
import nl.hulproute.uitwisseling.Verzending;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One hulpvraag of a school, put into the outbox as the program does, but with its tasks taken out
 * of the scheduler: the test itself decides when something is delivered.
 */
final class Proefzending {

    private static final int LEERLING = 1;

    private final ApplicationContext context;
    private final Demowereld.School school;
    private final Hulpvraagbericht bericht;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Wachtrijzaak zaken;
    private final UUID zaak;

    Proefzending(
            ApplicationContext context, Demowereld.School school, Hulpvraagbericht bericht) {
        this.context = context;
        this.school = school;
        this.bericht = bericht;
        this.jdbc = context.getBean(JdbcClient.class);
        this.transaction = context.getBean(TransactionTemplate.class);
        this.zaken = new Wachtrijzaak(context);
        this.zaak = at(school.id(), this::send);
    }

    private UUID send() {
        UUID id = zaken.create(school, LEERLING, bericht);
        context.getBean(Verzending.class).hulpvraag(school.id(), bericht);
        driveByHand();
        return id;
    }

    /** What this transaction planned is not done by the scheduler. */
    private void driveByHand() {
        jdbc.sql(
                        """
                        delete from platform.scheduled_tasks
                         where xmin = pg_current_xact_id_if_assigned()::xid
                        """)
                .update();
    }

    Hulpvraagbericht bericht() {
        return bericht;
    }

    Demowereld.School school() {
        return school;
    }

    Bezorgopdracht opdracht() {
        return new Bezorgopdracht(
                school.id(),
                bericht.id(),
                at(
                        school.id(),
                        () ->
                                jdbc.sql(
                                                """
                                                select volgnummer from uitwisseling_school.uitgaand
                                                 where id = :id
                                                """)
                                        .param("id", bericht.id())
                                        .query(Long.class)
                                        .single()));
    }

    /** Whether it still has to be delivered. */
    boolean isOpen() {
        return at(
                school.id(),
                () ->
                        new Uitgaand(jdbc, Onderdeel.SCHOOL)
                                .lock(school.id(), bericht.id())
                                .orElseThrow()
                                .toestand()
                                .open());
    }

    Wachtrijzaak.Stand stand() {
        return at(school.id(), () -> zaken.read(school.id(), zaak));
    }

    String bezorging() {
        return at(school.id(), () -> zaken.bezorging(school.id(), bericht.id()));
    }

    /** The samenwerkingsverband gives it a state, and tells the school. */
    void giveStatus(HulpvraagStatus naar) {
        UUID swv = school.swv().id();
        String nummer = stand().dossiernummer();
        at(
                swv,
                () -> {
                    new Statuswissel(context).change(swv, nummer, naar);
                    driveByHand();
                    return naar;
                });
        context.getBean(Bezorgers.class)
                .van(Onderdeel.SWV, NiemandLuistert.INSTANCE)
                .deliver(statusOpdracht(swv));
    }

    private Bezorgopdracht statusOpdracht(UUID swv) {
        return at(
                swv,
                () ->
                        jdbc.sql(
                                        """
                                        select id, volgnummer from uitwisseling_swv.uitgaand
                                         where hulpvraag_id = :id
                                        """)
                                .param("id", bericht.id())
                                .query((rij, n) ->
                                        new Bezorgopdracht(
                                                swv, rij.getObject(1, UUID.class), rij.getLong(2)))
                                .single());
    }

    /** Leaves the program as it was: others look at the same pages. */
    void remove() throws IOException {
        UUID swv = school.swv().id();
        at(
                swv,
                () ->
                        delete(
                                "swv.dossier_document where dossier_id in"
                                        + " (select id from swv.dossier where bericht_id = :id)",
                                "swv.dossier_gebeurtenis where dossier_id in"
                                        + " (select id from swv.dossier where bericht_id = :id)",
                                "swv.dossier where bericht_id = :id",
                                "uitwisseling_swv.inkomend where hulpvraag_id = :id",
                                "uitwisseling_swv.inkomend_inhoud where bericht_id = :id",
                                "uitwisseling_swv.uitgaand where hulpvraag_id = :id"));
        at(
                school.id(),
                () ->
                        delete(
                                "school.hulpvraag_gebeurtenis where hulpvraag_id in (select id"
                                        + " from school.hulpvraag where bericht_id = :id)",
                                "school.hulpvraag_bericht where id = :id",
                                "school.hulpvraag where bericht_id = :id",
                                "uitwisseling_school.inkomend where hulpvraag_id = :id",
                                "uitwisseling_school.uitgaand where hulpvraag_id = :id"));
        var opslagen = context.getBean(Opslagen.class);
        for (Sha256 inhoud : contents()) {
            opslagen.van(Onderdeel.SWV).verwijder(swv, inhoud);
            opslagen.van(Onderdeel.SCHOOL).verwijder(school.id(), inhoud);
        }
    }

    /** Everything that travels beside the envelope. */
    Set<Sha256> contents() {
        return Stream.concat(
                        Stream.of(bericht.dossier()),
                        bericht.documenten().stream().map(Documentregel::sha256))
                .collect(Collectors.toSet());
    }

    private Boolean delete(String... rijen) {
        List.of(rijen).forEach(rij -> jdbc.sql("delete from " + rij).param("id", bericht.id()).update());
        return true;
    }

    private <T> T at(UUID tenant, Supplier<T> werk) {
        return Tenant.van(tenant).doe(() -> transaction.execute(status -> werk.get()));
    }
}
