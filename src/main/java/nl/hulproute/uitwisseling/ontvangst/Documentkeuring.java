package nl.hulproute.uitwisseling.ontvangst;

import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.bestand.Bestandstype;
import nl.hulproute.platform.bestand.Toegestaan;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.uitwisseling.Documentregel;
import nl.hulproute.uitwisseling.bericht.Zinnen;

import org.jspecify.annotations.Nullable;
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
        for (int i = 0; i < documenten.size(); i++) {
            String plek = "documenten[" + i + "]";
            Documentregel document = documenten.get(i);
            Bestandsnaam.fault(document.naam())
                    .ifPresentOrElse(
                            fout -> fouten.add(name(fout, document.naam(), plek)),
                            () -> ending(document.naam(), plek, fouten));
            content(document, binnen.get(document.sha256()), plek, fouten);
        }
        return fouten;
    }

    /** The name of a file with a number is not said again: it may be a BSN. */
    private String name(String fout, String naam, String plek) {
        String veilig = fout.equals("bsn") ? "…" : naam.replaceAll("\\p{C}", "�");
        String kort = veilig.length() > 60 ? veilig.substring(0, 60) + "…" : veilig;
        return zinnen.zeg("uitwisseling.keuring.bestandsnaam." + fout, kort, plek);
    }

    private void ending(String naam, String plek, List<String> fouten) {
        if (!toegestaan.isAllowed(naam)) {
            fouten.add(zinnen.zeg("uitwisseling.keuring.soort", naam, toegestaan.alsZin(), plek));
        }
    }

    private void content(
            Documentregel document,
            Inkomend.@Nullable Stuk stuk,
            String plek,
            List<String> fouten) {
        String naam = Bestandsnaam.fault(document.naam()).isPresent() ? "…" : document.naam();
        if (stuk == null) {
            fouten.add(zinnen.zeg("uitwisseling.keuring.ontbreekt", naam, plek));
        } else if (stuk.grootte() == 0) {
            fouten.add(zinnen.zeg("uitwisseling.keuring.leeg", naam, plek));
        } else if (stuk.grootte() != document.grootte()) {
            fouten.add(
                    zinnen.zeg(
                            "uitwisseling.keuring.grootte",
                            naam,
                            plek,
                            stuk.grootte(),
                            document.grootte()));
        } else if (stuk.mediatype().equals(Bestandstype.UITPAKBOM)) {
            fouten.add(zinnen.zeg("uitwisseling.keuring.uitpakbom", naam, plek));
        } else if (toegestaan.isAllowed(document.naam())
                && !toegestaan.fits(stuk.mediatype(), document.naam())) {
            fouten.add(zinnen.zeg("uitwisseling.keuring.inhoud", naam, stuk.mediatype(), plek));
        }
    }
}
