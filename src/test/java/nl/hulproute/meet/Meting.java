package nl.hulproute.meet;

import static nl.hulproute.meet.Uitgangspunt.seconds;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.proef.Aanvrager;
import nl.hulproute.proef.Klant;
import nl.hulproute.proef.Klant.Bestand;
import nl.hulproute.proef.Proces;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What {@code bin/meet} prints: the start, the pages and a delivery, beside what the machine does
 * by itself, in one run. It judges nothing: no build fails on a time.
 */
final class Meting {

    private static final Duration STARTTIJD = Duration.ofMinutes(3);
    private static final Duration PEILING = Duration.ofMillis(25);
    private static final int VOORAF = 10;
    private static final int AANTAL = 30;
    private static final int DOCUMENTEN = 8;

    private final Path map;
    private final List<Integer> poorten = Proces.vrijePoorten(5);
    private final String adres = "http://localhost:" + poorten.get(0);

    private Meting(Path map) {
        this.map = map;
    }

    static void main(String[] args) throws Exception {
        Path map = Files.createTempDirectory("hulproute-meet");
        try {
            if (wants(args, "programma")) {
                new Meting(map).run();
                print("");
            }
            if (wants(args, "overzichten")) {
                new Meting(map).overviews();
                print("");
            }
            if (wants(args, "uitwisseling")) {
                new Doorvoer(map, Path.of("target/hulproute-0.1.0-SNAPSHOT.jar")).print();
                print("");
            }
            if (wants(args, "keten")) {
                new Ketenomvang(map, Path.of("target/hulproute-0.1.0-SNAPSHOT.jar")).print();
                print("");
            }
            if (wants(args, "werklijst")) {
                new Werklijstmeting(map, Path.of("target/hulproute-0.1.0-SNAPSHOT.jar")).print();
                print("");
            }
            if (wants(args, "dossier")) {
                print("%s", Dossiermeting.report());
            }
        } finally {
            remove(map);
        }
    }

    private static boolean wants(String[] args, String deel) {
        return List.of("alles", deel).contains(args[0]);
    }

    private void run() throws Exception {
        double puts = machine();
        double eerste = firstPage();
        long begin = System.nanoTime();
        try (var programma = start()) {
            programma.wachtOp(adres + "/", STARTTIJD);
            double weer = seconds(begin);
            double select = select();
            print("| `select 1` | %.2f ms |", select);
            print("");
            print("| start (`mvn spring-boot:run`, built) | s | aim |");
            print("|---|---|---|");
            print("| first page, new data folder with the demo world | %.1f | 15 |", eerste);
            print("| first page, existing data folder | %.1f | 15 |", weer);
            print("");
            pages(select);
            print("");
            deliveries(puts);
        }
    }

