package nl.hulproute.platform.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * PostgreSQL 18, started by the program itself with its data in a folder: fsync on, scram
 * passwords, only on loopback. It stops with the program, however that ends: its parent shell waits
 * on the program's end of a pipe. A second program on the same folder is refused.
 */
final class Postgresserver implements AutoCloseable {

    static final String EIGENAAR = "postgres";
    static final String GEBRUIKER = "hulproute_app";
    static final String DATABASE = "hulproute";

    /**
     * Ends PostgreSQL when standard input closes, which the system does also after kill -9 of the
     * program.
     */
    private static final String LEVENSLIJN =
            "exec 3<&0; \"$@\" </dev/null & pid=$!; (cat <&3 >/dev/null; kill -INT $pid) 3<&3 &"
                    + " w=$!; wait $pid; rc=$?; kill $w 2>/dev/null; exit $rc";

    private static final Duration STARTTIJD = Duration.ofSeconds(60);
    private static final Logger log = LoggerFactory.getLogger(Postgresserver.class);

    private final Path folder;
    private final int port;

    /** Held in a field: the lock is gone when the channel is collected. */
    private final FileChannel lock;

    private final Process process;

    private Postgresserver(Path folder, int port, FileChannel lock, Process process) {
        this.folder = folder;
        this.port = port;
        this.lock = lock;
        this.process = process;
    }

    /** Starts the server with its data in this folder, on this port of loopback (0: a free one). */
    static Postgresserver start(Path folder, int port) {
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            FileChannel lock = lock(folder);
            Path programs = Postgresbinaries.unpack(folder.resolve("programma-18.6"));
            initialise(folder, programs);
            endOrphan(folder, programs);
            int chosen = port == 0 ? freePort() : port;
            Process process = launch(folder, programs, chosen);
            var server = new Postgresserver(folder, chosen, lock, process);
            server.awaitReady();
            server.makeDatabase();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    Databaseverbinding verbinding() {
        return new Databaseverbinding(
                url(DATABASE),
                GEBRUIKER,
                read(folder.resolve("wachtwoord-programma")),
                EIGENAAR,
                read(folder.resolve("wachtwoord-eigenaar")),
                true);
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            process.waitFor();
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        folder.resolve(".slot"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            log.debug("held by this very program", e);
        }
        channel.close();
        throw new IOException(
                "De map "
                        + folder.toAbsolutePath().getParent()
                        + " is al in gebruik door een andere Hulproute. Stop die eerst, of geef"
                        + " deze een eigen map met --hulproute.home=<map>.");
    }

    private static void initialise(Path folder, Path programs) throws IOException {
        if (Files.exists(folder.resolve("data/PG_VERSION"))) {
            return;
        }
        secret(folder.resolve("wachtwoord-programma"));
        Path password = secret(folder.resolve("wachtwoord-eigenaar"));
        run(
                folder,
                programs.resolve("initdb").toString(),
                "-D",
                folder.resolve("data").toString(),
                "-U",
                EIGENAAR,
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

    /**
     * A server that outlived its program, or the note of one that did not, must not stand in the
     * way.
     */
    private static void endOrphan(Path folder, Path programs) throws IOException {
        if (Files.exists(folder.resolve("data/postmaster.pid"))) {
            try {
                run(
                        folder,
                        programs.resolve("pg_ctl").toString(),
                        "-D",
                        folder.resolve("data").toString(),
                        "-m",
                        "fast",
                        "-w",
                        "stop");
            } catch (IOException e) {
                log.debug("nothing was running: a stale postmaster.pid", e);
            }
        }
    }

    private static Process launch(Path folder, Path programs, int port) throws IOException {
        var command = new ArrayList<>(List.of("/bin/sh", "-c", LEVENSLIJN, "sh"));
        command.addAll(asOther());
        command.addAll(
                List.of(
                        programs.resolve("postgres").toString(),
                        "-D",
                        folder.resolve("data").toString(),
                        "-p",
                        Integer.toString(port)));
        for (String setting :
                List.of(
                        "listen_addresses=127.0.0.1",
                        "unix_socket_directories=",
                        "max_connections=80",
                        "shared_buffers=128MB",
                        "timezone=UTC",
                        "log_timezone=UTC",
                        // no statements or parameters in the log: they hold pupils' data
                        "log_min_error_statement=panic",
                        "log_error_verbosity=terse")) {
            command.add("-c");
            command.add(setting);
        }
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("postgres.log").toFile()))
                .start();
    }

    private void awaitReady() throws IOException {
        Instant end = Instant.now().plus(STARTTIJD);
        while (Instant.now().isBefore(end)) {
            if (!process.isAlive()) {
                break;
            }
            try (Connection ignored = owner("postgres")) {
                return;
            } catch (SQLException e) {
                log.trace("not ready yet", e);
                pause();
            }
        }
        throw new IOException(
                "De ingebouwde PostgreSQL start niet; zie " + folder.resolve("postgres.log"));
    }

    private void makeDatabase() throws IOException {
        try (Connection connection = owner("postgres");
                var statement = connection.createStatement()) {
            try (var roles =
                    statement.executeQuery(
                            "select from pg_database where datname = '" + DATABASE + "'")) {
                if (roles.next()) {
                    return;
                }
            }
            statement.execute(
                    "create role %s login password '%s'"
                            .formatted(GEBRUIKER, read(folder.resolve("wachtwoord-programma"))));
            statement.execute("create database " + DATABASE);
        } catch (SQLException e) {
            throw new IOException("De database kan niet worden gemaakt", e);
        }
    }

    private Connection owner(String database) throws SQLException {
        return DriverManager.getConnection(
                url(database), EIGENAAR, read(folder.resolve("wachtwoord-eigenaar")));
    }

    /** PostgreSQL refuses to run as root: there it runs in a user namespace of its own. */
    private static List<String> asOther() {
        return "root".equals(System.getProperty("user.name"))
                ? List.of("unshare", "-U")
                : List.of();
    }

    private static void run(Path folder, String... command) throws IOException {
        var whole = new ArrayList<>(asOther());
        whole.addAll(List.of(command));
        Process process =
                new ProcessBuilder(whole)
                        .redirectErrorStream(true)
                        .redirectOutput(
                                ProcessBuilder.Redirect.appendTo(
                                        folder.resolve("postgres.log").toFile()))
                        .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(
                        command[0] + " is mislukt; zie " + folder.resolve("postgres.log"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static Path secret(Path file) throws IOException {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        Files.writeString(file, HexFormat.of().formatHex(bytes));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return file;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(25);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
