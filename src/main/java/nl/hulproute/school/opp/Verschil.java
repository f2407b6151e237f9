package nl.hulproute.school.opp;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How an answer differs between two versions, word for word. */
record Verschil(String deel, String vraag, List<Stuk> stukken) {

    Verschil {
        stukken = List.copyOf(stukken);
    }

    enum Soort {
        GELIJK,
        WEG,
        NIEUW;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Some words that stayed, went or came. */
    record Stuk(Soort soort, String tekst) {}

    private static final Pattern WOORD = Pattern.compile("\\s+|[^\\s]+");

    static List<Stuk> stukken(String oud, String nieuw) {
        var van = woorden(oud);
        var naar = woorden(nieuw);
        var stukken = new ArrayList<Stuk>();
        int plaats = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(van, naar).getDeltas()) {
            int begin = delta.getSource().getPosition();
            voeg(stukken, Soort.GELIJK, van.subList(plaats, begin));
            voeg(stukken, Soort.WEG, delta.getSource().getLines());
            voeg(stukken, Soort.NIEUW, delta.getTarget().getLines());
            plaats = begin + delta.getSource().size();
        }
        voeg(stukken, Soort.GELIJK, van.subList(plaats, van.size()));
        return stukken;
    }

    private static void voeg(List<Stuk> stukken, Soort soort, List<String> woorden) {
        if (!woorden.isEmpty()) {
            stukken.add(new Stuk(soort, String.join("", woorden)));
        }
    }

    private static List<String> woorden(String tekst) {
        return WOORD.matcher(tekst).results().map(MatchResult::group).toList();
    }
}
