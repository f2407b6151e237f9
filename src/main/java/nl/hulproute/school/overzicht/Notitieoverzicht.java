package nl.hulproute.school.overzicht;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.map.Leerlingmap;
import nl.hulproute.school.map.Notitie;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The notities of a pupil on paper, in the order of time or by category. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Notitieoverzicht implements Overzichtbron {

    static final String OP_DATUM = "datum";
    static final String PER_CATEGORIE = "categorie";

    private static final int NAAM = 90;

    /** One heading with what stands below it, newest first. */
    record Deel(String naam, List<Notitie> notities) {}

    private final Leerlingmap map;
    private final Datums datums;

    Notitieoverzicht(Leerlingmap map, Datums datums) {
        this.map = map;
        this.datums = datums;
    }

    @Override
    public Overzichtsoort soort() {
        return Overzichtsoort.NOTITIES;
    }

    @Override
    public Overzichtkeuzes keuzes(Leerling leerling) {
        var notities = map.notities(leerling.id());
        var voorstel = voorstel(notities);
        return new Overzichtkeuzes(
                List.of(OP_DATUM, PER_CATEGORIE),
                notities.stream()
                        .map(notitie ->
                                new Overzichtkeuzes.Onderdeelkeuze(
                                        notitie.id(), naam(notitie), voorstel.contains(notitie)))
                        .toList(),
                true);
    }

    @Override
    public Overzichtstand stand(Leerling leerling) {
        var voorstel = voorstel(map.notities(leerling.id()));
        if (voorstel.isEmpty()) {
            return new Overzichtstand.Ontbreekt(
                    "overzicht.notities.ontbreekt",
                    List.of(),
                    "overzicht.notities.knop",
                    "/leerlingen/" + leerling.id() + "/map/notities/nieuw");
        }
        return new Overzichtstand.Klaar(
                new Overzichtopties(OP_DATUM, voorstel.stream().map(Notitie::id).toList(), true));
    }

    @Override
    public Overzichtinhoud inhoud(Leerling leerling, Overzichtopties opties) {
        var gekozen =
                map.notities(leerling.id()).stream()
                        .filter(notitie -> opties.onderdelen().contains(notitie.id()))
                        .toList();
        return new Overzichtinhoud(
                "overzicht/notities",
                "overzicht.notities",
                Map.of(
                        "delen",
                        opties.variant().equals(PER_CATEGORIE)
                                ? perCategorie(gekozen)
                                : List.of(new Deel("", gekozen))),
                gekozen.stream()
                        .map(notitie -> new Bronversie("notitie", notitie.id(), notitie.versie()))
                        .toList());
    }

    /** Those of the last year, or all when there is none: enough is complete. */
    private List<Notitie> voorstel(List<Notitie> notities) {
        var grens = datums.vandaag().minusYears(1);
        List<Notitie> recent =
                notities.stream().filter(notitie -> notitie.datum().isAfter(grens)).toList();
        return recent.isEmpty() ? notities : recent;
    }

    private static List<Deel> perCategorie(List<Notitie> notities) {
        Map<String, List<Notitie>> delen =
                notities.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Notitieoverzicht::categorie,
                                        TreeMap::new,
                                        Collectors.toList()));
        return delen.entrySet().stream()
                .map(deel -> new Deel(deel.getKey(), deel.getValue()))
                .toList();
    }

    private static String categorie(Notitie notitie) {
        var categorie = notitie.categorie();
        return categorie == null ? "" : categorie.naam();
    }

    private String naam(Notitie notitie) {
        String tekst = notitie.tekst().replaceAll("\\s+", " ").strip();
        String kort = tekst.length() <= NAAM ? tekst : tekst.substring(0, NAAM).strip() + "…";
        return datums.dag(notitie.datum()) + ": " + kort;
    }
}
