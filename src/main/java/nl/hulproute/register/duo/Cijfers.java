package nl.hulproute.register.duo;

/**
 * How much a file changes.
 *
 * @param hand what stays as it is because it was changed by hand
 * @param blijft of {@code verdwenen}: what is kept because it is in use
 * @param wissels schools of which the board changes while mandates run
 */
record Cijfers(
        int nieuw,
        int gewijzigd,
        int ongewijzigd,
        int hand,
        int verdwenen,
        int blijft,
        int onbekend,
        int wissels) {

    /** Whether so much of what was in the file before is gone that it may be half a file. */
    public boolean verdacht() {
        int eerder = gewijzigd + ongewijzigd + hand + verdwenen;
        return verdwenen > 20 && verdwenen * 10 > eerder;
    }

    public int aandacht() {
        return blijft + onbekend + wissels;
    }

    public boolean niets() {
        return nieuw + gewijzigd + verdwenen == 0;
    }
}
