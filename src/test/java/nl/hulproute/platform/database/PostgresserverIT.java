package nl.hulproute.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

class PostgresserverIT {

    /** One for all: the programs are unpacked and the database is made only once. */
    @TempDir static Path map;

    @Test
    void keepsWhatWasCommittedWhenTheProgramIsKilled() throws Exception {
        Process program = program();
        String url = firstLine(program);
        try (Connection connection = owner(url);
                var statement = connection.createStatement()) {
            statement.execute("create table proef (n int)");
            statement.execute("insert into proef values (42)");
        }

        program.destroyForcibly().waitFor();
        awaitEnd(url);

        try (Postgresserver again = Postgresserver.start(map, 0);
                Connection connection = owner(again.verbinding().url());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select n from proef")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(42);
        }
    }

    @Test
    void isStartedAgainWithItsDataWhenItEndsByItself() throws Exception {
        try (Postgresserver server = Postgresserver.start(map, 0)) {
            String url = server.verbinding().url();
            try (Connection connection = owner(url);
                    var statement = connection.createStatement()) {
                statement.execute("create table herstart (n int)");
            }
            long killed = postmaster();

            ProcessHandle.of(killed).orElseThrow().destroyForcibly();

            awaitOther(killed, url);
            try (Connection connection = owner(url);
                    var statement = connection.createStatement()) {
                statement.execute("insert into herstart values (1)");
            }
        }
        assertThat(map.resolve("data/postmaster.pid")).as("it ends when asked").doesNotExist();
    }

    private static long postmaster() throws Exception {
        return Long.parseLong(
                Files.readAllLines(map.resolve("data/postmaster.pid")).getFirst().strip());
    }

    private void awaitOther(long killed, String url) throws Exception {
        Instant end = Instant.now().plus(Duration.ofSeconds(90));
        while (Instant.now().isBefore(end)) {
            try (Connection ignored = owner(url)) {
                if (postmaster() != killed) {
                    return;
                }
            } catch (SQLException gone) {
                Thread.sleep(50);
            }
        }
        throw new AssertionError("PostgreSQL did not come back");
    }

    @Test
    void refusesASecondProgramOnTheSameFolderAndSaysWhatToDo() {
        try (Postgresserver first = Postgresserver.start(map, 0)) {
            assertThat(first.verbinding().ingebouwd()).isTrue();
            assertThatThrownBy(() -> Postgresserver.start(map, 0))
                    .hasMessageContaining("al in gebruik")
                    .hasMessageContaining("--hulproute.home=");
        }
    }

    @Test
    void syncsToDiskAndAsksForAScramPassword() throws Exception {
        try (Postgresserver server = Postgresserver.start(map, 0);
                Connection connection = owner(server.verbinding().url());
                var statement = connection.createStatement()) {
            assertThat(setting(statement, "fsync")).isEqualTo("on");
            assertThat(setting(statement, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(statement, "password_encryption")).isEqualTo("scram-sha-256");
            assertThatThrownBy(() ->
                            DriverManager.getConnection(
                                    server.verbinding().url(), "postgres", "mis"))
                    .isInstanceOf(SQLException.class);
        }
    }

    private static String setting(java.sql.Statement statement, String name) throws SQLException {
        try (var rows = statement.executeQuery("show " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** A program of its own, that can be killed. */
    private Process program() throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Programma.class.getName(),
                        map.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String firstLine(Process program) throws Exception {
        var reader =
                new BufferedReader(
                        new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
        String line = reader.readLine();
        while (line != null && !line.startsWith("jdbc:")) {
            line = reader.readLine();
        }
        assertThat(line).as("the program tells where its database is").isNotNull();
        return line;
    }

    private Connection owner(String url) throws Exception {
        return DriverManager.getConnection(
                url, "postgres", Files.readString(map.resolve("wachtwoord-eigenaar")));
    }

    /** PostgreSQL ends by itself when the program is gone. */
    private void awaitEnd(String url) throws Exception {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (Instant.now().isBefore(end)) {
            try (Connection ignored = owner(url)) {
                Thread.sleep(50);
            } catch (SQLException gone) {
                return;
            }
        }
        throw new AssertionError("PostgreSQL outlived its program");
    }

    /** Starts the server in the folder of its argument, tells the address and waits. */
    static final class Programma {

        static void main(String[] arguments) throws Exception {
            Postgresserver server = Postgresserver.start(Path.of(arguments[0]), 0);
            System.out.println(server.verbinding().url());
            System.out.flush();
            Thread.sleep(Duration.ofMinutes(2));
            server.close();
        }
    }
}
