package nl.hulproute.register.keten;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.database.Beurt;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.Kalender;
import nl.hulproute.uitwisseling.Ketenoorzaak;
import nl.hulproute.uitwisseling.Ketenstand;
import nl.hulproute.uitwisseling.Ketenstap;
import nl.hulproute.uitwisseling.Ketenverloop;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** How each step of each chain stood, and when: the past of the ketencheck. */
@Repository
@OpKnooppunt(Onderdeel.REGISTER)
class Ketenboek {

    /** A step of a chain that is to be written down from now on. */
    record Wijziging(Ketensleutel sleutel, Ketenstand stand) {}

    private static final int MEESTE = 200;

    private static final String NU =
            """
            select brin, nummer, swv_id, stap, staat, oorzaak, van, tot
              from register.ketenverloop where tot is null
            """;

    private record Regel(Ketensleutel sleutel, Ketenverloop verloop) {}

    private final JdbcClient jdbc;
    private final Kalender kalender;

    Ketenboek(JdbcClient jdbc, Kalender kalender) {
        this.jdbc = jdbc;
        this.kalender = kalender;
    }

    /**
     * Until the end of the transaction nobody else writes: two rounds would see the same changes.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void takeTurn() {
        Beurt.wacht(jdbc, "register.ketenverloop");
    }

    /** How every chain stands by the book. */
    @Transactional(readOnly = true)
    Map<Ketensleutel, Map<Ketenstap, Ketenverloop>> now() {
        return standing(jdbc.sql(NU));
    }

    /** How these stand by the book. */
    @Transactional(readOnly = true)
    Map<Ketensleutel, Map<Ketenstap, Ketenverloop>> now(Collection<Ketensleutel> sleutels) {
        return standing(
                keys(
                        jdbc.sql(
                                NU
                                        + """
                                        and (brin, nummer, swv_id) in (
                                          select * from unnest(cast(:brins as text[]),
                                            cast(:nummers as smallint[]), cast(:swvs as uuid[])))
                                        """),
                        List.copyOf(sleutels)));
    }

    /** The first BRINs after this one with a step that is not done, and that a hulpvraag needs. */
    @Transactional(readOnly = true)
    List<Brin> stuck(String na, int aantal) {
        return jdbc.sql(
                        """
                        select distinct brin from register.ketenverloop
                         where tot is null and staat <> 'GEREED' and stap = any (:nodig)
                           and brin > :na
                         order by brin limit :aantal
                        """)
                .param(
                        "nodig",
                        Arrays.stream(Ketenstap.values())
                                .filter(Ketenstap::nodig)
                                .map(Ketenstap::name)
                                .toArray(String[]::new))
                .param("na", na)
                .param("aantal", aantal)
                .query((row, n) -> new Brin(row.getString("brin")))
                .list();
    }

    private static Map<Ketensleutel, Map<Ketenstap, Ketenverloop>> standing(
            JdbcClient.StatementSpec vraag) {
        return vraag.query(Ketenboek::row).list().stream()
                .collect(
                        groupingBy(
                                Regel::sleutel,
                                toMap(regel -> regel.verloop().stap(), Regel::verloop)));
    }

    /** Ends what is written of chains that nobody takes part in any more. */
    @Transactional
    void end(Collection<Ketensleutel> sleutels) {
        keys(
                        jdbc.sql(
                                """
                                update register.ketenverloop set tot = greatest(van, :nu)
                                 where tot is null and (brin, nummer, swv_id) in (
                                   select * from unnest(cast(:brins as text[]),
                                     cast(:nummers as smallint[]), cast(:swvs as uuid[])))
                                """),
                        List.copyOf(sleutels))
                .param("nu", kalender.nu())
                .update();
    }

    private static JdbcClient.StatementSpec keys(
            JdbcClient.StatementSpec vraag, List<Ketensleutel> sleutels) {
        return vraag.param(
                        "brins",
                        sleutels.stream()
                                .map(sleutel -> sleutel.vestiging().brin().waarde())
                                .toArray(String[]::new))
                .param(
                        "nummers",
                        sleutels.stream()
                                .map(sleutel -> (short) sleutel.vestiging().nummer())
                                .toArray(Short[]::new))
                .param("swvs", sleutels.stream().map(Ketensleutel::swv).toArray(UUID[]::new));
    }

