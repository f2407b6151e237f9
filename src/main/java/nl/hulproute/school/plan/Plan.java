package nl.hulproute.school.plan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A plan as it stands at one pupil.
 *
 * @param isgerichtop what it works on, as OSO asks
 * @param hulpvraag the hulpvraag of this pupil that it belongs to
 * @param leerlingen for how many pupils it is
 */
record Plan(
        UUID id,
        int versie,
        Plansoort soort,
        String titel,
        String isgerichtop,
        String beginsituatie,
        String aanpak,
        LocalDate begin,
        LocalDate einde,
        String auteur,
        @Nullable UUID hulpvraag,
        int leerlingen,
        List<Doel> doelen,
        @Nullable Evaluatie evaluatie) {

    Plan {
        doelen = List.copyOf(doelen);
    }

    public Planstand stand(LocalDate vandaag) {
        if (evaluatie != null) {
            return Planstand.AFGEROND;
        }
        return vandaag.isAfter(einde) ? Planstand.TE_EVALUEREN : Planstand.LOPEND;
    }

    public boolean groep() {
        return soort == Plansoort.GROEP;
    }

    long aantal(Uitslag uitslag) {
        return doelen.stream().filter(doel -> doel.uitslag() == uitslag).count();
    }

    /** How many goals were reached. */
    public long behaald() {
        return aantal(Uitslag.BEHAALD);
    }

    Plan metDoelen(List<Doel> anderen) {
        return new Plan(
                id,
                versie,
                soort,
                titel,
                isgerichtop,
                beginsituatie,
                aanpak,
                begin,
                einde,
                auteur,
                hulpvraag,
                leerlingen,
                anderen,
                evaluatie);
    }
}
