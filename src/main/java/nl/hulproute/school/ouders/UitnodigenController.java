package nl.hulproute.school.ouders;

import jakarta.servlet.http.HttpSession;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.sms.Smspoort;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Leerlingtoegang;
import nl.hulproute.school.map.Document;
import nl.hulproute.school.map.Leerlingmap;
import nl.hulproute.school.opp.Oppversie;
import nl.hulproute.school.opp.Oppversies;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks carers to read and sign, and keeps their way in: again, another code, no longer. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
@RequestMapping("/leerlingen/{leerlingId}/ouders")
class UitnodigenController {

    private final Leerlingtoegang toegang;
    private final Oppversies versies;
    private final Oudertoegangen toegangen;
    private final Ondertekenverzoeken verzoeken;
    private final Uitnodigen uitnodigen;
    private final Ouderbeelden beelden;
    private final Grondslagen grondslagen;
    private final Leerlingmap map;
    private final Derdenstukken stukken;
    private final Smspoort smspoort;

    UitnodigenController(
            Leerlingtoegang toegang,
            Oppversies versies,
            Oudertoegangen toegangen,
            Ondertekenverzoeken verzoeken,
            Uitnodigen uitnodigen,
            Ouderbeelden beelden,
            Grondslagen grondslagen,
            Leerlingmap map,
            Derdenstukken stukken,
            Smspoort smspoort) {
        this.toegang = toegang;
        this.versies = versies;
        this.toegangen = toegangen;
        this.verzoeken = verzoeken;
        this.uitnodigen = uitnodigen;
        this.beelden = beelden;
        this.grondslagen = grondslagen;
        this.map = map;
        this.stukken = stukken;
        this.smspoort = smspoort;
    }

