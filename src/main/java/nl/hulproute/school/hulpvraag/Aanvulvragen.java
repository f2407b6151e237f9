package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.uitwisseling.Aanvulverzoekbericht;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** The questions of the samenwerkingsverband, each with the answer of the school. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Aanvulvragen {

    private final JdbcClient jdbc;
    private final Clock clock;

    Aanvulvragen(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the order in which they were asked. */
    @Transactional(readOnly = true)
    List<Aanvulvraag> van(UUID schoolId, UUID hulpvraag) {
        return jdbc.sql(
                        """
                        select v.*, coalesce(a.tekst, '') as tekst, coalesce(a.kan_niet, false) as kan_niet,
                            coalesce(a.versie, 0) as versie, coalesce(a.door_naam, '') as door_naam,
                            b.toestand, b.verzonden,
                            array(select d.document_id from school.aanvulantwoord_document d
                                join school.document m
                                    on m.school_id = d.school_id and m.id = d.document_id
                                where d.school_id = v.school_id and d.vraag_id = v.id
                                    and m.verwijderd is null) as documenten
                        from school.aanvulvraag v
                        left join school.aanvulantwoord a
                            on a.school_id = v.school_id and a.vraag_id = v.id
                        left join school.hulpvraag_bericht b
                            on b.school_id = a.school_id and b.id = a.bericht_id
                        where v.school_id = :school and v.hulpvraag_id = :hulpvraag
                        order by v.id
                        """)
                .param("school", schoolId)
                .param("hulpvraag", hulpvraag)
                .query((rij, nummer) -> vraag(rij))
                .list();
    }

    @Transactional
    void add(UUID schoolId, UUID hulpvraag, Aanvulverzoekbericht verzoek) {
        var vragen = verzoek.vragen();
        jdbc.sql(
                        """
                        insert into school.aanvulvraag (school_id, hulpvraag_id, verzoek_id, volgorde,
                            kenmerk, wat, waarom, soort, uiterlijk)
                        select :school, :hulpvraag, :verzoek, v.plaats, v.kenmerk, v.wat, v.waarom,
                            v.soort, v.uiterlijk::date
                        from unnest(:plaatsen::int[], :kenmerken::uuid[], :wat::text[], :waarom::text[],
                            :soorten::text[], :dagen::text[])
                            as v (plaats, kenmerk, wat, waarom, soort, uiterlijk)
                        order by v.plaats
                        """)
                .param("school", schoolId)
                .param("hulpvraag", hulpvraag)
                .param("verzoek", verzoek.id())
                .param(
                        "plaatsen",
                        IntStream.rangeClosed(1, vragen.size()).boxed().toArray(Integer[]::new))
                .param("kenmerken", vragen.stream().map(v -> v.id()).toArray(UUID[]::new))
                .param("wat", vragen.stream().map(v -> v.wat()).toArray(String[]::new))
                .param("waarom", vragen.stream().map(v -> v.waarom()).toArray(String[]::new))
                .param("soorten", vragen.stream().map(v -> code(v.soort())).toArray(String[]::new))
                .param("dagen", vragen.stream().map(v -> iso(v.uiterlijk())).toArray(String[]::new))
                .update();
    }

    /** Notes that these need no answer any more; what they asked. */
    @Transactional
    List<String> vervallen(UUID schoolId, UUID hulpvraag, List<UUID> kenmerken) {
        return jdbc.sql(
                        """
                        update school.aanvulvraag set vervallen = :nu
                        where school_id = :school and hulpvraag_id = :hulpvraag
                            and kenmerk = any (:kenmerken) and vervallen is null
                        returning wat
                        """)
                .param("nu", OffsetDateTime.now(clock))
                .param("school", schoolId)
                .param("hulpvraag", hulpvraag)
                .param("kenmerken", kenmerken.toArray(UUID[]::new))
                .query((rij, n) -> rij.getString(1))
                .list();
    }

    private static @Nullable String code(@Nullable Documentsoort soort) {
        return soort == null ? null : soort.code();
    }

    private static @Nullable String iso(@Nullable LocalDate dag) {
        return dag == null ? null : dag.toString();
    }

    private static Aanvulvraag vraag(ResultSet rij) throws SQLException {
        return new Aanvulvraag(
                rij.getObject("id", UUID.class),
                rij.getObject("kenmerk", UUID.class),
                rij.getString("wat"),
                rij.getString("waarom"),
                Optional.ofNullable(rij.getString("soort"))
                        .flatMap(Documentsoort::ofCode)
                        .orElse(null),
                rij.getObject("uiterlijk", LocalDate.class),
                rij.getObject("vervallen") != null,
                antwoord(rij));
    }

    private static Vraagantwoord antwoord(ResultSet rij) throws SQLException {
        return new Vraagantwoord(
                rij.getString("tekst"),
                rij.getBoolean("kan_niet"),
                Set.of((UUID[]) rij.getArray("documenten").getArray()),
                rij.getInt("versie"),
                rij.getString("door_naam"),
                Optional.ofNullable(rij.getString("toestand"))
                        .map(Bericht.Toestand::ofCode)
                        .orElse(null),
                rij.getObject("verzonden") == null ? null : Rijen.moment(rij, "verzonden"));
    }
}