    /** The past of one chain, the newest first. */
    @Transactional(readOnly = true)
    List<Ketenverloop> of(Ketensleutel sleutel) {
        return jdbc
                .sql(
                        """
                        select brin, nummer, swv_id, stap, staat, oorzaak, van, tot
                          from register.ketenverloop
                         where brin = :brin and nummer = :nummer and swv_id = :swv
                         order by van desc, id desc limit :meeste
                        """)
                .param("brin", sleutel.vestiging().brin().waarde())
                .param("nummer", sleutel.vestiging().nummer())
                .param("swv", sleutel.swv())
                .param("meeste", MEESTE)
                .query(Ketenboek::row)
                .list()
                .stream()
                .map(Regel::verloop)
                .toList();
    }

    /**
     * Ends how these steps stood, and begins how they stand; what was asked is done once they are.
     */
    @Transactional
    void write(List<Wijziging> wijzigingen) {
        OffsetDateTime nu = kalender.nu();
        rows(
                """
                update register.ketenverloop v set tot = greatest(v.van, :nu)
                  from %s
                 where (v.brin, v.nummer, v.swv_id, v.stap) = (w.brin, w.nummer, w.swv, w.stap)
                   and v.tot is null
                """,
                wijzigingen, nu);
        rows(
                """
                insert into register.ketenverloop (brin, nummer, swv_id, stap, staat, oorzaak, van)
                select w.brin, w.nummer, w.swv, w.stap, w.staat, w.oorzaak, :nu from %s
                """,
                wijzigingen, nu);
        rows(
                """
                delete from register.ketenvraag v using %s
                 where (v.brin, v.nummer, v.swv_id, v.stap) = (w.brin, w.nummer, w.swv, w.stap)
                   and w.staat = 'GEREED' and v.gevraagd <= :nu
                """,
                wijzigingen, nu);
    }

    /** A statement in which {@code %s} stands for the changes as rows. */
    private void rows(String tekst, List<Wijziging> wijzigingen, OffsetDateTime nu) {
        String rijen =
                """
                unnest(cast(:brins as text[]), cast(:nummers as smallint[]), cast(:swvs as uuid[]),
                       cast(:stappen as text[]), cast(:staten as text[]), cast(:oorzaken as text[]))
                  as w (brin, nummer, swv, stap, staat, oorzaak)
                """;
        keys(
                        jdbc.sql(tekst.formatted(rijen)),
                        wijzigingen.stream().map(Wijziging::sleutel).toList())
                .param("nu", nu)
                .param("stappen", texts(wijzigingen, w -> w.stand().stap().name()))
                .param("staten", texts(wijzigingen, w -> w.stand().staat().name()))
                .param("oorzaken", texts(wijzigingen, w -> w.stand().oorzaak().name()))
                .update();
    }

    private static String[] texts(
            List<Wijziging> wijzigingen, Function<Wijziging, String> onderdeel) {
        return wijzigingen.stream().map(onderdeel).toArray(String[]::new);
    }

    /** Notes that the owner of a step was told; false when that was done already that day. */
    @Transactional
    boolean noteAsked(Ketensleutel sleutel, Ketenstap stap, String namens) {
        OffsetDateTime nu = kalender.nu();
        return jdbc.sql(
                                """
                                insert into register.ketenvraag
                                  (brin, nummer, swv_id, stap, namens, gevraagd)
                                values (:brin, :nummer, :swv, :stap, :namens, :nu)
                                on conflict (brin, nummer, swv_id, stap)
                                do update set namens = excluded.namens, gevraagd = excluded.gevraagd
                                where ketenvraag.gevraagd < :gisteren
                                """)
                        .param("brin", sleutel.vestiging().brin().waarde())
                        .param("nummer", sleutel.vestiging().nummer())
                        .param("swv", sleutel.swv())
                        .param("stap", stap.name())
                        .param("namens", namens)
                        .param("nu", nu)
                        .param("gisteren", nu.minusDays(1))
                        .update()
                == 1;
    }

    private static Regel row(ResultSet row, int n) throws SQLException {
        var tot = row.getObject("tot", OffsetDateTime.class);
        return new Regel(
                new Ketensleutel(
                        new Vestiging(new Brin(row.getString("brin")), row.getInt("nummer")),
                        row.getObject("swv_id", UUID.class)),
                new Ketenverloop(
                        Ketenstap.valueOf(row.getString("stap")),
                        Ketenstand.Staat.valueOf(row.getString("staat")),
                        Ketenoorzaak.valueOf(row.getString("oorzaak")),
                        row.getObject("van", OffsetDateTime.class).toInstant(),
                        tot == null ? null : tot.toInstant()));
    }
}
