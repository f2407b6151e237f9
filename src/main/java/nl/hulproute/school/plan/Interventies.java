package nl.hulproute.school.plan;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * The plans of a pupil as answer to <em>Welke interventies hebben al plaatsgevonden en waren deze
 * effectief</em>.
 */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
public class Interventies {

    private final Plannen plannen;
    private final MessageSource teksten;

    Interventies(Plannen plannen, MessageSource teksten) {
        this.plannen = plannen;
        this.teksten = teksten;
    }

    /** One for each plan, newest first; none when there are no plans. */
    @Transactional(readOnly = true)
    public List<Interventie> van(UUID leerling, Locale taal) {
        return plannen.van(leerling).stream()
                .map(plan ->
                        new Interventie(plan.id(), plan.versie(), plan.begin(), regel(plan, taal)))
                .toList();
    }

    private String regel(Plan plan, Locale taal) {
        String kop =
                tekst(
                        "plan.interventie." + plan.soort(),
                        taal,
                        plan.titel(),
                        maand(plan.begin(), taal),
                        maand(plan.einde(), taal));
        return kop + ": " + effect(plan, taal);
    }

    private String effect(Plan plan, Locale taal) {
        Evaluatie evaluatie = plan.evaluatie();
        if (evaluatie == null) {
            return tekst("plan.interventie.niet-geevalueerd", taal);
        }
        String doelen = doelen(plan, taal);
        return (doelen.isEmpty() ? "" : doelen + ". ") + evaluatie.tekst();
    }

    /** Only the outcomes that occur: {@code 2 doelen behaald, 1 deels behaald}. */
    private String doelen(Plan plan, Locale taal) {
        var delen = new ArrayList<String>();
        for (Uitslag uitslag : Uitslag.values()) {
            long aantal = plan.aantal(uitslag);
            if (aantal > 0) {
                delen.add(tekst("plan.interventie.uitslag." + uitslag, taal, aantal));
            }
        }
        return String.join(", ", delen);
    }

    private static String maand(LocalDate dag, Locale taal) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", taal).format(dag);
    }

    private String tekst(String sleutel, Locale taal, Object... gegevens) {
        return teksten.getMessage(sleutel, gegevens, taal);
    }
}
