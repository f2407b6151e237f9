package nl.hulproute.school.opp;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Leerlingtoegang;
import nl.hulproute.school.leerling.Prullenbak;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.UUID;

/** The evaluations: writing, mending, removing and bringing back. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
@RequestMapping("/leerlingen/{leerlingId}/opp/{opp}/evaluaties")
class EvaluatieController {

    private static final UUID NIEUW = new UUID(0, 0);

    private final Leerlingtoegang toegang;
    private final Prullenbak prullenbak;
    private final Ontwikkelingsperspectieven opps;
    private final Evaluaties evaluaties;
    private final Opplezing lezing;
    private final TransactionOperations transacties;
    private final Datums datums;

    EvaluatieController(
            Leerlingtoegang toegang,
            Prullenbak prullenbak,
            Ontwikkelingsperspectieven opps,
            Evaluaties evaluaties,
            Opplezing lezing,
            TransactionOperations transacties,
            Datums datums) {
        this.toegang = toegang;
        this.prullenbak = prullenbak;
        this.opps = opps;
        this.evaluaties = evaluaties;
        this.lezing = lezing;
        this.transacties = transacties;
        this.datums = datums;
    }

    @GetMapping("/nieuw")
    @Mag(Actie.OPP_BEWERKEN)
    ModelAndView nieuw(@PathVariable UUID leerlingId, @PathVariable UUID opp, Werkplek werkplek) {
        var leerling = vind(leerlingId, opp, werkplek);
        var leeg = new EvaluatieInvoer(0, datums.vandaag().toString(), "", "", "", "");
        return formulier(leerling, opp, NIEUW, leeg, List.of());
    }

    @PostMapping("/nieuw")
    @Mag(Actie.OPP_BEWERKEN)
    ModelAndView add(
            @PathVariable UUID leerlingId,
            @PathVariable UUID opp,
            EvaluatieInvoer invoer,
            Werkplek werkplek,
            RedirectAttributes flash) {
        var leerling = vind(leerlingId, opp, werkplek);
        var controle = new Veldcontrole();
        var goed = invoer.controleer(controle, lezing.begin(leerling, opp), datums);
        if (!controle.goed()) {
            return formulier(leerling, opp, NIEUW, invoer, controle.fouten());
        }
        transacties.executeWithoutResult(status -> evaluaties.add(leerlingId, opp, goed, werkplek));
        return terug(leerlingId, opp, flash);
    }

    @GetMapping("/{id}")
    @Mag(Actie.OPP_BEWERKEN)
    ModelAndView bewerk(
            @PathVariable UUID leerlingId,
            @PathVariable UUID opp,
            @PathVariable UUID id,
            Werkplek werkplek) {
        var leerling = vind(leerlingId, opp, werkplek);
        var evaluatie =
                transacties
                        .execute(status -> evaluaties.find(leerlingId, opp, id))
                        .orElseThrow(Leerlingtoegang::weg);
        return formulier(leerling, opp, id, EvaluatieInvoer.van(evaluatie), List.of());
    }

    @PostMapping("/{id}")
    @Mag(Actie.OPP_BEWERKEN)
    ModelAndView save(
            @PathVariable UUID leerlingId,
            @PathVariable UUID opp,
            @PathVariable UUID id,
            EvaluatieInvoer invoer,
            Werkplek werkplek,
            RedirectAttributes flash) {
        var leerling = vind(leerlingId, opp, werkplek);
        var controle = new Veldcontrole();
        var goed = invoer.controleer(controle, lezing.begin(leerling, opp), datums);
        if (controle.goed()
                && !transacties.execute(status -> evaluaties.save(leerlingId, opp, id, goed))) {
            controle.fout("uitkomst", "school.fout.gewijzigd");
        }
        return controle.goed()
                ? terug(leerlingId, opp, flash)
                : formulier(leerling, opp, id, invoer, controle.fouten());
    }

    @PostMapping("/{id}/verwijderen")
    @Mag(Actie.OPP_BEWERKEN)
    String remove(
            @PathVariable UUID leerlingId,
            @PathVariable UUID opp,
            @PathVariable UUID id,
            Werkplek werkplek,
            RedirectAttributes flash) {
        return prullenbak.verwijder(soort(opp), leerlingId, id, werkplek, flash);
    }

    @PostMapping("/{id}/terugzetten")
    @Mag(Actie.OPP_BEWERKEN)
    String restore(
            @PathVariable UUID leerlingId,
            @PathVariable UUID opp,
            @PathVariable UUID id,
            Werkplek werkplek,
            RedirectAttributes flash) {
        return prullenbak.zetTerug(soort(opp), leerlingId, id, werkplek, flash);
    }

    private static Prullenbak.Soort soort(UUID opp) {
        return new Prullenbak.Soort(
                "school.opp_evaluatie",
                "/opp/" + opp + "/evaluaties",
                "/opp/" + opp,
                "opp.evaluatie");
    }

    private Leerling vind(UUID leerlingId, UUID opp, Werkplek werkplek) {
        var leerling = toegang.vind(leerlingId, werkplek);
        if (transacties.execute(status -> opps.find(leerlingId, opp)).isEmpty()) {
            throw Leerlingtoegang.weg();
        }
        return leerling;
    }

    private static ModelAndView terug(UUID leerlingId, UUID opp, RedirectAttributes flash) {
        flash.addFlashAttribute("melding", "opp.evaluatie.opgeslagen");
        return new ModelAndView("redirect:/leerlingen/%s/opp/%s".formatted(leerlingId, opp));
    }

    private static ModelAndView formulier(
            Leerling leerling, UUID opp, UUID id, EvaluatieInvoer invoer, List<Veldfout> fouten) {
        var pagina = new ModelAndView("school/opp/evaluatie");
        pagina.addObject("leerling", leerling)
                .addObject("opp", opp)
                .addObject("id", id)
                .addObject("nieuw", id.equals(NIEUW))
                .addObject("invoer", invoer)
                .addObject("fouten", fouten);
        return pagina;
    }
}
