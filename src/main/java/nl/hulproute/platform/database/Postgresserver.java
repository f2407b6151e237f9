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
import java.util.HexFormat;

/**
 * PostgreSQL 18, started by the program itself with its data in a folder: fsync on, scram
 * passwords, only on loopback. It stops with the program, however that ends: its parent shell waits
 * on the program's end of a pipe. When it ends otherwise it is started again ({@link
 * Postgreswacht}). A second program on the same folder is refused.
 */
final class Postgresserver implements AutoCloseable {

    static final String EIGENAAR = "postgres";
    static final String GEBRUIKER = "hulproute_app";
    static final String DATABASE = "hulproute";

    private static final Duration STARTTIJD = Duration.ofSeconds(60);
    private static final Logger log = LoggerFactory.getLogger(Postgresserver.class);

    private final Path folder;
    private final int port;

    /** Held in a field: the lock is gone when the channel is collected. */
    private final FileChannel lock;

    private final Postgreswacht wacht;

    private Postgresserver(Path folder, int port, FileChannel lock, Postgresprogrammas programs) {
        this.folder = folder;
        this.port = port;
        this.lock = lock;
        this.wacht = new Postgreswacht(() -> launch(programs));
    }

    /** Starts the server with its data in this folder, on this port of loopback (0: a free one). */
    static Postgresserver start(Path folder, int port) {
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            FileChannel lock = lock(folder);
            var programs =
                    new Postgresprogrammas(
                            Postgresbinaries.unpack(folder.resolve("programma-18.6")),
                            folder.resolve("postgres.log"));
            initialise(folder, programs);
            endOrphan(folder, programs);
            int chosen = port == 0 ? freePort() : port;
            var server = new Postgresserver(folder, chosen, lock, programs);
            server.wacht.begin();
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
            wacht.close();
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    private static void initialise(Path folder, Postgresprogrammas programs) throws IOException {
        if (Files.exists(folder.resolve("data/PG_VERSION"))) {
            return;
        }
        secret(folder.resolve("wachtwoord-programma"));
        Path password = secret(folder.resolve("wachtwoord-eigenaar"));
        programs.initdb(folder.resolve("data"), EIGENAAR, password);
    }

    /**
     * A server that outlived its program, or the note of one that did not, must not stand in the
     * way.
     */
    private static void endOrphan(Path folder, Postgresprogrammas programs) {
        if (Files.exists(folder.resolve("data/postmaster.pid"))) {
            try {
                programs.stop(folder.resolve("data"));
            } catch (IOException e) {
                log.debug("nothing was running: a stale postmaster.pid", e);
            }
        }
    }

    private Process launch(Postgresprogrammas programs) throws IOException {
        Process process = programs.launch(folder.resolve("data"), port);
        try {
            awaitReady(process);
            return process;
        } catch (IOException e) {
            process.getOutputStream().close();
            throw e;
        }
    }

    private void awaitReady(Process process) throws IOException {
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
