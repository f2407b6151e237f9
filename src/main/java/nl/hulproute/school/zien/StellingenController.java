package nl.hulproute.school.zien;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.info.Invoer;
import nl.hulproute.school.leerling.Leerlingtoegang;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.UUID;

/** <em>Beheer &gt; ZIEN!-stellingen</em>: the school's own list. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
@RequestMapping("/beheer/lijsten/zien")
class StellingenController {

    private static final String TERUG = "redirect:/beheer/lijsten/zien";
    private static final int LANGST = 200;

    private final Stellingen stellingen;

    StellingenController(Stellingen stellingen) {
        this.stellingen = stellingen;
    }

    @GetMapping
    @Mag(Actie.LIJSTEN_BEHEREN)
    @Transactional
    String toon(Werkplek werkplek, Model model) {
        model.addAttribute("categorieen", Ziencategorie.values());
        model.addAttribute("stellingen", stellingen.alle(werkplek.tenantId()));
        return "school/zien/stellingen";
    }

    @PostMapping
    @Mag(Actie.LIJSTEN_BEHEREN)
    @Transactional
    String add(
            @RequestParam Ziencategorie categorie,
            @RequestParam String tekst,
            @RequestParam(defaultValue = "false") boolean omgekeerd,
            Werkplek werkplek,
            RedirectAttributes flash) {
        if (!geldig(tekst)) {
            return meld(flash, false, "");
        }
        stellingen.alle(werkplek.tenantId());
        stellingen.add(werkplek.tenantId(), categorie, Invoer.tekst(tekst), omgekeerd);
        return meld(flash, true, "zien.beheer.toegevoegd");
    }

    @PostMapping("/{id}/tekst")
    @Mag(Actie.LIJSTEN_BEHEREN)
    @Transactional
    String wijzig(
            @PathVariable UUID id,
            @RequestParam String tekst,
            @RequestParam(defaultValue = "false") boolean omgekeerd,
            Werkplek werkplek,
            RedirectAttributes flash) {
        Stelling oud = stellingen.find(id).orElseThrow(Leerlingtoegang::weg);
        if (!geldig(tekst)) {
            return meld(flash, false, "");
        }
        stellingen.wijzig(werkplek.tenantId(), oud, Invoer.tekst(tekst), omgekeerd);
        return meld(flash, true, "zien.beheer.gewijzigd");
    }

    @PostMapping("/{id}/actief")
    @Mag(Actie.LIJSTEN_BEHEREN)
    @Transactional
    String zet(@PathVariable UUID id, @RequestParam boolean actief, RedirectAttributes flash) {
        if (!stellingen.zet(id, actief)) {
            throw Leerlingtoegang.weg();
        }
        return meld(flash, true, actief ? "zien.beheer.aan" : "zien.beheer.uit");
    }

    private static boolean geldig(String tekst) {
        String schoon = Invoer.tekst(tekst);
        return !schoon.isEmpty() && schoon.length() <= LANGST;
    }

    private static String meld(RedirectAttributes flash, boolean gelukt, String sleutel) {
        flash.addFlashAttribute(
                gelukt ? "melding" : "foutmelding", gelukt ? sleutel : "zien.beheer.fout");
        return TERUG;
    }
}
