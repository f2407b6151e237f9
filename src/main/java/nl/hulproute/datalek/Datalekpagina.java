package nl.hulproute.datalek;

import nl.hulproute.toegang.Inzagen;
import nl.hulproute.toegang.Rol;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;

/** Fills the page of one possible data breach. */
@Component
class Datalekpagina {

    /** The one page of a dossier that gives all its documents at once. */
    private static final String ALLES = "/volledig.xml";

    /** A step, and what was said of it last. */
    record Stapstand(Stap stap, @Nullable Stapregel laatste) {

        public boolean gedaan() {
            return laatste != null && laatste.gedaan();
        }
    }

    /** Someone who was at it before the recall; {@code hoe}: the end of the key that says how. */
    record Gezien(String naam, Rol rol, String hoe, int keren, Instant eerst, Instant laatst) {}

    private final Datalekrijen rijen;
    private final Inzagen inzagen;
    private final Clock clock;

    Datalekpagina(Datalekrijen rijen, Inzagen inzagen, Clock clock) {
        this.rijen = rijen;
        this.inzagen = inzagen;
        this.clock = clock;
    }

    void fill(Model model, Werkplek werkplek, Datalek datalek) {
        var kant = Kant.of(werkplek);
        var regels = rijen.stappen(kant, werkplek.tenantId(), datalek.id());
        model.addAttribute("datalek", datalek);
        model.addAttribute("kant", kant);
        model.addAttribute("zaak", werkplek.mag(kant.inzien()) ? kant.zaak(datalek.zaak()) : null);
        model.addAttribute("regels", regels);
        model.addAttribute("stappen", states(kant, regels));
        model.addAttribute("nu", clock.instant());
        if (kant == Kant.SWV) {
            model.addAttribute("gezien", seen(werkplek, datalek));
        }
    }

    private static List<Stapstand> states(Kant kant, List<Stapregel> regels) {
        var laatste = new LinkedHashMap<Stap, Stapregel>();
        regels.forEach(regel -> laatste.putIfAbsent(regel.stap(), regel));
        return kant.stappen().stream().map(stap -> new Stapstand(stap, laatste.get(stap))).toList();
    }

    /** Who opened a document itself comes first, then who was at the dossier. */
    private List<Gezien> seen(Werkplek werkplek, Datalek datalek) {
        var documenten =
                inzagen.kijkers(werkplek.tenantId(), datalek.documenten(), datalek.gemerkt());
        var dossier =
                inzagen.kijkers(werkplek.tenantId(), List.of(datalek.zaak()), datalek.gemerkt());
        var gezien = new LinkedHashMap<String, Gezien>();
        documenten.forEach(kijker -> gezien.put(wie(kijker), gezien(kijker, "document")));
        dossier.forEach(kijker ->
                gezien.merge(
                        wie(kijker),
                        gezien(kijker, tookAll(kijker) ? "alles" : "dossier"),
                        (document, ook) -> ook.hoe().equals("alles") ? ook : document));
        return List.copyOf(gezien.values());
    }

    private static String wie(Inzagen.Kijker kijker) {
        return kijker.naam() + "|" + kijker.rol();
    }

    private static boolean tookAll(Inzagen.Kijker kijker) {
        return kijker.handelingen().stream().anyMatch(een -> een.endsWith(ALLES));
    }

    private static Gezien gezien(Inzagen.Kijker kijker, String hoe) {
        return new Gezien(
                kijker.naam(), kijker.rol(), hoe, kijker.keren(), kijker.eerst(), kijker.laatst());
    }
}
