package nl.hulproute.gedeeld;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what may be a BSN in text or in the name of a file: nine digits, also parted by single
 * dots, spaces or hyphens, that pass the 11-proef (standards §3). A BSN may not travel.
 */
public final class Bsnzoeker {

    private static final int CIJFERS = 9;
    private static final Pattern VORM =
            Pattern.compile("(?<![0-9])[0-9](?:[ .-]?[0-9]){8}(?![0-9])");

    private Bsnzoeker() {}

    /** Each suspect once, as it is written, in the order of the text. */
    public static Set<String> zoek(String tekst) {
        var gevonden = new LinkedHashSet<String>();
        var vorm = VORM.matcher(tekst);
        while (vorm.find()) {
            if (elfproef(vorm.group().replaceAll("[^0-9]", ""))) {
                gevonden.add(vorm.group());
            }
        }
        return gevonden;
    }

    /** Whether nine digits pass 9a + 8b + … + 2h − i ≡ 0 (mod 11); nine zeros are no number. */
    public static boolean elfproef(String cijfers) {
        if (cijfers.length() != CIJFERS || cijfers.chars().allMatch(teken -> teken == '0')) {
            return false;
        }
        int som = -Character.digit(cijfers.charAt(CIJFERS - 1), 10);
        for (int plaats = 0; plaats < CIJFERS - 1; plaats++) {
            som += (CIJFERS - plaats) * Character.digit(cijfers.charAt(plaats), 10);
        }
        return som % 11 == 0;
    }
}
