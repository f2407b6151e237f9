package nl.hulproute.register.keten;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.Kalender;
import nl.hulproute.uitwisseling.Ketenmelding;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what systems tell of the organisations that work in them. */
@Repository
@OpKnooppunt(Onderdeel.REGISTER)
class Ketenmeldingen {

    private final JdbcClient jdbc;
    private final Kalender kalender;

    Ketenmeldingen(JdbcClient jdbc, Kalender kalender) {
        this.jdbc = jdbc;
        this.kalender = kalender;
    }

    /** False when the system keeps no schools. */
    @Transactional
    boolean keep(Oin systeem, Ketenmelding.Omgeving omgeving, String pagina) {
        return jdbc.sql(
                                """
                                insert into register.omgeving
                                  (routeringskenmerk, systeem_id, naam, email, pagina, aan, eerst,
                                   gemeld)
                                select :kenmerk, id, :naam, :email, :pagina, :aan, :nu, :nu
                                  from register.systeem where oin = :systeem and soort = 'SCHOOL'
                                on conflict (routeringskenmerk, systeem_id) do update
                                  set naam = excluded.naam, email = excluded.email,
                                      pagina = excluded.pagina, aan = excluded.aan,
                                      gemeld = excluded.gemeld
                                """)
                        .param("kenmerk", omgeving.kenmerk().waarde())
                        .param("systeem", systeem.waarde())
                        .param("naam", omgeving.naam())
                        .param("email", omgeving.email())
                        .param("pagina", pagina)
                        .param("aan", omgeving.aan())
                        .param("nu", kalender.nu())
                        .update()
                == 1;
    }

    @Transactional
    void keep(Ketenmelding.Verband verband, String pagina) {
        jdbc.sql(
                        """
                        insert into register.verbandstand (swv_id, email, pagina, aanvraagtypes, gemeld)
                        select id, :email, :pagina, :types, :nu
                          from register.samenwerkingsverband where oin = :swv
                        on conflict (swv_id) do update
                          set email = excluded.email, pagina = excluded.pagina,
                              aanvraagtypes = excluded.aanvraagtypes, gemeld = excluded.gemeld
                        """)
                .param("swv", verband.swv().waarde())
                .param("email", verband.email())
                .param("pagina", pagina)
                .param("types", verband.aanvraagtypes())
                .param("nu", kalender.nu())
                .update();
        schools(verband);
    }

    /** The list as it is now: what is no longer in it goes. */
    private void schools(Ketenmelding.Verband verband) {
        jdbc.sql(
                        """
                        with verband as (
                          select id from register.samenwerkingsverband where oin = :swv
                        ), nieuw as (
                          select distinct on (n.brin, n.nummer) n.*
                            from unnest(:brins, :nummers, :mails) as n (brin, nummer, email)
                        ), weg as (
                          delete from register.verbandschool s using verband v
                           where s.swv_id = v.id
                             and not exists (select from nieuw n
                                              where n.brin = s.brin and n.nummer = s.nummer)
                        )
                        insert into register.verbandschool (swv_id, brin, nummer, email)
                        select v.id, n.brin, n.nummer, n.email from verband v, nieuw n
                        on conflict (swv_id, brin, nummer) do update set email = excluded.email
                        """)
                .param("swv", verband.swv().waarde())
                .param(
                        "brins",
                        verband.scholen().stream()
                                .map(school -> school.vestiging().brin().waarde())
                                .toArray(String[]::new))
                .param(
                        "nummers",
                        verband.scholen().stream()
                                .map(school -> (short) school.vestiging().nummer())
                                .toArray(Short[]::new))
                .param(
                        "mails",
                        verband.scholen().stream()
                                .map(Ketenmelding.Bekend::email)
                                .toArray(String[]::new))
                .update();
    }

    @Transactional
    void keepProof(Ketensleutel sleutel, boolean aangekomen, String reden) {
        jdbc.sql(
                        """
                        insert into register.ketenproef (brin, nummer, swv_id, aangekomen, reden, moment)
                        values (:brin, :nummer, :swv, :aangekomen, :reden, :nu)
                        on conflict (brin, nummer, swv_id) do update
                          set aangekomen = excluded.aangekomen, reden = excluded.reden,
                              moment = excluded.moment
                        """)
                .param("brin", sleutel.vestiging().brin().waarde())
                .param("nummer", sleutel.vestiging().nummer())
                .param("swv", sleutel.swv())
                .param("aangekomen", aangekomen)
                .param("reden", reden)
                .param("nu", kalender.nu())
                .update();
    }

    /** Whether this system speaks for the environment. */
    @Transactional(readOnly = true)
    boolean keeps(Oin systeem, Vestiging vestiging) {
        return jdbc.sql(
                        """
                        select exists (
                          select from register.omgeving_geldig o
                           where o.brin = :brin and o.nummer = :nummer and o.systeem = :systeem)
                        """)
                .param("brin", vestiging.brin().waarde())
                .param("nummer", vestiging.nummer())
                .param("systeem", systeem.waarde())
                .query(Boolean.class)
                .single();
    }
}
