package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.taken.Taken;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.uitwisseling.Bezorgzaken;
import nl.hulproute.uitwisseling.Ingreep;
import nl.hulproute.uitwisseling.Wachtrij;
import nl.hulproute.uitwisseling.alarm.Alarmen;
import nl.hulproute.uitwisseling.bezorging.Uitgaandbericht.Toestand;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows the outbox, and lets people hurry a message or take it back; each act is noted. */
@Component
@Transactional
class Wachtrijbalie implements Wachtrij {

    static final int PER_PAGINA = 50;

    /** So many at once, that one request is not kept too long. */
    private static final int TEGELIJK = 500;

    private static final Duration MAAND = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Taken taken;
    private final ObjectProvider<Bezorgzaken> zaken;
    private final Bezorginstellingen instellingen;
    private final Clock clock;

    Wachtrijbalie(
            JdbcClient jdbc,
            Taken taken,
            ObjectProvider<Bezorgzaken> zaken,
            Bezorginstellingen instellingen,
            Clock clock) {
        this.jdbc = jdbc;
        this.taken = taken;
        this.zaken = zaken;
        this.instellingen = instellingen;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Cijfers cijfers(Plek plek) {
        var vandaag = clock.instant().atZone(Datums.NEDERLAND).toLocalDate();
        return rows(plek)
                .figures(plek.tenant(), vandaag.atStartOfDay(Datums.NEDERLAND).toInstant());
    }

    @Override
    @Transactional(readOnly = true)
    public Pagina lees(Plek plek, Toon toon, @Nullable Long na) {
        var rijen = rows(plek).page(plek.tenant(), toon, na, PER_PAGINA + 1);
        boolean meer = rijen.size() > PER_PAGINA;
        return new Pagina(
                rijen.stream().limit(PER_PAGINA).map(Wachtrijrijen.Rij::regel).toList(),
                meer ? rijen.get(PER_PAGINA - 1).plek() : null);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Ingreep> ingrepen(Plek plek) {
        return new Ingrepen(jdbc, plek.onderdeel()).last(plek.tenant());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Melding> meldingen(Plek plek) {
        return new Alarmen(jdbc, plek.onderdeel())
                .received(plek.tenant(), clock.instant().minus(MAAND)).stream()
                        .map(alarm ->
                                new Melding(alarm.bericht(), alarm.afzender(), alarm.laatst()))
                        .toList();
    }

    @Override
    public Poging probeerNu(Plek plek, UUID bericht, String wie) {
        return new Uitgaand(jdbc, plek.onderdeel())
                .lock(plek.tenant(), bericht)
                .map(rij -> tryNow(plek, rij, wie))
                .orElse(Poging.NIET_OPEN);
    }

    @Override
    public int probeerAllesNu(Plek plek, String wie) {
        return (int)
                rows(plek).open(plek.tenant(), TEGELIJK).stream()
                        .map(bericht -> probeerNu(plek, bericht, wie))
                        .filter(poging -> poging == Poging.GEPLAND)
                        .count();
    }

    private Poging tryNow(Plek plek, Uitgaandbericht rij, String wie) {
        boolean opgegeven = rij.toestand() == Toestand.VERLOPEN;
        if (!opgegeven && !rij.toestand().open()) {
            return Poging.NIET_OPEN;
        }
        Instant nu = clock.instant();
        if (opgegeven) {
            new Uitgaand(jdbc, plek.onderdeel()).restart(rij.tenant(), rij.id(), nu);
        }
        if (!hurry(plek.onderdeel(), rij)) {
            return Poging.BEZIG;
        }
        rows(plek).saveNext(rij.tenant(), rij.id(), nu);
        note(plek, rij, Ingreep.Soort.NU_PROBEREN, wie);
        return Poging.GEPLAND;
    }

    /** What has no task (given up, or lost) gets one; false when it is being tried right now. */
    private boolean hurry(Onderdeel onderdeel, Uitgaandbericht rij) {
        var opdracht = new Bezorgopdracht(rij.tenant(), rij.id(), rij.volgnummer());
        var taak = Bezorgtaken.of(onderdeel, opdracht);
        return taken.haast(taak) || taken.plan(taak);
    }

    @Override
    public Terugname trekIn(Plek plek, UUID bericht, String wie) {
        var uitgaand = new Uitgaand(jdbc, plek.onderdeel());
        Optional<Uitgaandbericht> rij = uitgaand.lock(plek.tenant(), bericht);
        return rij.map(gevonden -> takeBack(plek, uitgaand, gevonden, wie))
                .orElse(Terugname.NIET_OPEN);
    }

    private Terugname takeBack(Plek plek, Uitgaand uitgaand, Uitgaandbericht rij, String wie) {
        return switch (rij.toestand()) {
            case BEZORGD -> Terugname.BEZORGD;
            case GEWEIGERD, INGETROKKEN -> Terugname.NIET_OPEN;
            case WACHT, ONDERWEG, VERLOPEN -> {
                if (!Uitbak.mayBeTakenBack(uitgaand, rij)) {
                    yield Terugname.MISSCHIEN_BEZORGD;
                }
                uitgaand.saveOutcome(rij.tenant(), rij.id(), Toestand.INGETROKKEN, null);
                note(plek, rij, Ingreep.Soort.INTREKKEN, wie);
                yield Terugname.INGETROKKEN;
            }
        };
    }

    private void note(Plek plek, Uitgaandbericht rij, Ingreep.Soort soort, String wie) {
        var ingreep =
                new Ingreep(soort, rij.id(), rij.soort(), rij.hulpvraag(), wie, clock.instant());
        new Ingrepen(jdbc, plek.onderdeel()).add(rij.tenant(), ingreep);
        zaken.stream()
                .filter(bron -> bron.onderdeel() == plek.onderdeel())
                .forEach(bron -> bron.ingegrepen(rij.tenant(), ingreep));
    }

    private Wachtrijrijen rows(Plek plek) {
        return new Wachtrijrijen(jdbc, plek.onderdeel(), instellingen.opgevenNa());
    }
}
