package nl.hulproute.school.ouders;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.post.Postmelding;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.UUID;

/** Notes at a carer that the newest mail never left, so that the school mends the address. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Ouderpostmelding implements Postmelding {

    private static final String SOORT = "oudertoegang";
    private static final int DELEN = 4;

    private final Oudertoegangen toegangen;

    Ouderpostmelding(Oudertoegangen toegangen) {
        this.toegangen = toegangen;
    }

    /** Of exactly this mail: a later one to a better address is another. */
    static String kenmerk(Oudertoegang toegang) {
        return String.join(
                " ",
                SOORT,
                toegang.school().toString(),
                toegang.id().toString(),
                toegang.verstuurd().toString());
    }

    @Override
    public void opgegeven(String kenmerk) {
        String[] delen = kenmerk.split(" ", -1);
        if (delen.length == DELEN && delen[0].equals(SOORT)) {
            UUID school = UUID.fromString(delen[1]);
            Tenant.van(school)
                    .voer(() ->
                            toegangen.noteMailMislukt(
                                    school, UUID.fromString(delen[2]), Instant.parse(delen[3])));
        }
    }
}