    @GetMapping("/uitnodigen")
    @Mag(Actie.OUDERS_BETREKKEN)
    ModelAndView choose(@PathVariable UUID leerlingId, Werkplek werkplek) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        Optional<Oppversie> nu = versies.geldende(leerlingId);
        if (nu.isEmpty()) {
            return new ModelAndView("redirect:/leerlingen/" + leerlingId + "/ouders");
        }
        Oppversie versie = nu.get();
        var gevraagd =
                verzoeken.van(werkplek.tenantId(), leerlingId).stream()
                        .findFirst()
                        .map(verzoek ->
                                verzoek.documenten().stream()
                                        .map(Verzoekdocument::document)
                                        .toList());
        List<Document> documenten = map.documenten(leerlingId);
        List<UUID> zonder = withoutConsent(leerling, documenten);
        var invoer =
                UitnodigInvoer.voorzet(
                        leerling,
                        toegangen.van(werkplek.tenantId(), leerlingId),
                        Stream.concat(
                                        gevraagd
                                                .orElseGet(
                                                        () -> UitnodigInvoer.standaard(documenten))
                                                .stream(),
                                        zonder.stream())
                                .toList(),
                        zonder.isEmpty() ? answered(leerling, versie) : Set.of());
        return form(leerling, versie, invoer, documenten, List.of());
    }

    /** The codes to hand over are in the answer itself, and nowhere else. */
    @PostMapping("/uitnodigen")
    @Mag(Actie.OUDERS_BETREKKEN)
    ModelAndView invite(
            @PathVariable UUID leerlingId,
            @RequestParam MultiValueMap<String, String> velden,
            @RequestParam(defaultValue = "") String keer,
            HttpSession sessie,
            Werkplek werkplek,
            RedirectAttributes flash) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        Oppversie versie = geldende(leerling);
        List<Document> documenten = map.documenten(leerlingId);
        var invoer = UitnodigInvoer.van(leerling, velden);
        var controle = new Veldcontrole();
        invoer.controleer(controle, smspoort.aan());
        if (!controle.goed()) {
            return form(leerling, versie, invoer, documenten, controle.fouten());
        }
        if (!Eenmalig.isFirst(sessie, keer)) {
            return back(leerlingId, flash, "ouders.codes.al");
        }
        var codes =
                uitnodigen.invite(
                        leerling,
                        versie,
                        invoer.keuzes(leerlingId),
                        documenten.stream()
                                .filter(document -> invoer.documenten().contains(document.id()))
                                .toList(),
                        werkplek);
        return codes.isEmpty()
                ? back(leerlingId, flash, "ouders.gevraagd")
                : codes(leerling, codes, true);
    }

    @PostMapping("/toegang/{id}/opnieuw")
    @Mag(Actie.OUDERS_BETREKKEN)
    ModelAndView resend(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            Werkplek werkplek,
            RedirectAttributes flash) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        var codes = uitnodigen.resend(leerling, id, werkplek).orElseThrow(Leerlingtoegang::weg);
        return codes.isEmpty()
                ? back(leerlingId, flash, "ouders.opnieuw.gestuurd")
                : codes(leerling, codes, true);
    }

    @PostMapping("/toegang/{id}/code")
    @Mag(Actie.OUDERS_BETREKKEN)
    ModelAndView renew(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String keer,
            HttpSession sessie,
            Werkplek werkplek,
            RedirectAttributes flash) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        if (!Eenmalig.isFirst(sessie, keer)) {
            return back(leerlingId, flash, "ouders.codes.al");
        }
        return uitnodigen
                .renew(leerling, id)
                .map(code -> codes(leerling, List.of(code), false))
                .orElseGet(() -> back(leerlingId, flash, "ouders.code.sms.vrij"));
    }

    /** Codes are shown once: who asks again, as by another language, is back at the carers. */
    @GetMapping({"/toegang/{id}/opnieuw", "/toegang/{id}/code"})
    @Mag(Actie.OUDERS_BETREKKEN)
    ModelAndView shown(@PathVariable UUID leerlingId, Werkplek werkplek, RedirectAttributes flash) {
        toegang.vind(leerlingId, werkplek);
        return back(leerlingId, flash, "ouders.codes.gezien");
    }

    @PostMapping("/toegang/{id}/intrekken")
    @Mag(Actie.OUDERS_BETREKKEN)
    ModelAndView revoke(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            Werkplek werkplek,
            RedirectAttributes flash) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        must(uitnodigen.revoke(leerling, id));
        return back(leerlingId, flash, "ouders.ingetrokken");
    }

    /** What waits for consent that nobody refused: everyone is asked about it. */
    private List<UUID> withoutConsent(Leerling leerling, List<Document> documenten) {
        return grondslagen.van(leerling, documenten).entrySet().stream()
                .filter(een -> een.getValue().ontbreekt() && !een.getValue().geweigerd())
                .map(Map.Entry::getKey)
                .toList();
    }

    private Set<UUID> answered(Leerling leerling, Oppversie versie) {
        return beelden.beeld(leerling, versie).rijen().stream()
                .filter(rij -> rij.handtekening() != null || rij.papier() != null)
                .map(rij -> rij.verzorger().id())
                .collect(Collectors.toSet());
    }

    private Oppversie geldende(Leerling leerling) {
        return versies.geldende(leerling.id()).orElseThrow(Leerlingtoegang::weg);
    }

    private static void must(boolean gevonden) {
        if (!gevonden) {
            throw Leerlingtoegang.weg();
        }
    }

    private static ModelAndView back(UUID leerling, RedirectAttributes flash, String melding) {
        flash.addFlashAttribute("melding", melding);
        return new ModelAndView("redirect:/leerlingen/" + leerling + "/ouders");
    }

    private static ModelAndView codes(
            Leerling leerling, List<Uitnodigen.Overhandiging> codes, boolean mail) {
        return new ModelAndView("school/ouders/codes")
                .addObject("mail", mail)
                .addObject("leerling", leerling)
                .addObject("codes", codes);
    }

    private ModelAndView form(
            Leerling leerling,
            Oppversie versie,
            UitnodigInvoer invoer,
            List<Document> documenten,
            List<Veldfout> fouten) {
        var pagina = new ModelAndView("school/ouders/uitnodigen");
        pagina.addObject("leerling", leerling)
                .addObject("versie", versie)
                .addObject("invoer", invoer)
                .addObject("documenten", stukken.van(leerling, documenten))
                .addObject("tlv", versies.mistVoorTlv(versie, LocaleContextHolder.getLocale()))
                .addObject("sms", smspoort.aan())
                .addObject("keer", Eenmalig.nieuw())
                .addObject("fouten", fouten);
        return pagina;
    }
}
