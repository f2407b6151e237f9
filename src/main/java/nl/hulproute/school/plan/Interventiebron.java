package nl.hulproute.school.plan;

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

/** The plans of a pupil, at the question which interventions took place and whether they worked. */
@Component
@Order(30)
@OpKnooppunt(Onderdeel.SCHOOL)
class Interventiebron implements Beginsituatiebron {

    private final Interventies interventies;
    private final MessageSource teksten;

    Interventiebron(Interventies interventies, MessageSource teksten) {
        this.interventies = interventies;
        this.teksten = teksten;
    }

    @Override
    public List<Bronregel> regels(Leerling leerling) {
        var taal = LocaleContextHolder.getLocale();
        String naam = teksten.getMessage("plan.bron", null, taal);
        return interventies.van(leerling.id(), taal).stream()
                .map(een ->
                        new Bronregel(
                                Oppveld.INTERVENTIES,
                                een.plan(),
                                naam,
                                een.begin(),
                                een.regel(),
                                "/leerlingen/" + leerling.id() + "/plannen/" + een.plan()))
                .toList();
    }
}
