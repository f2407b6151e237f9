package nl.hulproute.swv.organisatie;

import java.util.Arrays;
import java.util.Locale;

/** A school as the beheerder sees it: with the version that a form is made from. */
record Schoolbeeld(School school, int versie, Koppelproef proef) {

    /** Whether name, BRIN, place and board together hold each of the words. */
    boolean holds(String woorden) {
        String alles =
                String.join(
                                " ",
                                school.naam(),
                                school.vestiging().toString(),
                                school.plaats(),
                                school.bestuur() == null ? "" : school.bestuur())
                        .toLowerCase(Locale.ROOT);
        return Arrays.stream(woorden.toLowerCase(Locale.ROOT).strip().split("\\s+", -1))
                .allMatch(alles::contains);
    }
}
