package nl.hulproute.meet;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.proef.Knooppunten;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Puts hulpvragen into the outbox of a running school as sending them would: the rows of the
 * hulpvraag, its message and its delivery in one transaction. From the commit on it is the school's
 * own work. Only the pages are left out, which no one can press a thousand times a second.
 */
final class Uitbakvulling {

    private static final Demowereld.School SCHOOL = Demowereld.REGENBOOGBRUG;
    private static final String HULPVRAAG =
            """
            insert into school.hulpvraag
                   (school_id, id, leerling_id, eigen_referentie, status, status_sinds, bericht_id,
                    opsteller, opsteller_naam, opsteller_email, aangemaakt, gewijzigd)
            select ?, ?, (select id from school.leerling where school_id = ? limit 1), ?,
                   'in-de-wachtrij', now(), ?, uuidv7(), 'Meting', 'meting@example.org', now(), now()
            """;
    private static final String BERICHT =
            """
            insert into school.hulpvraag_bericht
                   (school_id, id, hulpvraag_id, soort, verzonden, sinds, dossier, door, door_naam)
            values (?, ?, ?, 'hulpvraag', now(), now(), ?, uuidv7(), 'Meting')
            """;
    private static final String UITGAAND =
            """
            insert into uitwisseling_school.uitgaand
                   (tenant_id, id, soort, hulpvraag_id, van, naar, bericht, gemaakt)
            values (?, ?, 'hulpvraag', ?, ?, ?, ?, now())
            returning volgnummer
            """;
    private static final String INHOUD =
            """
            insert into uitwisseling_school.uitgaand_inhoud (tenant_id, bericht_id, sha256)
            values (?, ?, ?)
            """;
    private static final String TAAK =
            """
            insert into platform.scheduled_tasks
                   (task_name, task_instance, task_data, execution_time, picked, version)
            values ('bezorgen-school', ?, ?, now(), false, 1)
            """;

    private final Connection verbinding;

    private Uitbakvulling(Connection verbinding) {
        this.verbinding = verbinding;
    }

    /** Gives the moment after which they may leave. */
    static Instant fill(Knooppunten knooppunten, List<Zending> zendingen) throws SQLException {
        try (var verbinding = knooppunten.database(Onderdeel.SCHOOL)) {
            verbinding.setAutoCommit(false);
            var vulling = new Uitbakvulling(verbinding);
            for (Zending zending : zendingen) {
                vulling.add(zending);
            }
            var begin = Instant.now();
            verbinding.commit();
            return begin;
        }
    }

    private void add(Zending zending) throws SQLException {
        UUID school = SCHOOL.id();
        UUID id = zending.id();
        UUID hulpvraag = UUID.randomUUID();
        run(HULPVRAAG, school, hulpvraag, school, "meting " + id, id);
        run(BERICHT, school, id, hulpvraag, zending.dossier().hex());
        long nummer = addOutgoing(school, zending);
        for (var inhoud : zending.inhouden()) {
            run(INHOUD, school, id, inhoud.hex());
        }
        String taak =
                "{\"tenant\":\"%s\",\"bericht\":\"%s\",\"volgnummer\":%d}"
                        .formatted(school, id, nummer);
        run(TAAK, id + "-" + nummer, taak.getBytes(StandardCharsets.UTF_8));
    }

    private long addOutgoing(UUID school, Zending zending) throws SQLException {
        try (var vraag =
                prepare(
                        UITGAAND,
                        school,
                        zending.id(),
                        zending.id(),
                        Routeringskenmerk.of(SCHOOL.vestiging()).waarde(),
                        SCHOOL.swv().oin().waarde(),
                        zending.envelop())) {
            var antwoord = vraag.executeQuery();
            antwoord.next();
            return antwoord.getLong(1);
        }
    }

    private void run(String sql, Object... waarden) throws SQLException {
        try (var vraag = prepare(sql, waarden)) {
            vraag.executeUpdate();
        }
    }

    private PreparedStatement prepare(String sql, Object... waarden) throws SQLException {
        var vraag = verbinding.prepareStatement(sql);
        for (int i = 0; i < waarden.length; i++) {
            vraag.setObject(i + 1, waarden[i]);
        }
        return vraag;
    }
}
