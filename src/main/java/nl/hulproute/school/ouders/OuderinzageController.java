package nl.hulproute.school.ouders;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Inzagen;
import nl.hulproute.toegang.VoorOuder;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What was sent about the child and to whom, and who looked at what. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
class OuderinzageController {

    private static final int PER_KEER = 100;

    private final Verzonden verzonden;
    private final Inzagen inzagen;

    OuderinzageController(Verzonden verzonden, Inzagen inzagen) {
        this.verzonden = verzonden;
        this.inzagen = inzagen;
    }

    @GetMapping("/ouders/verzonden")
    @VoorOuder
    String verzonden(Ouder ouder, Model model) {
        model.addAttribute("zendingen", verzonden.van(ouder.school(), ouder.leerling()));
        return "ouders/verzonden";
    }

    /** By day, a hundred rows at a time; the last day of a full page comes whole on the next. */
    @GetMapping("/ouders/gekeken")
    @VoorOuder
    String gekeken(
            Ouder ouder,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate voor,
            Model model) {
        var onderwerpen = new ArrayList<>(verzonden.hulpvragen(ouder.school(), ouder.leerling()));
        onderwerpen.add(ouder.leerling());
        List<Inzagen.Dag> dagen = inzagen.van(ouder.school(), onderwerpen, voor, PER_KEER + 1);
        boolean meer = dagen.size() > PER_KEER;
        LocalDate laatste = meer ? dagen.getLast().dag() : null;
        List<Inzagen.Dag> heel =
                meer && !dagen.getFirst().dag().equals(laatste)
                        ? dagen.stream().filter(dag -> !dag.dag().equals(laatste)).toList()
                        : dagen;
        model.addAttribute("regels", heel.stream().map(Kijkregel::van).toList());
        model.addAttribute("ontvangers", verzonden.ontvangers(ouder.school(), ouder.leerling()));
        model.addAttribute("verder", meer ? heel.getLast().dag() : null);
        return "ouders/gekeken";
    }
}
