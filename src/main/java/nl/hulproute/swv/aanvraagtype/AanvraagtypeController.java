package nl.hulproute.swv.aanvraagtype;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sector;
import nl.hulproute.oso.Profiel;
import nl.hulproute.oso.Uitlevering;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.swv.organisatie.Samenwerkingsverbanden;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.UUID;

/** Beheer, Lijsten, Aanvraagtypes: what schools can ask for (manual, Bijlage 1a). */
@Controller
@OpKnooppunt(Onderdeel.SWV)
class AanvraagtypeController {

    private static final String LIJST = "redirect:/swv/beheer/aanvraagtypes";

    /** No type has it: it stands for one that is being made. */
    private static final UUID NIEUW = new UUID(0, 0);

    private final Aanvraagtypes aanvraagtypes;
    private final Samenwerkingsverbanden samenwerkingsverbanden;

    AanvraagtypeController(
            Aanvraagtypes aanvraagtypes, Samenwerkingsverbanden samenwerkingsverbanden) {
        this.aanvraagtypes = aanvraagtypes;
        this.samenwerkingsverbanden = samenwerkingsverbanden;
    }

    @GetMapping("/swv/beheer/aanvraagtypes")
    @Mag(Actie.AANVRAAGTYPES_BEHEREN)
    String list(Werkplek werkplek, Model model) {
        List<Aanvraagtype> all = aanvraagtypes.all(werkplek.tenantId());
        model.addAttribute("aan", all.stream().filter(Aanvraagtype::actief).toList());
        model.addAttribute("uit", all.stream().filter(type -> !type.actief()).toList());
        return "swv/aanvraagtype/lijst";
    }

    @GetMapping("/swv/beheer/aanvraagtypes/nieuw")
    @Mag(Actie.AANVRAAGTYPES_BEHEREN)
    String blank(Werkplek werkplek, Model model) {
        return form(werkplek, NIEUW, AanvraagtypeInvoer.LEEG, List.of(), model);
    }

    @PostMapping("/swv/beheer/aanvraagtypes/nieuw")
    @Mag(Actie.AANVRAAGTYPES_BEHEREN)
    String add(
            @RequestParam MultiValueMap<String, String> velden,
            Werkplek werkplek,
            Model model,
            RedirectAttributes redirect) {
        var invoer = read(velden, werkplek);
        List<Veldfout> fouten = faults(werkplek, NIEUW, invoer);
        if (!fouten.isEmpty()) {
            return form(werkplek, NIEUW, invoer, fouten, model);
        }
        aanvraagtypes.add(werkplek.tenantId(), invoer.type(aanvraagtypes.newId()));
        redirect.addFlashAttribute("melding", "aanvraagtype.toegevoegd");
        return LIJST;
    }

    @GetMapping("/swv/beheer/aanvraagtypes/{id}")
    @Mag(Actie.AANVRAAGTYPES_BEHEREN)
    String edit(@PathVariable UUID id, Werkplek werkplek, Model model) {
        return form(werkplek, id, AanvraagtypeInvoer.of(type(werkplek, id)), List.of(), model);
    }

    @PostMapping("/swv/beheer/aanvraagtypes/{id}")
    @Mag(Actie.AANVRAAGTYPES_BEHEREN)
    String change(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> velden,
            Werkplek werkplek,
            Model model,
            RedirectAttributes redirect) {
        type(werkplek, id);
        var invoer = read(velden, werkplek);
        List<Veldfout> fouten = faults(werkplek, id, invoer);
        if (fouten.isEmpty() && !aanvraagtypes.change(werkplek.tenantId(), invoer.type(id))) {
            fouten = List.of(new Veldfout("naam", "aanvraagtype.fout.intussen"));
        }
        if (!fouten.isEmpty()) {
            return form(werkplek, id, invoer, fouten, model);
        }
        redirect.addFlashAttribute("melding", "aanvraagtype.opgeslagen");
        return LIJST;
    }

    @PostMapping("/swv/beheer/aanvraagtypes/{id}/{richting:omhoog|omlaag}")
    @Mag(Actie.AANVRAAGTYPES_BEHEREN)
    String move(@PathVariable UUID id, @PathVariable String richting, Werkplek werkplek) {
        type(werkplek, id);
        aanvraagtypes.move(werkplek.tenantId(), id, richting.equals("omhoog"));
        return LIJST;
    }

    @PostMapping("/swv/beheer/aanvraagtypes/{id}/{stand:aan|uit}")
    @Mag(Actie.AANVRAAGTYPES_BEHEREN)
    String turn(
            @PathVariable UUID id,
            @PathVariable String stand,
            Werkplek werkplek,
            RedirectAttributes redirect) {
        boolean aan = stand.equals("aan");
        Aanvraagtype type = type(werkplek, id);
        aanvraagtypes.switchTo(werkplek.tenantId(), id, aan);
        redirect.addFlashAttribute(
                "melding", aan ? "aanvraagtype.aangezet" : "aanvraagtype.uitgezet");
        if (!aan) {
            redirect.addFlashAttribute("ongedaan", id);
            redirect.addFlashAttribute("ongedaanNaam", type.naam());
        }
        return LIJST;
    }

    private String form(
            Werkplek werkplek,
            UUID id,
            AanvraagtypeInvoer invoer,
            List<Veldfout> fouten,
            Model model) {
        Profiel profiel = profiel(werkplek);
        model.addAttribute("nieuw", id.equals(NIEUW));
        model.addAttribute("id", id);
        model.addAttribute("invoer", invoer);
        model.addAttribute("fouten", fouten);
        model.addAttribute("soorten", Documentsoort.values());
        model.addAttribute("vast", profiel.categorieen(Uitlevering.VERPLICHT));
        model.addAttribute("vrij", profiel.categorieen(Uitlevering.OPTIONEEL));
        return "swv/aanvraagtype/bewerken";
    }

    private AanvraagtypeInvoer read(MultiValueMap<String, String> velden, Werkplek werkplek) {
        return AanvraagtypeInvoer.of(velden, profiel(werkplek).categorieen(Uitlevering.OPTIONEEL));
    }

    private List<Veldfout> faults(Werkplek werkplek, UUID id, AanvraagtypeInvoer invoer) {
        return invoer.fouten(aanvraagtypes.nameIsTaken(werkplek.tenantId(), invoer.naam(), id));
    }

    private Aanvraagtype type(Werkplek werkplek, UUID id) {
        return aanvraagtypes
                .find(werkplek.tenantId(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Profiel profiel(Werkplek werkplek) {
        return samenwerkingsverbanden.read(werkplek.tenantId()).nummer().sector() == Sector.PO
                ? Profiel.POSWV
                : Profiel.VOSWV;
    }
}
