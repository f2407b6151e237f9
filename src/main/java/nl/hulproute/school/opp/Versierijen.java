package nl.hulproute.school.opp;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.web.OpKnooppunt;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of the finalised versions, which never change; each method within a transaction. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Versierijen {

    private static final String KIES =
            """
            select v.*, (v.nummer = o.laatste_nummer and not o.concept) as geldt
            from school.opp_versie v
            join school.opp o on o.school_id = v.school_id and o.id = v.opp_id
            where v.leerling_id = :leerling and o.verwijderd is null
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Versierijen(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All of a pupil, newest first. */
    List<Versierij> van(UUID leerling) {
        return jdbc.sql(KIES + " order by v.vastgesteld desc, v.id desc")
                .param("leerling", leerling)
                .query((rij, nummer) -> versie(rij))
                .list();
    }

    Optional<Versierij> find(UUID leerling, UUID id) {
        return jdbc.sql(KIES + " and v.id = :id")
                .param("leerling", leerling)
                .param("id", id)
                .query((rij, nummer) -> versie(rij))
                .optional();
    }

    Optional<Versierij> find(UUID leerling, UUID opp, int nummer) {
        return jdbc.sql(KIES + " and v.opp_id = :opp and v.nummer = :nummer")
                .param("leerling", leerling)
                .param("opp", opp)
                .param("nummer", nummer)
                .query((rij, n) -> versie(rij))
                .optional();
    }

    /** Whether these answers are what was finalised last; what is measured since is no change. */
    boolean isLaatste(Ontwikkelingsperspectief opp, Oppinhoud inhoud) {
        return opp.vastgesteld()
                && find(opp.leerling(), opp.id(), opp.nummer())
                        .filter(rij -> isGelijk(rij, inhoud.met(rij.inhoud().gemeten())))
                        .isPresent();
    }

    private static boolean isGelijk(Versierij rij, Oppinhoud inhoud) {
        var versie = rij.versie();
        return Canoniek.schrijf(versie.leerling(), versie.opp(), versie.nummer(), inhoud)
                .equals(rij.tekst());
    }

    UUID add(
            UUID school,
            Ontwikkelingsperspectief opp,
            int nummer,
            Oppinhoud inhoud,
            @Nullable UUID account,
            String naam) {
        String tekst = Canoniek.schrijf(opp.leerling(), opp.id(), nummer, inhoud);
        return jdbc.sql(
                        """
                        insert into school.opp_versie (school_id, opp_id, leerling_id, nummer, hash, tekst,
                            begindatum, einddatum, vastgesteld, door, door_naam)
                        values (:school, :opp, :leerling, :nummer, :hash, :tekst,
                            :begin, :einde, :nu, :door, :naam)
                        returning id
                        """)
                .param("school", school)
                .param("opp", opp.id())
                .param("leerling", opp.leerling())
                .param("nummer", nummer)
                .param("hash", Canoniek.hash(tekst).hex())
                .param("tekst", tekst)
                .param("begin", inhoud.datum(Oppveld.BEGIN).orElseThrow())
                .param("einde", inhoud.datum(Oppveld.EINDE).orElse(null), Types.DATE)
                .param("nu", OffsetDateTime.now(clock))
                .param("door", account, Types.OTHER)
                .param("naam", naam)
                .query((rij, n) -> rij.getObject(1, UUID.class))
                .single();
    }

    private static Versierij versie(ResultSet rij) throws SQLException {
        return new Versierij(
                new Oppversie(
                        rij.getObject("id", UUID.class),
                        rij.getObject("opp_id", UUID.class),
                        rij.getObject("leerling_id", UUID.class),
                        rij.getInt("nummer"),
                        new Sha256(rij.getString("hash")),
                        rij.getObject("begindatum", LocalDate.class),
                        rij.getObject("einddatum", LocalDate.class),
                        Ontwikkelingsperspectieven.moment(rij, "vastgesteld"),
                        rij.getString("door_naam"),
                        rij.getBoolean("geldt")),
                rij.getString("tekst"));
    }
}
