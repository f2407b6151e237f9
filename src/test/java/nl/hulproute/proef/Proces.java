package nl.hulproute.proef;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program in a process of its own, which ends with the test that started it. */
public final class Proces implements AutoCloseable {

    private static final Duration TUSSENPOOS = Duration.ofMillis(50);
    private static final int STOPSECONDEN = 20;
    private static final int STAART = 40;

    private final Process process;
    private final Path uitvoer;

    private Proces(Process process, Path uitvoer) {
        this.process = process;
        this.uitvoer = uitvoer;
        // also when the program that started it is interrupted
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** Starts it; what it prints is added to a file. */
    public static Proces start(List<String> opdracht, Path uitvoer) {
        try {
            Files.createDirectories(uitvoer.toAbsolutePath().getParent());
            return new Proces(
                    new ProcessBuilder(opdracht)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(uitvoer.toFile()))
                            .start(),
                    uitvoer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ports that are free now, all different. */
    public static List<Integer> vrijePoorten(int aantal) {
        var sockets = new ArrayList<ServerSocket>();
        try {
            for (int i = 0; i < aantal; i++) {
                sockets.add(new ServerSocket(0));
            }
            return sockets.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            sockets.forEach(Proces::close);
        }
    }

    /** Waits until a page answers; fails with the end of the output when the program ended. */
    public Proces wachtOp(String adres, Duration hoogstens) throws InterruptedException {
        long einde = System.nanoTime() + hoogstens.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            while (!answers(client, adres)) {
                if (!process.isAlive() || System.nanoTime() > einde) {
                    throw new AssertionError(adres + " does not answer:\n" + staart());
                }
                Thread.sleep(TUSSENPOOS);
            }
        }
        return this;
    }

    /** The last lines of its output. */
    public String staart() {
        try {
            List<String> regels = Files.readAllLines(uitvoer);
            int van = Math.max(0, regels.size() - STAART);
            return String.join("\n", regels.subList(van, regels.size()));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Ends it as {@code kill -9} does, and waits until it has ended. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Waits until it ends by itself. */
    public void wachtOpEinde() throws InterruptedException {
        process.waitFor();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    /** Ends the program, and the Java programs that it started: nothing else, and no one else's. */
    @Override
    public void close() {
        List<ProcessHandle> kinderen =
                process.descendants()
                        .filter(kind -> kind.info().command().orElse("").endsWith("/java"))
                        .toList();
        kinderen.forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            for (ProcessHandle kind : kinderen) {
                await(kind);
            }
            await(process.toHandle());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(ProcessHandle handle) throws InterruptedException {
        try {
            handle.onExit().get(STOPSECONDEN, TimeUnit.SECONDS);
        } catch (java.util.concurrent.ExecutionException
                | java.util.concurrent.TimeoutException e) {
            handle.destroyForcibly();
        }
    }

    private static boolean answers(HttpClient client, String adres) throws InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(adres)).timeout(Duration.ofSeconds(20)).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
