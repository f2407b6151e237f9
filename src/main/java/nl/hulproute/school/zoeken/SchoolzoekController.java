package nl.hulproute.school.zoeken;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.ArrayList;
import java.util.List;

/** <em>Zoeken</em>. What is typed may be a name, and so stands in no address. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
@RequestMapping("/zoeken")
class SchoolzoekController {

    /** What was found of one kind: {@code leerlingen}, {@code hulpvragen} or {@code documenten}. */
    record Deel(String soort, List<Vondst> regels, boolean meer) {

        static Deel of(String soort, List<Vondst> gevonden) {
            boolean meer = gevonden.size() > Schoolzoekboek.MEESTE;
            return new Deel(
                    soort, meer ? gevonden.subList(0, Schoolzoekboek.MEESTE) : gevonden, meer);
        }
    }

    private static final String PAGINA = "school/zoeken/zoeken";
    private static final int KORTST = 2;
    private static final int LANGST = 200;

    private final Schoolzoekboek boek;

    SchoolzoekController(Schoolzoekboek boek) {
        this.boek = boek;
    }

    @GetMapping
    @Mag(Actie.LEERLINGEN_ZIEN)
    String begin(Model model) {
        model.addAttribute("tekst", "");
        return PAGINA;
    }

    /** Seeks in each kind that this account may see. */
    @PostMapping
    @Mag(Actie.LEERLINGEN_ZIEN)
    String find(@RequestParam(defaultValue = "") String tekst, Werkplek werkplek, Model model) {
        String kaal = tekst.strip();
        String vraag = kaal.substring(0, Math.min(kaal.length(), LANGST));
        boolean kort = vraag.length() < KORTST;
        model.addAttribute("tekst", vraag);
        model.addAttribute("kort", kort);
        model.addAttribute("delen", kort ? List.of() : parts(werkplek, vraag));
        return PAGINA;
    }

    private List<Deel> parts(Werkplek werkplek, String vraag) {
        var delen = new ArrayList<Deel>();
        delen.add(Deel.of("leerlingen", boek.leerlingen(werkplek, vraag)));
        if (werkplek.mag(Actie.HULPVRAAG_ZIEN)) {
            delen.add(Deel.of("hulpvragen", boek.hulpvragen(werkplek, vraag)));
        }
        if (werkplek.mag(Actie.MAP_ZIEN)) {
            delen.add(Deel.of("documenten", boek.documenten(werkplek, vraag)));
        }
        delen.removeIf(deel -> deel.regels().isEmpty());
        return delen;
    }
}
