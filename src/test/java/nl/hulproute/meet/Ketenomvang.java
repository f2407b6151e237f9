package nl.hulproute.meet;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.proef.Knooppunten;
import nl.hulproute.register.keten.Ketenmeting;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;

/**
 * How the ketencheck goes with a register of the size of the country, beside the same questions in
 * the demo world: what should not grow with the country does not.
 */
final class Ketenomvang {

    private static final int VOORAF = 5;
    private static final int AANTAL = 20;

    private final Path map;
    private final Path jar;

    Ketenomvang(Path map, Path jar) {
        this.map = map;
        this.jar = jar;
    }

    void print() throws Exception {
        try (var register =
                new Knooppunten(map.resolve("keten"), List.of("-jar", jar.toString()))) {
            register.start(Onderdeel.REGISTER);
            register.wachtOp(Onderdeel.REGISTER);
            try (var verbinding = register.database(Onderdeel.REGISTER);
                    var vraag = verbinding.prepareStatement("select 1")) {
                double select = Reeks.van(200, 500, () -> vraag.executeQuery().close()).mediaan();
                var keten = new Ketenmeting(verbinding);
                String brin = Demowereld.LINDEBOOM.vestiging().brin().waarde();
                String swv = Demowereld.SWV_PO.oin().waarde();
                double een = median(() -> keten.one(brin));
                double verband = median(() -> keten.verband(swv)) / keten.verband(swv);
                double ronde = median(keten::round) / keten.round();
                // in one transaction that is never committed: the program's own rounds see the demo
                verbinding.setAutoCommit(false);
                keten.fill();
                print(
                        "| ketencheck, 7,000 vestigingen | median ms | in `select 1` | in the demo"
                                + " world's |");
                print("|---|---|---|---|");
                row("the chains of one BRIN", median(keten::one), select, een, 1);
                row(
                        "the table of a samenwerkingsverband, per chain of " + keten.verband(),
                        median(keten::verband),
                        select,
                        verband,
                        keten.verband());
                row(
                        "what a round reads, per chain of " + keten.round(),
                        median(keten::round),
                        select,
                        ronde,
                        keten.round());
                verbinding.rollback();
            }
        }
    }

    private static double median(IntSupplier handeling) throws Exception {
        return Reeks.van(VOORAF, AANTAL, handeling::getAsInt).mediaan();
    }

    private static void row(String wat, double ms, double select, double demo, int ketens) {
        print("| %s | %.1f | %.0f | %.2f |", wat, ms, ms / select, ms / ketens / demo);
    }

    private static void print(String regel, Object... waarden) {
        System.out.printf(Locale.ROOT, regel + "%n", waarden);
    }
}
