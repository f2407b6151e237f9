package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.koppeling.Ketencontrole;
import nl.hulproute.school.koppeling.Schooladressen;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.uitwisseling.Aanvraagtype;
import nl.hulproute.uitwisseling.Antwoord;
import nl.hulproute.uitwisseling.Schooladres;
import nl.hulproute.uitwisseling.SwvLoket;
import nl.hulproute.uitwisseling.SwvVermelding;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The first step of a hulpvraag: to which samenwerkingsverband, and of what type. Both are asked
 * live; when they cannot be asked, a draft can begin without.
 */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
class KeuzeController {

    private final Hulpvraagtoegang toegang;
    private final Hulpvragen hulpvragen;
    private final Gebeurtenissen gebeurtenissen;
    private final Schooladressen adressen;
    private final Ketencontrole keten;
    private final SwvLoket loket;

    KeuzeController(
            Hulpvraagtoegang toegang,
            Hulpvragen hulpvragen,
            Gebeurtenissen gebeurtenissen,
            Schooladressen adressen,
            Ketencontrole keten,
            SwvLoket loket) {
        this.toegang = toegang;
        this.hulpvragen = hulpvragen;
        this.gebeurtenissen = gebeurtenissen;
        this.adressen = adressen;
        this.keten = keten;
        this.loket = loket;
    }

    @GetMapping("/leerlingen/{leerling}/samenwerkingsverband/nieuw")
    @Mag(Actie.HULPVRAAG_VOORBEREIDEN)
    String nieuw(
            @PathVariable UUID leerling,
            @RequestParam @Nullable String swv,
            Werkplek werkplek,
            Model model) {
        var gevonden = toegang.leerling(leerling, werkplek);
        return kiezen(gevonden, null, swv, werkplek, model);
    }

    @PostMapping("/leerlingen/{leerling}/samenwerkingsverband/nieuw")
    @Mag(Actie.HULPVRAAG_VOORBEREIDEN)
    String begin(
            @PathVariable UUID leerling,
            @RequestParam @Nullable String swv,
            @RequestParam @Nullable UUID type,
            Werkplek werkplek) {
        toegang.leerling(leerling, werkplek);
        var hulpvraag =
                hulpvragen.create(
                        werkplek.tenantId(),
                        leerling,
                        gekozen(Inhoud.LEEG, swv, type, werkplek),
                        new Hulpvraag.Opsteller(
                                werkplek.account(), werkplek.naam(), werkplek.email()));
        gebeurtenissen.add(
                werkplek.tenantId(),
                hulpvraag.id(),
                Gebeurtenis.Soort.AANGEMAAKT,
                werkplek.naam(),
                hulpvraag.eigenReferentie());
        return "redirect:/hulpvragen/" + hulpvraag.id() + "/bewerken";
    }

    @GetMapping("/hulpvragen/{id}/aanvraagtype")
    @Mag(Actie.HULPVRAAG_VOORBEREIDEN)
    String anders(
            @PathVariable UUID id,
            @RequestParam @Nullable String swv,
            Werkplek werkplek,
            Model model) {
        var zaak = toegang.vind(id, werkplek);
        return kiezen(zaak.leerling(), zaak.hulpvraag(), swv, werkplek, model);
    }

    @PostMapping("/hulpvragen/{id}/aanvraagtype")
    @Mag(Actie.HULPVRAAG_VOORBEREIDEN)
    String kiesAnders(
            @PathVariable UUID id,
            @RequestParam @Nullable String swv,
            @RequestParam @Nullable UUID type,
            Werkplek werkplek) {
        var hulpvraag = toegang.vind(id, werkplek).hulpvraag();
        hulpvragen.save(
                werkplek.tenantId(),
                id,
                hulpvraag.versie(),
                gekozen(hulpvraag.inhoud(), swv, type, werkplek));
        return "redirect:/hulpvragen/{id}/bewerken";
    }

    private String kiezen(
            Leerling leerling,
            @Nullable Hulpvraag hulpvraag,
            @Nullable String gevraagd,
            Werkplek werkplek,
            Model model) {
        var adres = adressen.van(werkplek.tenantId());
        var swvs = keten.samenwerkingsverbanden(adres);
        var swv = swv(swvs, gevraagd, hulpvraag);
        model.addAttribute("leerling", leerling);
        model.addAttribute("hulpvraag", hulpvraag);
        model.addAttribute("swvs", swvs.optioneel().orElse(List.of()));
        model.addAttribute("swvProbleem", swvs.probleem().orElse(null));
        model.addAttribute("swv", swv.orElse(null));
        swv.ifPresent(vermelding -> typen(adres, vermelding, model));
        model.addAttribute(
                "dubbel",
                Dubbel.perType(
                        hulpvragen.vanLeerling(werkplek.tenantId(), leerling.id()),
                        hulpvraag == null ? leerling.id() : hulpvraag.id()));
        return "school/hulpvraag/kiezen";
    }

    private void typen(Schooladres adres, SwvVermelding swv, Model model) {
        var typen = loket.aanvraagtypen(adres, swv.oin());
        model.addAttribute("typen", typen.optioneel().orElse(List.of()));
        model.addAttribute("typenProbleem", typen.probleem().orElse(null));
        var stand = keten.voor(adres, swv);
        model.addAttribute("keten", stand.werkt() ? null : stand);
    }

    /** The one that was asked for, the draft's own, or the only one there is. */
    private static Optional<SwvVermelding> swv(
            Antwoord<List<SwvVermelding>> swvs,
            @Nullable String gevraagd,
            @Nullable Hulpvraag hulpvraag) {
        var lijst = swvs.optioneel().orElse(List.of());
        if (gevraagd != null) {
            return lijst.stream().filter(v -> v.oin().waarde().equals(gevraagd)).findFirst();
        }
        if (hulpvraag != null && hulpvraag.inhoud().swv() != null) {
            return Optional.ofNullable(hulpvraag.inhoud().swv());
        }
        return lijst.size() == 1 ? Optional.of(lijst.getFirst()) : Optional.empty();
    }

    /**
     * The content with what was chosen, as the SWV itself says it is, not as the form says; what
     * cannot be asked now stays as it was.
     */
    private Inhoud gekozen(
            Inhoud inhoud, @Nullable String swv, @Nullable UUID type, Werkplek werkplek) {
        var adres = adressen.van(werkplek.tenantId());
        var naar = swv(keten.samenwerkingsverbanden(adres), swv, null);
        if (naar.isEmpty()) {
            return inhoud;
        }
        return loket.aanvraagtypen(adres, naar.get().oin())
                .optioneel()
                .map(typen -> inhoud.with(naar.get(), gekozen(typen, type)))
                .orElseGet(() -> inhoud.with(naar.get(), null));
    }

    private static @Nullable Aanvraagtype gekozen(List<Aanvraagtype> typen, @Nullable UUID type) {
        return typen.stream().filter(een -> een.id().equals(type)).findFirst().orElse(null);
    }
}
