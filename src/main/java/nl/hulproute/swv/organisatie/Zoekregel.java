package nl.hulproute.swv.organisatie;

import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.uitwisseling.Registerschool;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * A vestiging that was found in the register.
 *
 * @param omgeving the vestiging under which its hulpvragen come: its own, or the hoofdvestiging
 * @param bekend our school under which they come already; null when there is none
 */
record Zoekregel(Registerschool school, Vestiging omgeving, @Nullable UUID bekend) {

    static List<Zoekregel> of(List<Registerschool> gevonden, List<Schoolbeeld> bekenden) {
        return gevonden.stream().map(school -> of(school, bekenden)).toList();
    }

    private static Zoekregel of(Registerschool school, List<Schoolbeeld> bekenden) {
        Vestiging omgeving =
                Boolean.FALSE.equals(school.eigenOmgeving())
                        ? new Vestiging(school.vestiging().brin(), 0)
                        : school.vestiging();
        return new Zoekregel(
                school,
                omgeving,
                bekenden.stream()
                        .map(Schoolbeeld::school)
                        .filter(bekend -> bekend.vestiging().equals(omgeving))
                        .map(School::id)
                        .findFirst()
                        .orElse(null));
    }

    /** Whether it sends under the hoofdvestiging. */
    public boolean bijHoofdvestiging() {
        return !omgeving.equals(school.vestiging());
    }
}
