package nl.hulproute.swv.overleg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** A notitie with the answers to it, the oldest first. */
record Gesprek(Notitie begin, List<Notitie> antwoorden) {

    /** The conversations of a dossier, the newest first; one of which nothing is left is gone. */
    static List<Gesprek> of(List<Notitie> notities) {
        Map<UUID, List<Notitie>> antwoorden =
                notities.stream()
                        .filter(notitie -> notitie.antwoordOp() != null && !notitie.verwijderd())
                        .collect(
                                Collectors.groupingBy(
                                        notitie -> Objects.requireNonNull(notitie.antwoordOp())));
        var gesprekken = new ArrayList<Gesprek>();
        notities.stream()
                .filter(notitie -> notitie.antwoordOp() == null)
                .map(begin -> new Gesprek(begin, antwoorden.getOrDefault(begin.id(), List.of())))
                .filter(gesprek -> !gesprek.begin.verwijderd() || !gesprek.antwoorden.isEmpty())
                .sorted(
                        Comparator.comparing((Gesprek gesprek) -> gesprek.begin.geplaatst())
                                .reversed())
                .forEach(gesprekken::add);
        return gesprekken;
    }
}
