package nl.hulproute.school.info;

import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.web.OpKnooppunt;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The schools of this node, each seen only by who works for it. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
public class Schoolgegevens {

    private final JdbcClient jdbc;

    Schoolgegevens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The school of this tenant. */
    @Transactional(readOnly = true)
    public School van(UUID schoolId) {
        return find(schoolId)
                .orElseThrow(
                        () -> new IllegalStateException("school without gegevens: " + schoolId));
    }

    @Transactional(readOnly = true)
    public Optional<School> find(UUID schoolId) {
        return jdbc.sql("select * from school.school where id = :id")
                .param("id", schoolId)
                .query((rij, nummer) -> school(rij, vestigingen(schoolId)))
                .optional();
    }

    private List<School.Nevenvestiging> vestigingen(UUID schoolId) {
        return jdbc.sql(
                        """
                        select nummer, naam, plaats from school.vestiging
                        where school_id = :id order by nummer
                        """)
                .param("id", schoolId)
                .query(new DataClassRowMapper<>(School.Nevenvestiging.class))
                .list();
    }

    /** Adds the environment, or replaces what is known of it when the version is the known one. */
    @Transactional
    public boolean save(School school) {
        int rijen =
                bind(
                                jdbc.sql(
                                        """
                                        insert into school.school (id, naam, brin, vestigingsnummer, schoolsoort,
                                            bestuur_nummer, bestuur_naam, straat, huisnummer, toevoeging, postcode,
                                            plaats, telefoon, email, teamadres, directeur, website)
                                        values (:id, :naam, :brin, :vestigingsnummer, :schoolsoort,
                                            :bestuurNummer, :bestuurNaam, :straat, :huisnummer, :toevoeging, :postcode,
                                            :plaats, :telefoon, :email, :teamadres, :directeur, :website)
                                        on conflict (id) do update set
                                            naam = excluded.naam, brin = excluded.brin,
                                            vestigingsnummer = excluded.vestigingsnummer,
                                            schoolsoort = excluded.schoolsoort,
                                            bestuur_nummer = excluded.bestuur_nummer,
                                            bestuur_naam = excluded.bestuur_naam,
                                            straat = excluded.straat, huisnummer = excluded.huisnummer,
                                            toevoeging = excluded.toevoeging, postcode = excluded.postcode,
                                            plaats = excluded.plaats, telefoon = excluded.telefoon,
                                            email = excluded.email, teamadres = excluded.teamadres,
                                            directeur = excluded.directeur, website = excluded.website,
                                            versie = school.versie + 1, gewijzigd = now()
                                        where school.versie = :versie
                                        """),
                                school)
                        .update();
        if (rijen == 1) {
            saveVestigingen(school);
        }
        return rijen == 1;
    }

    @Transactional
    public void saveLogo(UUID schoolId, School.@Nullable Logo logo) {
        jdbc.sql(
                        """
                        update school.school set logo_sha256 = :sha256, logo_mediatype = :mediatype
                        where id = :id
                        """)
                .param("id", schoolId)
                .param("sha256", logo == null ? null : logo.sha256().hex())
                .param("mediatype", logo == null ? null : logo.mediatype())
                .update();
    }

    private void saveVestigingen(School school) {
        jdbc.sql("delete from school.vestiging where school_id = :id")
                .param("id", school.id())
                .update();
        jdbc.sql(
                        """
                        insert into school.vestiging (school_id, nummer, naam, plaats)
                        select :id, * from unnest(:nummers::int[], :namen::text[], :plaatsen::text[])
                        """)
                .param("id", school.id())
                .param(
                        "nummers",
                        school.vestigingen().stream()
                                .map(School.Nevenvestiging::nummer)
                                .toArray(Integer[]::new))
                .param(
                        "namen",
                        school.vestigingen().stream()
                                .map(School.Nevenvestiging::naam)
                                .toArray(String[]::new))
                .param(
                        "plaatsen",
                        school.vestigingen().stream()
                                .map(School.Nevenvestiging::plaats)
                                .toArray(String[]::new))
                .update();
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, School school) {
        return sql.param("id", school.id())
                .param("versie", school.versie())
                .param("naam", school.naam())
                .param("brin", school.vestiging().brin().waarde())
                .param("vestigingsnummer", school.vestiging().nummer())
                .param("schoolsoort", school.soort().name())
                .param("bestuurNummer", school.bestuurNummer())
                .param("bestuurNaam", school.bestuurNaam())
                .param("straat", school.adres().straat())
                .param("huisnummer", school.adres().huisnummer())
                .param("toevoeging", school.adres().toevoeging())
                .param("postcode", school.adres().postcode())
                .param("plaats", school.adres().plaats())
                .param("telefoon", school.telefoon())
                .param("email", school.email())
                .param("teamadres", school.teamadres())
                .param("directeur", school.directeur())
                .param("website", school.website());
    }

    private static School school(ResultSet rij, List<School.Nevenvestiging> vestigingen)
            throws SQLException {
        String logo = rij.getString("logo_sha256");
        return new School(
                rij.getObject("id", UUID.class),
                rij.getInt("versie"),
                rij.getString("naam"),
                new Vestiging(new Brin(rij.getString("brin")), rij.getInt("vestigingsnummer")),
                Schoolsoort.valueOf(rij.getString("schoolsoort")),
                rij.getString("bestuur_nummer"),
                rij.getString("bestuur_naam"),
                adres(rij),
                rij.getString("telefoon"),
                rij.getString("email"),
                rij.getString("teamadres"),
                rij.getString("directeur"),
                rij.getString("website"),
                logo == null
                        ? null
                        : new School.Logo(new Sha256(logo), rij.getString("logo_mediatype")),
                vestigingen);
    }

    private static Adres adres(ResultSet rij) throws SQLException {
        return new Adres(
                rij.getString("straat"),
                rij.getString("huisnummer"),
                rij.getString("toevoeging"),
                rij.getString("postcode"),
                rij.getString("plaats"));
    }
}
