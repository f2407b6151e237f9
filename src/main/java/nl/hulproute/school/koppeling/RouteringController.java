package nl.hulproute.school.koppeling;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.info.School;
import nl.hulproute.school.info.Schoolgegevens;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.uitwisseling.Keten;
import nl.hulproute.uitwisseling.Ketenoorzaak;
import nl.hulproute.uitwisseling.Ketenstand;
import nl.hulproute.uitwisseling.Ketenstap;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * <em>Beheer &gt; Koppelingen &gt; Configuratie routeringskenmerken</em> (manual, Bijlage 3): only
 * the number of this vestiging can be turned on, and it is kept at once.
 */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
class RouteringController {

    private static final String PAGINA = "redirect:/beheer/koppelingen/routeringskenmerken";

    private static final Set<Ketenstap> BIJ_HET_NUMMER =
            EnumSet.of(
                    Ketenstap.MANDAAT_SCHOOLSYSTEEM,
                    Ketenstap.ROUTERINGSKENMERK,
                    Ketenstap.ENDPOINT);

    /** A number of this BRIN; {@code eigen} is the one of this environment. */
    record Regel(Routeringskenmerk kenmerk, String naam, boolean eigen) {}

    private final Schoolgegevens scholen;
    private final Routering routering;
    private final Ketencontrole ketencontrole;

    RouteringController(Schoolgegevens scholen, Routering routering, Ketencontrole ketencontrole) {
        this.scholen = scholen;
        this.routering = routering;
        this.ketencontrole = ketencontrole;
    }

    @GetMapping("/beheer/koppelingen/routeringskenmerken")
    @Mag(Actie.KOPPELINGEN_ZIEN)
    String show(Werkplek werkplek, Model model) {
        School school = scholen.van(werkplek.tenantId());
        var stand = routering.stand(werkplek.tenantId());
        model.addAttribute("school", school);
        model.addAttribute("stand", stand);
        model.addAttribute("regels", regels(school));
        var ketens = ketencontrole.ketens(Schooladressen.adres(school));
        model.addAttribute("probleem", ketens.probleem().orElse(null));
        List<Ketenstand> standen = eigen(ketens.optioneel().orElse(List.of()));
        model.addAttribute("standen", isBehind(stand.aan(), standen) ? List.of() : standen);
        return "school/koppeling/routeringskenmerken";
    }

    @PostMapping("/beheer/koppelingen/routeringskenmerken/{stand:aan|uit}")
    @Mag(Actie.KOPPELINGEN_BEHEREN)
    String turn(Werkplek werkplek, @PathVariable String stand, RedirectAttributes redirect) {
        boolean aan = stand.equals("aan");
        if (routering.zet(werkplek.tenantId(), aan, werkplek.naam())) {
            redirect.addFlashAttribute(
                    "melding",
                    aan ? "koppeling.routering.aangezet" : "koppeling.routering.uitgezet");
            redirect.addFlashAttribute("ongedaan", aan ? "uit" : "aan");
        }
        return PAGINA;
    }

    /** It was turned on a moment ago: to say that it still has to be done would be wrong. */
    private static boolean isBehind(boolean aan, List<Ketenstand> standen) {
        return aan && standen.stream().anyMatch(s -> s.oorzaak() == Ketenoorzaak.KENMERK_UIT);
    }

    /** What the number itself needs; that is alike in each chain of this environment. */
    private static List<Ketenstand> eigen(List<Keten> ketens) {
        return ketens.stream()
                .limit(1)
                .flatMap(keten -> keten.standen().stream())
                .filter(stand -> BIJ_HET_NUMMER.contains(stand.stap()))
                .toList();
    }

    /** The numbers of all vestigingen of the BRIN that this environment knows of, its own first. */
    private static List<Regel> regels(School school) {
        Vestiging eigen = school.vestiging();
        var regels = new ArrayList<Regel>();
        regels.add(new Regel(Routeringskenmerk.of(eigen), school.naam(), true));
        if (eigen.nummer() != 0) {
            regels.add(new Regel(Routeringskenmerk.of(new Vestiging(eigen.brin(), 0)), "", false));
        }
        for (School.Nevenvestiging neven : school.vestigingen()) {
            if (neven.nummer() != eigen.nummer()) {
                regels.add(
                        new Regel(
                                Routeringskenmerk.of(new Vestiging(eigen.brin(), neven.nummer())),
                                neven.naam(),
                                false));
            }
        }
        return regels;
    }
}
