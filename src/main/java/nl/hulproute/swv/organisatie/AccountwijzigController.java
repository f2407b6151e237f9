package nl.hulproute.swv.organisatie;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.toegang.Accountleven;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Medewerker;
import nl.hulproute.toegang.Rol;
import nl.hulproute.toegang.Werkplek;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.Optional;
import java.util.UUID;

/** Another name, another role, other hands for someone's dossiers. */
@Controller
@OpKnooppunt(Onderdeel.SWV)
class AccountwijzigController {

    private static final String PAD = "/swv/organisatie/accounts/{id}";

    private final Accountpagina pagina;
    private final Accountleven leven;
    private final Dossieroverdracht overdracht;

    AccountwijzigController(
            Accountpagina pagina, Accountleven leven, Dossieroverdracht overdracht) {
        this.pagina = pagina;
        this.leven = leven;
        this.overdracht = overdracht;
    }

    @PostMapping(PAD + "/naam")
    @Mag(Actie.ORGANISATIE_BEHEREN)
    ModelAndView rename(
            Werkplek werkplek,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String naam,
            RedirectAttributes flash) {
        String nieuw = naam.strip();
        var controle = new Veldcontrole();
        controle.verplicht("naam", nieuw, "organisatie.fout.accountnaam")
                .lengte("naam", nieuw, Veldcontrole.KORT);
        if (controle.goed()) {
            fault("naam", leven.rename(werkplek.tenantId(), id, nieuw, werkplek.naam()), controle);
        }
        return answer(werkplek, id, "organisatie.leven.naam.gedaan", controle, flash)
                .addObject("naam", naam);
    }

    /** Who can handle no dossiers in the new role, gives them to another first. */
    @PostMapping(PAD + "/rol")
    @Mag(Actie.ORGANISATIE_BEHEREN)
    ModelAndView changeRole(
            Werkplek werkplek,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String rol,
            RedirectAttributes flash) {
        Medewerker medewerker = pagina.read(werkplek, id);
        var controle = new Veldcontrole();
        Optional<Rol> nieuw =
                Accountpagina.ROLLEN.stream().filter(een -> een.name().equals(rol)).findFirst();
        if (nieuw.isEmpty() || !Accountpagina.ROLLEN.contains(medewerker.rol())) {
            controle.fout("rol", "organisatie.fout.rol");
        } else if (nieuw.get() == Rol.SWV_BEHEERDER
                && pagina.handsOver(werkplek.tenantId(), medewerker)) {
            controle.fout("rol", "organisatie.fout.rol.dossiers");
        } else {
            fault(
                    "rol",
                    leven.changeRole(werkplek.tenantId(), id, nieuw.get(), werkplek.naam()),
                    controle);
        }
        return answer(werkplek, id, "organisatie.leven.rol.gedaan", controle, flash);
    }

    @PostMapping(PAD + "/dossiers")
    @Mag(Actie.ORGANISATIE_BEHEREN)
    ModelAndView handOver(
            Werkplek werkplek,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String aan,
            RedirectAttributes flash) {
        Medewerker medewerker = pagina.read(werkplek, id);
        var controle = new Veldcontrole();
        if (!overdracht.handOver(werkplek.tenantId(), medewerker.account(), aan, werkplek.naam())) {
            controle.fout("aan", "organisatie.fout.overdracht");
        }
        return answer(werkplek, id, "organisatie.overdracht.gedaan", controle, flash);
    }

    private static void fault(String veld, Accountleven.Uitkomst uitkomst, Veldcontrole controle) {
        switch (uitkomst) {
            case GEDAAN, GELIJK -> {}
            case LAATSTE_BEHEERDER -> controle.fout(veld, "organisatie.fout.laatste");
            case OOK_ELDERS -> controle.fout(veld, "organisatie.fout.ook-elders");
            case HEEFT_ROL -> controle.fout(veld, "organisatie.fout.heeft-rol");
            case ONBEKEND -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private ModelAndView answer(
            Werkplek werkplek,
            UUID id,
            String melding,
            Veldcontrole controle,
            RedirectAttributes flash) {
        if (!controle.goed()) {
            return pagina.show(werkplek, id, controle);
        }
        flash.addFlashAttribute("melding", melding);
        return new ModelAndView("redirect:/swv/organisatie/accounts/" + id);
    }
}
