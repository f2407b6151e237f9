package nl.hulproute.school.zien;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.overzicht.Bronversie;
import nl.hulproute.school.overzicht.Overzichtbron;
import nl.hulproute.school.overzicht.Overzichtinhoud;
import nl.hulproute.school.overzicht.Overzichtkeuzes;
import nl.hulproute.school.overzicht.Overzichtkeuzes.Onderdeelkeuze;
import nl.hulproute.school.overzicht.Overzichtopties;
import nl.hulproute.school.overzicht.Overzichtsoort;
import nl.hulproute.school.overzicht.Overzichtstand;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * <em>ZIEN Observatielijst leerling</em>: the chosen list on paper, by category or by statement.
 */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Zienoverzicht implements Overzichtbron {

    private static final String PER_CATEGORIE = "categorie";
    private static final String PER_STELLING = "stelling";

    /** The manual ticks both (page 9, step 6). */
    private static final String BEIDE = "beide";

    private final Zienlijsten lijsten;
    private final Zienwoorden woorden;
    private final Datums datums;

    Zienoverzicht(Zienlijsten lijsten, Zienwoorden woorden, Datums datums) {
        this.lijsten = lijsten;
        this.woorden = woorden;
        this.datums = datums;
    }

    @Override
    public Overzichtsoort soort() {
        return Overzichtsoort.ZIEN_OBSERVATIELIJST;
    }

    @Override
    public Overzichtkeuzes keuzes(Leerling leerling) {
        List<Zienlijst> alle = lijsten.van(leerling.id());
        return new Overzichtkeuzes(
                List.of(BEIDE, PER_CATEGORIE, PER_STELLING),
                alle.stream()
                        .map(lijst ->
                                new Onderdeelkeuze(
                                        lijst.id(), naam(lijst), lijst.equals(alle.getFirst())))
                        .toList(),
                false);
    }

    private String naam(Zienlijst lijst) {
        return woorden.tekst("zien.lijst.naam", datums.dag(lijst.datum()), lijst.observator());
    }

    /** The newest list counts. */
    @Override
    public Overzichtstand stand(Leerling leerling) {
        List<UUID> nieuwste =
                lijsten.van(leerling.id()).stream().limit(1).map(Zienlijst::id).toList();
        return nieuwste.isEmpty()
                ? new Overzichtstand.Ontbreekt(
                        "zien.overzicht.ontbreekt",
                        List.of(),
                        "zien.nieuw",
                        "/leerlingen/" + leerling.id() + "/zien/nieuw")
                : new Overzichtstand.Klaar(new Overzichtopties(BEIDE, nieuwste, true));
    }

    /**
     * With the course up to the chosen list, so that earlier lists are sources too. The pictures
     * are drawn by the template: who only asks for the sources waits for none.
     */
    @Override
    public Overzichtinhoud inhoud(Leerling leerling, Overzichtopties opties) {
        List<Zienlijst> tot =
                lijsten.van(leerling.id()).stream()
                        .dropWhile(lijst -> !opties.onderdelen().contains(lijst.id()))
                        .toList();
        return new Overzichtinhoud(
                "overzicht/zien-observatielijst",
                "zien.overzicht.titel",
                Map.of(
                        "categorieen",
                        Ziencategorie.values(),
                        "perCategorie",
                        !opties.variant().equals(PER_STELLING),
                        "perStelling",
                        !opties.variant().equals(PER_CATEGORIE),
                        "lijsten",
                        tot),
                tot.stream()
                        .limit(Verloopbeeld.MEESTE)
                        .map(lijst -> new Bronversie("zien", lijst.id(), lijst.versie()))
                        .toList());
    }
}
