package nl.hulproute.school.leerling;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The carers of the pupils; a removed one can be brought back. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Verzorgers {

    private final JdbcClient jdbc;

    Verzorgers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Verzorger> van(UUID leerlingId) {
        return jdbc.sql(
                        """
                        select * from school.verzorger
                        where leerling_id = :leerling and verwijderd is null
                        order by id
                        """)
                .param("leerling", leerlingId)
                .query((rij, nummer) -> verzorger(rij))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Verzorger> find(UUID leerlingId, UUID id) {
        return van(leerlingId).stream().filter(verzorger -> verzorger.id().equals(id)).findFirst();
    }

    @Transactional
    public void add(Leerling leerling, Verzorger verzorger) {
        bind(
                        jdbc.sql(
                                """
                                insert into school.verzorger (school_id, leerling_id, roepnaam, voorletters,
                                    voorvoegsel, achternaam, relatie, wettigevertegenwoordiger, overleden,
                                    overlijdensdatum, adreskeuze,
                                    straat, huisnummer, toevoeging, postcode, plaats, telefoon, telefoon_geheim,
                                    email, email_geheim)
                                values (:school, :leerling, :roepnaam, :voorletters,
                                    :voorvoegsel, :achternaam, :relatie, :gezag, :overleden,
                                    :overlijdensdatum::date, :adreskeuze,
                                    :straat, :huisnummer, :toevoeging, :postcode, :plaats, :telefoon,
                                    :telefoonGeheim, :email, :emailGeheim)
                                """),
                        leerling,
                        verzorger)
                .update();
    }

    @Transactional
    public boolean save(Leerling leerling, Verzorger verzorger) {
        return bind(
                                jdbc.sql(
                                        """
                                        update school.verzorger set roepnaam = :roepnaam,
                                            voorletters = :voorletters, voorvoegsel = :voorvoegsel,
                                            achternaam = :achternaam, relatie = :relatie,
                                            wettigevertegenwoordiger = :gezag, overleden = :overleden,
                                            overlijdensdatum = :overlijdensdatum::date,
                                            adreskeuze = :adreskeuze,
                                            straat = :straat, huisnummer = :huisnummer, toevoeging = :toevoeging,
                                            postcode = :postcode, plaats = :plaats, telefoon = :telefoon,
                                            telefoon_geheim = :telefoonGeheim, email = :email,
                                            email_geheim = :emailGeheim, versie = versie + 1
                                        where school_id = :school and leerling_id = :leerling and id = :id
                                          and versie = :versie
                                        """),
                                leerling,
                                verzorger)
                        .param("id", verzorger.id())
                        .param("versie", verzorger.versie())
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec bind(
            JdbcClient.StatementSpec sql, Leerling leerling, Verzorger verzorger) {
        sql.param("school", leerling.schoolId())
                .param("leerling", leerling.id())
                .param("relatie", verzorger.relatie())
                .param("gezag", verzorger.wettigevertegenwoordiger())
                .param("overleden", verzorger.overleden())
                .param("overlijdensdatum", verzorger.overlijdensdatum())
                .param("adreskeuze", verzorger.adreskeuze().code());
        Leerlingrij.bind(sql, verzorger.naam());
        Leerlingrij.bind(sql, verzorger.adres());
        return Leerlingrij.bind(sql, verzorger.bereik());
    }

    private static Verzorger verzorger(ResultSet rij) throws SQLException {
        return new Verzorger(
                rij.getObject("id", UUID.class),
                rij.getInt("versie"),
                Leerlingrij.naam(rij, ""),
                rij.getInt("relatie"),
                rij.getBoolean("wettigevertegenwoordiger"),
                rij.getBoolean("overleden"),
                rij.getObject("overlijdensdatum", LocalDate.class),
                Verzorger.Adreskeuze.ofCode(rij.getString("adreskeuze")),
                Leerlingrij.adres(rij),
                Leerlingrij.bereik(rij));
    }
}
