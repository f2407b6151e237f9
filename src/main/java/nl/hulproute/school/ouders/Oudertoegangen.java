package nl.hulproute.school.ouders;

import static nl.hulproute.school.ouders.Rijen.moment;
import static nl.hulproute.school.ouders.Rijen.momentOfNull;
import static nl.hulproute.school.ouders.Rijen.tijd;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The ways in of carers, one for each carer of each pupil. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
@Transactional
class Oudertoegangen {

    /** What the school fills in to let a carer in. */
    record Nieuw(
            UUID leerling,
            UUID verzorger,
            String email,
            Locale taal,
            Codeweg codeweg,
            String telefoon) {}

    /** Opened again after it was closed, or for somebody who is reached in another way. */
    private static final String ANDERS =
            """
            (t.ingetrokken is not null or t.verloopt <= :nu or t.email <> excluded.email
             or t.codeweg <> excluded.codeweg or t.telefoon <> excluded.telefoon)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Oudertoegangen(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Oudertoegang> van(UUID school, UUID leerling) {
        return jdbc.sql(
                        """
                        select * from school.oudertoegang
                         where school_id = :school and leerling_id = :leerling
                        """)
                .param("school", school)
                .param("leerling", leerling)
                .query((rij, nummer) -> toegang(rij))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Oudertoegang> find(UUID school, UUID id) {
        return query("", school, id);
    }

    /** The same, with nobody else at it until the transaction ends. */
    public Optional<Oudertoegang> lock(UUID school, UUID id) {
        return query(" for update", school, id);
    }

    /**
     * Opens the way in, or opens it again for longer. A code that works stays, but not where the
     * way in was closed or goes to another address now: then nobody came in yet.
     */
    public Oudertoegang open(
            UUID school, Nieuw nieuw, Duration geldig, @Nullable UUID door, String doorNaam) {
        Instant nu = clock.instant();
        return jdbc.sql(
                        """
                        insert into school.oudertoegang as t (school_id, leerling_id, verzorger_id,
                               email, taal, codeweg, telefoon, verstuurd, verloopt, door, door_naam)
                        values (:school, :leerling, :verzorger, :email, :taal, :codeweg, :telefoon,
                               :nu, :verloopt, :door, :doorNaam)
                        on conflict (school_id, leerling_id, verzorger_id) do update
                           set email = excluded.email, taal = excluded.taal,
                               code = case when %1$s then null else t.code end,
                               code_tot = case when %1$s then null else t.code_tot end,
                               binnen = case when %1$s then null else t.binnen end,
                               codeweg = excluded.codeweg, telefoon = excluded.telefoon,
                               verstuurd = excluded.verstuurd, verloopt = excluded.verloopt,
                               ingetrokken = null, mail_mislukt = null, door = excluded.door,
                               door_naam = excluded.door_naam
                        returning *
                        """
                                .formatted(ANDERS))
                .param("school", school)
                .param("leerling", nieuw.leerling())
                .param("verzorger", nieuw.verzorger())
                .param("email", nieuw.email())
                .param("taal", nieuw.taal().getLanguage())
                .param("codeweg", nieuw.codeweg().code())
                .param("telefoon", nieuw.telefoon())
                .param("nu", tijd(nu))
                .param("verloopt", tijd(nu.plus(geldig)))
                .param("door", door, Types.OTHER)
                .param("doorNaam", doorNaam)
                .query((rij, nummer) -> toegang(rij))
                .single();
    }

    /** A code to hand over: the one before it no longer works, and the count begins again. */
    public void zetCode(UUID school, UUID id, String argon2) {
        jdbc.sql(
                        """
                        update school.oudertoegang
                           set code = :code, code_tot = null, pogingen = 0, slot_tot = null
                         where school_id = :school and id = :id
                        """)
                .param("code", argon2)
                .param("school", school)
                .param("id", id)
                .update();
    }

    /** The count of wrong codes begins again. */
    public void ontgrendel(UUID school, UUID id) {
        jdbc.sql(
                        """
                        update school.oudertoegang set pogingen = 0, slot_tot = null
                         where school_id = :school and id = :id
                        """)
                .param("school", school)
                .param("id", id)
                .update();
    }

    /** Takes one of the messages of this day; false when it is too soon, or enough for today. */
    public boolean neemSms(UUID school, UUID id, Duration pauze, int perDag) {
        Instant nu = clock.instant();
        return jdbc.sql(
                                """
                                update school.oudertoegang
                                   set sms_vandaag = case when sms_laatst > :gisteren
                                                          then sms_vandaag + 1 else 1 end,
                                       sms_laatst = :nu
                                 where school_id = :school and id = :id
                                   and (sms_laatst is null or sms_laatst <= :eerder)
                                   and (sms_laatst is null or sms_laatst <= :gisteren
                                        or sms_vandaag < :perDag)
                                """)
                        .param("gisteren", tijd(nu.minus(Duration.ofDays(1))))
                        .param("nu", tijd(nu))
                        .param("eerder", tijd(nu.minus(pauze)))
                        .param("perDag", perDag)
                        .param("school", school)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** A code that was sent; what was tried before counts on. */
    public void zetSmscode(UUID school, UUID id, String argon2, Duration geldig) {
        jdbc.sql(
                        """
                        update school.oudertoegang set code = :code, code_tot = :tot
                         where school_id = :school and id = :id
                        """)
                .param("code", argon2)
                .param("tot", tijd(clock.instant().plus(geldig)))
                .param("school", school)
                .param("id", id)
                .update();
    }

    /** A wrong code: every fifth closes the door for a while. */
    public Oudertoegang noteFout(UUID school, UUID id, Duration slot) {
        return jdbc.sql(
                        """
                        update school.oudertoegang
                           set pogingen = pogingen + 1,
                               slot_tot = case when (pogingen + 1) % :keer = 0
                                               then :tot::timestamptz else slot_tot end
                         where school_id = :school and id = :id returning *
                        """)
                .param("keer", Oudertoegang.POGINGEN)
                .param("tot", tijd(clock.instant().plus(slot)))
                .param("school", school)
                .param("id", id)
                .query((rij, nummer) -> toegang(rij))
                .single();
    }

    /** The right code: a code by SMS is used up by it. */
    public void noteBinnen(UUID school, UUID id) {
        jdbc.sql(
                        """
                        update school.oudertoegang
                           set pogingen = 0, slot_tot = null, binnen = :nu,
                               code = case when codeweg = 'sms' then null else code end
                         where school_id = :school and id = :id
                        """)
                .param("nu", tijd(clock.instant()))
                .param("school", school)
                .param("id", id)
                .update();
    }

    /** The mail of that moment never left; nothing when another was sent since. */
    public void noteMailMislukt(UUID school, UUID id, Instant verstuurd) {
        jdbc.sql(
                        """
                        update school.oudertoegang set mail_mislukt = :nu
                         where school_id = :school and id = :id and verstuurd = :verstuurd
                        """)
                .param("nu", tijd(clock.instant()))
                .param("school", school)
                .param("id", id)
                .param("verstuurd", tijd(verstuurd))
                .update();
    }

    /** Nobody gets in any more, also not with the code; false when it was closed already. */
    public boolean sluit(UUID school, UUID id) {
        return jdbc.sql(
                                """
                                update school.oudertoegang
                                   set ingetrokken = :nu, code = null, code_tot = null,
                                       binnen = null
                                 where school_id = :school and id = :id and ingetrokken is null
                                """)
                        .param("nu", tijd(clock.instant()))
                        .param("school", school)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Who lost gezag, or is no carer any more, has no way in. */
    private Optional<Oudertoegang> query(String slot, UUID school, UUID id) {
        return jdbc.sql(
                        """
                        select * from school.oudertoegang t
                         where t.school_id = :school and t.id = :id
                           and exists (select 1 from school.verzorger v
                                where v.school_id = t.school_id and v.id = t.verzorger_id
                                  and v.verwijderd is null and v.wettigevertegenwoordiger)
                        """
                                + slot)
                .param("school", school)
                .param("id", id)
                .query((rij, nummer) -> toegang(rij))
                .optional();
    }

    private static Oudertoegang toegang(ResultSet rij) throws SQLException {
        return new Oudertoegang(
                Rijen.id(rij, "id"),
                Rijen.id(rij, "school_id"),
                Rijen.id(rij, "leerling_id"),
                Rijen.id(rij, "verzorger_id"),
                rij.getString("email"),
                Locale.forLanguageTag(rij.getString("taal")),
                Codeweg.ofCode(rij.getString("codeweg")),
                rij.getString("telefoon"),
                rij.getString("code"),
                momentOfNull(rij, "code_tot"),
                rij.getInt("pogingen"),
                momentOfNull(rij, "slot_tot"),
                moment(rij, "verstuurd"),
                moment(rij, "verloopt"),
                momentOfNull(rij, "ingetrokken"),
                momentOfNull(rij, "binnen"),
                momentOfNull(rij, "mail_mislukt"));
    }
}
