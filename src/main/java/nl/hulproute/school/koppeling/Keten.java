package nl.hulproute.school.koppeling;

import nl.hulproute.uitwisseling.Antwoord;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How far the chain between a school and a samenwerkingsverband is: each step with its state. */
public record Keten(List<Stap> stappen) {

    /** Done, certainly missing, or not to be said now because someone did not answer. */
    public enum Staat {
        KLAAR,
        ONTBREEKT,
        ONBEKEND
    }

    /** A step, its state, and why the state is not known. */
    public record Stap(Ketenstap stap, Staat staat, String reden) {}

    public Keten {
        stappen = List.copyOf(stappen);
    }

    static Keten of(Map<Ketenstap, Antwoord<Boolean>> antwoorden) {
        var stappen = new ArrayList<Stap>();
        for (Ketenstap stap : Ketenstap.values()) {
            Optional.ofNullable(antwoorden.get(stap))
                    .ifPresent(antwoord -> stappen.add(stand(stap, antwoord)));
        }
        return new Keten(stappen);
    }

    public boolean klaar() {
        return stappen.stream().allMatch(stap -> stap.staat() == Staat.KLAAR);
    }

    /** What certainly stops a message: sending would be refused or wait without end. */
    public List<Stap> ontbreekt() {
        return stappen.stream().filter(stap -> stap.staat() == Staat.ONTBREEKT).toList();
    }

    /** What could not be asked now: a message would wait until it can. */
    public List<Stap> onbekend() {
        return stappen.stream().filter(stap -> stap.staat() == Staat.ONBEKEND).toList();
    }

    private static Stap stand(Ketenstap stap, Antwoord<Boolean> antwoord) {
        return switch (antwoord) {
            case Antwoord.Gegeven<Boolean>(Boolean ja) ->
                    new Stap(stap, ja ? Staat.KLAAR : Staat.ONTBREEKT, "");
            case Antwoord.Geen<Boolean>(String reden) -> new Stap(stap, Staat.ONBEKEND, reden);
        };
    }
}
