package nl.hulproute.swv.organisatie;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Ids;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.toegang.Accountcontroles;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The yearly look at all accounts: each is kept or ended. */
@Controller
@OpKnooppunt(Onderdeel.SWV)
class ControleController {

    private static final String PAD = "/swv/organisatie/accounts/controle";
    private static final String VELD = "oordeel-";

    private final Controles controles;
    private final Accountcontroles accountcontroles;
    private final Scholenbeheer scholen;
    private final Dossieroverdracht overdracht;

    ControleController(
            Controles controles,
            Accountcontroles accountcontroles,
            Scholenbeheer scholen,
            Dossieroverdracht overdracht) {
        this.controles = controles;
        this.accountcontroles = accountcontroles;
        this.scholen = scholen;
        this.overdracht = overdracht;
    }

    @GetMapping(PAD)
    @Mag(Actie.ORGANISATIE_BEHEREN)
    ModelAndView show(Werkplek werkplek) {
        return page(werkplek, Map.of(), "", new Veldcontrole());
    }

    /** Before its time, as when many people left at once. */
    @PostMapping(PAD + "/begin")
    @Mag(Actie.ORGANISATIE_BEHEREN)
    String begin(Werkplek werkplek) {
        accountcontroles.begin(werkplek.tenantId());
        return "redirect:" + PAD;
    }

    /** Not all accounts have to be judged at once. */
    @PostMapping(PAD)
    @Mag(Actie.ORGANISATIE_BEHEREN)
    ModelAndView judge(
            Werkplek werkplek,
            @RequestParam MultiValueMap<String, String> velden,
            RedirectAttributes flash) {
        Optional<Controlestand> stand = controles.stand(werkplek.tenantId());
        if (stand.isEmpty()) {
            return new ModelAndView("redirect:" + PAD);
        }
        Map<UUID, Boolean> gekozen = choices(velden);
        String aan = Objects.requireNonNullElse(velden.getFirst("aan"), "");
        var bezwaar = controles.judge(werkplek, stand.get(), new Controles.Keuzes(gekozen, aan));
        if (bezwaar.isPresent()) {
            var controle = new Veldcontrole();
            switch (bezwaar.get()) {
                case NIETS_GEKOZEN -> controle.fout("oordelen", "organisatie.fout.controle");
                case OVERDRACHT -> controle.fout("aan", "organisatie.fout.controle.overdracht");
                case LAATSTE_BEHEERDER -> controle.fout("oordelen", "organisatie.fout.laatste");
            }
            return page(werkplek, gekozen, aan, controle);
        }
        flash.addFlashAttribute(
                "melding",
                controles.stand(werkplek.tenantId()).isPresent()
                        ? "organisatie.controle.bewaard"
                        : "organisatie.controle.klaar");
        return new ModelAndView("redirect:" + PAD);
    }

    private static Map<UUID, Boolean> choices(MultiValueMap<String, String> velden) {
        var gekozen = new HashMap<UUID, Boolean>();
        velden.forEach((veld, waarden) -> {
            if (veld.startsWith(VELD)) {
                Ids.parse(veld.substring(VELD.length()))
                        .ifPresent(id -> choice(waarden.getFirst(), id, gekozen));
            }
        });
        return gekozen;
    }

    private static void choice(String oordeel, UUID id, Map<UUID, Boolean> gekozen) {
        switch (oordeel) {
            case "houden" -> gekozen.put(id, true);
            case "beeindigen" -> gekozen.put(id, false);
            default -> {}
        }
    }

    private ModelAndView page(
            Werkplek werkplek, Map<UUID, Boolean> gekozen, String aan, Veldcontrole controle) {
        UUID swv = werkplek.tenantId();
        var pagina = new ModelAndView("swv/organisatie/controle");
        pagina.addObject("stand", controles.stand(swv).orElse(null))
                .addObject("vorige", accountcontroles.done(swv).orElse(null))
                .addObject("namen", scholen.names(swv))
                .addObject("ontvangers", overdracht.ontvangers(swv, werkplek.account()))
                .addObject("gekozen", gekozen)
                .addObject("aan", aan)
                .addObject("fouten", controle.fouten());
        if (!controle.goed()) {
            pagina.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return pagina;
    }
}
