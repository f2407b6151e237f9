package nl.hulproute.swv.toewijzing;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.organisatie.Behandelaars;
import nl.hulproute.swv.organisatie.Dossieroverdracht;
import nl.hulproute.swv.organisatie.Dossieroverdracht.Ontvanger.Soort;
import nl.hulproute.swv.team.Teams;
import nl.hulproute.toegang.Hernoemd;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Gives all dossiers of someone who leaves to another, in one statement. */
@Repository
@OpKnooppunt(Onderdeel.SWV)
@Transactional
class Overdracht implements Dossieroverdracht {

    private static final int MEESTE = 50;

    private static final String OPEN =
            """
            behandelaar = :account
            and status not in ('afgesloten', 'ingetrokken', 'buiten-behandeling')
            """;

    private final JdbcClient jdbc;
    private final Behandelaars behandelaars;
    private final Teams teams;
    private final Wiekeuze wiekeuze;
    private final Clock clock;

    Overdracht(
            JdbcClient jdbc,
            Behandelaars behandelaars,
            Teams teams,
            Wiekeuze wiekeuze,
            Clock clock) {
        this.jdbc = jdbc;
        this.behandelaars = behandelaars;
        this.teams = teams;
        this.wiekeuze = wiekeuze;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> nummers(UUID swv, UUID account) {
        return jdbc.sql(
                        """
                        select dossiernummer from swv.dossier
                         where swv_id = :swv and %s order by ontvangen, id limit :meeste
                        """
                                .formatted(OPEN))
                .param("swv", swv)
                .param("account", account)
                .param("meeste", MEESTE)
                .query((row, n) -> row.getString(1))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public int aantal(UUID swv, UUID account) {
        return jdbc.sql("select count(*) from swv.dossier where swv_id = :swv and " + OPEN)
                .param("swv", swv)
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Ontvanger> ontvangers(UUID swv, UUID zonder) {
        var ontvangers = new ArrayList<Ontvanger>();
        behandelaars.all(swv).stream()
                .filter(een -> !een.account().equals(zonder))
                .map(een -> new Ontvanger(een.account().toString(), een.naam(), Soort.COLLEGA))
                .forEach(ontvangers::add);
        teams.all(swv).stream()
                .map(team -> new Ontvanger(Wiekeuze.TEAM + team.id(), team.naam(), Soort.TEAM))
                .forEach(ontvangers::add);
        ontvangers.add(new Ontvanger(Wiekeuze.NIEMAND, "", Soort.NIEMAND));
        return ontvangers;
    }

    /** Who takes up a dossier leaves it with its team; nobody leaves it with its team too. */
    @Override
    public boolean handOver(UUID swv, UUID account, String aan, String door) {
        Optional<Wie> wie = choice(swv, account, aan);
        wie.ifPresent(een -> give(swv, account, een, door));
        return wie.isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isChoice(UUID swv, UUID account, String aan) {
        return choice(swv, account, aan).isPresent();
    }

    private Optional<Wie> choice(UUID swv, UUID account, String aan) {
        return wiekeuze.parse(swv, aan).filter(een -> !account.equals(een.account()));
    }

    private void give(UUID swv, UUID account, Wie wie, String door) {
        jdbc.sql(
                        """
                        with mee as (
                          update swv.dossier
                             set behandelaar = :naar::uuid, behandelaar_naam = :naam,
                                 team_id = coalesce(:team::uuid, team_id),
                                 team_naam = case when :team::uuid is null then team_naam
                                                  else :teamnaam end,
                                 versie = versie + 1
                           where swv_id = :swv and %s
                          returning id, school_id, behandelaar, team_id, team_naam, versie)
                        insert into swv.dossier_gebeurtenis (swv_id, dossier_id, school_id, moment,
                          soort, door, label, versie)
                        select :swv, id, school_id, :nu,
                               case when behandelaar is null and team_id is null
                                    then 'vrijgegeven' else 'toegewezen' end,
                               :door,
                               case when behandelaar is not null then :naam
                                    when team_id is not null then 'team ' || team_naam end,
                               versie
                          from mee
                        """
                                .formatted(OPEN))
                .param("naar", wie.account())
                .param("naam", wie.naam())
                .param("team", wie.teamId())
                .param("teamnaam", wie.teamNaam())
                .param("swv", swv)
                .param("account", account)
                .param("nu", OffsetDateTime.now(clock))
                .param("door", door)
                .update();
    }

    /** Who handles a dossier is called as now; the history keeps what he or she was called then. */
    @EventListener
    void on(Hernoemd hernoemd) {
        jdbc.sql(
                        """
                        update swv.dossier set behandelaar_naam = :naam
                         where swv_id = :swv and behandelaar = :account
                        """)
                .param("naam", hernoemd.naam())
                .param("swv", hernoemd.organisatie())
                .param("account", hernoemd.account())
                .update();
    }
}
