package nl.hulproute.school.opp;

import java.util.List;

/**
 * What a button of the form asks besides keeping what was typed: a word, and what it is about, as
 * {@code naar:conclusie} or {@code kies:beginsituatie.thuis:EIGEN}.
 */
record Oppactie(String wat, List<String> waarover) {

    static final String BEWAAR = "bewaar";

    Oppactie {
        waarover = List.copyOf(waarover);
    }

    static Oppactie parse(String knop) {
        var delen = List.of(knop.split(":", -1));
        return new Oppactie(delen.getFirst(), delen.subList(1, delen.size()));
    }

    /** Whether it means to be done with this step: then its dates have to be possible. */
    boolean isKlaar() {
        return switch (wat) {
            case BEWAAR, "naar", "vaststellen" -> true;
            default -> false;
        };
    }

    String woord(int plaats) {
        return plaats < waarover.size() ? waarover.get(plaats) : "";
    }
}
