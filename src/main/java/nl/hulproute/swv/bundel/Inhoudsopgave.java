package nl.hulproute.swv.bundel;

import java.util.ArrayList;
import java.util.List;

/**
 * What is on which page of the whole. It is made twice: without numbers to learn how many pages the
 * text takes, then with them.
 *
 * @param hulpvraag the page of the hulpvraag, counted from 1; 0: not known yet
 */
record Inhoudsopgave(int hulpvraag, int gegevens, List<Regel> regels) {

    /**
     * A document.
     *
     * @param blad the index of the page that says what it is, among the pages of the text
     * @param pagina the number of that page in the whole
     */
    record Regel(Invoegstuk invoeg, int blad, int pagina) {

        public Bundelstuk stuk() {
            return invoeg.stuk();
        }
    }

    static Inhoudsopgave blank(List<Invoegstuk> invoeg) {
        return new Inhoudsopgave(0, 0, invoeg.stream().map(stuk -> new Regel(stuk, 0, 0)).toList());
    }

    /**
     * @param doelen where the links of the contents lead, in order: the hulpvraag, the data, and
     *     the page of each document
     */
    static Inhoudsopgave of(List<Invoegstuk> invoeg, List<Integer> doelen) {
        if (doelen.size() != invoeg.size() + 2) {
            throw new IllegalStateException(
                    "%d links for %d documents".formatted(doelen.size(), invoeg.size()));
        }
        var regels = new ArrayList<Regel>();
        int ingevoegd = 0;
        for (int i = 0; i < invoeg.size(); i++) {
            int blad = doelen.get(i + 2);
            regels.add(new Regel(invoeg.get(i), blad, blad + 1 + ingevoegd));
            ingevoegd += invoeg.get(i).paginas();
        }
        return new Inhoudsopgave(doelen.get(0) + 1, doelen.get(1) + 1, List.copyOf(regels));
    }
}
