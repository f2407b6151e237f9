package nl.hulproute.swv.dubbel;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.dossier.Dossierpagina;
import nl.hulproute.swv.dossier.Samenvoeger;
import nl.hulproute.swv.dossier.Samenvoeger.Gezien;
import nl.hulproute.swv.dossier.Samenvoegregel.Bezwaar;
import nl.hulproute.swv.dossier.Schoolpost;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** <em>Samenvoegen</em>: which of two dossiers stays, what will happen, and taking it back. */
@Controller
@OpKnooppunt(Onderdeel.SWV)
class SamenvoegController {

    private static final String PAD = "/swv/dossiers/{id}/dubbel/{ander}/samenvoegen";

    private final Dossierpagina pagina;
    private final Kanten kanten;
    private final Samenvoeger samenvoeger;
    private final Schoolpost post;

    SamenvoegController(
            Dossierpagina pagina, Kanten kanten, Samenvoeger samenvoeger, Schoolpost post) {
        this.pagina = pagina;
        this.kanten = kanten;
        this.samenvoeger = samenvoeger;
        this.post = post;
    }

    /**
     * The older stays unless it may not: its term runs longest, and its number is known longest.
     */
    @GetMapping(PAD)
    @Mag(Actie.DOSSIERS_BEHANDELEN)
    String choose(@PathVariable UUID id, @PathVariable UUID ander, Werkplek werkplek, Model model) {
        return show(werkplek, id, ander, null, model);
    }

    @PostMapping(PAD)
    @Mag(Actie.DOSSIERS_BEHANDELEN)
    String merge(
            @PathVariable UUID id,
            @PathVariable UUID ander,
            @RequestParam UUID blijft,
            @RequestParam int versie,
            @RequestParam int anderVersie,
            Werkplek werkplek,
            Model model,
            RedirectAttributes redirect) {
        kanten.read(werkplek, id);
        kanten.read(werkplek, Kanten.demandOther(id, ander));
        var deze = new Gezien(id, versie);
        var andere = new Gezien(ander, anderVersie);
        if (!blijft.equals(id) && !blijft.equals(ander)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        boolean dezeBlijft = blijft.equals(id);
        Optional<Bezwaar> bezwaar =
                samenvoeger.merge(
                        werkplek.tenantId(),
                        dezeBlijft ? deze : andere,
                        dezeBlijft ? andere : deze,
                        werkplek.naam());
        if (bezwaar.isPresent()) {
            String nummer = pagina.read(werkplek, blijft).nummer();
            model.addAttribute(
                    "fouten", List.of(new Veldfout("blijft", bezwaar.get().sleutel(), nummer)));
            return show(werkplek, id, ander, blijft, model);
        }
        redirect.addFlashAttribute("melding", "samenvoegen.gedaan");
        return "redirect:/swv/dossiers/" + blijft;
    }

    @PostMapping("/swv/dossiers/{id}/samenvoeging/los")
    @Mag(Actie.DOSSIERS_BEHANDELEN)
    String undo(@PathVariable UUID id, Werkplek werkplek, RedirectAttributes redirect) {
        pagina.read(werkplek, id);
        Optional<Bezwaar> bezwaar = samenvoeger.undo(werkplek.tenantId(), id, werkplek.naam());
        redirect.addFlashAttribute(
                bezwaar.isEmpty() ? "melding" : "foutmelding",
                bezwaar.map(een ->
                                een == Bezwaar.GAAT_BESLOTEN
                                        ? "samenvoegen.los.niet"
                                        : een.sleutel())
                        .orElse("samenvoegen.los.gedaan"));
        return "redirect:/swv/dossiers/" + id;
    }

    private String show(
            Werkplek werkplek, UUID id, UUID ander, @Nullable UUID gekozen, Model model) {
        UUID swv = werkplek.tenantId();
        Kant deze = kanten.read(werkplek, id);
        Kant andere = kanten.read(werkplek, Kanten.demandOther(id, ander));
        pagina.head(werkplek, id, model);
        var keuzes = new ArrayList<Kant>();
        choice(swv, deze, andere, keuzes, model);
        choice(swv, andere, deze, keuzes, model);
        keuzes.sort(Comparator.comparing(kant -> kant.dossier().ontvangen()));
        model.addAttribute("keuzes", keuzes);
        model.addAttribute("oudste", oldest(deze, andere));
        model.addAttribute("gekozen", gekozen == null ? first(keuzes) : gekozen);
        model.addAttribute("ander", andere.dossier());
        model.addAttribute("gelijk", deze.gelijk(andere).size());
        model.addAttribute("wacht", waits(deze, andere));
        model.addAttribute(
                "bereikbaar",
                post.reaches(swv, deze.dossier()) && post.reaches(swv, andere.dossier()));
        return "swv/dubbel/samenvoegen";
    }

    /** The one whose term stands still for the school, while that of the other runs on. */
    private static @Nullable String waits(Kant een, Kant ander) {
        List<String> nummers =
                Stream.of(een.dossier(), ander.dossier())
                        .filter(dossier -> dossier.status() == HulpvraagStatus.AANVULLING_GEVRAAGD)
                        .map(Dossier::nummer)
                        .toList();
        return nummers.size() == 1 ? nummers.getFirst() : null;
    }

    /** One that may stay; else why not. */
    private void choice(UUID swv, Kant blijft, Kant gaat, List<Kant> keuzes, Model model) {
        Optional<Bezwaar> bezwaar = samenvoeger.objection(swv, blijft.dossier(), gaat.dossier());
        if (bezwaar.isEmpty()) {
            keuzes.add(blijft);
        } else {
            model.addAttribute("bezwaar", bezwaar.get());
            model.addAttribute("geweerd", blijft.dossier().nummer());
        }
    }

    private static UUID oldest(Kant een, Kant ander) {
        return (een.dossier().ontvangen().isAfter(ander.dossier().ontvangen()) ? ander : een)
                .dossier()
                .id()
                .waarde();
    }

    private static @Nullable UUID first(List<Kant> keuzes) {
        return keuzes.isEmpty() ? null : keuzes.getFirst().dossier().id().waarde();
    }
}
