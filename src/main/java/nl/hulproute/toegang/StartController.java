package nl.hulproute.toegang;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import nl.hulproute.demo.Demomodus;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The first page, the login page, and the switches of organisation and language. */
@Controller
class StartController {

    private final Demomodus demo;
    private final Demoaccounts demoaccounts;
    private final Werkplekken werkplekken;
    private final Paginagegevens paginagegevens;
    private final LocaleResolver locales;
    private final ObjectProvider<Startpunt> startpunten;

    StartController(
            Demomodus demo,
            Demoaccounts demoaccounts,
            Werkplekken werkplekken,
            Paginagegevens paginagegevens,
            LocaleResolver locales,
            ObjectProvider<Startpunt> startpunten) {
        this.demo = demo;
        this.demoaccounts = demoaccounts;
        this.werkplekken = werkplekken;
        this.paginagegevens = paginagegevens;
        this.locales = locales;
        this.startpunten = startpunten;
    }

    /** Who is logged in goes to what waits, or else to what comes first for that role. */
    @GetMapping("/")
    @Openbaar
    String start(HttpServletRequest request, Model model) {
        Werkplek werkplek = (Werkplek) request.getAttribute(Werkplekfilter.WERKPLEK);
        if (werkplek != null) {
            return startpunten
                    .orderedStream()
                    .flatMap(punt -> punt.adres(werkplek).stream())
                    .findFirst()
                    .or(() ->
                            paginagegevens.menu(werkplek).values().stream()
                                    .flatMap(List::stream)
                                    .min(Comparator.comparingInt(Menupunt::volgorde))
                                    .map(Menupunt::adres))
                    .map(adres -> "redirect:" + adres)
                    .orElse("toegang/geenwerk");
        }
        if (Werkplekken.account().isPresent()) {
            return "toegang/geenwerk";
        }
        if (!demo.aan()) {
            return "redirect:/inloggen";
        }
        model.addAttribute("groepen", demoaccounts.perOrganisatie());
        return "toegang/start";
    }

    @GetMapping("/inloggen")
    @Openbaar
    String inloggen() {
        return "toegang/inloggen";
    }

    @PostMapping("/werkplek/{lidmaatschap}")
    @Openbaar
    String kiesWerkplek(@PathVariable UUID lidmaatschap, HttpSession session) {
        werkplekken.kies(lidmaatschap, session);
        return "redirect:/";
    }

    @PostMapping("/taal")
    @Openbaar
    String kiesTaal(
            @RequestParam String taal,
            @RequestParam(defaultValue = "/") String terug,
            HttpServletRequest request,
            HttpServletResponse response) {
        locales.setLocale(
                request, response, Locale.forLanguageTag(taal.equals("en") ? "en" : "nl"));
        return Terugweg.redirect(terug);
    }
}
