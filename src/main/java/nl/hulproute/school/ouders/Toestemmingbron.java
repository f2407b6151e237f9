package nl.hulproute.school.ouders;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.map.Document;
import nl.hulproute.school.map.Leerlingmap;
import nl.hulproute.school.overzicht.Bronversie;
import nl.hulproute.school.overzicht.Overzichtbron;
import nl.hulproute.school.overzicht.Overzichtinhoud;
import nl.hulproute.school.overzicht.Overzichtkeuzes;
import nl.hulproute.school.overzicht.Overzichtopties;
import nl.hulproute.school.overzicht.Overzichtsoort;
import nl.hulproute.school.overzicht.Overzichtstand;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The page with what carers said about sending each document. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Toestemmingbron implements Overzichtbron {

    /** One document with what was said about it. */
    record Regel(Document document, List<Toestemmingen.Woord> woorden) {}

    private final Leerlingmap map;
    private final Toestemmingen toestemmingen;

    Toestemmingbron(Leerlingmap map, Toestemmingen toestemmingen) {
        this.map = map;
        this.toestemmingen = toestemmingen;
    }

    @Override
    public Overzichtsoort soort() {
        return Overzichtsoort.TOESTEMMING;
    }

    @Override
    public Overzichtkeuzes keuzes(Leerling leerling) {
        return Overzichtkeuzes.GEEN;
    }

    @Override
    public Overzichtstand stand(Leerling leerling) {
        return rules(leerling).isEmpty()
                ? new Overzichtstand.Ontbreekt(
                        "ouders.ontbreekt.toestemming",
                        List.of(),
                        "ouders.ontbreekt.knop",
                        "/leerlingen/" + leerling.id() + "/ouders")
                : new Overzichtstand.Klaar(new Overzichtopties("", List.of(), true));
    }

    @Override
    public Overzichtinhoud inhoud(Leerling leerling, Overzichtopties opties) {
        List<Regel> regels = rules(leerling);
        return new Overzichtinhoud(
                "overzicht/toestemming",
                "ouders.pdf.toestemming",
                Map.of("regels", regels),
                sources(regels));
    }

    /** What somebody said something about. */
    private List<Regel> rules(Leerling leerling) {
        List<Document> documenten = map.documenten(leerling.id());
        Map<UUID, List<Toestemmingen.Woord>> woorden = toestemmingen.woorden(leerling, documenten);
        return documenten.stream()
                .map(document ->
                        new Regel(document, woorden.getOrDefault(document.id(), List.of())))
                .filter(regel -> !regel.woorden().isEmpty())
                .toList();
    }

    /** A document's own version, and what was said: another word or another day is another sum. */
    private static List<Bronversie> sources(List<Regel> regels) {
        var bronnen = new ArrayList<Bronversie>();
        regels.forEach(regel -> {
            UUID document = regel.document().id();
            bronnen.add(new Bronversie("document", document, regel.document().versie()));
            bronnen.add(new Bronversie("toestemming", document, regel.woorden().hashCode()));
        });
        return bronnen;
    }
}
