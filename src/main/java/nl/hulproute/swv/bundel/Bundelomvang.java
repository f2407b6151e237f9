package nl.hulproute.swv.bundel;

import java.util.List;

/**
 * What someone may expect of a bundel before asking for it.
 *
 * @param weg what is left out, for the scanner found something in it or has not looked yet
 * @param los what the PDF can only name, as an Office file
 */
record Bundelomvang(
        int aantal, long grootte, List<Bundelstuk> weg, List<Bundelstuk> los, boolean groot) {

    private static final long GROOT = 50_000_000;

    static Bundelomvang of(List<Bundelstuk> stukken) {
        List<Bundelstuk> mee = stukken.stream().filter(Bundelstuk::mee).toList();
        long grootte = mee.stream().mapToLong(stuk -> stuk.document().grootte()).sum();
        return new Bundelomvang(
                mee.size(),
                grootte,
                stukken.stream().filter(stuk -> !stuk.mee()).toList(),
                mee.stream().filter(stuk -> !Invoegstuk.possible(stuk)).toList(),
                grootte > GROOT);
    }
}
