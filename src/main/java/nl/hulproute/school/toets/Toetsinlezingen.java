package nl.hulproute.school.toets;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Naam;
import nl.hulproute.school.toets.Toetsinlezing.Bestand;
import nl.hulproute.school.toets.Toetsinlezing.Cijfers;
import nl.hulproute.school.toets.Toetsinlezing.Soort;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The previews of files: what they hold, shown and thrown away. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Toetsinlezingen {

    static final int PAGINA = 100;

    private static final int WACHTENDEN = 10;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Toetsrijen rijen;
    private final Clock clock;

    Toetsinlezingen(JdbcClient jdbc, JsonMapper json, Toetsrijen rijen, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.rijen = rijen;
        this.clock = clock;
    }

    UUID begin(UUID schoolId, @Nullable UUID leerlingId, Bestand bestand, UUID door) {
        return jdbc.sql(
                        """
                        insert into school.toetsinlezing (school_id, leerling_id, bestand, gemaakt, door)
                        values (:school, :leerling::uuid, :bestand::jsonb, :nu, :door) returning id
                        """)
                .param("school", schoolId)
                .param("leerling", leerlingId)
                .param("bestand", json.writeValueAsString(bestand))
                .param("nu", OffsetDateTime.now(clock))
                .param("door", door)
                .query((rij, nummer) -> rij.getObject(1, UUID.class))
                .single();
    }

    /** Those that this account did not decide on yet, the newest first. */
    List<Toetsinlezing.Wachtend> waiting(@Nullable UUID leerlingId, UUID door) {
        return jdbc.sql(
                        """
                        select id, gemaakt from school.toetsinlezing
                        where door = :door and leerling_id is not distinct from :leerling::uuid
                        order by id desc limit :aantal
                        """)
                .param("door", door)
                .param("leerling", leerlingId)
                .param("aantal", WACHTENDEN)
                .query((rij, nummer) ->
                        new Toetsinlezing.Wachtend(
                                rij.getObject("id", UUID.class),
                                rij.getObject("gemaakt", OffsetDateTime.class).toInstant()))
                .list();
    }

    Optional<Toetsinlezing> find(UUID id) {
        return jdbc.sql(
                        """
                        select i.id, i.leerling_id, i.bestand,
                            count(*) filter (where r.soort = 'NIEUW') nieuw,
                            count(*) filter (where r.soort = 'GEWIJZIGD') gewijzigd,
                            count(*) filter (where r.soort = 'GELIJK') gelijk,
                            count(*) filter (where r.soort = 'VERWIJDERD') verwijderd,
                            count(*) filter (where r.soort = 'ONBEKEND') onbekend
                        from school.toetsinlezing i
                        left join school.toetsinlezing_regel r
                            on r.school_id = i.school_id and r.inlezing_id = i.id
                        where i.id = :id
                        group by i.school_id, i.id
                        """)
                .param("id", id)
                .query(this::inlezing)
                .optional();
    }

    /** So that nobody else applies it; false when it is gone. */
    boolean lock(UUID id) {
        return jdbc.sql("select id from school.toetsinlezing where id = :id for update")
                .param("id", id)
                .query((rij, nummer) -> rij.getObject(1, UUID.class))
                .optional()
                .isPresent();
    }

    void delete(UUID id) {
        jdbc.sql("delete from school.toetsinlezing where id = :id").param("id", id).update();
    }

    /** Removes what was left for a day. */
    void removeLeft() {
        jdbc.sql("delete from school.toetsinlezing where gemaakt < :gisteren")
                .param("gisteren", OffsetDateTime.now(clock).minusDays(1))
                .update();
    }

    /** The lines of a kind after line {@code na}; one more than a page when there is a next. */
    List<Toetsinlezing.Regel> regels(UUID id, Soort soort, int na) {
        return jdbc.sql(
                        """
                        select r.*, l.voornamen, l.roepnaam, l.voorletters, l.voorvoegsel, l.achternaam,
                            t.resultaat eerder
                        from school.toetsinlezing_regel r
                        left join school.leerling l on l.school_id = r.school_id and l.id = r.leerling_id
                        left join school.toets t on t.school_id = r.school_id and t.id = r.toets_id
                        where r.inlezing_id = :id and r.soort = :soort and r.nummer > :na
                        order by r.nummer limit :aantal
                        """)
                .param("id", id)
                .param("soort", soort.name())
                .param("na", na)
                .param("aantal", PAGINA + 1)
                .query(this::regel)
                .list();
    }

    /** Of whom it brings or changes tests. */
    List<UUID> leerlingen(UUID id) {
        return jdbc.sql(
                        """
                        select distinct leerling_id from school.toetsinlezing_regel
                        where inlezing_id = :id and soort in ('NIEUW', 'GEWIJZIGD')
                        """)
                .param("id", id)
                .query((rij, nummer) -> rij.getObject(1, UUID.class))
                .list();
    }

    /** Whom the school does not have, in the order of the file; no more than a page. */
    List<Toetsinlezing.Onbekende> onbekenden(UUID id) {
        return jdbc.sql(
                        """
                        select leerling, count(*) aantal from school.toetsinlezing_regel
                        where inlezing_id = :id and soort = 'ONBEKEND'
                        group by leerling order by min(nummer) limit :aantal
                        """)
                .param("id", id)
                .param("aantal", PAGINA)
                .query((rij, nummer) ->
                        new Toetsinlezing.Onbekende(
                                rij.getString("leerling"), rij.getInt("aantal")))
                .list();
    }

    List<Toetsinlezing.Bekende> bekenden(List<UUID> ids) {
        return jdbc.sql(
                        """
                        select id, voornamen, roepnaam, voorletters, voorvoegsel, achternaam
                        from school.leerling where id = any (:ids::uuid[])
                        order by achternaam, roepnaam, id limit :aantal
                        """)
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .param("aantal", PAGINA)
                .query((rij, nummer) ->
                        new Toetsinlezing.Bekende(
                                rij.getObject("id", UUID.class), naam(rij).volledig()))
                .list();
    }

    private Toetsinlezing inlezing(ResultSet rij, int nummer) throws SQLException {
        return new Toetsinlezing(
                rij.getObject("id", UUID.class),
                rij.getObject("leerling_id", UUID.class),
                json.readValue(rij.getString("bestand"), Bestand.class),
                new Cijfers(
                        rij.getInt("nieuw"),
                        rij.getInt("gewijzigd"),
                        rij.getInt("gelijk"),
                        rij.getInt("verwijderd"),
                        rij.getInt("onbekend")));
    }

    private Toetsinlezing.Regel regel(ResultSet rij, int nummer) throws SQLException {
        UUID leerling = rij.getObject("leerling_id", UUID.class);
        return new Toetsinlezing.Regel(
                rij.getInt("nummer"),
                rij.getInt("regel"),
                Soort.valueOf(rij.getString("soort")),
                leerling,
                leerling == null ? "" : naam(rij).volledig(),
                rij.getString("leerling"),
                rijen.gegevens(rij, ""),
                eerder(rij.getString("eerder")));
    }

    private @Nullable Resultaat eerder(@Nullable String resultaat) {
        return resultaat == null ? null : rijen.resultaat(resultaat);
    }

    private static Naam naam(ResultSet rij) throws SQLException {
        return new Naam(
                rij.getString("voornamen"),
                rij.getString("roepnaam"),
                rij.getString("voorletters"),
                rij.getString("voorvoegsel"),
                rij.getString("achternaam"));
    }
}
