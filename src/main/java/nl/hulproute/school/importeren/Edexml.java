package nl.hulproute.school.importeren;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** What is taken from an EDEXML file; a burgerservicenummer is not among it. */
record Edexml(
        String brin,
        String schooljaar,
        List<Groep> groepen,
        List<Leerling> leerlingen,
        List<Fout> fouten,
        int nummersWeggelaten) {

    /** A group; a samengestelde groep has no jaargroep. */
    record Groep(String sleutel, String naam, String jaargroep, boolean samengesteld) {}

    /** A pupil as the file knows it; what it does not say is empty. */
    record Leerling(
            String sleutel,
            String voornamen,
            String roepnaam,
            String voorletters,
            String voorvoegsel,
            String achternaam,
            @Nullable LocalDate geboortedatum,
            int geslacht,
            String jaargroep,
            String groep,
            List<String> samengesteld,
            String email,
            @Nullable LocalDate instroomdatum,
            @Nullable LocalDate uitstroomdatum) {}

    /** What is wrong on a line of the file, as a message with its argument. */
    record Fout(int regel, String sleutel, String gegeven) {}

    public boolean goed() {
        return fouten.isEmpty();
    }
}
