package nl.hulproute.school.importeren;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Rol;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * The staff of a file, as proposals for accounts: whose groups are of this school, or who has none.
 * Nobody is chosen until the user does so.
 */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
@Transactional
class Personeel {

    static final int PAGINA = 50;

    /** The roles that a file can propose. */
    static final List<Rol> ROLLEN =
            List.of(Rol.LEERKRACHT, Rol.INTERN_BEGELEIDER, Rol.DIRECTEUR, Rol.SCHOOL_ICT);

    /**
     * A proposal.
     *
     * @param sleutels the keys of the groups
     * @param groepen their names
     * @param email empty when nobody knows it yet
     */
    record Voorstel(
            int nummer,
            String sleutel,
            String naam,
            Rol rol,
            List<String> sleutels,
            List<String> groepen,
            String email,
            boolean gekozen) {

        Voorstel {
            sleutels = List.copyOf(sleutels);
            groepen = List.copyOf(groepen);
        }

        public String groepsnamen() {
            return String.join(", ", groepen);
        }
    }

    /** What the user chose for one of them. */
    record Keuze(int nummer, Rol rol, String email, boolean gekozen) {}

    private static final String MEE =
            """
            k.inlezing_id = :inlezing and (k.groepen = '{}'
                or not exists (select 1 from school.inlezing_vestiging v
                    where v.inlezing_id = :inlezing and not v.gekozen)
                or exists (select 1 from school.inlezing_leerling s
                    join school.inlezing_vestiging v on v.school_id = s.school_id
                        and v.inlezing_id = s.inlezing_id and v.sleutel = s.vestiging and v.gekozen
                    where s.inlezing_id = :inlezing
                      and (s.groep = any (k.groepen) or s.samengesteld && k.groepen)))
            """;

    private static final String RIJ =
            """
            select k.nummer, k.sleutel, k.naam, k.rol, k.email, k.gekozen, k.groepen sleutels, array(
                select g.naam from school.inlezing_groep g
                where g.school_id = k.school_id and g.inlezing_id = k.inlezing_id
                  and g.sleutel = any (k.groepen) order by g.naam) groepen
            from school.inlezing_leerkracht k where
            """;

    private final JdbcClient jdbc;

    Personeel(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * By name, after this one (0: from the beginning); one more than a page when there is a next.
     */
    @Transactional(readOnly = true)
    public List<Voorstel> page(UUID inlezing, int na) {
        return jdbc.sql(
                        RIJ
                                + MEE
                                + """
                                and (:na = 0 or (k.sorteernaam, k.nummer) > (
                                    select sorteernaam, nummer from school.inlezing_leerkracht
                                    where inlezing_id = :inlezing and nummer = :na))
                                order by k.sorteernaam, k.nummer limit :aantal
                                """)
                .param("inlezing", inlezing)
                .param("na", na)
                .param("aantal", PAGINA + 1)
                .query(Personeel::map)
                .list();
    }

    @Transactional(readOnly = true)
    public List<Voorstel> chosen(UUID inlezing) {
        return jdbc.sql(RIJ + MEE + " and k.gekozen order by k.sorteernaam, k.nummer")
                .param("inlezing", inlezing)
                .query(Personeel::map)
                .list();
    }

    @Transactional(readOnly = true)
    public int count(UUID inlezing) {
        return jdbc.sql("select count(*) from school.inlezing_leerkracht k where " + MEE)
                .param("inlezing", inlezing)
                .query(Integer.class)
                .single();
    }

    public void choose(UUID inlezing, List<Keuze> keuzes) {
        jdbc.sql(
                        """
                        update school.inlezing_leerkracht k
                        set rol = n.rol, email = n.email, gekozen = n.gekozen
                        from unnest(:nummers::integer[], :rollen::text[], :emails::text[], :gekozen::boolean[])
                            n (nummer, rol, email, gekozen)
                        where k.inlezing_id = :inlezing and k.nummer = n.nummer
                        """)
                .param("inlezing", inlezing)
                .param("nummers", keuzes.stream().map(Keuze::nummer).toArray(Integer[]::new))
                .param(
                        "rollen",
                        keuzes.stream().map(een -> een.rol().name()).toArray(String[]::new))
                .param("emails", keuzes.stream().map(Keuze::email).toArray(String[]::new))
                .param("gekozen", keuzes.stream().map(Keuze::gekozen).toArray(Boolean[]::new))
                .update();
    }

    private static Voorstel map(ResultSet rij, int nummer) throws SQLException {
        return new Voorstel(
                rij.getInt("nummer"),
                rij.getString("sleutel"),
                rij.getString("naam"),
                Rol.valueOf(rij.getString("rol")),
                Arrays.asList((String[]) rij.getArray("sleutels").getArray()),
                Arrays.asList((String[]) rij.getArray("groepen").getArray()),
                rij.getString("email"),
                rij.getBoolean("gekozen"));
    }
}
