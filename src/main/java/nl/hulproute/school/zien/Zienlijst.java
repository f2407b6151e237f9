package nl.hulproute.school.zien;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An observation list of a pupil.
 *
 * @param antwoorden each statement that was asked, in the order of the list
 * @param percentielen 0 to 100, as taken over from the norms of the instrument
 */
record Zienlijst(
        UUID id,
        int versie,
        LocalDate datum,
        String groep,
        String observator,
        String toelichting,
        List<Antwoord> antwoorden,
        Map<Ziencategorie, Integer> percentielen) {

    Zienlijst {
        antwoorden = List.copyOf(antwoorden);
        percentielen = Map.copyOf(percentielen);
    }

    public List<Antwoord> antwoorden(Ziencategorie categorie) {
        return antwoorden.stream()
                .filter(antwoord -> antwoord.stelling().categorie() == categorie)
                .toList();
    }

    /** 0 to 100; none when too little was filled in. */
    public @Nullable Integer score(Ziencategorie categorie) {
        var score = Score.van(antwoorden(categorie));
        return score.isPresent() ? (Integer) score.getAsInt() : null;
    }

    public @Nullable Integer percentiel(Ziencategorie categorie) {
        return percentielen.get(categorie);
    }

    Zienlijst met(List<Antwoord> gegeven, Map<Ziencategorie, Integer> overgenomen) {
        return new Zienlijst(
                id, versie, datum, groep, observator, toelichting, gegeven, overgenomen);
    }
}
