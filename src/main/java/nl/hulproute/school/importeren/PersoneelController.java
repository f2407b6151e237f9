package nl.hulproute.school.importeren;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.school.importeren.Inleespagina.Tab;
import nl.hulproute.school.leerling.Leerlingtoegang;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Chooses whom of the staff in a file is invited, once the file is applied. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
class PersoneelController {

    private final Inlezingen inlezingen;
    private final Personeelskeuze keuze;
    private final Inleespagina pagina;

    PersoneelController(Inlezingen inlezingen, Personeelskeuze keuze, Inleespagina pagina) {
        this.inlezingen = inlezingen;
        this.keuze = keuze;
        this.pagina = pagina;
    }

    @PostMapping(ImporterenController.PAD + "/{id}/personeel")
    @Mag(Actie.MEDEWERKERS_UITNODIGEN)
    ModelAndView choose(
            @PathVariable UUID id,
            @RequestParam List<Integer> nummer,
            @RequestParam(required = false) @Nullable List<Integer> kies,
            @RequestParam(defaultValue = "0") int na,
            @RequestParam Map<String, String> velden,
            Werkplek werkplek,
            RedirectAttributes flash) {
        Inlezing inlezing =
                inlezingen
                        .find(id)
                        .filter(een -> een.voorbeeld() && werkplek.mag(Actie.LEERLINGEN_IMPORTEREN))
                        .orElseThrow(Leerlingtoegang::weg);
        var controle = new Veldcontrole();
        keuze.keep(id, new Personeelskeuze.Invoer(nummer, kies, na), velden, werkplek, controle);
        if (!controle.goed()) {
            var opnieuw =
                    pagina.of(inlezing, new Inleespagina.Blik(Tab.PERSONEEL, na, ""), werkplek);
            opnieuw.addObject("fouten", controle.fouten()).addObject("aangevinkt", kies);
            opnieuw.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return opnieuw;
        }
        flash.addFlashAttribute("melding", "importeren.personeel.bewaard");
        return new ModelAndView(
                "redirect:%s/%s?toon=%s&na=%d"
                        .formatted(ImporterenController.PAD, id, Tab.PERSONEEL, na));
    }
}
