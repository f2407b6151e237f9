package nl.hulproute.school.importeren;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Naam;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;

/** The pupils of a file and what it does with each, a page at a time. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
@Transactional
class Inleesregels {

    static final int PAGINA = 50;

    /** What changes: the field, and its value before and after. */
    record Veld(String veld, String was, String wordt) {}

    /**
     * A line of the preview.
     *
     * @param regel of the file; 0 when the file does not have the pupil
     * @param elders the vestiging that the pupil is of, when it is another one than this school
     */
    record Regel(
            int nummer,
            int regel,
            Gevolg gevolg,
            String naam,
            @Nullable LocalDate geboortedatum,
            String groep,
            List<Veld> velden,
            List<Fout> redenen,
            boolean anders,
            boolean overslaan,
            String elders) {

        Regel {
            velden = List.copyOf(velden);
            redenen = List.copyOf(redenen);
        }
    }

    private static final String RIJ =
            """
            select s.nummer, s.regel, s.soort, s.velden, s.redenen, s.anders, s.overslaan,
                case when s.achternaam || s.roepnaam = '' then l.voornamen else s.voornamen end voornamen,
                case when s.achternaam || s.roepnaam = '' then l.roepnaam else s.roepnaam end roepnaam,
                case when s.achternaam || s.roepnaam = '' then l.voorletters else s.voorletters end voorletters,
                case when s.achternaam || s.roepnaam = '' then l.voorvoegsel else s.voorvoegsel end voorvoegsel,
                case when s.achternaam || s.roepnaam = '' then l.achternaam else s.achternaam end achternaam,
                coalesce(s.geboortedatum, l.geboortedatum) geboortedatum,
                coalesce(ng.naam, og.naam, '') groep, case when not v.gekozen then v.naam else '' end elders
            from school.inlezing_leerling s
            left join school.inlezing_vestiging v on v.school_id = s.school_id
                and v.inlezing_id = s.inlezing_id and v.sleutel = s.vestiging and s.regel > 0
            left join school.inlezing_groep ng on ng.school_id = s.school_id
                and ng.inlezing_id = s.inlezing_id and ng.sleutel = s.groep
            left join school.leerling l on l.school_id = s.school_id and l.id = s.leerling_id
            left join school.groep og on og.school_id = l.school_id and og.id = l.groep_id
            where s.inlezing_id = :id and %s
              and (:na = 0 or (s.sorteernaam, s.nummer) > (
                select sorteernaam, nummer from school.inlezing_leerling
                where inlezing_id = :id and nummer = :na))
            order by s.sorteernaam, s.nummer limit :aantal
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Inleesregels(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * By name, after this one (0: from the beginning); one more than a page when there is a next.
     */
    @Transactional(readOnly = true)
    public List<Regel> page(UUID inlezing, Gevolg gevolg, int na) {
        return page(inlezing, "s.soort = '" + gevolg.name() + "'", na);
    }

    /** Those that someone changed since the preview was made. */
    @Transactional(readOnly = true)
    public List<Regel> changed(UUID inlezing, int na) {
        return page(inlezing, "s.anders", na);
    }

    private List<Regel> page(UUID inlezing, String voorwaarde, int na) {
        return jdbc.sql(RIJ.formatted(voorwaarde))
                .param("id", inlezing)
                .param("na", na)
                .param("aantal", PAGINA + 1)
                .query(this::map)
                .list();
    }

    /**
     * The pupils of the school whom the file does not name because none ever came from a file.
     *
     * @param namen the first of them
     */
    record MetDeHand(int aantal, List<String> namen) {}

    /** Whoever was typed in by hand stays, whatever the file holds. */
    @Transactional(readOnly = true)
    public MetDeHand byHand(UUID inlezing, LocalDate vandaag) {
        int[] aantal = new int[1];
        List<String> namen =
                jdbc.sql(
                                """
                                select l.voornamen, l.roepnaam, l.voorletters, l.voorvoegsel, l.achternaam,
                                    count(*) over () aantal
                                from school.leerling l
                                where l.sleutel is null
                                  and (l.datum_uitschrijving is null or l.datum_uitschrijving > :vandaag)
                                  and not exists (select 1 from school.inlezing_leerling s
                                    where s.school_id = l.school_id and s.inlezing_id = :id
                                      and s.leerling_id = l.id)
                                order by l.sorteernaam, l.id limit :meeste
                                """)
                        .param("id", inlezing)
                        .param("vandaag", vandaag)
                        .param("meeste", PAGINA)
                        .query((rij, nummer) -> {
                            aantal[0] = rij.getInt("aantal");
                            return naam(rij).lijst();
                        })
                        .list();
        return new MetDeHand(aantal[0], namen);
    }

    @Transactional(readOnly = true)
    public Inleescijfers cijfers(UUID inlezing) {
        var alle = new EnumMap<Gevolg, Integer>(Gevolg.class);
        var gedaan = new EnumMap<Gevolg, Integer>(Gevolg.class);
        int[] rest = new int[3];
        jdbc.sql(
                        """
                        select soort, count(*) alle, count(*) filter (where not overslaan) gedaan,
                            count(*) filter (where anders) anders,
                            count(*) filter (where velden @> '[{"veld": "groep"}]' and not overslaan) wissels,
                            count(*) filter (where loopbaan and not overslaan) loopbanen
                        from school.inlezing_leerling where inlezing_id = :id and soort is not null
                        group by soort
                        """)
                .param("id", inlezing)
                .query(rij -> {
                    Gevolg gevolg = Gevolg.valueOf(rij.getString("soort"));
                    alle.put(gevolg, rij.getInt("alle"));
                    gedaan.put(gevolg, rij.getInt("gedaan"));
                    rest[0] += rij.getInt("anders");
                    rest[1] += rij.getInt("wissels");
                    rest[2] += rij.getInt("loopbanen");
                });
        return new Inleescijfers(alle, gedaan, rest[0], rest[1], rest[2]);
    }

    /** Leaves a pupil out, or takes it along after all; false when there is no such line. */
    public boolean skip(UUID inlezing, int nummer, boolean overslaan) {
        return jdbc.sql(
                                """
                                update school.inlezing_leerling set overslaan = :overslaan
                                where inlezing_id = :id and nummer = :nummer
                                  and soort in ('NIEUW', 'GEWIJZIGD', 'TERUG', 'VERTROKKEN')
                                """)
                        .param("id", inlezing)
                        .param("nummer", nummer)
                        .param("overslaan", overslaan)
                        .update()
                == 1;
    }

    private Regel map(ResultSet rij, int nummer) throws SQLException {
        return new Regel(
                rij.getInt("nummer"),
                rij.getInt("regel"),
                Gevolg.valueOf(rij.getString("soort")),
                naam(rij).lijst(),
                rij.getObject("geboortedatum", LocalDate.class),
                rij.getString("groep"),
                List.of(json.readValue(rij.getString("velden"), Veld[].class)),
                List.of(json.readValue(rij.getString("redenen"), Fout[].class)),
                rij.getBoolean("anders"),
                rij.getBoolean("overslaan"),
                text(rij, "elders"));
    }

    private static Naam naam(ResultSet rij) throws SQLException {
        return new Naam(
                text(rij, "voornamen"),
                text(rij, "roepnaam"),
                text(rij, "voorletters"),
                text(rij, "voorvoegsel"),
                text(rij, "achternaam"));
    }

    private static String text(ResultSet rij, String kolom) throws SQLException {
        String waarde = rij.getString(kolom);
        return waarde == null ? "" : waarde;
    }
}
