package nl.hulproute.toegang;

import jakarta.servlet.http.HttpServletRequest;

import nl.hulproute.demo.Demomodus;
import nl.hulproute.platform.certificaten.Poorten;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the layout of every page needs: who one is, where one works, the navigation. */
@ControllerAdvice
class Paginagegevens {

    private final ObjectProvider<Menu> menus;
    private final Demomodus demo;
    private final Poorten poorten;
    private final Mededelingstrook strook;
    private final Terugweg terugweg;
    private final ObjectProvider<Kopdeel> kopdelen;

    Paginagegevens(
            ObjectProvider<Menu> menus,
            Demomodus demo,
            Poorten poorten,
            Mededelingstrook strook,
            Terugweg terugweg,
            ObjectProvider<Kopdeel> kopdelen) {
        this.terugweg = terugweg;
        this.kopdelen = kopdelen;
        this.menus = menus;
        this.demo = demo;
        this.poorten = poorten;
        this.strook = strook;
    }

    @ModelAttribute
    void fill(HttpServletRequest request, Model model) {
        if (poorten.onderdeel(request.getLocalPort()).isPresent()) {
            return; // another system asks, and sees no page
        }
        var werkplek = (Werkplek) request.getAttribute(Werkplekfilter.WERKPLEK);
        model.addAttribute("werkplek", werkplek);
        model.addAttribute("werkplekken", Werkplekfilter.alle(request));
        model.addAttribute("demo", demo.aan());
        model.addAttribute("pad", request.getRequestURI());
        model.addAttribute("terug", terugweg.van(request));
        model.addAttribute("mededelingen", strook.voor(werkplek, request));
        model.addAttribute("menu", werkplek == null ? Map.of() : menu(werkplek));
        if (werkplek != null) {
            kopdelen.orderedStream().forEach(deel -> deel.fill(werkplek, model));
        }
    }

    /** Group → items, of what this user may use; what stands in no group comes first. */
    Map<String, List<Menupunt>> menu(Werkplek werkplek) {
        var groepen = new LinkedHashMap<String, List<Menupunt>>();
        groepen.put("", new ArrayList<>());
        menus.stream()
                .filter(menu -> menu.soort() == werkplek.organisatie().soort())
                .flatMap(menu -> menu.punten().stream())
                .filter(punt -> werkplek.mag(punt.actie()))
                .sorted(Comparator.comparingInt(Menupunt::volgorde))
                .forEach(punt ->
                        groepen.computeIfAbsent(punt.groep(), g -> new ArrayList<>()).add(punt));
        groepen.values().removeIf(List::isEmpty);
        return groepen;
    }
}
