package nl.hulproute.school.ouders;

import nl.hulproute.gedeeld.Grondslagsoort;
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

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The page with what carers said about sending each document. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Toestemmingbron implements Overzichtbron {

    /** One document with what was said about it, and why it goes without. */
    record Regel(
            Document document,
            List<Toestemmingen.Woord> woorden,
            Grondslag.@Nullable Reden reden) {}

    /** What there is to say; when nothing rests on consent, that nothing does. */
    private record Gezegd(List<Regel> regels, boolean nietNodig) {}

    private final Leerlingmap map;
    private final Toestemmingen toestemmingen;
    private final Grondslagen grondslagen;

    Toestemmingbron(Leerlingmap map, Toestemmingen toestemmingen, Grondslagen grondslagen) {
        this.map = map;
        this.toestemmingen = toestemmingen;
        this.grondslagen = grondslagen;
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
        Gezegd gezegd = said(leerling);
        return gezegd.regels().isEmpty() && !gezegd.nietNodig()
                ? new Overzichtstand.Ontbreekt(
                        "ouders.ontbreekt.toestemming",
                        List.of(),
                        "ouders.ontbreekt.knop",
                        "/leerlingen/" + leerling.id() + "/ouders")
                : new Overzichtstand.Klaar(new Overzichtopties("", List.of(), true));
    }

    @Override
    public Overzichtinhoud inhoud(Leerling leerling, Overzichtopties opties) {
        List<Regel> regels = said(leerling).regels();
        return new Overzichtinhoud(
                "overzicht/toestemming",
                "ouders.pdf.toestemming",
                Map.of("regels", regels),
                sources(leerling, regels));
    }

    /** The documents about which somebody said something, and those that go with a reason. */
    private Gezegd said(Leerling leerling) {
        List<Document> documenten = map.documenten(leerling.id());
        Map<UUID, List<Toestemmingen.Woord>> woorden = toestemmingen.woorden(leerling, documenten);
        Map<UUID, Grondslag> gronden = grondslagen.van(leerling, documenten);
        List<Regel> regels =
                documenten.stream()
                        .map(document ->
                                new Regel(
                                        document,
                                        woorden.getOrDefault(document.id(), List.of()),
                                        reason(gronden.get(document.id()))))
                        .filter(regel -> !regel.woorden().isEmpty() || regel.reden() != null)
                        .toList();
        return new Gezegd(
                regels,
                gronden.values().stream()
                        .noneMatch(een -> een.soort() == Grondslagsoort.TOESTEMMING));
    }

    private static Grondslag.@Nullable Reden reason(@Nullable Grondslag grondslag) {
        if (grondslag == null || grondslag.soort() != Grondslagsoort.TOESTEMMING) {
            return null;
        }
        var reden = grondslag.reden();
        return reden != null && reden.geldt() ? reden : null;
    }

    /**
     * A document's own version, and what was said: another word or another day is another sum. That
     * nothing rests on consent is true of the pupil.
     */
    private static List<Bronversie> sources(Leerling leerling, List<Regel> regels) {
        if (regels.isEmpty()) {
            return List.of(new Bronversie("toestemming", leerling.id(), 0));
        }
        var bronnen = new ArrayList<Bronversie>();
        regels.forEach(regel -> {
            UUID document = regel.document().id();
            bronnen.add(new Bronversie("document", document, regel.document().versie()));
            bronnen.add(
                    new Bronversie(
                            "toestemming", document, Objects.hash(regel.woorden(), regel.reden())));
        });
        return bronnen;
    }
}
