package nl.hulproute.proef;

import nl.hulproute.Hulproute;
import nl.hulproute.gedeeld.Onderdeel;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A school, a samenwerkingsverband and the register, each in a process of its own on a database of
 * its own, with nothing between them but the exchange.
 */
public final class Knooppunten implements AutoCloseable {

    private record Poorten(int paginas, int uitwisseling, int database) {}

    private static final Duration STARTTIJD = Duration.ofMinutes(10);
    private static final List<String> ZUINIG =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError");

    private final Path map;
    private final List<String> programma;
    private final Map<String, String> instellingen = new HashMap<>();
    private final Map<Onderdeel, Poorten> poorten = new EnumMap<>(Onderdeel.class);
    private final Map<Onderdeel, Proces> processen = new EnumMap<>(Onderdeel.class);

    /** Everything goes in this folder; the program is what was compiled last. */
    public Knooppunten(Path map) {
        this(map, compiled("-Xmx384m"));
    }

    /** The same, each with so much memory; a process that needs more ends. */
    public static Knooppunten metHeap(Path map, String heap) {
        return new Knooppunten(map, compiled("-Xmx" + heap));
    }

    /**
     * @param programma what follows {@code java}: options, and the class or jar
     */
    public Knooppunten(Path map, List<String> programma) {
        this.map = map;
        this.programma = List.copyOf(programma);
        var vrij = Proces.vrijePoorten(3 * Onderdeel.values().length).iterator();
        for (Onderdeel onderdeel : Onderdeel.values()) {
            poorten.put(onderdeel, new Poorten(vrij.next(), vrij.next(), vrij.next()));
        }
    }

    /** A setting for the processes that start from now on. */
    public Knooppunten met(String instelling, String waarde) {
        instellingen.put(instelling, waarde);
        return this;
    }

    public Knooppunten startAlle() throws InterruptedException {
        start(Onderdeel.REGISTER);
        start(Onderdeel.SWV);
        start(Onderdeel.SCHOOL);
        for (Onderdeel onderdeel : Onderdeel.values()) {
            wachtOp(onderdeel);
        }
        return this;
    }

    /** Starts the process of a part, also after it ended. */
    public void start(Onderdeel onderdeel) {
        var eigen = of(onderdeel);
        var opdracht =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString()));
        opdracht.addAll(programma);
        var alles = new HashMap<>(instellingen);
        alles.put("hulproute.onderdelen", onderdeel.naam());
        alles.put("hulproute.home", map(onderdeel).toString());
        alles.put("hulproute.certificaten.map", certificaten().toString());
        alles.put(
                "hulproute.register.adres",
                "https://localhost:" + of(Onderdeel.REGISTER).uitwisseling());
        alles.put("hulproute.poort." + onderdeel.naam(), "" + eigen.uitwisseling());
        alles.put("hulproute.postgres.poort", "" + eigen.database());
        alles.put("hulproute.adres", adres(onderdeel));
        alles.put("server.port", "" + eigen.paginas());
        alles.put("hulproute.post.poort", "0");
        alles.forEach((naam, waarde) -> opdracht.add("--" + naam + "=" + waarde));
        processen.put(onderdeel, Proces.start(opdracht, map.resolve(onderdeel.naam() + ".log")));
    }

    /** Waits until the pages of a part answer. */
    public void wachtOp(Onderdeel onderdeel) throws InterruptedException {
        proces(onderdeel).wachtOp(adres(onderdeel) + "/", STARTTIJD);
    }

    public Proces proces(Onderdeel onderdeel) {
        return Objects.requireNonNull(processen.get(onderdeel), "not started");
    }

    /** Where the pages of a part are. */
    public String adres(Onderdeel onderdeel) {
        return "http://localhost:" + of(onderdeel).paginas();
    }

    /** Where other systems reach a part. */
    public URI uitwisseling(Onderdeel onderdeel) {
        return URI.create("https://localhost:" + of(onderdeel).uitwisseling());
    }

    /** The folder with the certificates of all three. */
    public Path certificaten() {
        return map.resolve("certificaten");
    }

    /** The data folder of a part. */
    public Path map(Onderdeel onderdeel) {
        return map.resolve(onderdeel.naam());
    }

    /** The database of a part, as its owner, who sees everything. */
    public Connection database(Onderdeel onderdeel) throws SQLException {
        try {
            String wachtwoord =
                    Files.readString(map(onderdeel).resolve("postgres/wachtwoord-eigenaar"));
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + of(onderdeel).database() + "/hulproute",
                    "postgres",
                    wachtwoord.strip());
        } catch (IOException e) {
            throw new SQLException("no password", e);
        }
    }

    /** What the first column of this question says. */
    public Set<String> rows(Onderdeel onderdeel, String sql) throws SQLException {
        var rows = new HashSet<String>();
        try (var verbinding = database(onderdeel);
                var vraag = verbinding.createStatement();
                var antwoord = vraag.executeQuery(sql)) {
            while (antwoord.next()) {
                rows.add(antwoord.getString(1));
            }
        }
        return rows;
    }

    @Override
    public void close() {
        processen.values().forEach(Proces::close);
    }

    private Poorten of(Onderdeel onderdeel) {
        return Objects.requireNonNull(poorten.get(onderdeel));
    }

    /** Our class path without the tests. */
    private static List<String> compiled(String heap) {
        var opdracht = new ArrayList<>(ZUINIG);
        opdracht.add(heap);
        opdracht.add("-cp");
        opdracht.add(
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(deel -> !deel.replaceAll("/$", "").endsWith("test-classes"))
                        .collect(Collectors.joining(File.pathSeparator)));
        opdracht.add(Hulproute.class.getName());
        return opdracht;
    }
}
