package nl.hulproute.school.toets;

import nl.hulproute.gedeeld.Onderdeel;
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

/** The IQ tests of a pupil, at the question about intelligence. */
@Component
@Order(10)
@OpKnooppunt(Onderdeel.SCHOOL)
class Iqbron implements Beginsituatiebron {

    private final Iqtoetsen toetsen;
    private final MessageSource teksten;

    Iqbron(Iqtoetsen toetsen, MessageSource teksten) {
        this.toetsen = toetsen;
        this.teksten = teksten;
    }

    @Override
    public List<Bronregel> regels(Leerling leerling) {
        return toetsen.van(leerling.id()).stream()
                .map(toets ->
                        new Bronregel(
                                Oppveld.INTELLIGENTIE,
                                toets.id(),
                                toets.testnaam(),
                                toets.afnamedatum(),
                                zin(toets),
                                "/leerlingen/" + leerling.id() + "/toetsen/iq/" + toets.id()))
                .toList();
    }

    /** As one would write it: what was taken by whom, the total, the indexes, what was noted. */
    private String zin(Iqtoets toets) {
        var delen = new ArrayList<String>();
        delen.add(tekst("toets.iq.zin", toets.testnaam(), toets.door()));
        delen.add(
                toets.totaal() == null
                        ? tekst("toets.iq.zin.geen-totaal")
                        : tekst("toets.iq.zin.totaal", toets.totaal()));
        toets.indexen()
                .forEach(index ->
                        delen.add(tekst("toets.iq.zin.index", index.naam(), index.score())));
        if (!toets.opmerking().isBlank()) {
            delen.add(toets.opmerking());
        }
        return String.join(" ", delen);
    }

    private String tekst(String sleutel, Object... gegevens) {
        return teksten.getMessage(sleutel, gegevens, LocaleContextHolder.getLocale());
    }
}
