package nl.hulproute.school.hulpvraag;

import static nl.hulproute.gedeeld.Taal.NEDERLANDS;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The reason of taking back, as a form asks it and as it travels. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Redenvorm {

    private final MessageSource teksten;

    Redenvorm(MessageSource teksten) {
        this.teksten = teksten;
    }

    /** A code and words of one's own. */
    record Invoer(String reden, String toelichting) {

        Invoer {
            toelichting = toelichting.strip();
        }
    }

    void fill(Model model, Handeling handeling, Invoer invoer) {
        model.addAttribute("redenen", Terugreden.voor(handeling));
        model.addAttribute("reden", invoer.reden());
        model.addAttribute("toelichting", invoer.toelichting());
    }

    /** One sentence: what was chosen, and what was added to it. */
    String zin(Handeling handeling, Invoer invoer) {
        var reden = Terugreden.ofCode(handeling, invoer.reden()).orElseThrow();
        if (reden == Terugreden.ANDERS) {
            return invoer.toelichting();
        }
        String woord = teksten.getMessage(reden.sleutel(), null, NEDERLANDS);
        return invoer.toelichting().isEmpty() ? woord : woord + ". " + invoer.toelichting();
    }
}
