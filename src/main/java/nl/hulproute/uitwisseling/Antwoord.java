package nl.hulproute.uitwisseling;

import java.util.Optional;
import java.util.function.Function;

/** The answer of another party, or a sentence for users why there is none. */
public sealed interface Antwoord<T> {

    /** The other party answered. */
    record Gegeven<T>(T waarde) implements Antwoord<T> {}

    /** It could not be reached, or refused to answer. */
    record Geen<T>(String reden) implements Antwoord<T> {}

    /** The answer, or nothing. */
    default Optional<T> optioneel() {
        return this instanceof Gegeven<T>(T waarde) ? Optional.of(waarde) : Optional.empty();
    }

    /** Why there is no answer, or nothing. */
    default Optional<String> probleem() {
        return this instanceof Geen<T>(String reden) ? Optional.of(reden) : Optional.empty();
    }

    default <R> Antwoord<R> map(Function<T, R> functie) {
        return switch (this) {
            case Gegeven<T>(T waarde) -> new Gegeven<>(functie.apply(waarde));
            case Geen<T>(String reden) -> new Geen<>(reden);
        };
    }

    /** The answer to the question that follows from this one. */
    default <R> Antwoord<R> flatMap(Function<T, Antwoord<R>> functie) {
        return switch (this) {
            case Gegeven<T>(T waarde) -> functie.apply(waarde);
            case Geen<T>(String reden) -> new Geen<>(reden);
        };
    }
}
