package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.koppeling.Schooladressen;
import nl.hulproute.uitwisseling.Antwoord;
import nl.hulproute.uitwisseling.Statusbericht;
import nl.hulproute.uitwisseling.SwvLoket;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** <em>Statussen updaten</em>: asks each samenwerkingsverband that has something of this school. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Statusbijwerking {

    private final Hulpvragen hulpvragen;
    private final Schooladressen adressen;
    private final Statusontvangst ontvangst;
    private final SwvLoket loket;
    private final TransactionTemplate transactie;

    Statusbijwerking(
            Hulpvragen hulpvragen,
            Schooladressen adressen,
            Statusontvangst ontvangst,
            SwvLoket loket,
            TransactionTemplate transactie) {
        this.hulpvragen = hulpvragen;
        this.adressen = adressen;
        this.ontvangst = ontvangst;
        this.loket = loket;
        this.transactie = transactie;
    }

    /**
     * Asks all of them, also after one that could not be asked.
     *
     * @return the first reason why one could not be asked, or nothing
     */
    Optional<String> werkBij(UUID schoolId) {
        var redenen = new ArrayList<String>();
        for (String swv : hulpvragen.lopendBij(schoolId)) {
            werkBij(schoolId, new Oin(swv)).ifPresent(redenen::add);
        }
        return redenen.stream().findFirst();
    }

    private Optional<String> werkBij(UUID schoolId, Oin swv) {
        return switch (loket.statussen(adressen.van(schoolId), swv, null)) {
            case Antwoord.Geen<List<Statusbericht>>(String reden) -> Optional.of(reden);
            case Antwoord.Gegeven<List<Statusbericht>>(List<Statusbericht> statussen) -> {
                transactie.executeWithoutResult(t -> {
                    statussen.forEach(s -> ontvangst.ontvang(schoolId, swv, s));
                    hulpvragen.gecontroleerd(schoolId, swv.waarde());
                });
                yield Optional.empty();
            }
        };
    }
}
