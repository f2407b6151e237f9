package nl.hulproute.school.toets;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** The scores of a form, laid over those that the test had. */
final class Scorelijst {

    private Scorelijst() {}

    /** With whom this result is compared, as its first score says it. */
    static String groep(Resultaat resultaat) {
        return resultaat.referenties().stream()
                .map(Referentiescore::groep)
                .findFirst()
                .orElse(Referentiescore.LANDELIJK);
    }

    /**
     * What was not changed stays to the letter, with what the form does not show: a second score of
     * a kind, the meaning in words. Another {@code groep} counts for all.
     */
    static List<Referentiescore> samen(
            List<Referentiescore> getypt, Resultaat eerder, String groep) {
        boolean anders = !groep.equals(groep(eerder));
        var over = new ArrayList<>(getypt);
        var lijst = new ArrayList<Referentiescore>();
        var gezien = EnumSet.noneOf(Scoresoort.class);
        for (Referentiescore oud : eerder.referenties()) {
            boolean getoond = gezien.add(oud.soort()) || !Scoresoort.VAST.contains(oud.soort());
            if (!getoond) {
                lijst.add(oud);
            } else if (over.removeIf(
                    nieuw -> nieuw.soort() == oud.soort() && nieuw.waarde().equals(oud.waarde()))) {
                lijst.add(oud);
            }
        }
        lijst.addAll(over);
        return anders ? lijst.stream().map(score -> in(score, groep)).toList() : lijst;
    }

    private static Referentiescore in(Referentiescore score, String groep) {
        return new Referentiescore(score.soort(), groep, score.waarde(), score.kwalificatie());
    }
}
