package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.map.Leerlingmap;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import java.util.Optional;
import java.util.UUID;

/** A hulpvraag as it was sent, with where it is and what happened. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
class HulpvraagController {

    private final Hulpvraagtoegang toegang;
    private final Berichten berichten;
    private final Gebeurtenissen gebeurtenissen;
    private final Terugnames terugnames;
    private final Osodossiers dossiers;
    private final Leerlingmap map;
    private final Ontvangstbewijzen bewijzen;
    private final Antwoordpagina antwoorden;

    HulpvraagController(
            Hulpvraagtoegang toegang,
            Berichten berichten,
            Gebeurtenissen gebeurtenissen,
            Terugnames terugnames,
            Osodossiers dossiers,
            Leerlingmap map,
            Ontvangstbewijzen bewijzen,
            Antwoordpagina antwoorden) {
        this.toegang = toegang;
        this.berichten = berichten;
        this.gebeurtenissen = gebeurtenissen;
        this.terugnames = terugnames;
        this.dossiers = dossiers;
        this.map = map;
        this.bewijzen = bewijzen;
        this.antwoorden = antwoorden;
    }

    @GetMapping("/hulpvragen/{id}")
    @Mag(Actie.HULPVRAAG_ZIEN)
    String toon(@PathVariable UUID id, Werkplek werkplek, Model model) {
        var zaak = toegang.vind(id, werkplek);
        if (zaak.hulpvraag().mag(Handeling.BEWERKEN)
                && werkplek.mag(Actie.HULPVRAAG_VOORBEREIDEN)) {
            return "redirect:/hulpvragen/{id}/bewerken";
        }
        // the message first: the hulpvraag read after it is at least as new, so that a page which
        // says "bezorgd" has the dossiernummer
        var bericht = huidig(zaak);
        vul(model, toegang.vind(id, werkplek), bericht, werkplek);
        return "school/hulpvraag/hulpvraag";
    }

    /** The complete OSO XML as it was sent, built and streamed on demand; a draft has none yet. */
    @GetMapping("/hulpvragen/{id}/dossier")
    @Mag(Actie.HULPVRAAG_ZIEN)
    ResponseEntity<StreamingResponseBody> download(@PathVariable UUID id, Werkplek werkplek) {
        var zaak = toegang.vind(id, werkplek);
        if (!werkplek.mag(Actie.MEDISCH_ZIEN)) {
            throw new AccessDeniedException("a complete dossier holds the medical data too");
        }
        var school = werkplek.tenantId();
        var dossier =
                Optional.ofNullable(huidig(zaak))
                        .map(Bericht::dossier)
                        .map(naam -> dossiers.lees(school, naam))
                        .orElseThrow(Hulpvraagtoegang::weg);
        dossier.bijlagen().forEach(bijlage -> map.demandFree(school, bijlage.sha256()));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(zaak.hulpvraag().eigenReferentie() + ".xml")
                                .build()
                                .toString())
                .body(uit -> dossiers.schrijfVolledig(school, dossier, uit));
    }

    private void vul(Model model, Zaak zaak, @Nullable Bericht bericht, Werkplek werkplek) {
        var hulpvraag = zaak.hulpvraag();
        var school = hulpvraag.schoolId();
        model.addAttribute("leerling", zaak.leerling());
        model.addAttribute("hulpvraag", hulpvraag);
        model.addAttribute("bericht", bericht);
        antwoorden.vulKort(model, school, hulpvraag.id());
        var zendingen =
                berichten.zendingen(school, hulpvraag.id()).stream()
                        .map(zending -> zending.voor(werkplek))
                        .toList();
        model.addAttribute("terug", terugnames.stand(hulpvraag));
        model.addAttribute("aanvullingen", zendingen.stream().filter(Zending::aanvulling).toList());
        model.addAttribute("gebeurtenissen", gebeurtenissen.van(school, hulpvraag.id()));
        model.addAttribute("bewijzen", bewijzen.van(hulpvraag));
        if (bericht != null && bericht.dossier() != null) {
            model.addAttribute(
                    "documenten",
                    zendingen.stream()
                            .filter(zending -> zending.bericht().id().equals(bericht.id()))
                            .flatMap(zending -> zending.documenten().stream())
                            .toList());
            Conceptpagina.vulDossier(
                    model, dossiers.lees(school, bericht.dossier()), hulpvraag, werkplek);
        }
    }

    private @Nullable Bericht huidig(Zaak zaak) {
        var id = zaak.hulpvraag().stand().bericht();
        return id == null ? null : berichten.find(zaak.hulpvraag().schoolId(), id).orElse(null);
    }
}
