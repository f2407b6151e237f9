package nl.hulproute.school.opp;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.map.Leerlingmap;
import nl.hulproute.school.map.Notitie;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The notities of a pupil, each at the questions whose words it uses. */
@Component
@Order(90)
@OpKnooppunt(Onderdeel.SCHOOL)
class Notitiebron implements Beginsituatiebron {

    /** The beginning of words that tell what a notitie is about. */
    private static final Map<Oppveld, List<String>> WOORDEN =
            Map.of(
                    Oppveld.DIDACTISCH,
                    List.of(
                            "reken",
                            "lezen",
                            "leest",
                            "spelling",
                            "taal",
                            "toets",
                            "zinsbouw",
                            "instructie"),
                    Oppveld.SOCIAAL,
                    List.of(
                            "conflict",
                            "overprikkel",
                            "vriend",
                            "plein",
                            "gedrag",
                            "trots",
                            "boos",
                            "verdrietig",
                            "zelfvertrouwen"),
                    Oppveld.MEDISCH,
                    List.of("arts", "medic", "logoped", "allerg", "fysio", "ziekenhuis", "bril"),
                    Oppveld.INTELLIGENTIE,
                    List.of("intelligentie", "iq", "wisc", "wnv", "son-r"),
                    Oppveld.THUIS,
                    List.of("thuis", "moeder", "vader", "ouders", "broer", "zus"),
                    Oppveld.INTERVENTIES,
                    List.of(
                            "afgesproken",
                            "aanpak",
                            "extra",
                            "oefenen",
                            "begeleid",
                            "groepje",
                            "interventie",
                            "specialist"));

    private final Leerlingmap map;
    private final MessageSource teksten;

    Notitiebron(Leerlingmap map, MessageSource teksten) {
        this.map = map;
        this.teksten = teksten;
    }

    @Override
    public List<Bronregel> regels(Leerling leerling) {
        return map.notities(leerling.id()).stream().flatMap(this::regels).toList();
    }

    private Stream<Bronregel> regels(Notitie notitie) {
        return velden(notitie.tekst()).stream()
                .map(veld ->
                        new Bronregel(
                                veld,
                                notitie.id(),
                                naam(notitie),
                                notitie.datum(),
                                notitie.tekst(),
                                "/leerlingen/"
                                        + notitie.leerlingId()
                                        + "/map/notities/"
                                        + notitie.id()));
    }

    private String naam(Notitie notitie) {
        return teksten.getMessage(
                "opp.bron.notitie",
                new Object[] {notitie.auteur()},
                LocaleContextHolder.getLocale());
    }

    static Set<Oppveld> velden(String tekst) {
        var woorden = List.of(tekst.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+"));
        var velden = EnumSet.noneOf(Oppveld.class);
        WOORDEN.forEach((veld, beginnen) -> {
            if (woorden.stream().anyMatch(woord -> beginnen.stream().anyMatch(woord::startsWith))) {
                velden.add(veld);
            }
        });
        return velden;
    }
}
