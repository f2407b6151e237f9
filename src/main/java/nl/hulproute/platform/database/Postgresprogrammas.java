package nl.hulproute.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL's own programs, as processes of this one; what they say goes to the log.
 *
 * @param bin the folder that holds them
 */
record Postgresprogrammas(Path bin, Path log) {

    /**
     * Ends PostgreSQL when standard input closes, which the system does also after kill -9 of the
     * program.
     */
    private static final String LEVENSLIJN =
            "exec 3<&0; \"$@\" </dev/null & pid=$!; (cat <&3 >/dev/null; kill -INT $pid) 3<&3 &"
                    + " w=$!; wait $pid; rc=$?; kill $w 2>/dev/null; exit $rc";

    private static final List<String> INSTELLINGEN =
            List.of(
                    "listen_addresses=127.0.0.1",
                    "unix_socket_directories=",
                    "max_connections=80",
                    "shared_buffers=128MB",
                    "timezone=UTC",
                    "log_timezone=UTC",
                    // no statements or parameters in the log: they hold pupils' data
                    "log_min_error_statement=panic",
                    "log_error_verbosity=terse");

    /** Makes an empty cluster that sorts and searches as Dutch people do. */
    void initdb(Path data, String owner, Path password) throws IOException {
        run(
                "initdb",
                "-D",
                data.toString(),
                "-U",
                owner,
                "-A",
                "scram-sha-256",
                "--pwfile=" + password,
                "-E",
                "UTF8",
                "--locale=C.UTF-8",
                "--locale-provider=icu",
                "--icu-locale=nl-NL",
                "-T",
                "dutch",
                "--no-instructions");
    }

    /** Starts a server that ends when this program does. */
    Process launch(Path data, int port) throws IOException {
        var command = new ArrayList<>(List.of("/bin/sh", "-c", LEVENSLIJN, "sh"));
        command.addAll(asOther());
        command.addAll(
                List.of(
                        bin.resolve("postgres").toString(),
                        "-D",
                        data.toString(),
                        "-p",
                        Integer.toString(port)));
        INSTELLINGEN.forEach(setting -> command.addAll(List.of("-c", setting)));
        return start(command);
    }

    /** Ends whatever server has these data. */
    void stop(Path data) throws IOException {
        run("pg_ctl", "-D", data.toString(), "-m", "fast", "-w", "stop");
    }

    private void run(String program, String... arguments) throws IOException {
        var command = new ArrayList<>(asOther());
        command.add(bin.resolve(program).toString());
        command.addAll(List.of(arguments));
        try {
            if (start(command).waitFor() != 0) {
                throw new IOException(program + " is mislukt; zie " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** PostgreSQL refuses to run as root: there it runs in a user namespace of its own. */
    private static List<String> asOther() {
        return "root".equals(System.getProperty("user.name"))
                ? List.of("unshare", "-U")
                : List.of();
    }
}
