package nl.hulproute.oso;

/** Names and words of XML, for values that say themselves that they are one. */
final class Xmlnaam {

    private Xmlnaam() {}

    static boolean isNaam(String waarde, boolean metDubbelePunt) {
        return isWoord(waarde)
                && isBegin(waarde.codePointAt(0))
                && (metDubbelePunt || waarde.indexOf(':') < 0);
    }

    static boolean isWoord(String waarde) {
        return !waarde.isEmpty()
                && waarde.codePoints()
                        .allMatch(c ->
                                isBegin(c)
                                        || Character.isDigit(c)
                                        || c == '-'
                                        || c == '.'
                                        || c == 0xB7);
    }

    private static boolean isBegin(int teken) {
        return Character.isLetter(teken) || teken == '_' || teken == ':';
    }
}
