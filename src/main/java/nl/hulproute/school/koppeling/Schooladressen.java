package nl.hulproute.school.koppeling;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.info.School;
import nl.hulproute.school.info.Schoolgegevens;
import nl.hulproute.uitwisseling.Schooladres;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.UUID;

/** A school's own address in the exchange, and the environments that are reached at this node. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
public class Schooladressen {

    private final Schoolgegevens scholen;

    Schooladressen(Schoolgegevens scholen) {
        this.scholen = scholen;
    }

    @Transactional(readOnly = true)
    public Schooladres van(UUID schoolId) {
        return scholen.find(schoolId).map(Schooladressen::adres).orElseThrow();
    }

    /** The address of the environment that this vestiging holds. */
    public static Schooladres adres(School school) {
        var vestiging = school.vestiging();
        return new Schooladres(
                vestiging,
                Oin.of(vestiging.brin()),
                Routeringskenmerk.of(vestiging),
                school.naam(),
                school.teamadres());
    }
}
