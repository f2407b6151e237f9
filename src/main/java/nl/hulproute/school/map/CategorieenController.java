package nl.hulproute.school.map;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.info.Invoer;
import nl.hulproute.school.leerling.Leerlingtoegang;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.UUID;

/** <em>Beheer &gt; Lijsten</em>: the categories of documents and notities. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
@RequestMapping("/beheer/lijsten/categorieen")
class CategorieenController {

    private static final String TERUG = "redirect:/beheer/lijsten/categorieen";
    private static final int LANGST = 60;

    private final Categorieen categorieen;

    CategorieenController(Categorieen categorieen) {
        this.categorieen = categorieen;
    }

    @GetMapping
    @Mag(Actie.LIJSTEN_BEHEREN)
    String toon(Model model) {
        model.addAttribute("categorieen", categorieen.alle());
        return "school/map/categorieen";
    }

    @PostMapping
    @Mag(Actie.LIJSTEN_BEHEREN)
    String add(@RequestParam String naam, Werkplek werkplek, RedirectAttributes flash) {
        boolean gelukt = geldig(naam) && categorieen.add(werkplek.tenantId(), Invoer.tekst(naam));
        return meld(flash, gelukt, "map.categorie.toegevoegd");
    }

    @PostMapping("/{id}/naam")
    @Mag(Actie.LIJSTEN_BEHEREN)
    String hernoem(@PathVariable UUID id, @RequestParam String naam, RedirectAttributes flash) {
        boolean gelukt = geldig(naam) && categorieen.hernoem(id, Invoer.tekst(naam));
        return meld(flash, gelukt, "map.categorie.hernoemd");
    }

    @PostMapping("/{id}/actief")
    @Mag(Actie.LIJSTEN_BEHEREN)
    String zet(@PathVariable UUID id, @RequestParam boolean actief, RedirectAttributes flash) {
        moet(categorieen.zet(id, actief));
        return meld(flash, true, actief ? "map.categorie.aan" : "map.categorie.uit");
    }

    @PostMapping("/{id}/verplaats")
    @Mag(Actie.LIJSTEN_BEHEREN)
    String verplaats(@PathVariable UUID id, @RequestParam int richting) {
        moet(categorieen.verplaats(id, richting));
        return TERUG;
    }

    private static void moet(boolean gevonden) {
        if (!gevonden) {
            throw Leerlingtoegang.weg();
        }
    }

    private static boolean geldig(String naam) {
        String tekst = Invoer.tekst(naam);
        return !tekst.isEmpty() && tekst.length() <= LANGST;
    }

    private static String meld(RedirectAttributes flash, boolean gelukt, String sleutel) {
        flash.addFlashAttribute(
                gelukt ? "melding" : "foutmelding", gelukt ? sleutel : "map.categorie.fout");
        return TERUG;
    }
}
