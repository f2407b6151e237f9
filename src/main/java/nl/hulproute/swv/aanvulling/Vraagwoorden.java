package nl.hulproute.swv.aanvulling;

import static nl.hulproute.gedeeld.Taal.NEDERLANDS;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.aanvraagtype.Documenteis;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Words that travel to schools: Dutch, whatever the language of the page. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Vraagwoorden {

    private final MessageSource teksten;

    Vraagwoorden(MessageSource teksten) {
        this.teksten = teksten;
    }

    /** What the school reads at the state: how many questions, and by when. */
    String toelichting(List<Aanvulvraag> vragen) {
        return text("aanvulvraag.toelichting", vragen.size(), dag(Aanvulvrager.last(vragen)));
    }

    String wat(Documentsoort soort) {
        return text("kern.documentsoort." + soort.code());
    }

    /** Why a document that an aanvraagtype demands is asked for, with its conditions. */
    String waarom(String aanvraagtype, Documenteis eis) {
        var zinnen = new ArrayList<String>();
        zinnen.add(text("aanvulvraag.voorstel.waarom", aanvraagtype));
        if (eis.maandenOud() != null) {
            zinnen.add(text("aanvulvraag.voorstel.oud", eis.maandenOud()));
        }
        if (eis.maandenPeriode() != null) {
            zinnen.add(text("aanvulvraag.voorstel.periode", eis.maandenPeriode()));
        }
        if (eis.ondertekend()) {
            zinnen.add(text("aanvulvraag.voorstel.ondertekend"));
        }
        return String.join(" ", zinnen);
    }

    String dag(LocalDate dag) {
        return Datums.inHetNederlands(dag);
    }

    String text(String sleutel, Object... gegevens) {
        return teksten.getMessage(sleutel, gegevens, NEDERLANDS);
    }
}
