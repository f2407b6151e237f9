package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a row of the list says, for the page and for the file alike; {@code @aandachtwoorden}. */
@Component("aandachtwoorden")
@OpKnooppunt(Onderdeel.SCHOOL)
class Aandachtwoorden {

    private final MessageSource teksten;
    private final Datums datums;

    Aandachtwoorden(MessageSource teksten, Datums datums) {
        this.teksten = teksten;
        this.datums = datums;
    }

    /** Why it needs attention, and what to do; empty when it needs none. */
    public String reden(Lijstregel regel) {
        return regel.aandacht().nodig()
                ? tekst(
                        regel.aandacht().sleutel(),
                        datums.dag(regel.termijn()),
                        regel.aangeboden() == null ? "" : datums.moment(regel.aangeboden()),
                        regel.aanbieder())
                : "";
    }

    /** The SWV's own label, or else the canonical word. */
    public String status(Lijstregel regel) {
        if (regel.aandacht() == Aandacht.WACHT_OP_GOEDKEURING) {
            return tekst("goedkeuring.wacht");
        }
        return regel.label().isBlank()
                ? tekst("kern.status." + regel.status().code())
                : regel.label();
    }

    public String type(Lijstregel regel) {
        return regel.type().isEmpty() ? tekst("hulpvraag.zonder-type") : regel.type();
    }

    private String tekst(String sleutel, Object... gegevens) {
        return teksten.getMessage(sleutel, gegevens, LocaleContextHolder.getLocale());
    }
}
