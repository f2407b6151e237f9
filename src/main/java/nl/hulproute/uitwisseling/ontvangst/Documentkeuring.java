package nl.hulproute.uitwisseling.ontvangst;

import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.bestand.Bestandstype;
import nl.hulproute.platform.bestand.Toegestaan;
import nl.hulproute.uitwisseling.Documentregel;
import nl.hulproute.uitwisseling.bericht.Zinnen;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether each document of a message came in, and is what its name says. */
@Component
class Documentkeuring {

    private final Balie balie;
    private final Toegestaan toegestaan;
    private final Zinnen zinnen;

    Documentkeuring(Balie balie, Toegestaan toegestaan, Zinnen zinnen) {
        this.balie = balie;
        this.toegestaan = toegestaan;
        this.zinnen = zinnen;
    }

    /** Refuses the message when something is wrong with a document. */
    void demand(Inname.Post<?> post, List<Documentregel> documenten) {
        var fouten = faults(documenten, post.binnen(), false);
        if (!fouten.isEmpty()) {
            throw balie.refuse(400, fouten);
        }
    }

    /**
     * Everything that is wrong with these documents. Where the sender answered that no number is a
     * BSN, a name with such a number passes.
     */
    List<String> faults(
            List<Documentregel> documenten, Map<Sha256, Inkomend.Stuk> binnen, boolean zonderBsn) {
        var fouten = new ArrayList<String>();
        for (int i = 0; i < documenten.size(); i++) {
            String plek = "documenten[" + i + "]";
            Documentregel document = documenten.get(i);
            Bestandsnaam.fault(document.naam())
                    .filter(fout -> !(zonderBsn && fout.equals("bsn")))
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
