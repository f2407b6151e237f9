package nl.hulproute.toegang;

import jakarta.servlet.http.HttpServletRequest;

import nl.hulproute.demo.Demomodus;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the layout of every page needs: who one is, where one works, the navigation. */
@ControllerAdvice
class Paginagegevens {

    private final ObjectProvider<Menu> menus;
    private final Demomodus demo;

    Paginagegevens(ObjectProvider<Menu> menus, Demomodus demo) {
        this.menus = menus;
        this.demo = demo;
    }

    @ModelAttribute("werkplek")
    @Nullable Werkplek werkplek(HttpServletRequest request) {
        return (Werkplek) request.getAttribute(Werkplekfilter.WERKPLEK);
    }

    @ModelAttribute("werkplekken")
    List<Werkplek> werkplekken(HttpServletRequest request) {
        return Werkplekfilter.alle(request);
    }

    @ModelAttribute("demo")
    boolean demo() {
        return demo.aan();
    }

    /** Where one is, to come back to after a switch of language. */
    @ModelAttribute("pad")
    String pad(HttpServletRequest request) {
        return request.getRequestURI();
    }

    /** Group → items, of what this user may use. */
    @ModelAttribute("menu")
    Map<String, List<Menupunt>> menu(HttpServletRequest request) {
        Werkplek werkplek = werkplek(request);
        return werkplek == null ? Map.of() : menu(werkplek);
    }

    Map<String, List<Menupunt>> menu(Werkplek werkplek) {
        var groepen = new LinkedHashMap<String, List<Menupunt>>();
        menus.stream()
                .filter(menu -> menu.soort() == werkplek.organisatie().soort())
                .flatMap(menu -> menu.punten().stream())
                .filter(punt -> werkplek.mag(punt.actie()))
                .sorted(Comparator.comparingInt(Menupunt::volgorde))
                .forEach(punt ->
                        groepen.computeIfAbsent(punt.groep(), g -> new java.util.ArrayList<>())
                                .add(punt));
        return groepen;
    }
}
