package nl.hulproute.crash;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.proef.Knooppunten;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a run came to, as Markdown for docs/reliability.md, and below it all that was wrong. */
record Verslag(
        Knooppunten knooppunten,
        Eindcontrole controle,
        Grootboek grootboek,
        Map<Doelwit, Integer> gedood,
        int onderweg) {

    /** Whether nothing was wrong. */
    boolean print(long seed, long totStil, long duur) throws Exception {
        var fouten = controle.check(grootboek);
        var school = new Bestanden(knooppunten, Onderdeel.SCHOOL).check();
        var swv = new Bestanden(knooppunten, Onderdeel.SWV).check();
        print("");
        print("| seed %d | |", seed);
        print("|---|---|");
        gedood.forEach((doelwit, keren) -> print("| kills of %s | %d |", doelwit.naam(), keren));
        print("| kills, of which while messages were in flight | %d, %d |", kills(), onderweg);
        print(
                "| hulpvragen that the school's pages accepted, with documents | %d, %d |",
                grootboek.aangenomen().size(), documents());
        print(
                "| messages delivered to the swv, to the school | %d, %d |",
                sent("school"), sent("swv"));
        print("| acknowledged with a dossiernummer on the page | %d |", grootboek.bezorgd().size());
        print("| from the last return to all messages final | %d s |", totStil);
        print("| lost, doubled, or unlike what was sent | %d |", fouten.size());
        store("school", school);
        store("swv", swv);
        print("| duration | %d s |", duur);
        fouten.forEach(fout -> print("FAULT %s", fout));
        return fouten.isEmpty() && isSound(school) && isSound(swv);
    }

    private static boolean isSound(Bestanden.Oordeel oordeel) {
        return oordeel.geschonden().isEmpty() && oordeel.gemist().isEmpty();
    }

    private static void store(String naam, Bestanden.Oordeel oordeel) {
        print(
                "| files at the %s: whole, damaged, missing, of no row yet, for the sweeper"
                        + " | %d, %d, %d, %d, %d |",
                naam,
                oordeel.aantal(),
                oordeel.geschonden().size(),
                oordeel.gemist().size(),
                oordeel.wezen().size(),
                oordeel.tijdelijk());
        list("damaged", oordeel.geschonden());
        list("missing", oordeel.gemist());
        list("of no row", oordeel.wezen());
    }

    private static void list(String wat, List<String> namen) {
        namen.forEach(naam -> System.err.println(wat + ": " + naam));
    }

    private int kills() {
        return gedood.values().stream().mapToInt(Integer::intValue).sum();
    }

    private int documents() {
        return grootboek.aangenomen().values().stream().mapToInt(Set::size).sum();
    }

    private int sent(String deel) throws Exception {
        return knooppunten
                .rows(
                        deel.equals("school") ? Onderdeel.SCHOOL : Onderdeel.SWV,
                        "select id::text from uitwisseling_%s.uitgaand where toestand = 'bezorgd'"
                                .formatted(deel))
                .size();
    }

    private static void print(String vorm, Object... waarden) {
        System.out.printf(Locale.ROOT, vorm + "%n", waarden);
    }
}
