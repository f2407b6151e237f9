package nl.hulproute.school.map;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Leerlingtoegang;
import nl.hulproute.school.leerling.Prullenbak;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** The notities of a pupil: writing, mending, removing and bringing back. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
@RequestMapping("/leerlingen/{leerlingId}/map/notities")
class NotitieController {

    private static final Prullenbak.Soort SOORT =
            new Prullenbak.Soort("school.notitie", "/map/notities", "/map#notities", "map.notitie");

    private static final UUID NIEUW = new UUID(0, 0);

    private final Leerlingtoegang toegang;
    private final Prullenbak prullenbak;
    private final Mapbevoegdheid bevoegdheid;
    private final Notities notities;
    private final Categorieen categorieen;
    private final TransactionOperations transacties;
    private final Clock clock;

    NotitieController(
            Leerlingtoegang toegang,
            Prullenbak prullenbak,
            Mapbevoegdheid bevoegdheid,
            Notities notities,
            Categorieen categorieen,
            TransactionOperations transacties,
            Clock clock) {
        this.toegang = toegang;
        this.prullenbak = prullenbak;
        this.bevoegdheid = bevoegdheid;
        this.notities = notities;
        this.categorieen = categorieen;
        this.transacties = transacties;
        this.clock = clock;
    }

    @GetMapping("/nieuw")
    @Mag(Actie.MAP_BEWERKEN)
    ModelAndView nieuw(@PathVariable UUID leerlingId, Werkplek werkplek) {
        var leeg = new NotitieInvoer(0, vandaag().toString(), null, "");
        return formulier(toegang.vind(leerlingId, werkplek), NIEUW, leeg, List.of());
    }

    @PostMapping("/nieuw")
    @Mag(Actie.MAP_BEWERKEN)
    ModelAndView add(
            @PathVariable UUID leerlingId,
            NotitieInvoer invoer,
            Werkplek werkplek,
            RedirectAttributes flash) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        var controle = new Veldcontrole();
        NotitieInvoer notitie = invoer.controleer(controle, leerling, vandaag());
        if (!controle.goed()) {
            return formulier(leerling, NIEUW, invoer, controle.fouten());
        }
        transacties.executeWithoutResult(status ->
                notities.add(
                        werkplek.tenantId(),
                        leerlingId,
                        notitie,
                        werkplek.account(),
                        werkplek.naam()));
        flash.addFlashAttribute("melding", "map.notitie.opgeslagen");
        return terug(leerlingId);
    }

    @GetMapping("/{id}")
    @Mag(Actie.MAP_BEWERKEN)
    ModelAndView bewerk(@PathVariable UUID leerlingId, @PathVariable UUID id, Werkplek werkplek) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        demand(leerlingId, id, werkplek);
        var notitie = transacties.execute(status -> notities.find(leerlingId, id));
        if (notitie == null || notitie.isEmpty()) {
            throw Leerlingtoegang.weg();
        }
        return formulier(leerling, id, NotitieInvoer.van(notitie.get()), List.of());
    }

    @PostMapping("/{id}")
    @Mag(Actie.MAP_BEWERKEN)
    ModelAndView save(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            NotitieInvoer invoer,
            Werkplek werkplek,
            RedirectAttributes flash) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        demand(leerlingId, id, werkplek);
        var controle = new Veldcontrole();
        NotitieInvoer notitie = invoer.controleer(controle, leerling, vandaag());
        if (controle.goed()
                && !gelukt(() ->
                        notities.save(
                                leerlingId, id, notitie, werkplek.account(), werkplek.naam()))) {
            controle.fout("tekst", "school.fout.gewijzigd");
        }
        if (!controle.goed()) {
            return formulier(leerling, id, invoer, controle.fouten());
        }
        flash.addFlashAttribute("melding", "map.notitie.opgeslagen");
        return terug(leerlingId);
    }

    @PostMapping("/{id}/verwijderen")
    @Mag(Actie.MAP_BEWERKEN)
    String remove(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            Werkplek werkplek,
            RedirectAttributes flash) {
        demand(leerlingId, id, werkplek);
        return prullenbak.verwijder(SOORT, leerlingId, id, werkplek, flash);
    }

    @PostMapping("/{id}/terugzetten")
    @Mag(Actie.MAP_BEWERKEN)
    String restore(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            Werkplek werkplek,
            RedirectAttributes flash) {
        demand(leerlingId, id, werkplek);
        return prullenbak.zetTerug(SOORT, leerlingId, id, werkplek, flash);
    }

    /** Of another's pupil nothing is told, not even that it may not be changed. */
    private void demand(UUID leerlingId, UUID id, Werkplek werkplek) {
        toegang.vind(leerlingId, werkplek);
        bevoegdheid.demand(SOORT, leerlingId, id, werkplek);
    }

    private boolean gelukt(BooleanSupplier werk) {
        return Boolean.TRUE.equals(transacties.execute(status -> werk.getAsBoolean()));
    }

    private static ModelAndView terug(UUID leerlingId) {
        return new ModelAndView("redirect:/leerlingen/" + leerlingId + "/map#notities");
    }

    private LocalDate vandaag() {
        return LocalDate.now(clock.withZone(Datums.NEDERLAND));
    }

    private ModelAndView formulier(
            Leerling leerling, UUID id, NotitieInvoer invoer, List<Veldfout> fouten) {
        var pagina = new ModelAndView("school/map/notitie");
        pagina.addObject("leerling", leerling)
                .addObject("id", id)
                .addObject("nieuw", id.equals(NIEUW))
                .addObject("invoer", invoer)
                .addObject("fouten", fouten)
                .addObject("categorieen", categorieen.actief());
        if (!fouten.isEmpty()) {
            pagina.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return pagina;
    }
}
