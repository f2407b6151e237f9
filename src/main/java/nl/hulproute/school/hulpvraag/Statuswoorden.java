package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.hulpvraag.Bericht.Toestand;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The state of a hulpvraag and of its delivery in words; in templates {@code @statuswoorden}. */
@Component("statuswoorden")
@OpKnooppunt(Onderdeel.SCHOOL)
class Statuswoorden {

    private final MessageSource teksten;
    private final Datums datums;

    Statuswoorden(MessageSource teksten, Datums datums) {
        this.teksten = teksten;
        this.datums = datums;
    }

    /** The SWV's own label, or else the canonical word. */
    public String status(Stand stand) {
        return stand.label().isBlank()
                ? tekst("kern.status." + stand.status().code())
                : stand.label();
    }

    /** The colour of a badge goes by the canonical state, or by the delivery while that runs. */
    public String kleur(Stand stand, @Nullable Bericht bericht) {
        return stand.status() == HulpvraagStatus.IN_DE_WACHTRIJ && bericht != null
                ? bericht.toestand().code()
                : stand.status().code();
    }

    /** In the queue, being delivered (attempt n), waiting until, delivered, refused. */
    public String bezorging(Bericht bericht) {
        Toestand toestand = bericht.toestand();
        return switch (toestand) {
            case WORDT_BEZORGD -> tekst(bericht.sleutel(), Math.max(1, bericht.poging()));
            case UITGESTELD ->
                    tekst(
                            bericht.sleutel(),
                            bericht.volgende() == null ? "" : datums.tijd(bericht.volgende()));
            case BEZORGD -> tekst(bericht.sleutel(), datums.moment(bericht.sinds()));
            default -> tekst(bericht.sleutel());
        };
    }

    private String tekst(String sleutel, Object... gegevens) {
        return teksten.getMessage(sleutel, gegevens, LocaleContextHolder.getLocale());
    }
}
