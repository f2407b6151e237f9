package nl.hulproute.uitwisseling.ontvangst;

import jakarta.servlet.http.HttpServletRequest;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.platform.web.Knooppunt;
import nl.hulproute.platform.web.Probleem;
import nl.hulproute.platform.web.Problemen;
import nl.hulproute.platform.web.Weigering;
import nl.hulproute.uitwisseling.Antwoord;
import nl.hulproute.uitwisseling.Registerloketten;
import nl.hulproute.uitwisseling.bericht.Gelezen;
import nl.hulproute.uitwisseling.bericht.Partijen;
import nl.hulproute.uitwisseling.bericht.Zinnen;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What every request of another system is asked first: for whom, and with what right. */
@Component
class Balie {

    private final Registerloketten registers;
    private final Problemen problemen;
    private final Zinnen zinnen;

    Balie(Registerloketten registers, Problemen problemen, Zinnen zinnen) {
        this.registers = registers;
        this.problemen = problemen;
        this.zinnen = zinnen;
    }

    /** The parties that the headers name. */
    Partijen parties(HttpServletRequest request) {
        var fouten = new ArrayList<String>();
        var school = header(request, Partijen.SCHOOL, Oin::parse, fouten);
        var kenmerk = header(request, Partijen.ROUTERINGSKENMERK, Routeringskenmerk::parse, fouten);
        var swv = header(request, Partijen.SWV, Oin::parse, fouten);
        if (school.isEmpty() || kenmerk.isEmpty() || swv.isEmpty()) {
            throw refuse(400, fouten);
        }
        if (!Oin.of(kenmerk.get().vestiging().brin()).equals(school.get())) {
            throw refuse(400, List.of(zinnen.zeg("uitwisseling.keuring.routeringskenmerk")));
        }
        return new Partijen(school.get(), kenmerk.get(), swv.get());
    }

    private <T> Optional<T> header(
            HttpServletRequest request,
            String naam,
            Function<String, Optional<T>> lezer,
            List<String> fouten) {
        String tekst = request.getHeader(naam);
        Optional<T> waarde = tekst == null ? Optional.empty() : lezer.apply(tekst);
        if (waarde.isEmpty()) {
            fouten.add(zinnen.zeg("uitwisseling.keuring.kopregel", naam));
        }
        return waarde;
    }

    /** Whether the school has mandated the system that asks; 503 when the register is silent. */
    boolean isMandated(Knooppunt knooppunt, Oin school) {
        return known(registers.van(knooppunt.poort()).gemandateerd(knooppunt.systeem(), school));
    }

    /** Which mandates of the school lack: for the system that sends, and for ours. */
    List<String> lackingMandates(Knooppunt knooppunt, Oin school) {
        var fouten = new ArrayList<String>();
        if (!isMandated(knooppunt, school)) {
            fouten.add(zinnen.zeg("uitwisseling.keuring.mandaat-afzender", knooppunt.systeem()));
        }
        if (!known(registers.van(knooppunt.poort()).gemandateerd(school))) {
            fouten.add(zinnen.zeg("uitwisseling.keuring.mandaat-ontvanger"));
        }
        return fouten;
    }

    /** Nothing of a pupil is taken in before both systems have the mandate of the school. */
    void demandMandates(Knooppunt knooppunt, Oin school) {
        var fouten = lackingMandates(knooppunt, school);
        if (!fouten.isEmpty()) {
            throw refuse(403, fouten);
        }
    }

    private boolean known(Antwoord<Boolean> antwoord) {
        return switch (antwoord) {
            case Antwoord.Gegeven<Boolean>(Boolean ja) -> ja;
            case Antwoord.Geen<Boolean>(String reden) -> throw refuse(503, List.of(reden));
        };
    }

    void demandMandate(Knooppunt knooppunt, Oin school) {
        if (!isMandated(knooppunt, school)) {
            throw refuse(
                    403,
                    List.of(
                            zinnen.zeg(
                                    "uitwisseling.keuring.mandaat-afzender", knooppunt.systeem())));
        }
    }

    Weigering refuse(int status) {
        return new Weigering(problemen.of(status));
    }

    Weigering refuse(int status, List<String> fouten) {
        Probleem algemeen = problemen.of(status);
        return new Weigering(new Probleem(status, algemeen.title(), algemeen.detail(), fouten));
    }

    Weigering refuseForm(List<Gelezen.Fout> fouten) {
        return refuse(
                400, fouten.stream().map(fout -> zinnen.zeg(fout.sleutel(), fout.plek())).toList());
    }
}
