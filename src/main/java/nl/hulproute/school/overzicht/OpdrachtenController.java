package nl.hulproute.school.overzicht;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerlingkeuzes;
import nl.hulproute.school.leerling.Leerlingtoegang;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Inzagelog;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** <em>Overzichten</em> of several pupils: made in the background, and how far that is. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
@RequestMapping("/overzichten")
class OpdrachtenController {

    private final Overzichtbronnen bronnen;
    private final Leerlingkeuzes leerlingen;
    private final Opdrachten opdrachten;
    private final Opdrachtplanner planner;
    private final Inzagelog inzagelog;
    private final TransactionOperations transacties;

    OpdrachtenController(
            Overzichtbronnen bronnen,
            Leerlingkeuzes leerlingen,
            Opdrachten opdrachten,
            Opdrachtplanner planner,
            Inzagelog inzagelog,
            TransactionOperations transacties) {
        this.bronnen = bronnen;
        this.leerlingen = leerlingen;
        this.opdrachten = opdrachten;
        this.planner = planner;
        this.inzagelog = inzagelog;
        this.transacties = transacties;
    }

    @PostMapping("/maken")
    @Mag(Actie.OVERZICHTEN_MAKEN)
    String maak(
            @RequestParam List<String> soort,
            @RequestParam List<UUID> leerling,
            @RequestParam Map<String, String> velden,
            @RequestParam(defaultValue = "false") boolean logo,
            Werkplek werkplek) {
        var soorten = bronnen.soorten(soort, werkplek);
        var vragen =
                leerlingen.van(werkplek, leerling).stream()
                        .flatMap(een ->
                                soorten.stream()
                                        .map(wat ->
                                                new Opdracht.Vraag(
                                                        een.id(),
                                                        wat,
                                                        velden.getOrDefault(
                                                                "variant-" + wat.code(), ""),
                                                        logo,
                                                        null)))
                        .toList();
        if (vragen.isEmpty()) {
            throw Leerlingtoegang.weg();
        }
        inzagelog.note(
                werkplek,
                "POST /overzichten/maken",
                vragen.stream().map(Opdracht.Vraag::leerling).distinct().toList());
        return "redirect:/overzichten/opdrachten/" + planner.plan(werkplek, vragen);
    }

    /** How far it is; only for who asked for it. A page that renews itself is one look. */
    @GetMapping("/opdrachten/{id}")
    @Mag(Actie.OVERZICHTEN_MAKEN)
    String voortgang(
            @PathVariable UUID id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean ververst,
            Werkplek werkplek,
            Model model) {
        var opdracht =
                vind(id).filter(een -> een.account().equals(werkplek.account()))
                        .orElseThrow(Leerlingtoegang::weg);
        if (!ververst) {
            inzagelog.note(
                    werkplek,
                    "GET /overzichten/opdrachten/{id}",
                    opdracht.regels().stream().map(Opdracht.Regel::leerling).distinct().toList());
        }
        model.addAttribute("opdracht", opdracht);
        return "school/overzicht/opdracht";
    }

    private Optional<Opdracht> vind(UUID id) {
        return Objects.requireNonNull(transacties.execute(status -> opdrachten.vind(id)));
    }
}
