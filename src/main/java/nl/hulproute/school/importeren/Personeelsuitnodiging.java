package nl.hulproute.school.importeren;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Genodigde;
import nl.hulproute.toegang.Leerkrachtgroepen;
import nl.hulproute.toegang.Organisatie;
import nl.hulproute.toegang.Rol;
import nl.hulproute.toegang.Toegelaten;
import nl.hulproute.toegang.Uitnodigingen;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Invites the staff that was chosen, and sees to it that a leerkracht who is let in, now or by the
 * link in the mail, is held to the groups of the file.
 */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Personeelsuitnodiging {

    private final Personeel personeel;
    private final Uitnodigingen uitnodigingen;
    private final Leerkrachtgroepen leerkrachten;
    private final JdbcClient jdbc;

    Personeelsuitnodiging(
            Personeel personeel,
            Uitnodigingen uitnodigingen,
            Leerkrachtgroepen leerkrachten,
            JdbcClient jdbc) {
        this.personeel = personeel;
        this.uitnodigingen = uitnodigingen;
        this.leerkrachten = leerkrachten;
        this.jdbc = jdbc;
    }

    /** Those that were chosen, once the groups of the file are there; how many that are. */
    @Transactional
    public int invite(UUID inlezing, Organisatie school, String door) {
        List<Personeel.Voorstel> gekozen = personeel.chosen(inlezing);
        for (Personeel.Voorstel voorstel : gekozen) {
            var genodigde = new Genodigde(voorstel.naam(), voorstel.email(), voorstel.rol(), null);
            remember(school.id(), voorstel, genodigde.email());
            uitnodigingen.invite(school, genodigde, door);
        }
        return gekozen.size();
    }

    /** In the transaction that lets someone in. */
    @EventListener
    public void holdToGroups(Toegelaten iemand) {
        if (iemand.rol() != Rol.LEERKRACHT) {
            return;
        }
        jdbc.sql(
                        "select groepen from school.leerkracht where school_id = :school and email"
                                + " = :email")
                .param("school", iemand.organisatie())
                .param("email", iemand.email())
                .query((rij, nummer) ->
                        Set.copyOf(Arrays.asList((UUID[]) rij.getArray("groepen").getArray())))
                .optional()
                .ifPresent(groepen ->
                        leerkrachten.hold(iemand.account(), iemand.organisatie(), groepen));
    }

    private void remember(UUID school, Personeel.Voorstel voorstel, String email) {
        jdbc.sql(
                        """
                        insert into school.leerkracht (school_id, email, sleutel, groepen)
                        values (:school, :email, :sleutel, array(select g.id from school.groep g
                            where g.school_id = :school and g.sleutel = any (:groepen::text[])))
                        on conflict (school_id, email) do update
                            set sleutel = excluded.sleutel, groepen = excluded.groepen
                        """)
                .param("school", school)
                .param("email", email)
                .param("sleutel", voorstel.sleutel())
                .param("groepen", voorstel.sleutels().toArray(String[]::new))
                .update();
    }
}
