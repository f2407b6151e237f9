package nl.hulproute.ketencheck;

import static java.util.stream.Collectors.toMap;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Organisatiesoort;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.uitwisseling.Antwoord;
import nl.hulproute.uitwisseling.Keten;
import nl.hulproute.uitwisseling.Ketenpartij;
import nl.hulproute.uitwisseling.Ketenstand;
import nl.hulproute.uitwisseling.Ketenstap;
import nl.hulproute.uitwisseling.Ketenverloop;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * <em>Ketencheck</em>: per vestiging and samenwerkingsverband what is done, what is missing, and
 * whose turn it is. School, board, samenwerkingsverband and helpdesk have the same pages.
 */
@Controller
class KetenController {

    private final Map<Organisatiesoort, Ketenzicht> zichten;

    KetenController(List<Ketenzicht> zichten) {
        this.zichten =
                new EnumMap<>(
                        zichten.stream().collect(toMap(Ketenzicht::soort, Function.identity())));
    }

    @GetMapping("/keten")
    @Mag(Actie.KETEN_ZIEN)
    String list(
            Werkplek werkplek,
            @RequestParam(defaultValue = "") String zoek,
            @RequestParam(defaultValue = "") String toon,
            @RequestParam(defaultValue = "") String na,
            Model model) {
        Optional<Ketenpagina> hapert =
                zoek.isBlank() ? view(werkplek).hapert(na) : Optional.empty();
        Antwoord<List<Keten>> antwoord =
                hapert.<Antwoord<List<Keten>>>map(p -> new Antwoord.Gegeven<>(p.ketens()))
                        .orElseGet(() -> view(werkplek).ketens(werkplek, zoek.strip()));
        List<Keten> alle = antwoord.optioneel().orElse(List.of());
        Ketenpartij wij = party(werkplek);
        Ketenfilter filter = Ketenfilter.of(toon);
        if (alle.size() == 1 && wij == Ketenpartij.SCHOOL) {
            return "redirect:" + path(alle.getFirst());
        }
        model.addAttribute("hapert", hapert.isPresent());
        model.addAttribute("na", na);
        model.addAttribute("volgende", hapert.map(Ketenpagina::volgende).orElse(null));
        model.addAttribute("probleem", antwoord.probleem().orElse(null));
        model.addAttribute("zoek", zoek);
        model.addAttribute("filter", filter);
        model.addAttribute("filters", Ketenfilter.values());
        model.addAttribute("wij", wij);
        model.addAttribute("stappen", Ketenstap.values());
        model.addAttribute("aantal", alle.size());
        model.addAttribute("werkt", alle.stream().filter(Keten::werkt).count());
        model.addAttribute(
                "bijOns",
                alle.stream().filter(keten -> Ketenfilter.BIJ_ONS.takes(keten, wij)).count());
        model.addAttribute(
                "ketens",
                alle.stream()
                        .filter(keten -> filter.takes(keten, wij))
                        .filter(keten -> fits(keten, zoek, wij))
                        .toList());
        return "ketencheck/ketens";
    }

    @GetMapping("/keten/{vestiging}/{swv}")
    @Mag(Actie.KETEN_ZIEN)
    String show(
            Werkplek werkplek,
            @PathVariable String vestiging,
            @PathVariable String swv,
            Model model) {
        Ketenzicht zicht = view(werkplek);
        Keten keten = find(werkplek, vestiging, swv);
        Ketenpartij wij = party(werkplek);
        var antwoord = zicht.verloop(werkplek, keten);
        List<Ketenverloop> verloop = antwoord.optioneel().orElse(List.of());
        model.addAttribute("keten", keten);
        model.addAttribute("wij", wij);
        model.addAttribute(
                "standen", keten.standen().stream().map(stand -> stand.voor(wij)).toList());
        model.addAttribute("paginas", pages(zicht, keten));
        model.addAttribute("verloop", verloop);
        model.addAttribute("periodes", Ketenperiode.of(verloop));
        model.addAttribute("verloopProbleem", antwoord.probleem().orElse(null));
        model.addAttribute("kanProberen", zicht.kanProberen());
        return "ketencheck/keten";
    }

    @PostMapping("/keten/{vestiging}/{swv}/herinneringen/{stap}")
    @Mag(Actie.KETEN_ZIEN)
    String remind(
            Werkplek werkplek,
            @PathVariable String vestiging,
            @PathVariable String swv,
            @PathVariable Ketenstap stap,
            RedirectAttributes redirect) {
        Keten keten = find(werkplek, vestiging, swv);
        switch (view(werkplek).herinner(werkplek, keten, stap)) {
            case Antwoord.Gegeven<String>(String aan) -> {
                redirect.addFlashAttribute("melding", "keten.gevraagd");
                redirect.addFlashAttribute("gevraagdAan", aan);
            }
            case Antwoord.Geen<String>(String reden) ->
                    redirect.addFlashAttribute("foutmelding", reden);
        }
        return "redirect:" + path(keten);
    }

    @PostMapping("/keten/{vestiging}/{swv}/testbericht")
    @Mag(Actie.KETEN_ZIEN)
    String test(
            Werkplek werkplek,
            @PathVariable String vestiging,
            @PathVariable String swv,
            RedirectAttributes redirect) {
        Keten keten = find(werkplek, vestiging, swv);
        var uitslag =
                view(werkplek)
                        .probeer(werkplek, keten)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        redirect.addFlashAttribute(
                uitslag.geslaagd() ? "melding" : "foutmelding", uitslag.uitleg());
        return "redirect:" + path(keten);
    }

    private Ketenzicht view(Werkplek werkplek) {
        Ketenzicht zicht = zichten.get(werkplek.organisatie().soort());
        if (zicht == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return zicht;
    }

    /** One that may be seen here; what somebody else has does not exist. */
    private Keten find(Werkplek werkplek, String vestiging, String swv) {
        var school = Vestiging.parse(vestiging);
        var oin = Oin.parse(swv);
        if (school.isEmpty() || oin.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return switch (view(werkplek).keten(werkplek, school.get(), oin.get())) {
            case Antwoord.Geen<Optional<Keten>>(String reden) ->
                    throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, reden);
            case Antwoord.Gegeven<Optional<Keten>>(var keten) ->
                    keten.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        };
    }

    private static Map<Ketenstap, String> pages(Ketenzicht zicht, Keten keten) {
        var paginas = new EnumMap<Ketenstap, String>(Ketenstap.class);
        for (Ketenstand stand : keten.standen()) {
            if (!stand.gereed()) {
                zicht.pagina(keten, stand).ifPresent(pagina -> paginas.put(stand.stap(), pagina));
            }
        }
        return paginas;
    }

    /** The helpdesk's words were looked up already. */
    private static boolean fits(Keten keten, String zoek, Ketenpartij wij) {
        String alles =
                (keten.vestiging().zesPosities() + " " + keten.school() + " " + keten.bestuur())
                        .toLowerCase(Locale.ROOT);
        return wij == Ketenpartij.HELPDESK
                || Arrays.stream(zoek.strip().toLowerCase(Locale.ROOT).split("\\s+", -1))
                        .allMatch(alles::contains);
    }

    private static Ketenpartij party(Werkplek werkplek) {
        return Ketenpartij.valueOf(werkplek.organisatie().soort().name());
    }

    private static String path(Keten keten) {
        return "/keten/" + keten.vestiging() + "/" + keten.swv();
    }
}
