package nl.hulproute.school.importeren;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.stream.Stream;

/** What changes of a pupil, field by field, in the words of the page. */
@Component("inleesvelden")
@OpKnooppunt(Onderdeel.SCHOOL)
class Inleesvelden {

    /** The fields of which the name is made, as they stand among what changes. */
    static final String[] NAMEN =
            Stream.of("voornamen", "roepnaam", "voorletters", "voorvoegsel", "achternaam")
                    .map(veld -> "[{\"veld\": \"" + veld + "\"}]")
                    .toArray(String[]::new);

    private final Datums datums;
    private final MessageSource teksten;

    Inleesvelden(Datums datums, MessageSource teksten) {
        this.datums = datums;
        this.teksten = teksten;
    }

    /** A value of this field as people write it; empty says so. */
    public String waarde(String veld, String waarde) {
        if (waarde.isEmpty()) {
            return tekst("importeren.leeg");
        }
        return switch (veld) {
            case "geboortedatum", "inschrijving", "uitschrijving" ->
                    datums.kort(LocalDate.parse(waarde));
            case "geslacht" -> tekst("leerling.geslacht." + waarde);
            case "jaargroep" -> tekst("leerling.jaargroep." + waarde);
            case "loopbaan-einde" -> tekst("importeren.loopbaan.open", waarde);
            default -> waarde;
        };
    }

    /** What comes of it; of a year in the school career that is closed, that it is. */
    public String wordt(String veld, String waarde) {
        return veld.equals("loopbaan-einde")
                ? tekst("importeren.loopbaan.dicht")
                : waarde(veld, waarde);
    }

    private String tekst(String sleutel, Object... gegevens) {
        return teksten.getMessage(sleutel, gegevens, LocaleContextHolder.getLocale());
    }
}
