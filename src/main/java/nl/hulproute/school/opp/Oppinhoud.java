package nl.hulproute.school.opp;

import nl.hulproute.school.opp.Meetlijn.Meetpunt;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was answered: no answer is an empty text.
 *
 * @param gemeten what was measured beside the expected levels, oldest first; of a draft nothing,
 *     until it is read from the file
 */
record Oppinhoud(
        List<Integer> doelen,
        Map<Veldsleutel, String> waarden,
        Map<Leergebied, List<Meetpunt>> gemeten) {

    Oppinhoud {
        doelen = List.copyOf(doelen);
        waarden = Map.copyOf(waarden);
        gemeten = Map.copyOf(gemeten);
    }

    Oppinhoud(List<Integer> doelen, Map<Veldsleutel, String> waarden) {
        this(doelen, waarden, Map.of());
    }

    /** The same answers beside these measurements. */
    Oppinhoud met(Map<Leergebied, List<Meetpunt>> nieuw) {
        return new Oppinhoud(doelen, waarden, nieuw);
    }

    /** Without what was answered before another choice was made whether the pupil was heard. */
    Oppinhoud geldend() {
        var blijft = new HashMap<>(waarden);
        blijft.keySet().removeIf(sleutel -> Oppvolledigheid.vervallen(sleutel.veld(), this));
        return new Oppinhoud(doelen, blijft, gemeten);
    }

    List<Meetpunt> gemeten(Leergebied gebied) {
        return gemeten.getOrDefault(gebied, List.of());
    }

    String van(Veldsleutel sleutel) {
        return waarden.getOrDefault(sleutel, "");
    }

    String van(Oppveld veld) {
        return van(Veldsleutel.van(veld));
    }

    /** The date that was given; empty as well when it is none. */
    Optional<LocalDate> datum(Oppveld veld) {
        return Optional.ofNullable(datum(van(veld)));
    }

    static @Nullable LocalDate datum(String waarde) {
        try {
            return waarde.isEmpty() ? null : LocalDate.parse(waarde);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** What was answered, in the order of the form. */
    Stream<Veldsleutel> beantwoord() {
        return Veldsleutel.alle(doelen).filter(sleutel -> !van(sleutel).isEmpty());
    }
}
