package nl.hulproute.swv.cijfers;

import jakarta.servlet.http.HttpServletResponse;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Schooljaar;
import nl.hulproute.platform.web.Csv;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/** <em>Cijfers</em>: how much came in and how long it took, of a school year or a period. */
@Controller
@OpKnooppunt(Onderdeel.SWV)
class CijfersController {

    private static final int JAREN = 6;

    private final Cijfermaker maker;
    private final Cijferbestand bestand;
    private final Datums datums;

    CijfersController(Cijfermaker maker, Cijferbestand bestand, Datums datums) {
        this.maker = maker;
        this.bestand = bestand;
        this.datums = datums;
    }

    @GetMapping("/swv/cijfers")
    @Mag(Actie.CIJFERS_ZIEN)
    String show(
            @RequestParam(defaultValue = "") String schooljaar,
            @RequestParam(defaultValue = "") String van,
            @RequestParam(defaultValue = "") String tot,
            Werkplek werkplek,
            Model model) {
        var keuze = Periodekeuze.of(schooljaar, van, tot, datums.vandaag());
        model.addAttribute("keuze", keuze);
        model.addAttribute("fouten", keuze.fouten());
        model.addAttribute("schooljaren", years());
        model.addAttribute("cijfers", maker.make(werkplek.tenantId(), keuze.periode()));
        return "swv/cijfers/cijfers";
    }

    @GetMapping("/swv/cijfers/cijfers.csv")
    @Mag(Actie.CIJFERS_ZIEN)
    void csv(
            @RequestParam(defaultValue = "") String schooljaar,
            @RequestParam(defaultValue = "") String van,
            @RequestParam(defaultValue = "") String tot,
            Werkplek werkplek,
            HttpServletResponse response)
            throws IOException {
        Periode periode = Periodekeuze.of(schooljaar, van, tot, datums.vandaag()).periode();
        Cijfers cijfers = maker.make(werkplek.tenantId(), periode);
        bestand.schrijf(
                cijfers,
                periode,
                Csv.antwoord(
                        response, "cijfers-%s-%s.csv".formatted(periode.van(), periode.tot())));
    }

    /** This one first. */
    private List<Schooljaar> years() {
        int nu = Schooljaar.of(datums.vandaag()).beginjaar();
        return IntStream.range(0, JAREN).mapToObj(n -> new Schooljaar(nu - n)).toList();
    }
}
