package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.map.Dagtekening;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the pupil's map holds for a hulpvraag, with what is chosen and what was sent. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Mapstukken {

    private final JdbcClient jdbc;

    Mapstukken(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The documents, newest first; sent means: part of a message that was not refused. */
    @Transactional(readOnly = true)
    List<Stuk> documenten(Hulpvraag hulpvraag) {
        return jdbc.sql(
                        """
                        select d.id, d.onderwerp, d.documentsoort, d.bestandsnaam, d.sha256, d.grootte,
                            d.mediatype, d.toegevoegd, d.dagtekening, d.periode_van, d.periode_tot,
                            b.document_id is not null as gekozen, coalesce(b.reden, '') as reden,
                            (select max(m.verzonden) from school.hulpvraag_bericht m
                                join school.hulpvraag_bericht_document v
                                    on v.school_id = m.school_id and v.bericht_id = m.id
                                where m.school_id = d.school_id and m.hulpvraag_id = :hulpvraag
                                    and m.toestand not in ('geweigerd', 'teruggetrokken')
                                    and v.document_id = d.id and v.sha256 = d.sha256
                                    and not exists (select from school.hulpvraag_terughaling t
                                        join school.hulpvraag_bericht tb
                                            on tb.school_id = t.school_id and tb.id = t.bericht_id
                                        where t.school_id = m.school_id
                                            and tb.hulpvraag_id = m.hulpvraag_id
                                            and tb.verzonden > m.verzonden
                                            and tb.toestand not in ('geweigerd', 'teruggetrokken')
                                            and v.sha256 = any (t.inhouden))) as verzonden
                        from school.document d left join school.hulpvraag_bijlage b
                            on b.school_id = d.school_id and b.document_id = d.id
                                and b.hulpvraag_id = :hulpvraag
                        where d.school_id = :school and d.leerling_id = :leerling
                            and d.verwijderd is null
                        order by d.toegevoegd desc, d.id desc
                        """)
                .param("school", hulpvraag.schoolId())
                .param("leerling", hulpvraag.leerlingId())
                .param("hulpvraag", hulpvraag.id())
                .query((rij, nummer) -> Rijen.stuk(rij))
                .list();
    }

    @Transactional(readOnly = true)
    List<Notitieregel> notities(Hulpvraag hulpvraag) {
        return jdbc.sql(
                        """
                        select n.id, n.datum, n.auteur_naam, coalesce(c.naam, '') as categorie, n.tekst,
                            g.notitie_id is not null as gekozen
                        from school.notitie n
                        left join school.categorie c
                            on c.school_id = n.school_id and c.id = n.categorie_id
                        left join school.hulpvraag_notitie g
                            on g.school_id = n.school_id and g.notitie_id = n.id
                                and g.hulpvraag_id = :hulpvraag
                        where n.school_id = :school and n.leerling_id = :leerling
                            and n.verwijderd is null
                        order by n.datum desc, n.id desc
                        """)
                .param("school", hulpvraag.schoolId())
                .param("leerling", hulpvraag.leerlingId())
                .param("hulpvraag", hulpvraag.id())
                .query((rij, nummer) ->
                        new Notitieregel(
                                rij.getObject("id", UUID.class),
                                rij.getObject("datum", LocalDate.class),
                                rij.getString("auteur_naam"),
                                rij.getString("categorie"),
                                rij.getString("tekst"),
                                rij.getBoolean("gekozen"),
                                false))
                .list();
    }

    /** Keeps why a document goes along that nobody asked for; only of what is chosen. */
    @Transactional
    void redenen(Hulpvraag hulpvraag, Map<UUID, String> redenen) {
        if (redenen.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        update school.hulpvraag_bijlage b set reden = r.reden
                        from unnest(:ids::uuid[], :redenen::text[]) as r (id, reden)
                        where b.school_id = :school and b.hulpvraag_id = :hulpvraag
                            and b.document_id = r.id
                        """)
                .param("school", hulpvraag.schoolId())
                .param("hulpvraag", hulpvraag.id())
                .param("ids", redenen.keySet().toArray(UUID[]::new))
                .param("redenen", redenen.values().toArray(String[]::new))
                .update();
    }

    /** Keeps what a document of this pupil is dated and which period it covers. */
    @Transactional
    void dateer(Hulpvraag hulpvraag, Map<UUID, Dagtekening> data) {
        if (data.isEmpty()) {
            return;
        }
        var rijen = List.copyOf(data.values());
        jdbc.sql(
                        """
                        update school.document d
                        set dagtekening = r.datum::date, periode_van = r.van::date,
                            periode_tot = r.tot::date
                        from unnest(:ids::uuid[], :data::text[], :van::text[], :tot::text[])
                            as r (id, datum, van, tot)
                        where d.school_id = :school and d.leerling_id = :leerling and d.id = r.id
                        """)
                .param("school", hulpvraag.schoolId())
                .param("leerling", hulpvraag.leerlingId())
                .param("ids", data.keySet().toArray(UUID[]::new))
                .param(
                        "data",
                        rijen.stream()
                                .map(Dagtekening::datum)
                                .map(Mapstukken::iso)
                                .toArray(String[]::new))
                .param(
                        "van",
                        rijen.stream()
                                .map(Dagtekening::van)
                                .map(Mapstukken::iso)
                                .toArray(String[]::new))
                .param(
                        "tot",
                        rijen.stream()
                                .map(Dagtekening::tot)
                                .map(Mapstukken::iso)
                                .toArray(String[]::new))
                .update();
    }

    private static @Nullable String iso(@Nullable LocalDate dag) {
        return dag == null ? null : dag.toString();
    }
}
