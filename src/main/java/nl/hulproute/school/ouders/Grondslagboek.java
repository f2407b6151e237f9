package nl.hulproute.school.ouders;

import static nl.hulproute.school.ouders.Rijen.id;
import static nl.hulproute.school.ouders.Rijen.moment;
import static nl.hulproute.school.ouders.Rijen.tijd;

import nl.hulproute.gedeeld.Grondslagsoort;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.map.Document;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The grounds that people chose, kept one after another; the newest counts. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
@Transactional
class Grondslagboek implements Grondslagen {

    private record Keus(
            UUID document, Grondslagsoort soort, String toelichting, String door, Instant moment) {}

    private final JdbcClient jdbc;
    private final Toestemmingen toestemmingen;
    private final Afwijkingen afwijkingen;
    private final Clock clock;

    Grondslagboek(
            JdbcClient jdbc, Toestemmingen toestemmingen, Afwijkingen afwijkingen, Clock clock) {
        this.jdbc = jdbc;
        this.toestemmingen = toestemmingen;
        this.afwijkingen = afwijkingen;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Grondslag> van(Leerling leerling, Collection<Document> documenten) {
        Map<UUID, Keus> keuzes = keuzes(leerling.schoolId(), leerling.id());
        Map<UUID, Toestemmingen.Stand> gezegd = toestemmingen.van(leerling, documenten);
        Map<UUID, Afwijking> redenen =
                afwijkingen.vanDocumenten(leerling.schoolId(), leerling.id());
        var grondslagen = new HashMap<UUID, Grondslag>();
        for (Document document : documenten) {
            UUID id = document.id();
            grondslagen.put(
                    id,
                    ground(
                            document,
                            keuzes.get(id),
                            gezegd.getOrDefault(id, Toestemmingen.Stand.NIETS),
                            redenen.get(id)));
        }
        return grondslagen;
    }

    private static Grondslag ground(
            Document document,
            @Nullable Keus keus,
            Toestemmingen.Stand gezegd,
            @Nullable Afwijking afwijking) {
        var toestemming = gezegd.toestemming();
        var reden = afwijking == null ? null : reason(afwijking, gezegd);
        return keus == null
                ? new Grondslag(
                        Grondslag.vanzelf(document.documentsoort()),
                        false,
                        "",
                        "",
                        null,
                        toestemming,
                        reden)
                : new Grondslag(
                        keus.soort(),
                        true,
                        keus.toelichting(),
                        keus.door(),
                        keus.moment(),
                        toestemming,
                        reden);
    }

    private static Grondslag.Reden reason(Afwijking afwijking, Toestemmingen.Stand gezegd) {
        return new Grondslag.Reden(
                afwijking.id(),
                afwijking.reden(),
                afwijking.doorNaam(),
                afwijking.moment(),
                afwijking.kent(gezegd.bronnen()));
    }

    public void kies(
            UUID leerling,
            UUID document,
            Grondslagsoort soort,
            String toelichting,
            Werkplek werkplek) {
        jdbc.sql(
                        """
                        insert into school.documentgrondslag (school_id, leerling_id, document_id,
                               grondslag, toelichting, moment, door, door_naam)
                        values (:school, :leerling, :document, :soort, :toelichting, :nu, :door,
                                :doorNaam)
                        """)
                .param("school", werkplek.tenantId())
                .param("leerling", leerling)
                .param("document", document)
                .param("soort", soort.code())
                .param("toelichting", toelichting)
                .param("nu", tijd(clock.instant()))
                .param("door", werkplek.account())
                .param("doorNaam", werkplek.naam())
                .update();
    }

    private Map<UUID, Keus> keuzes(UUID school, UUID leerling) {
        var keuzes = new HashMap<UUID, Keus>();
        jdbc.sql(
                        """
                        select distinct on (document_id) * from school.documentgrondslag
                         where school_id = :school and leerling_id = :leerling
                         order by document_id, moment desc, id desc
                        """)
                .param("school", school)
                .param("leerling", leerling)
                .query((rij, nummer) ->
                        new Keus(
                                id(rij, "document_id"),
                                Grondslagsoort.ofCode(rij.getString("grondslag")).orElseThrow(),
                                rij.getString("toelichting"),
                                rij.getString("door_naam"),
                                moment(rij, "moment")))
                .list()
                .forEach(keus -> keuzes.put(keus.document(), keus));
        return keuzes;
    }
}
