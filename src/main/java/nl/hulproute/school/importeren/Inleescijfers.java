package nl.hulproute.school.importeren;

import java.util.Map;

/**
 * How many pupils of each kind a file has.
 *
 * @param perGevolg all of them
 * @param gedaan those of them that the user did not leave out
 * @param anders how many were changed by someone since the preview was made
 * @param groepwissels how many go to another group
 * @param loopbanen how many get a row in the school career
 */
record Inleescijfers(
        Map<Gevolg, Integer> perGevolg,
        Map<Gevolg, Integer> gedaan,
        int anders,
        int groepwissels,
        int loopbanen) {

    /** A quarter of the school, and more than a handful, is more than a normal year brings. */
    private static final int VERDACHT = 10;

    Inleescijfers {
        perGevolg = Map.copyOf(perGevolg);
        gedaan = Map.copyOf(gedaan);
    }

    public int van(Gevolg gevolg) {
        return perGevolg.getOrDefault(gevolg, 0);
    }

    public int gedaan(Gevolg gevolg) {
        return gedaan.getOrDefault(gevolg, 0);
    }

    /** How many pupils are taken over. */
    public int overgenomen() {
        return gedaan(Gevolg.NIEUW) + gedaan(Gevolg.GEWIJZIGD) + gedaan(Gevolg.TERUG);
    }

    public int overgeslagen() {
        return perGevolg.values().stream().mapToInt(Integer::intValue).sum()
                - gedaan.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** So many leave that it may be the wrong file. */
    public boolean verdacht() {
        int blijft = van(Gevolg.GELIJK) + van(Gevolg.GEWIJZIGD);
        return van(Gevolg.VERTROKKEN) > VERDACHT && van(Gevolg.VERTROKKEN) > blijft / 3;
    }
}
