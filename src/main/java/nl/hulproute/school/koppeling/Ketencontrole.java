package nl.hulproute.school.koppeling;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.uitwisseling.Antwoord;
import nl.hulproute.uitwisseling.Registerloket;
import nl.hulproute.uitwisseling.Registerloketten;
import nl.hulproute.uitwisseling.Schooladres;
import nl.hulproute.uitwisseling.SwvLoket;
import nl.hulproute.uitwisseling.SwvVermelding;

import org.springframework.stereotype.Component;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks the register and the samenwerkingsverband how far the chain is. It goes over the network:
 * never call it in a transaction.
 */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
public class Ketencontrole {

    private final Registerloketten registers;
    private final SwvLoket loket;

    Ketencontrole(Registerloketten registers, SwvLoket loket) {
        this.registers = registers;
        this.loket = loket;
    }

    /** The chain from this environment to this samenwerkingsverband. */
    public Keten voor(Schooladres school, Oin swv) {
        Registerloket register = registers.van(Onderdeel.SCHOOL);
        var antwoorden = new EnumMap<Ketenstap, Antwoord<Boolean>>(Ketenstap.class);
        var plek = register.endpoint(swv);
        antwoorden.put(Ketenstap.SWV_BEREIKBAAR, plek.map(Optional::isPresent));
        plek.optioneel()
                .flatMap(daar -> daar)
                .ifPresent(daar ->
                        antwoorden.put(
                                Ketenstap.MANDAAT_SWVSYSTEEM,
                                register.gemandateerd(daar.systeem(), school.oin())));
        antwoorden.put(Ketenstap.OVEREENKOMST, register.overeengekomen(school.oin(), swv));
        antwoorden.put(
                Ketenstap.SCHOOL_BEKEND,
                loket.kennen(school)
                        .map(lijst -> lijst.stream().anyMatch(v -> v.oin().equals(swv))));
        school(school, register, antwoorden);
        return Keten.of(antwoorden);
    }

    /** What the school's own side needs, whatever samenwerkingsverband it sends to. */
    public Keten voor(Schooladres school) {
        var antwoorden = new EnumMap<Ketenstap, Antwoord<Boolean>>(Ketenstap.class);
        school(school, registers.van(Onderdeel.SCHOOL), antwoorden);
        return Keten.of(antwoorden);
    }

    /** The samenwerkingsverbanden of the school's BRIN. */
    public Antwoord<List<SwvVermelding>> samenwerkingsverbanden(Schooladres school) {
        return loket.voor(school.vestiging().brin());
    }

    private static void school(
            Schooladres school,
            Registerloket register,
            Map<Ketenstap, Antwoord<Boolean>> antwoorden) {
        antwoorden.put(Ketenstap.MANDAAT_SCHOOLSYSTEEM, register.gemandateerd(school.oin()));
        antwoorden.put(
                Ketenstap.ROUTERINGSKENMERK,
                register.endpoint(school.routeringskenmerk()).map(Optional::isPresent));
    }
}
