package nl.hulproute.school.leerling;

import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Schooljaar;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The school careers of the pupils; a removed row can be brought back. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Loopbanen {

    private final JdbcClient jdbc;

    Loopbanen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest year first. */
    @Transactional(readOnly = true)
    public List<Schoolloopbaan> van(UUID leerlingId) {
        return jdbc.sql(
                        """
                        select * from school.schoolloopbaan
                        where leerling_id = :leerling and verwijderd is null
                        order by schooljaar desc, begindatum desc nulls last, id
                        """)
                .param("leerling", leerlingId)
                .query((rij, nummer) -> rij(rij))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Schoolloopbaan> find(UUID leerlingId, UUID id) {
        return van(leerlingId).stream().filter(rij -> rij.id().equals(id)).findFirst();
    }

    @Transactional
    public void add(Leerling leerling, Schoolloopbaan loopbaan) {
        bind(
                        jdbc.sql(
                                """
                                insert into school.schoolloopbaan (school_id, leerling_id, schooljaar, groepscode,
                                    groepsnaam, jaargroep, begindatum, einddatum, brin, vestigingscode, schoolsoort)
                                values (:school, :leerling, :schooljaar, :groepscode,
                                    :groepsnaam, :jaargroep, :begindatum, :einddatum, :brin, :vestigingscode,
                                    :schoolsoort)
                                """),
                        leerling,
                        loopbaan)
                .update();
    }

    @Transactional
    public boolean save(Leerling leerling, Schoolloopbaan loopbaan) {
        return bind(
                                jdbc.sql(
                                        """
                                        update school.schoolloopbaan set schooljaar = :schooljaar,
                                            groepscode = :groepscode, groepsnaam = :groepsnaam,
                                            jaargroep = :jaargroep, begindatum = :begindatum,
                                            einddatum = :einddatum, brin = :brin,
                                            vestigingscode = :vestigingscode, schoolsoort = :schoolsoort,
                                            versie = versie + 1
                                        where school_id = :school and leerling_id = :leerling and id = :id
                                          and versie = :versie
                                        """),
                                leerling,
                                loopbaan)
                        .param("id", loopbaan.id())
                        .param("versie", loopbaan.versie())
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec bind(
            JdbcClient.StatementSpec sql, Leerling leerling, Schoolloopbaan loopbaan) {
        return sql.param("school", leerling.schoolId())
                .param("leerling", leerling.id())
                .param("schooljaar", loopbaan.schooljaar().toString())
                .param("groepscode", loopbaan.groepscode())
                .param("groepsnaam", loopbaan.groepsnaam())
                .param("jaargroep", loopbaan.jaargroep())
                .param("begindatum", loopbaan.begindatum(), Types.DATE)
                .param("einddatum", loopbaan.einddatum(), Types.DATE)
                .param("brin", loopbaan.vestiging().brin().waarde())
                .param("vestigingscode", loopbaan.vestiging().code())
                .param("schoolsoort", loopbaan.schoolsoort());
    }

    private static Schoolloopbaan rij(ResultSet rij) throws SQLException {
        return new Schoolloopbaan(
                rij.getObject("id", UUID.class),
                rij.getInt("versie"),
                Schooljaar.parse(rij.getString("schooljaar")).orElseThrow(),
                rij.getString("groepscode"),
                rij.getString("groepsnaam"),
                rij.getString("jaargroep"),
                Leerlingrij.datum(rij, "begindatum"),
                Leerlingrij.datum(rij, "einddatum"),
                new Vestiging(
                        new Brin(rij.getString("brin")),
                        Integer.parseInt(rij.getString("vestigingscode"))),
                rij.getString("schoolsoort"));
    }
}
