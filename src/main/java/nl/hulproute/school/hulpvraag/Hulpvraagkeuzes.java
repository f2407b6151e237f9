package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.util.Set;
import java.util.UUID;

/**
 * What of the pupil's map was chosen to go along with a draft. What is in another pupil's map, or
 * was removed, is not chosen: ids are the user's word.
 */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Hulpvraagkeuzes {

    private final JdbcClient jdbc;

    Hulpvraagkeuzes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps these choices and no others. */
    @Transactional
    void save(UUID schoolId, UUID id, Inhoud inhoud) {
        save(schoolId, id, "bijlage", "document", inhoud.bijlagen());
        save(schoolId, id, "notitie", "notitie", inhoud.notities());
    }

    private void save(UUID schoolId, UUID id, String tabel, String kolom, Set<UUID> gekozen) {
        jdbc.sql(
                        """
                        delete from school.hulpvraag_%s where school_id = :school and hulpvraag_id = :id
                            and not %s_id = any (:ids)
                        """
                                .formatted(tabel, kolom))
                .param("school", schoolId)
                .param("id", id)
                .param("ids", gekozen.toArray(UUID[]::new))
                .update();
        add(schoolId, id, tabel, kolom, gekozen);
    }

    /** Adds a document to what goes along, without touching the version of the form. */
    @Transactional
    void kies(UUID schoolId, UUID id, UUID document) {
        add(schoolId, id, "bijlage", "document", Set.of(document));
    }

    /** Takes documents out of what goes along, as {@link #kies}. */
    @Transactional
    void laat(UUID schoolId, UUID id, Set<UUID> documenten) {
        jdbc.sql(
                        """
                        delete from school.hulpvraag_bijlage b using school.hulpvraag h
                        where h.school_id = b.school_id and h.id = b.hulpvraag_id
                            and h.status = 'concept' and b.school_id = :school
                            and b.hulpvraag_id = :id and b.document_id = any (:documenten)
                        """)
                .param("school", schoolId)
                .param("id", id)
                .param("documenten", documenten.toArray(UUID[]::new))
                .update();
    }

    private void add(UUID schoolId, UUID id, String tabel, String kolom, Set<UUID> gekozen) {
        jdbc.sql(
                        """
                        insert into school.hulpvraag_%s (school_id, hulpvraag_id, %s_id)
                        select h.school_id, h.id, s.id
                        from school.hulpvraag h join school.%s s
                            on s.school_id = h.school_id and s.leerling_id = h.leerling_id
                        where h.school_id = :school and h.id = :id and h.status = 'concept'
                            and s.id = any (:ids) and s.verwijderd is null
                        on conflict do nothing
                        """
                                .formatted(tabel, kolom, kolom))
                .param("school", schoolId)
                .param("id", id)
                .param("ids", gekozen.toArray(UUID[]::new))
                .update();
    }
}
