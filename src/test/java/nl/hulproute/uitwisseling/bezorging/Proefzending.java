package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.school.hulpvraag.Wachtrijzaak;
import nl.hulproute.swv.dossier.Statuswissel;
import nl.hulproute.uitwisseling.Hulpvraagbericht;
import nl.hulproute.uitwisseling.Verzending;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * One hulpvraag of a school, sent as the program does it, but with its tasks taken out of the
 * scheduler: the test itself decides when something is delivered.
 */
final class Proefzending {

    private static final int LEERLING = 1;

    private final ApplicationContext context;
    private final Demowereld.School school;
    private final Hulpvraagbericht bericht;
    private final JdbcClient jdbc;
    private final Wachtrijzaak zaken;
    private final UUID zaak;

    Proefzending(ApplicationContext context, Demowereld.School school, Hulpvraagbericht bericht) {
        this.context = context;
        this.school = school;
        this.bericht = bericht;
        this.jdbc = context.getBean(JdbcClient.class);
        this.zaken = new Wachtrijzaak(context);
        this.zaak = at(school.id(), this::send);
    }

    private UUID send() {
        UUID id = zaken.create(school, LEERLING, bericht);
        context.getBean(Verzending.class).hulpvraag(school.id(), bericht);
        driveByHand();
        return id;
    }

    /** What this transaction planned is not for the scheduler. */
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
        return at(school.id(), () -> opdracht("school", school.id()));
    }

    private Bezorgopdracht opdracht(String onderdeel, UUID tenant) {
        return jdbc.sql(
                        """
                        select id, volgnummer from uitwisseling_%s.uitgaand where hulpvraag_id = :id
                        """
                                .formatted(onderdeel))
                .param("id", bericht.id())
                .query((rij, n) ->
                        new Bezorgopdracht(tenant, rij.getObject(1, UUID.class), rij.getLong(2)))
                .single();
    }

    /** Whether its outcome is not certain yet. */
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

    /** What the school sees of it. */
    Wachtrijzaak.Beeld stand() {
        return at(school.id(), () -> zaken.read(school.id(), zaak));
    }

    /** How the school sees its delivery. */
    String bezorging() {
        return at(school.id(), () -> zaken.bezorging(school.id(), bericht.id()));
    }

    /** The dossiers that the samenwerkingsverband made of it, as others see them. */
    List<String> dossiernummers() {
        return at(
                school.swv().id(),
                () ->
                        jdbc.sql("select dossiernummer from swv.dossier where bericht_id = :id")
                                .param("id", bericht.id())
                                .query(String.class)
                                .list());
    }

    /** Whether a transaction waits for another. */
    boolean isSomebodyWaiting() {
        return at(
                school.id(),
                () ->
                        jdbc.sql(
                                        """
                                        select exists (select 1 from pg_stat_activity
                                                        where wait_event_type = 'Lock')
                                        """)
                                .query(Boolean.class)
                                .single());
    }

    /** The samenwerkingsverband gives it a state, and tells the school. */
    void giveStatus(HulpvraagStatus naar) {
        UUID swv = school.swv().id();
        String nummer = stand().dossiernummer();
        var opdracht =
                at(
                        swv,
                        () -> {
                            new Statuswissel(context).change(swv, nummer, naar);
                            driveByHand();
                            return opdracht("swv", swv);
                        });
        context.getBean(Bezorgers.class)
                .van(Onderdeel.SWV, NiemandLuistert.INSTANCE)
                .deliver(opdracht);
    }

    /** Leaves the program as it was: others look at the same pages. */
    void remove() throws IOException {
        UUID swv = school.swv().id();
        String dossier = "dossier_id in (select id from swv.dossier where bericht_id = :id)";
        String hulpvraag =
                "hulpvraag_id in (select id from school.hulpvraag where bericht_id = :id)";
        delete(
                swv,
                "swv.dossier_document where " + dossier,
                "swv.dossier_gebeurtenis where " + dossier,
                "swv.dossier where bericht_id = :id",
                "uitwisseling_swv.inkomend where hulpvraag_id = :id",
                "uitwisseling_swv.inkomend_inhoud where bericht_id = :id",
                "uitwisseling_swv.uitgaand where hulpvraag_id = :id");
        delete(
                school.id(),
                "school.hulpvraag_gebeurtenis where " + hulpvraag,
                "school.hulpvraag_bericht where id = :id",
                "school.hulpvraag where bericht_id = :id",
                "uitwisseling_school.inkomend where hulpvraag_id = :id",
                "uitwisseling_school.uitgaand where hulpvraag_id = :id");
        var opslagen = context.getBean(Opslagen.class);
        for (Sha256 inhoud : bericht.inhouden()) {
            opslagen.van(Onderdeel.SWV).verwijder(swv, inhoud);
            opslagen.van(Onderdeel.SCHOOL).verwijder(school.id(), inhoud);
        }
    }

    private void delete(UUID tenant, String... rijen) {
        at(
                tenant,
                () -> {
                    int aantal = 0;
                    for (String rij : rijen) {
                        aantal += jdbc.sql("delete from " + rij).param("id", bericht.id()).update();
                    }
                    return aantal;
                });
    }

    private <T> T at(UUID tenant, Supplier<T> werk) {
        return Tenant.van(tenant)
                .doe(() ->
                        context.getBean(TransactionTemplate.class).execute(status -> werk.get()));
    }
}