    /** What the machine does by itself; gives the seconds that the PUTs take. */
    private double machine() throws Exception {
        var machine = new Uitgangspunt(map);
        double fsyncs = machine.fsyncs();
        double puts = machine.puts();
        print("| machine | |");
        print("|---|---|");
        print("| processors | %d |", Runtime.getRuntime().availableProcessors());
        print(
                "| load average before the run | %.1f |",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        print("| 8 kB written and fsynced | %.0f per second |", fsyncs);
        print("| SHA-256 | %.0f MB per second |", machine.sha256());
        print("| 8 × 1 MB by PUT over TLS 1.3 on loopback, each fsynced | %.3f s |", puts);
        return puts;
    }

    private void overviews() throws Exception {
        machine();
        try (var programma = start()) {
            programma.wachtOp(adres + "/", STARTTIJD);
            double select = select();
            print("| `select 1` | %.2f ms |", select);
            print("");
            new Overzichtmeting(adres).print(select);
        }
    }

    private double firstPage() throws Exception {
        long begin = System.nanoTime();
        try (var programma = start()) {
            programma.wachtOp(adres + "/", STARTTIJD);
            return seconds(begin);
        }
    }

    /** As in the README, but with a folder and ports of its own. */
    private Proces start() {
        String arguments =
                ("--hulproute.home=%s --server.port=%d --hulproute.poort.school=%d"
                                + " --hulproute.poort.swv=%d --hulproute.poort.register=%d"
                                + " --hulproute.postgres.poort=%d")
                        .formatted(
                                map.resolve("data"),
                                poorten.get(0),
                                poorten.get(1),
                                poorten.get(2),
                                poorten.get(3),
                                poorten.get(4));
        return Proces.start(
                List.of("mvn", "-B", "spring-boot:run", "-Dspring-boot.run.arguments=" + arguments),
                map.resolve("programma.log"));
    }

    private double select() throws Exception {
        String url = "jdbc:postgresql://127.0.0.1:" + poorten.get(4) + "/hulproute";
        String geheim = Files.readString(map.resolve("data/postgres/wachtwoord-programma")).strip();
        try (var verbinding = DriverManager.getConnection(url, "hulproute_app", geheim);
                var vraag = verbinding.prepareStatement("select 1")) {
            return Reeks.van(200, 500, () -> vraag.executeQuery().close()).mediaan();
        }
    }

    private void pages(double select) throws Exception {
        var aanvrager = new Aanvrager(adres, 1);
        var behandelaar = new Klant(adres).als(Demoaccount.BEHANDELAAR_PO);
        var beheerder = new Klant(adres).als(Demoaccount.BEHEERDER_PO);
        String dossier =
                behandelaar
                        .haal("/swv/dossiers")
                        .vind("class=\"nummer\" href=\"(/swv/dossiers/[0-9a-f-]+)\"");
        String leerling = aanvrager.leerling();
        print("| page | median ms | p95 ms | median in `select 1` | aim |");
        print("|---|---|---|---|---|");
        page("start (demo accounts)", new Klant(adres), "/", select);
        page("leerlingen", aanvrager.school(), "/leerlingen", select);
        page("a pupil", aanvrager.school(), leerling, select);
        page("map", aanvrager.school(), leerling + "/map", select);
        String swv = leerling + "/samenwerkingsverband";
        page("samenwerkingsverband", aanvrager.school(), swv, select);
        String form = aanvrager.maak("geen") + "/bewerken";
        page("hulpvraag form", aanvrager.school(), form, select);
        page("worklist", behandelaar, "/swv/dossiers", select);
        page("dossier", behandelaar, dossier, select);
        page("aanvraagtypes", beheerder, "/swv/beheer/aanvraagtypes", select);
    }

    private static void page(String naam, Klant klant, String pad, double select) throws Exception {
        Reeks reeks = Reeks.van(VOORAF, AANTAL, () -> klant.haal(pad));
        double mediaan = reeks.mediaan();
        print("| %s | %.0f | %.0f | %.0f | 100 |", naam, mediaan, reeks.p95(), mediaan / select);
    }

    private void deliveries(double puts) throws Exception {
        Map<Integer, Double> tijden = new LinkedHashMap<>();
        for (int i = 1; i <= 3; i++) {
            tijden.put(i, deliver(i));
        }
        print("| a hulpvraag with 8 × 1 MB, from sending to dossiernummer | s | in PUTs | aim |");
        print("|---|---|---|---|");
        tijden.forEach((nummer, tijd) ->
                print("| delivery %d | %.2f | %.1f | 3 |", nummer, tijd, tijd / puts));
    }

    private double deliver(int nummer) throws Exception {
        var aanvrager = new Aanvrager(adres, nummer);
        aanvrager.vulMap("Meting", documents());
        String hulpvraag = aanvrager.maak("Meting");
        var voorbeeld = aanvrager.voorbeeld(hulpvraag);
        long begin = System.nanoTime();
        aanvrager.verzend(voorbeeld);
        aanvrager.wachtOpDossiernummer(hulpvraag, PEILING);
        return seconds(begin);
    }

    /** What begins as a PDF is one to a school and to a samenwerkingsverband. */
    private static List<Bestand> documents() {
        var documenten = new ArrayList<Bestand>();
        IntStream.rangeClosed(1, DOCUMENTEN)
                .forEach(nummer -> {
                    byte[] inhoud = Uitgangspunt.bytes();
                    byte[] kop = "%PDF-1.7\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
                    System.arraycopy(kop, 0, inhoud, 0, kop.length);
                    documenten.add(new Bestand("meting-" + nummer + ".pdf", inhoud));
                });
        return documenten;
    }

    private static void print(String vorm, Object... waarden) {
        System.out.printf(Locale.ROOT, vorm + "%n", waarden);
    }

    private static void remove(Path map) throws IOException {
        Files.walkFileTree(
                map,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path folder, IOException e)
                            throws IOException {
                        Files.delete(folder);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
