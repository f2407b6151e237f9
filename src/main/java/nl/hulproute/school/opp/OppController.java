package nl.hulproute.school.opp;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerlingtoegang;
import nl.hulproute.school.leerling.Prullenbak;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.UUID;

/**
 * <em>Begeleiding &gt; Ontwikkelingsperspectief</em>: the list, beginning one, and reading one with
 * its versions.
 */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
@RequestMapping("/leerlingen/{leerlingId}/opp")
class OppController {

    private static final Prullenbak.Soort SOORT =
            new Prullenbak.Soort("school.opp", "/opp", "/opp", "opp");

    private final Leerlingtoegang toegang;
    private final Prullenbak prullenbak;
    private final Opplezing lezing;
    private final Oppbegin begin;
    private final Ontwikkelingsperspectieven opps;
    private final TransactionOperations transacties;

    OppController(
            Leerlingtoegang toegang,
            Prullenbak prullenbak,
            Opplezing lezing,
            Oppbegin begin,
            Ontwikkelingsperspectieven opps,
            TransactionOperations transacties) {
        this.toegang = toegang;
        this.prullenbak = prullenbak;
        this.lezing = lezing;
        this.begin = begin;
        this.opps = opps;
        this.transacties = transacties;
    }

    @GetMapping
    @Mag(Actie.BEGELEIDING_ZIEN)
    String lijst(@PathVariable UUID leerlingId, Werkplek werkplek, Model model) {
        lezing.vulLijst(model, toegang.vind(leerlingId, werkplek));
        return "school/opp/lijst";
    }

    @PostMapping("/nieuw")
    @Mag(Actie.OPP_BEWERKEN)
    String nieuw(@PathVariable UUID leerlingId, Werkplek werkplek) {
        UUID id = begin.begin(toegang.vind(leerlingId, werkplek), werkplek);
        return "redirect:/leerlingen/{leerlingId}/opp/" + id + "/bewerken/algemeen";
    }

    @PostMapping("/{id}/kopieren")
    @Mag(Actie.OPP_BEWERKEN)
    String kopieer(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            Werkplek werkplek,
            RedirectAttributes flash) {
        UUID nieuw = begin.kopieer(toegang.vind(leerlingId, werkplek), id, werkplek);
        flash.addFlashAttribute("melding", "opp.gekopieerd");
        return "redirect:/leerlingen/{leerlingId}/opp/" + nieuw + "/bewerken/algemeen";
    }

    @GetMapping("/{id}")
    @Mag(Actie.BEGELEIDING_ZIEN)
    String toon(
            @PathVariable UUID leerlingId, @PathVariable UUID id, Werkplek werkplek, Model model) {
        lezing.vulEen(model, toegang.vind(leerlingId, werkplek), id, werkplek);
        return "school/opp/opp";
    }

    @GetMapping("/{id}/versies/{nummer}")
    @Mag(Actie.BEGELEIDING_ZIEN)
    String toonVersie(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            @PathVariable int nummer,
            Werkplek werkplek,
            Model model) {
        lezing.vulVersie(model, toegang.vind(leerlingId, werkplek), id, nummer);
        return "school/opp/versie";
    }

    @GetMapping("/{id}/vergelijken")
    @Mag(Actie.BEGELEIDING_ZIEN)
    String vergelijk(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            @RequestParam int van,
            @RequestParam(defaultValue = "0") int met,
            Werkplek werkplek,
            Model model) {
        lezing.vulVergelijking(model, toegang.vind(leerlingId, werkplek), id, van, met);
        return "school/opp/vergelijken";
    }

    /** Only what was never finalised: the rest is the file of what was agreed. */
    @PostMapping("/{id}/verwijderen")
    @Mag(Actie.OPP_BEWERKEN)
    String remove(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            Werkplek werkplek,
            RedirectAttributes flash) {
        return transacties.execute(status -> {
            if (opps.lock(leerlingId, id).filter(opp -> !opp.vastgesteld()).isEmpty()) {
                throw Leerlingtoegang.weg();
            }
            return prullenbak.verwijder(SOORT, leerlingId, id, werkplek, flash);
        });
    }

    @PostMapping("/{id}/terugzetten")
    @Mag(Actie.OPP_BEWERKEN)
    String restore(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            Werkplek werkplek,
            RedirectAttributes flash) {
        return prullenbak.zetTerug(SOORT, leerlingId, id, werkplek, flash);
    }
}
