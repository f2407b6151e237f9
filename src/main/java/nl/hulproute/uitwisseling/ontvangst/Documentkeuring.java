package nl.hulproute.uitwisseling.ontvangst;

import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.bestand.Toegestaan;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.uitwisseling.Documentregel;
import nl.hulproute.uitwisseling.bericht.Zinnen;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether each document of a message came in, and is what its name says. */
@Component
class Documentkeuring {

    private final Balie balie;
    private final Toegestaan toegestaan;
    private final Zinnen zinnen;
    private final TransactionTemplate transaction;

    Documentkeuring(
            Balie balie, Toegestaan toegestaan, Zinnen zinnen, TransactionTemplate transaction) {
        this.balie = balie;
        this.toegestaan = toegestaan;
        this.zinnen = zinnen;
        this.transaction = transaction;
    }

    /** What came in under this message. */
    Map<Sha256, Inkomend.Stuk> contents(Inname.Post<?> post) {
        var sleutel =
                new Inkomend.Sleutel(
                        post.tenant(), post.punt().afzender(post.partijen()), post.id());
        return Tenant.van(post.tenant())
                .doe(() -> transaction.execute(status -> post.punt().inkomend().contents(sleutel)));
    }

    /** Refuses the message when something is wrong with a document. */
    void demand(Inname.Post<?> post, List<Documentregel> documenten) {
        var fouten = faults(documenten, contents(post));
        if (!fouten.isEmpty()) {
            throw balie.refuse(400, fouten);
        }
    }

    List<String> faults(List<Documentregel> documenten, Map<Sha256, Inkomend.Stuk> binnen) {
        var fouten = new ArrayList<String>();
        for (Documentregel document : documenten) {
            String naam = document.naam();
            if (isNoFileName(naam)) {
                fouten.add(zinnen.zeg("uitwisseling.keuring.bestandsnaam", naam));
            } else if (!toegestaan.isAllowed(naam)) {
                fouten.add(zinnen.zeg("uitwisseling.keuring.soort", naam, toegestaan.alsZin()));
            }
            Inkomend.Stuk stuk = binnen.get(document.sha256());
            if (stuk == null) {
                fouten.add(zinnen.zeg("uitwisseling.keuring.ontbreekt", naam));
            } else if (stuk.grootte() != document.grootte()) {
                fouten.add(zinnen.zeg("uitwisseling.keuring.grootte", naam));
            } else if (toegestaan.isAllowed(naam) && !toegestaan.fits(stuk.mediatype(), naam)) {
                fouten.add(zinnen.zeg("uitwisseling.keuring.inhoud", naam, stuk.mediatype()));
            }
        }
        return fouten;
    }

    private static boolean isNoFileName(String naam) {
        return naam.isBlank()
                || naam.length() > 255
                || naam.contains("/")
                || naam.contains("\\")
                || naam.chars().anyMatch(Character::isISOControl);
    }
}
