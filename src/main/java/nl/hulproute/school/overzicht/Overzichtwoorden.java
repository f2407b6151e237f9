package nl.hulproute.school.overzicht;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** The words and colours of this subject: what changed since an overview was made, and states. */
@Component("overzichtwoorden")
@OpKnooppunt(Onderdeel.SCHOOL)
class Overzichtwoorden {

    /** More are counted. */
    private static final int GENOEMD = 3;

    private final MessageSource teksten;

    Overzichtwoorden(MessageSource teksten) {
        this.teksten = teksten;
    }

    public List<String> van(List<Bronwijziging> wijzigingen) {
        return wijzigingen.stream().map(this::zin).toList();
    }

    /** What distinguishes one from the others of its kind: the variant, and what was chosen. */
    public String keuze(Overzichtregel regel, Bewaardoverzicht een) {
        var taal = LocaleContextHolder.getLocale();
        var woorden = new ArrayList<String>();
        String variant = een.opties().variant();
        if (!variant.isEmpty()) {
            String sleutel = "overzicht.%s.variant.%s".formatted(een.soort().code(), variant);
            woorden.add(teksten.getMessage(sleutel, null, variant, taal));
        }
        List<String> onderdelen = regel.onderdelen(een);
        if (onderdelen.size() > GENOEMD) {
            Object[] aantal = {onderdelen.size()};
            woorden.add(teksten.getMessage("overzicht.gekozen", aantal, taal));
        } else {
            woorden.addAll(onderdelen);
        }
        return String.join(" · ", woorden);
    }

    /** The colour that goes with the word for a state. */
    public String kleur(Opdracht.Stand stand) {
        return switch (stand) {
            case WACHT -> "concept";
            case BEZIG, ONTBREEKT -> "let-op";
            case KLAAR -> "goed";
            case MISLUKT -> "fout";
        };
    }

    private String zin(Bronwijziging wijziging) {
        var taal = LocaleContextHolder.getLocale();
        String wat =
                teksten.getMessage(
                        "overzicht.bron." + wijziging.soort(), null, wijziging.soort(), taal);
        return teksten.getMessage(
                "overzicht.wijziging." + wijziging.hoe().code(),
                new Object[] {wat, wijziging.aantal()},
                taal);
    }
}
