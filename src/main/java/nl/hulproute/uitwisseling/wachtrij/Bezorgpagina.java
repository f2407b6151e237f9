package nl.hulproute.uitwisseling.wachtrij;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.toegang.Organisatiesoort;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.uitwisseling.Bezorgregel;
import nl.hulproute.uitwisseling.Bezorgzaak;
import nl.hulproute.uitwisseling.Bezorgzaken;
import nl.hulproute.uitwisseling.Ingreep;
import nl.hulproute.uitwisseling.Wachtrij;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills the page with the outbox of the organisation one works for, and the names of its part. */
@Component
class Bezorgpagina {

    private final Wachtrij wachtrij;
    private final ObjectProvider<Bezorgzaken> zaken;
    private final Clock clock;

    Bezorgpagina(Wachtrij wachtrij, ObjectProvider<Bezorgzaken> zaken, Clock clock) {
        this.wachtrij = wachtrij;
        this.zaken = zaken;
        this.clock = clock;
    }

    static Wachtrij.Plek plek(Werkplek werkplek) {
        var soort = werkplek.organisatie().soort();
        return new Wachtrij.Plek(
                soort == Organisatiesoort.SCHOOL ? Onderdeel.SCHOOL : Onderdeel.SWV,
                werkplek.tenantId());
    }

    void fill(Model model, Werkplek werkplek, Wachtrij.Toon toon, @Nullable Long na) {
        var plek = plek(werkplek);
        var bron = source(plek.onderdeel());
        var pagina = wachtrij.lees(plek, toon, na);
        var ingrepen = wachtrij.ingrepen(plek);
        Map<UUID, Bezorgzaak> bekend = bron.zaken(plek.tenant(), about(pagina, ingrepen));
        Instant nu = clock.instant();
        model.addAttribute("cijfers", wachtrij.cijfers(plek));
        model.addAttribute("meldingen", wachtrij.meldingen(plek));
        model.addAttribute("ingrepen", ingrepen);
        model.addAttribute("zaken", bekend);
        model.addAttribute("mayOpen", werkplek.mag(bron.inzien()));
        model.addAttribute("volgende", pagina.volgende());
        model.addAttribute(
                "rijen",
                pagina.regels().stream()
                        .map(regel -> new Rij(regel, bekend.get(regel.hulpvraag()), nu))
                        .toList());
    }

    private static Set<UUID> about(Wachtrij.Pagina pagina, List<Ingreep> ingrepen) {
        return Stream.concat(
                        pagina.regels().stream().map(Bezorgregel::hulpvraag),
                        ingrepen.stream().map(Ingreep::hulpvraag))
                .collect(Collectors.toSet());
    }

    private Bezorgzaken source(Onderdeel onderdeel) {
        return zaken.stream()
                .filter(bron -> bron.onderdeel() == onderdeel)
                .findFirst()
                .orElseThrow();
    }
}
