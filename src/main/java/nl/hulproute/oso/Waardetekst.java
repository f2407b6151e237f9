package nl.hulproute.oso;

import java.util.HashSet;
import java.util.Set;

/**
 * The value of an element as it comes in: kept up to a length that no value needs, in pieces where
 * comments divide it, as the rule sheet compares codes with each piece.
 */
final class Waardetekst {

    private static final int BEWAARD = 1 << 22;
    private static final int STUK = 64;
    private static final int STUKKEN = 1_000;

    private final StringBuilder tekst = new StringBuilder();
    private final Set<String> korte = new HashSet<>();
    private int begin;
    private int stukken;
    private boolean wit = true;

    void voegToe(char[] tekens, int van, int aantal) {
        for (int i = van; wit && i < van + aantal; i++) {
            wit = Lexicaal.isWit(tekens[i]);
        }
        tekst.append(tekens, van, Math.min(aantal, BEWAARD - tekst.length()));
    }

    void onderbreek() {
        int lengte = tekst.length() - begin;
        if (lengte > 0) {
            stukken++;
            if (lengte <= STUK && korte.size() < STUKKEN) {
                korte.add(tekst.substring(begin));
            }
            begin = tekst.length();
        }
    }

    /** To the end of the element. */
    Waardetekst af() {
        onderbreek();
        return this;
    }

    String alles() {
        return tekst.toString();
    }

    String alles(int hoogstens) {
        return tekst.substring(0, Math.min(hoogstens, tekst.length()));
    }

    boolean isWit() {
        return wit;
    }

    /** The pieces that may be a code. */
    Set<String> stukken() {
        return korte;
    }

    int aantalStukken() {
        return stukken;
    }
}
