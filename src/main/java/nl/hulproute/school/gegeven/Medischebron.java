package nl.hulproute.school.gegeven;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.opp.Beginsituatiebron;
import nl.hulproute.school.opp.Oppveld;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.List;

/**
 * The medical data of a pupil, at the question about them. Who writes an OPP may see these ({@code
 * OPP_BEWERKEN} goes with {@code MEDISCH_ZIEN} for every role).
 */
@Component
@Order(20)
@OpKnooppunt(Onderdeel.SCHOOL)
class Medischebron implements Beginsituatiebron {

    private final Medischegegevens gegevens;
    private final MessageSource teksten;

    Medischebron(Medischegegevens gegevens, MessageSource teksten) {
        this.gegevens = gegevens;
        this.teksten = teksten;
    }

    @Override
    public List<Bronregel> regels(Leerling leerling) {
        var taal = LocaleContextHolder.getLocale();
        String naam = teksten.getMessage("gegeven.bron", null, taal);
        return gegevens.van(leerling.id(), taal).stream()
                .map(regel ->
                        new Bronregel(
                                Oppveld.MEDISCH,
                                regel.id(),
                                naam,
                                regel.datum(),
                                regel.tekst(),
                                regel.adres()))
                .toList();
    }
}
