package nl.hulproute.swv.organisatie;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.toegang.Accountleven;
import nl.hulproute.toegang.Accountregels;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Medewerker;
import nl.hulproute.toegang.Medewerkers;
import nl.hulproute.toegang.Rol;
import nl.hulproute.toegang.Werkplek;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The page of one account: who it is, what can be changed, and what was. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Accountpagina {

    /** The roles that can be changed into each other; an intern begeleider stays one. */
    static final List<Rol> ROLLEN =
            List.of(Rol.SWV_BEHANDELAAR, Rol.SWV_BESLISSER, Rol.SWV_BEHEERDER);

    private final Scholenbeheer scholen;
    private final Medewerkers medewerkers;
    private final Accountleven leven;
    private final Accountregels regels;
    private final Dossieroverdracht overdracht;
    private final Datums datums;
    private final Clock clock;

    Accountpagina(
            Scholenbeheer scholen,
            Medewerkers medewerkers,
            Accountleven leven,
            Accountregels regels,
            Dossieroverdracht overdracht,
            Datums datums,
            Clock clock) {
        this.scholen = scholen;
        this.medewerkers = medewerkers;
        this.leven = leven;
        this.regels = regels;
        this.overdracht = overdracht;
        this.datums = datums;
        this.clock = clock;
    }

    ModelAndView show(Werkplek werkplek, UUID id, Veldcontrole controle) {
        UUID swv = werkplek.tenantId();
        Medewerker medewerker = read(werkplek, id);
        var pagina = new ModelAndView("swv/organisatie/account");
        pagina.addObject("medewerker", medewerker)
                .addObject("eigen", medewerker.lidmaatschap().equals(werkplek.lidmaatschap()))
                .addObject("elders", leven.alsoElsewhere(swv, medewerker.account()))
                .addObject("rollen", ROLLEN)
                .addObject("regels", regels.of(swv, id))
                .addObject("scholen", scholen.all(swv))
                .addObject("vandaag", datums.vandaag())
                .addObject("nu", clock.instant())
                .addObject("fouten", controle.fouten());
        dossiers(swv, medewerker, pagina);
        if (!controle.goed()) {
            pagina.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return pagina;
    }

    private void dossiers(UUID swv, Medewerker medewerker, ModelAndView pagina) {
        boolean over = handsOver(swv, medewerker);
        pagina.addObject("draagtOver", over);
        if (over) {
            pagina.addObject("aantalDossiers", overdracht.aantal(swv, medewerker.account()))
                    .addObject("nummers", overdracht.nummers(swv, medewerker.account()))
                    .addObject("ontvangers", overdracht.ontvangers(swv, medewerker.account()));
        }
    }

    /** Whether dossiers are left without anyone when this one ends. */
    boolean handsOver(UUID swv, Medewerker medewerker) {
        return handsOver(swv, medewerker.account(), List.of(medewerker));
    }

    /** Whether dossiers of this person are left without anyone when all of these end. */
    boolean handsOver(UUID swv, UUID account, List<Medewerker> weg) {
        return overdracht.aantal(swv, account) > 0
                && !medewerkers.keepsRight(swv, account, weg, Actie.DOSSIERS_BEHANDELEN);
    }

    Medewerker read(Werkplek werkplek, UUID id) {
        return medewerkers
                .find(werkplek.tenantId(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
