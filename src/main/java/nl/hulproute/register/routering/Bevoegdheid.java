package nl.hulproute.register.routering;

import nl.hulproute.gedeeld.Dienstversie;
import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.Kalender;
import nl.hulproute.register.mandaat.Mandaten;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which system may speak for whom: say where someone is reached, ask on someone's behalf. */
@Component
@OpKnooppunt(Onderdeel.REGISTER)
public class Bevoegdheid {

    private final JdbcClient jdbc;
    private final Mandaten mandaten;
    private final Kalender kalender;

    Bevoegdheid(JdbcClient jdbc, Mandaten mandaten, Kalender kalender) {
        this.jdbc = jdbc;
        this.mandaten = mandaten;
        this.kalender = kalender;
    }

    boolean mayAnnounce(Oin systeem, Adres adres, Dienstversie versie) {
        return switch (adres) {
            case Adres.Verband verband -> worksIn(verband.oin(), systeem);
            case Adres.Omgeving omgeving -> {
                Vestiging vestiging = omgeving.routeringskenmerk().vestiging();
                yield isEnvironmentOf(vestiging, systeem)
                        && mandaten.find(vestiging.brin(), versie, systeem, kalender.vandaag())
                                .isPresent();
            }
        };
    }

    /**
     * Whether a system may ask on behalf of an organisation: a samenwerkingsverband that works in
     * it, or a school that it keeps and is mandated for today. A samenwerkingsverband's system is
     * mandated as well, and does not speak for the school.
     */
    public boolean mayActFor(Oin systeem, Oin organisatie) {
        return organisatie
                .brin()
                .map(brin ->
                        isOfSchools(systeem)
                                && mandaten.find(
                                                brin,
                                                Dienstversie.OSO_SWV,
                                                systeem,
                                                kalender.vandaag())
                                        .isPresent())
                .orElseGet(() -> worksIn(organisatie, systeem));
    }

    /**
     * Whether a system may bring a school's question to the helpdesk: also while its board has
     * given no mandate, for then one needs the helpdesk most.
     */
    public boolean mayQuestionFor(Oin systeem, Oin organisatie) {
        return mayActFor(systeem, organisatie)
                || (organisatie.brin().isPresent() && isOfSchools(systeem));
    }

    private boolean isOfSchools(Oin systeem) {
        return jdbc.sql(
                        """
                        select exists (
                          select 1 from register.systeem where oin = :systeem and soort = 'SCHOOL')
                        """)
                .param("systeem", systeem.waarde())
                .query(Boolean.class)
                .single();
    }

    private boolean worksIn(Oin swv, Oin systeem) {
        return jdbc.sql(
                        """
                        select exists (
                          select 1 from register.samenwerkingsverband v
                          join register.systeem s on s.id = v.systeem_id
                          where v.oin = :swv and s.oin = :systeem)
                        """)
                .param("swv", swv.waarde())
                .param("systeem", systeem.waarde())
                .query(Boolean.class)
                .single();
    }

    /** A system of a samenwerkingsverband is mandated too, but it is not where the school is. */
    private boolean isEnvironmentOf(Vestiging vestiging, Oin systeem) {
        return jdbc.sql(
                        """
                        select exists (
                          select 1 from register.vestiging v, register.systeem s
                          where v.brin = :brin and v.nummer = :nummer
                            and s.oin = :systeem and s.soort = 'SCHOOL'
                            and (v.eigen_omgeving
                                 or exists (select from register.omgeving o
                                             where o.brin = v.brin and o.nummer = v.nummer
                                               and o.systeem_id = s.id)))
                        """)
                .param("brin", vestiging.brin().waarde())
                .param("nummer", vestiging.nummer())
                .param("systeem", systeem.waarde())
                .query(Boolean.class)
                .single();
    }
}
