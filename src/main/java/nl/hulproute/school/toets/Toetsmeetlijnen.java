package nl.hulproute.school.toets;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.opp.Meetlijn;
import nl.hulproute.school.opp.Meetlijnbron;
import nl.hulproute.school.opp.Niveauschaal;
import nl.hulproute.school.overzicht.Bronversie;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The DLE of a pupil's tests, beside what the ontwikkelingsperspectief expects. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Toetsmeetlijnen implements Meetlijnbron {

    private final Groeilijnen lijnen;
    private final Toetsen toetsen;

    Toetsmeetlijnen(Groeilijnen lijnen, Toetsen toetsen) {
        this.lijnen = lijnen;
        this.toetsen = toetsen;
    }

    @Override
    public List<Meetlijn> lijnen(Leerling leerling, nl.hulproute.school.opp.Leergebied gebied) {
        var toets = Leergebied.valueOf(gebied.name());
        var alle =
                toetsen.van(leerling.id()).stream()
                        .collect(Collectors.toMap(Toets::id, Function.identity()));
        return lijnen.van(leerling.id()).stream()
                .filter(lijn -> lijn.leergebied() == toets && lijn.heeftDle())
                .map(lijn -> meetlijn(lijn, alle))
                .toList();
    }

    private static Meetlijn meetlijn(Groeilijn lijn, Map<UUID, Toets> alle) {
        var gemeten = lijn.punten().stream().filter(punt -> punt.dle() != null).toList();
        return new Meetlijn(
                Niveauschaal.DLE,
                gemeten.stream()
                        .map(punt ->
                                new Meetlijn.Meetpunt(
                                        punt.datum(),
                                        Objects.requireNonNull(punt.dle()),
                                        punt.toetsnaam()))
                        .toList(),
                gemeten.stream()
                        .map(punt -> Objects.requireNonNull(alle.get(punt.toets())))
                        .map(toets -> new Bronversie("toets", toets.id(), toets.versie()))
                        .toList());
    }
}
