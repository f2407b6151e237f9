package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.UUID;

/** Keeps what the school writes on a question, until it is sent. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
@Transactional
class Vraagantwoorden {

    private final JdbcClient jdbc;
    private final Clock clock;

    Vraagantwoorden(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps this answer in the place of the version that its writer saw. False when a colleague
     * changed it meanwhile, or it was sent.
     */
    boolean save(UUID schoolId, UUID vraag, Vraagantwoord nieuw, String door) {
        boolean bewaard = insert(schoolId, vraag, nieuw, door);
        if (bewaard) {
            saveDocumenten(schoolId, vraag, nieuw.documenten());
        }
        return bewaard;
    }

    private boolean insert(UUID schoolId, UUID vraag, Vraagantwoord nieuw, String door) {
        return jdbc.sql(
                                """
                                insert into school.aanvulantwoord as a (school_id, vraag_id, tekst,
                                    kan_niet, door_naam, gewijzigd)
                                values (:school, :vraag, :tekst, :kanNiet, :door, :nu)
                                on conflict (school_id, vraag_id) do update
                                set tekst = excluded.tekst, kan_niet = excluded.kan_niet,
                                    door_naam = excluded.door_naam, gewijzigd = excluded.gewijzigd,
                                    versie = a.versie + 1, bericht_id = null
                                where a.versie = :versie and (a.bericht_id is null or exists (
                                    select from school.hulpvraag_bericht b
                                    where b.school_id = a.school_id and b.id = a.bericht_id
                                        and b.toestand in ('geweigerd', 'teruggetrokken')))
                                """)
                        .param("school", schoolId)
                        .param("vraag", vraag)
                        .param("tekst", nieuw.tekst())
                        .param("kanNiet", nieuw.kanNiet())
                        .param("door", door)
                        .param("nu", OffsetDateTime.now(clock))
                        .param("versie", nieuw.versie())
                        .update()
                == 1;
    }

    /** A document of the map that goes along, beside what was chosen already. */
    void choose(UUID schoolId, UUID vraag, UUID document, String door) {
        jdbc.sql(
                        """
                        insert into school.aanvulantwoord as a (school_id, vraag_id, door_naam, gewijzigd)
                        values (:school, :vraag, :door, :nu)
                        on conflict (school_id, vraag_id) do update
                        set door_naam = excluded.door_naam, gewijzigd = excluded.gewijzigd,
                            versie = a.versie + 1
                        """)
                .param("school", schoolId)
                .param("vraag", vraag)
                .param("door", door)
                .param("nu", OffsetDateTime.now(clock))
                .update();
        jdbc.sql(
                        """
                        insert into school.aanvulantwoord_document (school_id, vraag_id, document_id)
                        values (:school, :vraag, :document) on conflict do nothing
                        """)
                .param("school", schoolId)
                .param("vraag", vraag)
                .param("document", document)
                .update();
    }

    /** This message carries these answers. */
    void sent(UUID schoolId, Collection<UUID> vragen, UUID bericht) {
        jdbc.sql(
                        """
                        update school.aanvulantwoord set bericht_id = :bericht
                        where school_id = :school and vraag_id = any (:vragen)
                        """)
                .param("bericht", bericht)
                .param("school", schoolId)
                .param("vragen", vragen.toArray(UUID[]::new))
                .update();
    }

    private void saveDocumenten(UUID schoolId, UUID vraag, Collection<UUID> documenten) {
        jdbc.sql(
                        """
                        delete from school.aanvulantwoord_document
                        where school_id = :school and vraag_id = :vraag
                            and document_id <> all (:documenten)
                        """)
                .param("school", schoolId)
                .param("vraag", vraag)
                .param("documenten", documenten.toArray(UUID[]::new))
                .update();
        jdbc.sql(
                        """
                        insert into school.aanvulantwoord_document (school_id, vraag_id, document_id)
                        select :school, :vraag, d from unnest(:documenten::uuid[]) d
                        on conflict do nothing
                        """)
                .param("school", schoolId)
                .param("vraag", vraag)
                .param("documenten", documenten.toArray(UUID[]::new))
                .update();
    }
}
