package nl.hulproute.school.opp;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The answers of an ontwikkelingsperspectief, field by field; each method within a transaction. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Oppwaarden {

    private final JdbcClient jdbc;
    private final Clock clock;

    Oppwaarden(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Map<Veldsleutel, Oppwaarde> van(UUID opp) {
        var waarden = new HashMap<Veldsleutel, Oppwaarde>();
        jdbc.sql("select * from school.opp_waarde where opp_id = :opp")
                .param("opp", opp)
                .query(rij -> {
                    var sleutel = sleutel(rij);
                    if (sleutel.isPresent()) {
                        put(waarden, sleutel.get(), rij);
                    }
                });
        return waarden;
    }

    /** All answers of a pupil, by ontwikkelingsperspectief. */
    Map<UUID, Map<Veldsleutel, Oppwaarde>> vanLeerling(UUID leerling) {
        var perOpp = new HashMap<UUID, Map<Veldsleutel, Oppwaarde>>();
        jdbc.sql(
                        """
                        select w.* from school.opp_waarde w
                        join school.opp o on o.school_id = w.school_id and o.id = w.opp_id
                        where o.leerling_id = :leerling and o.verwijderd is null
                        """)
                .param("leerling", leerling)
                .query(rij -> {
                    var sleutel = sleutel(rij);
                    if (sleutel.isPresent()) {
                        put(
                                perOpp.computeIfAbsent(
                                        rij.getObject("opp_id", UUID.class),
                                        opp -> new HashMap<>()),
                                sleutel.get(),
                                rij);
                    }
                });
        return perOpp;
    }

    Oppinhoud inhoud(Ontwikkelingsperspectief opp) {
        return inhoud(opp.doelen(), van(opp.id()));
    }

    static Oppinhoud inhoud(List<Integer> doelen, Map<Veldsleutel, Oppwaarde> waarden) {
        var teksten = new HashMap<Veldsleutel, String>();
        waarden.forEach((sleutel, waarde) -> teksten.put(sleutel, waarde.waarde()));
        return new Oppinhoud(doelen, teksten);
    }

    /** What an answer was at a version; empty when it was never answered or it is not known. */
    Optional<String> eerder(UUID opp, Veldsleutel sleutel, int versie) {
        return jdbc.sql(
                        """
                        select waarde from school.opp_waarde_eerder
                        where opp_id = :opp and veld = :veld and regel = :regel and versie = :versie
                        """)
                .param("opp", opp)
                .param("veld", sleutel.veld().code())
                .param("regel", sleutel.regel())
                .param("versie", versie)
                .query((rij, nummer) -> rij.getString(1))
                .optional();
    }

    /** Writes new answers over the ones that stand, which are remembered. */
    void save(
            UUID school,
            UUID opp,
            Map<Veldsleutel, String> waarden,
            @Nullable UUID formulier,
            String door) {
        var velden = new ArrayList<String>();
        var regels = new ArrayList<Integer>();
        var teksten = new ArrayList<String>();
        waarden.forEach((sleutel, tekst) -> {
            velden.add(sleutel.veld().code());
            regels.add(sleutel.regel());
            teksten.add(tekst);
        });
        remember(opp, velden, regels);
        jdbc.sql(
                        """
                        insert into school.opp_waarde (school_id, opp_id, veld, regel, waarde, formulier, door_naam,
                            gewijzigd)
                        select :school, :opp, n.veld, n.regel, n.waarde, :formulier, :door, :nu
                        from unnest(:velden::text[], :regels::integer[], :teksten::text[])
                            as n (veld, regel, waarde)
                        on conflict (school_id, opp_id, veld, regel) do update
                        set waarde = excluded.waarde, formulier = excluded.formulier, door_naam = excluded.door_naam,
                            gewijzigd = excluded.gewijzigd, versie = school.opp_waarde.versie + 1
                        """)
                .param("school", school)
                .param("opp", opp)
                .param("velden", velden.toArray(String[]::new))
                .param("regels", regels.toArray(Integer[]::new))
                .param("teksten", teksten.toArray(String[]::new))
                .param("formulier", formulier, Types.OTHER)
                .param("door", door)
                .param("nu", OffsetDateTime.now(clock))
                .update();
    }

    private void remember(UUID opp, List<String> velden, List<Integer> regels) {
        jdbc.sql(
                        """
                        insert into school.opp_waarde_eerder (school_id, opp_id, veld, regel, versie, waarde)
                        select w.school_id, w.opp_id, w.veld, w.regel, w.versie, w.waarde
                        from school.opp_waarde w
                        join unnest(:velden::text[], :regels::integer[]) as n (veld, regel)
                            on n.veld = w.veld and n.regel = w.regel
                        where w.opp_id = :opp
                        """)
                .param("opp", opp)
                .param("velden", velden.toArray(String[]::new))
                .param("regels", regels.toArray(Integer[]::new))
                .update();
    }

    private static void put(Map<Veldsleutel, Oppwaarde> waarden, Veldsleutel sleutel, ResultSet rij)
            throws SQLException {
        waarden.put(
                sleutel,
                new Oppwaarde(
                        sleutel,
                        rij.getString("waarde"),
                        rij.getInt("versie"),
                        rij.getObject("formulier", UUID.class),
                        rij.getString("door_naam"),
                        Ontwikkelingsperspectieven.moment(rij, "gewijzigd")));
    }

    static Optional<Veldsleutel> sleutel(ResultSet rij) throws SQLException {
        int regel = rij.getInt("regel");
        String code = rij.getString("veld");
        return Veldsleutel.parse(regel == 0 ? code : code + "." + regel);
    }
}
