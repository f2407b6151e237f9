package nl.hulproute.swv.aanvraagtype;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Beheer, Lijsten, Statussen: the samenwerkingsverband's own words for the canonical states. */
@Controller
@OpKnooppunt(Onderdeel.SWV)
class StatuslabelController {

    static final int MAX_LABEL = 80;

    private final Statuslabels labels;

    StatuslabelController(Statuslabels labels) {
        this.labels = labels;
    }

    /** A state on the page: its default, and what stands in its field. */
    record Regel(HulpvraagStatus status, String standaard, String label) {}

    @GetMapping("/swv/beheer/statussen")
    @Mag(Actie.STATUSLABELS_BEHEREN)
    String list(Werkplek werkplek, Model model) {
        Map<HulpvraagStatus, String> own = labels.own(werkplek.tenantId());
        return page(own, Statuslabels.merk(own), List.of(), model);
    }

    @PostMapping("/swv/beheer/statussen")
    @Mag(Actie.STATUSLABELS_BEHEREN)
    String save(
            @RequestParam MultiValueMap<String, String> velden,
            @RequestParam(defaultValue = "") String gezien,
            Werkplek werkplek,
            Model model,
            RedirectAttributes redirect) {
        Map<HulpvraagStatus, String> own = read(velden);
        List<Veldfout> fouten =
                own.entrySet().stream()
                        .filter(label -> label.getValue().length() > MAX_LABEL)
                        .map(label ->
                                new Veldfout(
                                        "label-" + label.getKey().code(),
                                        "aanvraagtype.label.lang",
                                        labels.standaard(label.getKey()),
                                        MAX_LABEL))
                        .toList();
        if (!fouten.isEmpty()) {
            return page(own, gezien, fouten, model);
        }
        if (!labels.replaceSeen(werkplek.tenantId(), own, gezien)) {
            return late(own, labels.own(werkplek.tenantId()), model);
        }
        redirect.addFlashAttribute("melding", "aanvraagtype.labels.opgeslagen");
        return "redirect:/swv/beheer/statussen";
    }

    /** Says of each name that differs what it is now; saving again keeps what was typed. */
    private String late(
            Map<HulpvraagStatus, String> getypt, Map<HulpvraagStatus, String> nu, Model model) {
        List<Veldfout> fouten =
                Statuslabels.STATUSSEN.stream()
                        .filter(status -> !Objects.equals(getypt.get(status), nu.get(status)))
                        .map(status ->
                                new Veldfout(
                                        "label-" + status.code(),
                                        "aanvraagtype.label.intussen",
                                        labels.standaard(status),
                                        nu.getOrDefault(status, labels.standaard(status))))
                        .toList();
        return page(getypt, Statuslabels.merk(nu), fouten, model);
    }

    private String page(
            Map<HulpvraagStatus, String> own, String gezien, List<Veldfout> fouten, Model model) {
        model.addAttribute("gezien", gezien);
        model.addAttribute("fouten", fouten);
        model.addAttribute(
                "regels",
                Statuslabels.STATUSSEN.stream()
                        .map(status ->
                                new Regel(
                                        status,
                                        labels.standaard(status),
                                        own.getOrDefault(status, "")))
                        .toList());
        return "swv/aanvraagtype/statussen";
    }

    private static Map<HulpvraagStatus, String> read(MultiValueMap<String, String> velden) {
        var own = new EnumMap<HulpvraagStatus, String>(HulpvraagStatus.class);
        for (HulpvraagStatus status : Statuslabels.STATUSSEN) {
            String label =
                    Objects.requireNonNullElse(velden.getFirst("label-" + status.code()), "")
                            .strip();
            if (!label.isEmpty()) {
                own.put(status, label);
            }
        }
        return own;
    }
}
