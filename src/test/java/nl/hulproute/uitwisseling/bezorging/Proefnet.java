package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.certificaten.Certificaten;
import nl.hulproute.platform.certificaten.Poorten;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.proef.lot.Lot.Kant;
import nl.hulproute.uitwisseling.Antwoord;
import nl.hulproute.uitwisseling.Bezorgluisteraar;
import nl.hulproute.uitwisseling.Schooladres;
import nl.hulproute.uitwisseling.bericht.Berichtvorm;
import nl.hulproute.uitwisseling.bericht.Partijen;
import nl.hulproute.uitwisseling.bericht.Zinnen;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import java.net.URI;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** What is between the two sides of a {@link Proefwereld}: the lines, and one try over them. */
final class Proefnet {

    private final Map<Kant, Toeval> lijnen = new EnumMap<>(Kant.class);
    private final Map<Kant, Stroomonderbreker> onderbrekers = new EnumMap<>(Kant.class);
    private final Proefwereld wereld;
    private final Schooladres adres;

    Proefnet(Proefwereld wereld, Schooladres adres) {
        this.wereld = wereld;
        this.adres = adres;
        lijnen.put(Kant.SCHOOL, new Toeval(plantedLine(), wereld.random));
        lijnen.put(Kant.SWV, new Toeval(line(Onderdeel.SWV, Onderdeel.SCHOOL), wereld.random));
        if (wereld.fout == Plantfout.GEEN_FSYNC) {
            wereld.lot.schijf(Kant.SWV).liegt();
        }
        for (Kant kant : Kant.values()) {
            freshBreaker(kant);
        }
    }

    private Lijn plantedLine() {
        return wereld.fout.around(
                line(Onderdeel.SCHOOL, Onderdeel.SWV),
                wereld.get(JdbcClient.class),
                wereld.get(TransactionTemplate.class),
                wereld.school.swv().id());
    }

    private Lijn line(Onderdeel van, Onderdeel naar) {
        var certificaten = wereld.get(Certificaten.class);
        return new Directelijn(
                wereld.get(MockMvc.class),
                wereld.lot,
                naar == Onderdeel.SWV ? Kant.SWV : Kant.SCHOOL,
                wereld.get(Poorten.class).poort(naar),
                certificaten.van(van).certificaat(),
                certificaten.van(naar).systeem());
    }

    Toeval lijn(Kant van) {
        return Objects.requireNonNull(lijnen.get(van));
    }

    private void freshBreaker(Kant kant) {
        onderbrekers.put(
                kant, wereld.get(Bezorginstellingen.class).onderbreker(wereld.get(Clock.class)));
    }

    /** Tries once; the power may fail on either side, and comes back after. */
    void bezorg(Proefwereld.Gezonden bericht) {
        Kant kant = bericht.van();
        wereld.lot.wissel(kant);
        try {
            bezorger(kant).deliver(bericht.opdracht());
        } catch (Error | RuntimeException e) {
            if (!wereld.lot.omgevallen(kant)) {
                throw e;
            }
        } finally {
            wereld.lot.wissel(Kant.SCHOOL);
            powerBack();
        }
    }

    private void powerBack() {
        for (Kant kant : Kant.values()) {
            if (wereld.lot.omgevallen(kant)) {
                freshBreaker(kant);
            }
            wereld.lot.herstart(kant);
        }
    }

    private Bezorger bezorger(Kant kant) {
        var onderdeel = kant == Kant.SCHOOL ? Onderdeel.SCHOOL : Onderdeel.SWV;
        var instellingen = wereld.get(Bezorginstellingen.class);
        return new Bezorger(
                new Uitgaand(wereld.get(JdbcClient.class), onderdeel),
                new DirecteOverdracht(
                        new Verzoeken(lijn(kant), instellingen.geduld()),
                        bericht -> new Antwoord.Gegeven<>(way(bericht)),
                        wereld.get(Opslagen.class).van(onderdeel),
                        wereld.get(Bewijslezers.class).van(onderdeel),
                        new Weigering(wereld.get(Berichtvorm.class), wereld.get(Zinnen.class)),
                        Objects.requireNonNull(onderbrekers.get(kant)),
                        adres -> {}),
                kant == Kant.SCHOOL ? wereld.get(Bezorgluisteraar.class) : NiemandLuistert.INSTANCE,
                wereld.get(TransactionTemplate.class),
                wereld.get(Clock.class),
                instellingen.wachttijd(),
                volgende -> {});
    }

    private Weg way(Uitgaandbericht bericht) {
        return new Weg(
                new Partijen(adres.oin(), adres.routeringskenmerk(), wereld.school.swv().oin()),
                URI.create("https://localhost/uitwisseling/v1"),
                Wegwijzer.path(bericht));
    }
}
