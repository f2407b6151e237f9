package nl.hulproute.school.opp;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerlingtoegang;
import nl.hulproute.toegang.Werkplek;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Who has an ontwikkelingsperspectief open; each page gives a sign of life every half minute. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Aanwezigheid {

    /** Two signs of life missed, and one is gone. */
    private static final Duration LANG = Duration.ofSeconds(75);

    /** Someone else, and the part he or she has open. */
    record Ander(String naam, Oppveld.Deel deel) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Aanwezigheid(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes that this user is here, and gives who else is; 404 when this pupil has no such OPP. */
    @Transactional
    List<Ander> meld(
            UUID leerling, UUID opp, Oppveld.Deel deel, UUID formulier, Werkplek werkplek) {
        var nu = OffsetDateTime.now(clock);
        if (noteer(leerling, opp, deel, formulier, werkplek, nu) == 0) {
            throw Leerlingtoegang.weg();
        }
        return anderen(opp, werkplek.account(), nu);
    }

    private int noteer(
            UUID leerling,
            UUID opp,
            Oppveld.Deel deel,
            UUID formulier,
            Werkplek werkplek,
            OffsetDateTime nu) {
        return jdbc.sql(
                        """
                        with weg as (
                          delete from school.opp_aanwezig
                          where school_id = :school and account <> :account and gezien < :sinds)
                        insert into school.opp_aanwezig (school_id, opp_id, account, formulier, naam, deel, gezien)
                        select o.school_id, o.id, :account, :formulier, :naam, :deel, :nu
                        from school.opp o
                        where o.school_id = :school and o.leerling_id = :leerling and o.id = :opp
                            and o.verwijderd is null
                        on conflict (school_id, opp_id, account)
                        do update set formulier = excluded.formulier, naam = excluded.naam, deel = excluded.deel, gezien = excluded.gezien
                        """)
                .param("school", werkplek.tenantId())
                .param("leerling", leerling)
                .param("opp", opp)
                .param("account", werkplek.account())
                .param("formulier", formulier)
                .param("naam", werkplek.naam())
                .param("deel", deel.name())
                .param("nu", nu)
                .param("sinds", nu.minus(LANG))
                .update();
    }

    /** Notes that this user closed that page. */
    @Transactional
    void meldAf(UUID opp, UUID account, UUID formulier) {
        jdbc.sql(
                        """
                        delete from school.opp_aanwezig
                        where opp_id = :opp and account = :account and formulier = :formulier
                        """)
                .param("opp", opp)
                .param("account", account)
                .param("formulier", formulier)
                .update();
    }

    private List<Ander> anderen(UUID opp, UUID account, OffsetDateTime nu) {
        return jdbc.sql(
                        """
                        select naam, deel from school.opp_aanwezig
                        where opp_id = :opp and account <> :account and gezien > :sinds
                        order by naam
                        """)
                .param("opp", opp)
                .param("account", account)
                .param("sinds", nu.minus(LANG))
                .query((rij, nummer) ->
                        new Ander(
                                rij.getString("naam"), Oppveld.Deel.valueOf(rij.getString("deel"))))
                .list();
    }
}
