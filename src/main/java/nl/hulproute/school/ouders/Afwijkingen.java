package nl.hulproute.school.ouders;

import static nl.hulproute.school.ouders.Rijen.id;
import static nl.hulproute.school.ouders.Rijen.ids;
import static nl.hulproute.school.ouders.Rijen.moment;
import static nl.hulproute.school.ouders.Rijen.tijd;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.map.Document;
import nl.hulproute.school.opp.Oppversie;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The reasons to send without what the rule demands, of a version of the plan and of a document; of
 * each the newest counts.
 */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
@Transactional
class Afwijkingen {

    private final JdbcClient jdbc;
    private final Clock clock;

    Afwijkingen(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Who says it, for which school. */
    record Zegger(UUID school, @Nullable UUID account, String naam) {

        static Zegger of(Werkplek werkplek) {
            return new Zegger(werkplek.tenantId(), werkplek.account(), werkplek.naam());
        }
    }

    /** Why this version goes, now that this is what carers answered. */
    public void add(Oppversie versie, String reden, Collection<UUID> antwoorden, Zegger zegger) {
        add(
                versie.leerling(),
                "oppversie_id",
                versie.id(),
                versie.hash(),
                reden,
                antwoorden,
                zegger);
    }

    /** Why this document of this pupil goes as it is. */
    public void add(
            UUID leerling,
            Document document,
            String reden,
            Collection<UUID> antwoorden,
            Zegger zegger) {
        add(leerling, "document_id", document.id(), document.sha256(), reden, antwoorden, zegger);
    }

    private void add(
            UUID leerling,
            String kolom,
            UUID onderwerp,
            Sha256 hash,
            String reden,
            Collection<UUID> antwoorden,
            Zegger zegger) {
        jdbc.sql(
                        """
                        insert into school.ouderafwijking (school_id, leerling_id, %s, hash, reden,
                               antwoorden, moment, door, door_naam)
                        values (:school, :leerling, :onderwerp, :hash, :reden,
                                :antwoorden::uuid[], :nu, :door, :doorNaam)
                        """
                                .formatted(kolom))
                .param("school", zegger.school())
                .param("leerling", leerling)
                .param("onderwerp", onderwerp)
                .param("hash", hash.hex())
                .param("reden", reden)
                .param("antwoorden", ids(antwoorden))
                .param("nu", tijd(clock.instant()))
                .param("door", zegger.account(), Types.OTHER)
                .param("doorNaam", zegger.naam())
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Afwijking> van(UUID school, Oppversie versie) {
        return jdbc.sql(
                        """
                        select *, oppversie_id onderwerp from school.ouderafwijking
                         where school_id = :school and leerling_id = :leerling
                           and oppversie_id = :oppversie and verwijderd is null
                         order by moment desc, id desc limit 1
                        """)
                .param("school", school)
                .param("leerling", versie.leerling())
                .param("oppversie", versie.id())
                .query((rij, nummer) -> afwijking(rij))
                .optional();
    }

    /** By document; one for a content that the document no longer has is gone. */
    @Transactional(readOnly = true)
    public Map<UUID, Afwijking> vanDocumenten(UUID school, UUID leerling) {
        var afwijkingen = new HashMap<UUID, Afwijking>();
        jdbc.sql(
                        """
                        select distinct on (a.document_id) a.*, a.document_id onderwerp
                          from school.ouderafwijking a
                          join school.document d
                            on d.school_id = a.school_id and d.id = a.document_id
                           and d.sha256 = a.hash
                         where a.school_id = :school and a.leerling_id = :leerling
                           and a.verwijderd is null
                         order by a.document_id, a.moment desc, a.id desc
                        """)
                .param("school", school)
                .param("leerling", leerling)
                .query((rij, nummer) -> afwijking(rij))
                .list()
                .forEach(een -> afwijkingen.put(een.onderwerp(), een));
        return afwijkingen;
    }

    private static Afwijking afwijking(ResultSet rij) throws SQLException {
        Array antwoorden = rij.getArray("antwoorden");
        return new Afwijking(
                id(rij, "id"),
                id(rij, "onderwerp"),
                rij.getInt("versie"),
                rij.getString("reden"),
                moment(rij, "moment"),
                rij.getString("door_naam"),
                antwoorden == null ? null : Set.of((UUID[]) antwoorden.getArray()));
    }
}
