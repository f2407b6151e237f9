package nl.hulproute.swv.termijn;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps the terms of dossiers: stops them when something is asked of the school and lets them go on
 * after. The last day stands with the dossier, so that a list finds what is near or past.
 */
@Repository
@OpKnooppunt(Onderdeel.SWV)
@Transactional
public class Termijnboek {

    private final JdbcClient jdbc;
    private final Datums datums;

    Termijnboek(JdbcClient jdbc, Datums datums) {
        this.jdbc = jdbc;
        this.datums = datums;
    }

    /** How the term stands today; nothing for a dossier without one. */
    @Transactional(readOnly = true)
    public Optional<Termijnstand> stand(UUID swv, UUID dossier) {
        return read(swv, dossier).map(termijn -> Termijnstand.op(termijn, datums.vandaag()));
    }

    /** What a change of state does to the term. */
    public void follow(
            UUID swv, UUID dossier, HulpvraagStatus van, HulpvraagStatus naar, Instant moment) {
        if (naar == HulpvraagStatus.AANVULLING_GEVRAAGD) {
            open(swv, dossier, dag(moment));
        } else if (van == HulpvraagStatus.AANVULLING_GEVRAAGD) {
            close(swv, dossier, dag(moment));
        }
    }

    /**
     * Gives the school until this day: it lengthens the open suspension; when that one was over
     * already, another begins.
     */
    public void giveUntil(UUID swv, UUID dossier, Instant moment, LocalDate uiterlijk) {
        LocalDate vandaag = dag(moment);
        Optional<Opschorting> open =
                opschortingen(swv, dossier).stream().filter(o -> o.hervat() == null).findFirst();
        if (open.isPresent() && !open.get().loopt(vandaag)) {
            close(swv, dossier, open.get().einde().orElse(vandaag));
        }
        open(swv, dossier, vandaag);
        jdbc.sql(
                        """
                        update swv.opschorting set uiterlijk = greatest(uiterlijk, :uiterlijk)
                         where swv_id = :swv and dossier_id = :dossier and hervat is null
                        """)
                .param("uiterlijk", uiterlijk)
                .param("swv", swv)
                .param("dossier", dossier)
                .update();
        note(swv, dossier);
    }

    private void open(UUID swv, UUID dossier, LocalDate dag) {
        jdbc.sql(
                        """
                        insert into swv.opschorting (swv_id, dossier_id, school_id, gevraagd)
                        select swv_id, id, school_id, :dag from swv.dossier
                         where swv_id = :swv and id = :dossier
                        on conflict (swv_id, dossier_id) where hervat is null do nothing
                        """)
                .param("dag", dag)
                .param("swv", swv)
                .param("dossier", dossier)
                .update();
        note(swv, dossier);
    }

    private void close(UUID swv, UUID dossier, LocalDate dag) {
        jdbc.sql(
                        """
                        update swv.opschorting set hervat = greatest(:dag, gevraagd)
                         where swv_id = :swv and dossier_id = :dossier and hervat is null
                        """)
                .param("dag", dag)
                .param("swv", swv)
                .param("dossier", dossier)
                .update();
        note(swv, dossier);
    }

    /** The last day, and the open suspension, at the dossier itself. */
    private void note(UUID swv, UUID dossier) {
        Optional<Termijn> termijn = read(swv, dossier);
        Optional<Opschorting> open = termijn.flatMap(Termijn::open);
        jdbc.sql(
                        """
                        update swv.dossier
                           set termijn_tot = :tot::date, opgeschort_sinds = :sinds::date,
                               opgeschort_tot = :stilTot::date
                         where swv_id = :swv and id = :dossier
                        """)
                .param(
                        "tot",
                        termijn.map(Termijn::laatsteDag).map(LocalDate::toString).orElse(null))
                .param(
                        "sinds",
                        open.map(Opschorting::gevraagd).map(LocalDate::toString).orElse(null))
                .param("stilTot", open.map(Termijnboek::stilTot).orElse(null))
                .param("swv", swv)
                .param("dossier", dossier)
                .update();
    }

    /** The last day on which it stands still, as PostgreSQL writes it. */
    private static String stilTot(Opschorting opschorting) {
        return opschorting.uiterlijk() == null ? "infinity" : opschorting.uiterlijk().toString();
    }

    private Optional<Termijn> read(UUID swv, UUID dossier) {
        record Begin(LocalDate dag, int dagen) {}
        return jdbc.sql(
                        """
                        select (ontvangen at time zone 'Europe/Amsterdam')::date, termijn_dagen
                          from swv.dossier
                         where swv_id = :swv and id = :dossier and termijn_dagen is not null
                        """)
                .param("swv", swv)
                .param("dossier", dossier)
                .query((row, n) -> new Begin(row.getObject(1, LocalDate.class), row.getInt(2)))
                .optional()
                .map(begin -> new Termijn(begin.dag(), begin.dagen(), opschortingen(swv, dossier)));
    }

    private List<Opschorting> opschortingen(UUID swv, UUID dossier) {
        return jdbc.sql(
                        """
                        select gevraagd, uiterlijk, hervat from swv.opschorting
                         where swv_id = :swv and dossier_id = :dossier
                         order by gevraagd, id
                        """)
                .param("swv", swv)
                .param("dossier", dossier)
                .query((row, n) ->
                        new Opschorting(
                                row.getObject(1, LocalDate.class),
                                row.getObject(2, LocalDate.class),
                                row.getObject(3, LocalDate.class)))
                .list();
    }

    private static LocalDate dag(Instant moment) {
        return moment.atZone(Datums.NEDERLAND).toLocalDate();
    }
}
