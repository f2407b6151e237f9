package nl.hulproute.school.toets;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.overzicht.Bronversie;
import nl.hulproute.school.overzicht.Overzichtbron;
import nl.hulproute.school.overzicht.Overzichtinhoud;
import nl.hulproute.school.overzicht.Overzichtkeuzes;
import nl.hulproute.school.overzicht.Overzichtopties;
import nl.hulproute.school.overzicht.Overzichtsoort;
import nl.hulproute.school.overzicht.Overzichtstand;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The overview of the tests, in the manual <em>Niet-methodetoetsen leerling</em>. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Toetsoverzicht implements Overzichtbron {

    private static final String STANDAARD = "standaard";
    private static final List<String> VARIANTEN = List.of(STANDAARD, "grafiek", "vakgebied");

    private final Toetsen toetsen;
    private final Toetsnormen normen;

    Toetsoverzicht(Toetsen toetsen, Toetsnormen normen) {
        this.toetsen = toetsen;
        this.normen = normen;
    }

    @Override
    public Overzichtsoort soort() {
        return Overzichtsoort.NIET_METHODETOETSEN;
    }

    @Override
    public Overzichtkeuzes keuzes(Leerling leerling) {
        return new Overzichtkeuzes(VARIANTEN, List.of(), false);
    }

    @Override
    public Overzichtstand stand(Leerling leerling) {
        if (toetsen.van(leerling.id()).isEmpty()) {
            return new Overzichtstand.Ontbreekt(
                    "toets.overzicht.ontbreekt",
                    List.of(),
                    "toets.nieuw",
                    "/leerlingen/" + leerling.id() + "/toetsen/nieuw");
        }
        return new Overzichtstand.Klaar(new Overzichtopties(STANDAARD, List.of(), true));
    }

    @Override
    public Overzichtinhoud inhoud(Leerling leerling, Overzichtopties opties) {
        List<Toets> alle = toetsen.van(leerling.id());
        List<Toetsnormen.Bewaard> grenzen = normen.van(leerling.id());
        String variant = VARIANTEN.contains(opties.variant()) ? opties.variant() : STANDAARD;
        return new Overzichtinhoud(
                "overzicht/niet-methodetoetsen",
                "toets.overzicht.titel",
                Map.of(
                        "variant",
                        variant,
                        "toetsen",
                        alle,
                        "vakgebieden",
                        Vakgebied.van(alle),
                        "lijnen",
                        Groeilijnen.maak(alle, Toetsnormen.grenzen(grenzen))),
                bronnen(alle, variant.equals("grafiek") ? grenzen : List.of()));
    }

    /** The tests, and when they are drawn the borders between the niveaus. */
    private static List<Bronversie> bronnen(
            List<Toets> toetsen, List<Toetsnormen.Bewaard> grenzen) {
        return Stream.concat(
                        toetsen.stream().map(een -> bron(een.id(), een.versie())),
                        grenzen.stream().map(een -> bron(een.id(), een.versie())))
                .toList();
    }

    private static Bronversie bron(UUID id, int versie) {
        return new Bronversie("toets", id, versie);
    }
}
