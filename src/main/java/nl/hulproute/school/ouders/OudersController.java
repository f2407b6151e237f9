package nl.hulproute.school.ouders;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.school.info.Invoer;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Leerlingtoegang;
import nl.hulproute.school.leerling.Prullenbak;
import nl.hulproute.school.leerling.Verzorger;
import nl.hulproute.school.map.Document;
import nl.hulproute.school.map.Leerlingmap;
import nl.hulproute.school.opp.Oppversie;
import nl.hulproute.school.opp.Oppversies;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The tab Ouders of a pupil: who was asked, what they said, and why a plan goes without. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
@RequestMapping("/leerlingen/{leerlingId}/ouders")
class OudersController {

    private static final Prullenbak.Soort AFWIJKING =
            new Prullenbak.Soort(
                    "school.ouderafwijking", "/ouders/afwijkingen", "/ouders", "ouders.afwijking");

    private final Leerlingtoegang toegang;
    private final Oppversies versies;
    private final Ouderbeelden beelden;
    private final Handtekeningen handtekeningen;
    private final Afwijkingen afwijkingen;
    private final Leerlingmap map;
    private final Derdenstukken stukken;
    private final Ouderlog log;
    private final Ouderpdf pdf;
    private final Zegel zegel;
    private final Prullenbak prullenbak;
    private final Clock clock;

    OudersController(
            Leerlingtoegang toegang,
            Oppversies versies,
            Ouderbeelden beelden,
            Handtekeningen handtekeningen,
            Afwijkingen afwijkingen,
            Leerlingmap map,
            Derdenstukken stukken,
            Ouderlog log,
            Ouderpdf pdf,
            Zegel zegel,
            Prullenbak prullenbak,
            Clock clock) {
        this.toegang = toegang;
        this.versies = versies;
        this.beelden = beelden;
        this.handtekeningen = handtekeningen;
        this.afwijkingen = afwijkingen;
        this.map = map;
        this.stukken = stukken;
        this.log = log;
        this.pdf = pdf;
        this.zegel = zegel;
        this.prullenbak = prullenbak;
        this.clock = clock;
    }

    @GetMapping
    @Mag(Actie.OUDERS_BETREKKEN)
    ModelAndView toon(@PathVariable UUID leerlingId, Werkplek werkplek) {
        return page(toegang.vind(leerlingId, werkplek), "", List.of());
    }

    @PostMapping("/afwijkingen")
    @Mag(Actie.OUDERS_BETREKKEN)
    ModelAndView deviate(
            @PathVariable UUID leerlingId,
            @RequestParam(defaultValue = "") String reden,
            Werkplek werkplek,
            RedirectAttributes flash) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        String tekst = Invoer.tekst(reden);
        var controle = new Veldcontrole();
        controle.lengte("reden", tekst, Afwijking.LANGSTE);
        if (!Afwijking.isReden(tekst)) {
            controle.fout("reden", "ouders.fout.reden", Afwijking.KORTSTE);
        }
        if (!controle.goed()) {
            return page(leerling, tekst, controle.fouten());
        }
        Oppversie versie = versies.geldende(leerlingId).orElseThrow(Leerlingtoegang::weg);
        var antwoorden = beelden.beeld(leerling, versie).antwoorden();
        afwijkingen.add(
                versie,
                tekst,
                antwoorden.stream().map(Afwijking.Gegeven::id).toList(),
                Afwijkingen.Zegger.of(werkplek));
        flash.addFlashAttribute("melding", "ouders.afwijking.opgeslagen");
        return new ModelAndView("redirect:/leerlingen/" + leerlingId + "/ouders");
    }

    @PostMapping("/afwijkingen/{id}/verwijderen")
    @Mag(Actie.OUDERS_BETREKKEN)
    String remove(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            Werkplek werkplek,
            RedirectAttributes flash) {
        return prullenbak.verwijder(AFWIJKING, leerlingId, id, werkplek, flash);
    }

    @PostMapping("/afwijkingen/{id}/terugzetten")
    @Mag(Actie.OUDERS_BETREKKEN)
    String restore(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            Werkplek werkplek,
            RedirectAttributes flash) {
        return prullenbak.zetTerug(AFWIJKING, leerlingId, id, werkplek, flash);
    }

    /** What one carer signed, as that carer can download it. */
    @GetMapping("/handtekeningen/{id}.pdf")
    @Mag(Actie.OUDERS_BETREKKEN)
    ResponseEntity<byte[]> getekend(
            @PathVariable UUID leerlingId, @PathVariable UUID id, Werkplek werkplek) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        Handtekening handtekening =
                handtekeningen.van(werkplek.tenantId(), leerlingId).stream()
                        .filter(een -> een.id().equals(id))
                        .findFirst()
                        .orElseThrow(Leerlingtoegang::weg);
        Oppversie versie =
                versies.vind(leerlingId, handtekening.oppversie())
                        .orElseThrow(Leerlingtoegang::weg);
        return Ouderpdf.antwoord(
                pdf.getekend(leerling, versie, handtekening, LocaleContextHolder.getLocale()),
                "ondertekend.pdf",
                false);
    }

    private ModelAndView page(Leerling leerling, String reden, List<Veldfout> fouten) {
        UUID school = leerling.schoolId();
        var pagina = new ModelAndView("school/ouders/ouders");
        // the newest version there is; when it does not count, there is a draft after it
        var laatste = versies.alle(leerling.id()).stream().findFirst();
        var beeld = laatste.filter(Oppversie::geldt).map(versie -> beelden.beeld(leerling, versie));
        var getekend = handtekeningen.van(school, leerling.id());
        List<Document> documenten = map.documenten(leerling.id());
        pagina.addObject("leerling", leerling)
                .addObject("beeld", beeld.orElse(null))
                .addObject("laatste", laatste.orElse(null))
                .addObject("handtekeningen", getekend)
                .addObject(
                        "zegels",
                        getekend.stream()
                                .collect(
                                        Collectors.toMap(
                                                Handtekening::id,
                                                een -> zegel.fits(een.zegel(), een.tekst()))))
                .addObject("nu", clock.instant())
                .addObject("keer", Eenmalig.nieuw())
                .addObject("gezag", Ouderbeelden.metGezag(leerling).toList())
                .addObject(
                        "namen",
                        leerling.verzorgers().stream()
                                .collect(
                                        Collectors.toMap(
                                                Verzorger::id, een -> een.naam().volledig())))
                .addObject("documenten", stukken.van(leerling, documenten))
                .addObject(
                        "onderwerpen",
                        documenten.stream()
                                .collect(Collectors.toMap(Document::id, Document::onderwerp)))
                .addObject("vandaag", clock.instant().atZone(Datums.NEDERLAND).toLocalDate())
                .addObject("log", log.van(school, leerling.id()))
                .addObject("reden", reden)
                .addObject("fouten", fouten);
        return pagina;
    }
}
