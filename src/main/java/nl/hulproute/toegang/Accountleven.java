package nl.hulproute.toegang;

import nl.hulproute.platform.web.Datums;
import nl.hulproute.toegang.Accountregel.Soort;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a beheerder changes of someone who works for the organisation: the name, the role, the end.
 * Each change is noted, in the same transaction.
 */
@Service
@Transactional
public class Accountleven {

    /** What came of a change. */
    public enum Uitkomst {
        GEDAAN,
        /** It was so already. */
        GELIJK,
        LAATSTE_BEHEERDER,
        /** The account works for another organisation too, which knows it by this name. */
        OOK_ELDERS,
        /** He or she has this role here already, beside the one that is changed. */
        HEEFT_ROL,
        ONBEKEND
    }

    private final JdbcClient jdbc;
    private final Medewerkers medewerkers;
    private final Accountregels regels;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock clock;

    Accountleven(
            JdbcClient jdbc,
            Medewerkers medewerkers,
            Accountregels regels,
            ApplicationEventPublisher gebeurtenissen,
            Clock clock) {
        this.jdbc = jdbc;
        this.medewerkers = medewerkers;
        this.regels = regels;
        this.gebeurtenissen = gebeurtenissen;
        this.clock = clock;
    }

    /** Whether another organisation, where it may work now, knows this account by its name. */
    @Transactional(readOnly = true)
    public boolean alsoElsewhere(UUID organisatie, UUID account) {
        return jdbc.sql(
                        """
                        select exists (select from toegang.lidmaatschap
                                        where account_id = :account
                                          and organisatie_id <> :organisatie
                                          and (tot is null or tot > now()))
                        """)
                .param("account", account)
                .param("organisatie", organisatie)
                .query(Boolean.class)
                .single();
    }

    public Uitkomst rename(UUID organisatie, UUID lidmaatschap, String naam, String door) {
        Optional<Medewerker> found = medewerkers.find(organisatie, lidmaatschap);
        if (found.isEmpty()) {
            return Uitkomst.ONBEKEND;
        }
        Medewerker medewerker = found.get();
        if (medewerker.naam().equals(naam)) {
            return Uitkomst.GELIJK;
        }
        if (alsoElsewhere(organisatie, medewerker.account())) {
            return Uitkomst.OOK_ELDERS;
        }
        jdbc.sql("update toegang.account set naam = :naam where id = :id")
                .param("naam", naam)
                .param("id", medewerker.account())
                .update();
        regels.add(organisatie, medewerker, Soort.NAAM, medewerker.naam(), naam, door);
        gebeurtenissen.publishEvent(new Hernoemd(organisatie, medewerker.account(), naam));
        return Uitkomst.GEDAAN;
    }

    /** The new role counts from the next click. */
    public Uitkomst changeRole(UUID organisatie, UUID lidmaatschap, Rol rol, String door) {
        Optional<Medewerker> found = medewerkers.find(organisatie, lidmaatschap);
        if (found.isEmpty()) {
            return Uitkomst.ONBEKEND;
        }
        Medewerker medewerker = found.get();
        if (medewerker.rol() == rol) {
            return Uitkomst.GELIJK;
        }
        if (medewerkers.isLastManager(organisatie, medewerker)) {
            return Uitkomst.LAATSTE_BEHEERDER;
        }
        if (!setRole(organisatie, medewerker, rol)) {
            return Uitkomst.HEEFT_ROL;
        }
        regels.add(organisatie, medewerker, Soort.ROL, medewerker.rol().name(), rol.name(), door);
        return Uitkomst.GEDAAN;
    }

    private boolean setRole(UUID organisatie, Medewerker medewerker, Rol rol) {
        return jdbc.sql(
                                """
                                update toegang.lidmaatschap l set rol = :rol
                                 where organisatie_id = :organisatie and id = :id
                                   and not exists (
                                     select from toegang.lidmaatschap a
                                      where a.account_id = l.account_id and a.rol = :rol
                                        and a.organisatie_id = l.organisatie_id)
                                """)
                        .param("rol", rol.name())
                        .param("organisatie", organisatie)
                        .param("id", medewerker.lidmaatschap())
                        .update()
                == 1;
    }

    /** At this moment; one that is still to come is noted by its last day. */
    public Medewerkers.Einde end(UUID organisatie, UUID lidmaatschap, Instant tot, String door) {
        var einde = medewerkers.end(organisatie, lidmaatschap, tot);
        if (einde == Medewerkers.Einde.GEDAAN) {
            note(organisatie, lidmaatschap, Soort.EINDE, lastDay(tot), door);
        }
        return einde;
    }

    private @Nullable String lastDay(Instant tot) {
        return tot.isAfter(clock.instant())
                ? tot.minusMillis(1).atZone(Datums.NEDERLAND).toLocalDate().toString()
                : null;
    }

    /** Takes the end back; false when there is no such person here. */
    public boolean resume(UUID organisatie, UUID lidmaatschap, String door) {
        boolean there = medewerkers.resume(organisatie, lidmaatschap);
        if (there) {
            note(organisatie, lidmaatschap, Soort.HERVAT, null, door);
        }
        return there;
    }

    /** Someone looked at the account and said that it stays. */
    void keep(UUID organisatie, UUID lidmaatschap, String door) {
        note(organisatie, lidmaatschap, Soort.HOUDEN, null, door);
    }

    private void note(
            UUID organisatie, UUID lidmaatschap, Soort soort, @Nullable String nieuw, String door) {
        medewerkers
                .find(organisatie, lidmaatschap)
                .ifPresent(medewerker ->
                        regels.add(
                                organisatie,
                                medewerker,
                                soort,
                                "",
                                nieuw == null ? "" : nieuw,
                                door));
    }
}
