package nl.hulproute.school.overzicht;

import java.util.List;

/**
 * One kind of overview on a pupil's page: whether it can be made, what can be chosen for it, and
 * what the map has of it.
 */
record Overzichtregel(
        Overzichtsoort soort,
        Overzichtstand stand,
        Overzichtkeuzes keuzes,
        List<Veroudering> bewaard) {

    public boolean kan() {
        return stand instanceof Overzichtstand.Klaar;
    }

    /** Whether it can be made with choices of one's own, though perhaps nothing is proposed. */
    public boolean kiesbaar() {
        return kan() || !keuzes.onderdelen().isEmpty();
    }

    /** What was chosen for one that was kept, by name; what is not there any more is left out. */
    List<String> onderdelen(Bewaardoverzicht een) {
        return keuzes.onderdelen().stream()
                .filter(onderdeel -> een.opties().onderdelen().contains(onderdeel.id()))
                .map(Overzichtkeuzes.Onderdeelkeuze::naam)
                .toList();
    }

    /** Whether nothing of it is in the map yet though it could be. */
    public boolean teMaken() {
        return kan() && bewaard.isEmpty();
    }

    /** Those that are outdated and can be made again. */
    public List<Veroudering> teVernieuwen() {
        return bewaard.stream().filter(een -> een.verouderd() && een.teVernieuwen()).toList();
    }
}
