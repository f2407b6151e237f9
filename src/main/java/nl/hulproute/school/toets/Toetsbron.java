package nl.hulproute.school.toets;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.opp.Beginsituatiebron;
import nl.hulproute.school.opp.Oppveld;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The newest tests of a pupil, one line for each leergebied, at the didactische ontwikkeling. */
@Component
@Order(15)
@OpKnooppunt(Onderdeel.SCHOOL)
class Toetsbron implements Beginsituatiebron {

    /** The newest, and the one before: what a pupil learned shows between two. */
    private static final int METINGEN = 2;

    private final Toetsen toetsen;
    private final Datums datums;
    private final MessageSource teksten;

    Toetsbron(Toetsen toetsen, Datums datums, MessageSource teksten) {
        this.toetsen = toetsen;
        this.datums = datums;
        this.teksten = teksten;
    }

    @Override
    public List<Bronregel> regels(Leerling leerling) {
        var heel =
                toetsen.van(leerling.id()).stream()
                        .filter(toets -> toets.gegevens().onderdeel().isEmpty())
                        .filter(toets -> toets.resultaat().heeftIets())
                        .toList();
        return Vakgebied.van(heel).stream().map(gebied -> regel(leerling, gebied)).toList();
    }

    private Bronregel regel(Leerling leerling, Vakgebied gebied) {
        var nieuwste = gebied.toetsen().getFirst();
        String vak =
                gebied.vak().isEmpty()
                        ? tekst("toets.leergebied." + gebied.leergebied().code())
                        : gebied.vak();
        return new Bronregel(
                Oppveld.DIDACTISCH,
                nieuwste.id(),
                tekst("toets.bron", vak),
                nieuwste.gegevens().afnamedatum(),
                gebied.toetsen().stream()
                        .limit(METINGEN)
                        .map(this::zin)
                        .collect(Collectors.joining("\n")),
                "/leerlingen/" + leerling.id() + "/toetsen/" + nieuwste.id());
    }

    /** As one would write it: which test, when, and what came out. */
    private String zin(Toets toets) {
        var resultaat = toets.resultaat();
        var delen = new ArrayList<String>();
        var score = resultaat.score().vaardigheidsscore();
        if (score != null) {
            delen.add(tekst("toets.bron.score", score.stripTrailingZeros().toPlainString()));
        }
        Stream.of(Scoresoort.IV, Scoresoort.AE, Scoresoort.DLE, Scoresoort.FN)
                .filter(soort -> !resultaat.waarde(soort).isEmpty())
                .map(soort ->
                        tekst("toets.scoresoort." + soort.name()) + " " + resultaat.waarde(soort))
                .forEach(delen::add);
        var gegevens = toets.gegevens();
        String kop = tekst("toets.bron.kop", gegevens.naam(), datums.dag(gegevens.afnamedatum()));
        return delen.isEmpty() ? kop + "." : kop + ": " + String.join(", ", delen) + ".";
    }

    private String tekst(String sleutel, Object... gegevens) {
        return teksten.getMessage(sleutel, gegevens, LocaleContextHolder.getLocale());
    }
}
