package nl.hulproute.crash;

import nl.hulproute.Hulproute;
import nl.hulproute.proef.Proces;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The program as jars, with an ahead-of-time cache of one start: it starts hundreds of times here,
 * and each start is time in which nothing is under way.
 */
final class Snelstart {

    private static final List<String> OPTIES =
            List.of("-Xmx384m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private Snelstart() {}

    /** What follows {@code java}. */
    static List<String> prepare(Path map) throws IOException, InterruptedException {
        Path cache = map.resolve("hulproute.aot").toAbsolutePath();
        String klassen = classPath(map);
        var oefenen = new ArrayList<>(List.of(java()));
        oefenen.addAll(options("-XX:AOTCacheOutput=" + cache, klassen));
        oefenen.add("--hulproute.home=" + map.resolve("oefening"));
        Stream.of("school", "swv", "register")
                .forEach(deel -> oefenen.add("--hulproute.poort." + deel + "=0"));
        oefenen.addAll(List.of("--server.port=0", "--hulproute.post.poort=0"));
        try (var oefening = Proces.start(oefenen, map.resolve("oefening.log"))) {
            oefening.wachtOpEinde();
        }
        return options(Files.exists(cache) ? "-XX:AOTCache=" + cache : "-Xshare:auto", klassen);
    }

    private static List<String> options(String cache, String klassen) {
        var opties = new ArrayList<>(OPTIES);
        opties.addAll(
                List.of(
                        cache,
                        "-Dspring.context.exit="
                                + (cache.contains("Output") ? "onRefresh" : "never"),
                        "-cp",
                        klassen,
                        Hulproute.class.getName()));
        return opties;
    }

    /** A cache knows jars only. */
    private static String classPath(Path map) {
        Path eigen = map.resolve("hulproute.jar").toAbsolutePath();
        int fout =
                ToolProvider.findFirst("jar")
                        .orElseThrow()
                        .run(
                                System.out,
                                System.err,
                                "--create",
                                "--file=" + eigen,
                                "-C",
                                "target/classes",
                                ".");
        if (fout != 0) {
            throw new IllegalStateException("no jar was made of target/classes");
        }
        return Stream.concat(
                        Stream.of(eigen.toString()),
                        Arrays.stream(
                                        System.getProperty("java.class.path")
                                                .split(File.pathSeparator))
                                .filter(deel -> deel.endsWith(".jar")))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
