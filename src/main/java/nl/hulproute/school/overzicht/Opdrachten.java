package nl.hulproute.school.overzicht;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Naam;
import nl.hulproute.school.map.Document;
import nl.hulproute.toegang.Werkplek;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The rows of the orders; all within the caller's transaction. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Opdrachten {

    private static final int RECENT = 5;

    private static final String KOPPEN =
            """
            select id, account, naam, aangevraagd, klaar from school.overzichtopdracht
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Opdrachten(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID add(Werkplek werkplek, List<Opdracht.Vraag> vragen) {
        UUID id =
                jdbc.sql(
                                """
                                insert into school.overzichtopdracht (school_id, account, naam, aangevraagd)
                                values (:school, :account, :naam, :nu) returning id
                                """)
                        .param("school", werkplek.tenantId())
                        .param("account", werkplek.account())
                        .param("naam", werkplek.naam())
                        .param("nu", OffsetDateTime.now(clock))
                        .query((rij, nummer) -> rij.getObject("id", UUID.class))
                        .single();
        jdbc.sql(
                        """
                        insert into school.overzichtopdracht_regel
                            (school_id, opdracht_id, volgorde, leerling_id, soort, variant, logo, vernieuwt)
                        select :school, :id, volgorde, leerling, soort, variant, logo, vernieuwt
                        from unnest(:leerlingen::uuid[], :soorten::text[], :varianten::text[],
                            :logos::boolean[], :vernieuwt::uuid[]) with ordinality
                            as v (leerling, soort, variant, logo, vernieuwt, volgorde)
                        """)
                .param("school", werkplek.tenantId())
                .param("id", id)
                .param("leerlingen", texts(vragen.stream().map(Opdracht.Vraag::leerling).toList()))
                .param(
                        "soorten",
                        vragen.stream().map(vraag -> vraag.soort().code()).toArray(String[]::new))
                .param(
                        "varianten",
                        vragen.stream().map(Opdracht.Vraag::variant).toArray(String[]::new))
                .param("logos", vragen.stream().map(Opdracht.Vraag::logo).toArray(Boolean[]::new))
                .param(
                        "vernieuwt",
                        vragen.stream()
                                .map(vraag ->
                                        vraag.vernieuwt() == null
                                                ? null
                                                : vraag.vernieuwt().toString())
                                .toArray(String[]::new))
                .update();
        return id;
    }

    Optional<Opdracht> vind(UUID id) {
        return jdbc.sql(KOPPEN + "where id = :id")
                .param("id", id)
                .query((rij, nummer) ->
                        opdracht(rij, regels(List.of(id)).getOrDefault(id, List.of())))
                .optional();
    }

    /** The last few of this account, newest first. */
    List<Opdracht> van(UUID account) {
        List<UUID> ids =
                jdbc.sql(
                                """
                                select id from school.overzichtopdracht where account = :account
                                order by aangevraagd desc, id desc limit :aantal
                                """)
                        .param("account", account)
                        .param("aantal", RECENT)
                        .query((rij, nummer) -> rij.getObject("id", UUID.class))
                        .list();
        var regels = regels(ids);
        return jdbc.sql(KOPPEN + "where id = any (:ids::uuid[]) order by aangevraagd desc, id desc")
                .param("ids", texts(ids))
                .query((rij, nummer) ->
                        opdracht(
                                rij,
                                regels.getOrDefault(rij.getObject("id", UUID.class), List.of())))
                .list();
    }

    private Map<UUID, List<Opdracht.Regel>> regels(List<UUID> opdrachten) {
        var regels = new HashMap<UUID, List<Opdracht.Regel>>();
        jdbc.sql(
                        """
                        select r.*, l.voornamen, l.roepnaam, l.voorletters, l.voorvoegsel, l.achternaam
                        from school.overzichtopdracht_regel r
                        join school.leerling l on l.school_id = r.school_id and l.id = r.leerling_id
                        where r.opdracht_id = any (:ids::uuid[])
                        order by r.opdracht_id, r.volgorde
                        """)
                .param("ids", texts(opdrachten))
                .query(rij -> {
                    regels.computeIfAbsent(
                                    rij.getObject("opdracht_id", UUID.class),
                                    id -> new ArrayList<>())
                            .add(regel(rij));
                });
        return regels;
    }

    void bezig(UUID opdracht, Opdracht.Regel regel) {
        zet(opdracht, regel, Opdracht.Stand.BEZIG);
    }

    void klaar(UUID opdracht, Opdracht.Regel regel, Document document) {
        jdbc.sql(
                        """
                        update school.overzichtopdracht_regel
                        set stand = 'klaar', document_id = :document, adres = :adres
                        where opdracht_id = :opdracht and volgorde = :volgorde
                        """)
                .param("document", document.id())
                .param("adres", Bewaardoverzicht.adres(document))
                .param("opdracht", opdracht)
                .param("volgorde", regel.volgorde())
                .update();
    }

    void ontbreekt(UUID opdracht, Opdracht.Regel regel, Overzichtstand.Ontbreekt waarom) {
        jdbc.sql(
                        """
                        update school.overzichtopdracht_regel
                        set stand = 'ontbreekt', melding = :melding, argumenten = :argumenten::text[],
                            knop = :knop, adres = :adres
                        where opdracht_id = :opdracht and volgorde = :volgorde
                        """)
                .param("melding", waarom.sleutel())
                .param(
                        "argumenten",
                        waarom.argumenten().stream().map(String::valueOf).toArray(String[]::new))
                .param("knop", waarom.knop())
                .param("adres", waarom.adres())
                .param("opdracht", opdracht)
                .param("volgorde", regel.volgorde())
                .update();
    }

    void mislukt(UUID opdracht, Opdracht.Regel regel) {
        zet(opdracht, regel, Opdracht.Stand.MISLUKT);
    }

    private void zet(UUID opdracht, Opdracht.Regel regel, Opdracht.Stand stand) {
        jdbc.sql(
                        """
                        update school.overzichtopdracht_regel set stand = :stand
                        where opdracht_id = :opdracht and volgorde = :volgorde
                        """)
                .param("stand", stand.code())
                .param("opdracht", opdracht)
                .param("volgorde", regel.volgorde())
                .update();
    }

    void sluit(UUID opdracht) {
        jdbc.sql("update school.overzichtopdracht set klaar = :nu where id = :id")
                .param("nu", OffsetDateTime.now(clock))
                .param("id", opdracht)
                .update();
    }

    /** Removes those that this school asked for before; how many. */
    int remove(UUID school, Instant voor) {
        return jdbc.sql(
                        """
                        delete from school.overzichtopdracht
                        where school_id = :school and aangevraagd < :voor
                        """)
                .param("school", school)
                .param("voor", voor.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Opdracht opdracht(ResultSet rij, List<Opdracht.Regel> regels)
            throws SQLException {
        var klaar = rij.getObject("klaar", OffsetDateTime.class);
        return new Opdracht(
                rij.getObject("id", UUID.class),
                rij.getObject("account", UUID.class),
                rij.getString("naam"),
                rij.getObject("aangevraagd", OffsetDateTime.class).toInstant(),
                klaar == null ? null : klaar.toInstant(),
                regels);
    }

    private static Opdracht.Regel regel(ResultSet rij) throws SQLException {
        return new Opdracht.Regel(
                rij.getInt("volgorde"),
                rij.getObject("leerling_id", UUID.class),
                new Naam(
                                rij.getString("voornamen"),
                                rij.getString("roepnaam"),
                                rij.getString("voorletters"),
                                rij.getString("voorvoegsel"),
                                rij.getString("achternaam"))
                        .volledig(),
                Overzichtsoort.ofCode(rij.getString("soort")).orElseThrow(),
                rij.getString("variant"),
                rij.getBoolean("logo"),
                rij.getObject("vernieuwt", UUID.class),
                Opdracht.Stand.valueOf(rij.getString("stand").toUpperCase(java.util.Locale.ROOT)),
                rij.getObject("document_id", UUID.class),
                rij.getString("melding"),
                Arrays.asList((String[]) rij.getArray("argumenten").getArray()),
                rij.getString("knop"),
                rij.getString("adres"));
    }

    private static String[] texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
