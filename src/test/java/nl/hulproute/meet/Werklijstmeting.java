package nl.hulproute.meet;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.proef.Klant;
import nl.hulproute.proef.Knooppunten;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * The pages of someone who handles dossiers, at a samenwerkingsverband with 1,500 dossiers and at
 * one with 150,000, in one program: what the larger one costs more.
 */
final class Werklijstmeting {

    private static final int KLEIN = 1_500;
    private static final int GROOT = 150_000;
    private static final int VOORAF = 10;

    /** Of forty, the p95 is the third worst: one pause of the machine decides it. */
    private static final int AANTAL = 120;

    /** As many times on to the next page. */
    private static final int DIEP = 20;

    private final Path map;
    private final Path jar;

    Werklijstmeting(Path map, Path jar) {
        this.map = map;
        this.jar = jar;
    }

    private interface Vraag {
        void ask(Klant klant) throws InterruptedException;
    }

    private record Blad(String naam, Vraag vraag) {

        Blad(String naam, String pad) {
            this(naam, klant -> klant.haal(pad));
        }

        static Blad search(String naam, String woorden) {
            return new Blad(
                    naam,
                    klant -> klant.post("/swv/zoeken", List.of(new Klant.Veld("tekst", woorden))));
        }
    }

    void print() throws Exception {
        try (var knooppunten =
                new Knooppunten(map.resolve("werklijst"), List.of("-jar", jar.toString()))) {
            knooppunten.start(Onderdeel.SWV);
            knooppunten.wachtOp(Onderdeel.SWV);
            var plekken = new ArrayList<UUID>();
            double select;
            try (var verbinding = knooppunten.database(Onderdeel.SWV)) {
                var vuller = new Dossiervuller(verbinding);
                for (int aantal : List.of(KLEIN, GROOT)) {
                    long begin = System.nanoTime();
                    plekken.add(vuller.fill(UUID.randomUUID(), plekken.size() + 1, aantal));
                    print(
                            "filled with %,d dossiers in %.0f s",
                            aantal, Uitgangspunt.seconds(begin));
                }
                try (var vraag = verbinding.prepareStatement("select 1")) {
                    select = Reeks.van(200, 500, () -> vraag.executeQuery().close()).mediaan();
                }
            }
            var klein = at(knooppunten, plekken.get(0));
            var groot = at(knooppunten, plekken.get(1));
            print("");
            print(
                    "| page | 1,500: p50, p95 ms | 150,000: p50, p95 ms | p50 in `select 1` | ratio"
                            + " p50 | ratio p95 | aim |");
            print("|---|---|---|---|---|---|---|");
            List<Blad> kleine = pages(klein);
            List<Blad> grote = pages(groot);
            // the first page that is asked for is no colder than the last
            for (int n = 0; n < kleine.size(); n++) {
                warm(klein, kleine.get(n));
                warm(groot, grote.get(n));
            }
            for (int n = 0; n < kleine.size(); n++) {
                row(klein, kleine.get(n), groot, grote.get(n), select);
            }
        }
    }

    private static Klant at(Knooppunten knooppunten, UUID plek) throws InterruptedException {
        var klant = new Klant(knooppunten.adres(Onderdeel.SWV)).als(Demoaccount.BEHANDELAAR_PO);
        klant.post("/werkplek/" + plek, List.of());
        return klant;
    }

    private static List<Blad> pages(Klant klant) throws InterruptedException {
        var lijst = klant.haal("/swv/dossiers?status=alle");
        String dossier = lijst.vind("class=\"nummer\" href=\"(/swv/dossiers/[0-9a-f-]+)\"");
        String nummer = lijst.vind("class=\"nummer\"[^>]*>.*?([0-9]{4}-[0-9]{6})");
        String school = lijst.vind("<option value=\"([0-9a-f-]{36})\"[^>]*>\\s*Basisschool");
        return List.of(
                new Blad("worklist", "/swv/dossiers"),
                new Blad("worklist, my own", "/swv/dossiers?bak=mijn"),
                new Blad("worklist, past its term", "/swv/dossiers?bak=voorbij"),
                new Blad("worklist, one status", "/swv/dossiers?status=compleet"),
                new Blad("worklist, one school", "/swv/dossiers?school=" + school),
                new Blad("worklist, all", "/swv/dossiers?status=alle"),
                new Blad(
                        "worklist, all of one school",
                        "/swv/dossiers?status=alle&school=" + school),
                new Blad("worklist, all by pupil", "/swv/dossiers?status=alle&volgorde=leerling"),
                new Blad("worklist, all by term", "/swv/dossiers?status=alle&volgorde=termijn"),
                new Blad("worklist, all, page 20", deep(klant, "/swv/dossiers?status=alle")),
                Blad.search("search by name", "Yara Mulder 501"),
                Blad.search("search by a word of all", "arrangement"),
                new Blad("search by number", "/swv/dossiers/nummer?nummer=" + nummer),
                new Blad("dossier", dossier),
                new Blad("its history", dossier + "/geschiedenis"));
    }

    private static String deep(Klant klant, String pad) throws InterruptedException {
        String hier = pad;
        for (int n = 1; n < DIEP; n++) {
            hier =
                    klant.haal(hier)
                            .vind("class=\"btn btn-tweede volgende\"[^>]*href=\"([^\"]+)\"")
                            .replace("&amp;", "&");
        }
        return hier;
    }

    private static void warm(Klant klant, Blad blad) throws InterruptedException {
        for (int n = 0; n < VOORAF; n++) {
            blad.vraag().ask(klant);
        }
    }

    private static void row(Klant klein, Blad kleine, Klant groot, Blad grote, double select)
            throws Exception {
        List<Reeks> reeksen =
                Reeks.van(
                        VOORAF,
                        AANTAL,
                        List.of(() -> kleine.vraag().ask(klein), () -> grote.vraag().ask(groot)));
        Reeks een = reeksen.getFirst();
        Reeks ander = reeksen.getLast();
        print(
                "| %s | %.0f, %.0f | %.0f, %.0f | %.0f | %.2f | %.2f | 1.5 |",
                kleine.naam(),
                een.mediaan(),
                een.p95(),
                ander.mediaan(),
                ander.p95(),
                ander.mediaan() / select,
                ander.mediaan() / een.mediaan(),
                ander.p95() / een.p95());
    }

    private static void print(String vorm, Object... waarden) {
        System.out.printf(Locale.ROOT, vorm + "%n", waarden);
    }
}
