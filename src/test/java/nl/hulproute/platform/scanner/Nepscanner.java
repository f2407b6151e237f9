package nl.hulproute.platform.scanner;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Listens where clamd would, reads what it is sent as clamd does, and answers as it is told. */
public final class Nepscanner implements AutoCloseable {

    private final ServerSocket server;
    private volatile Function<byte[], String> antwoord;
    private volatile boolean zwijgt;

    public Nepscanner(Function<byte[], String> antwoord) throws IOException {
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.antwoord = antwoord;
        Thread.ofVirtual().start(this::listen);
    }

    public String adres() {
        return "tcp://127.0.0.1:" + server.getLocalPort();
    }

    public void antwoord(Function<byte[], String> nieuw) {
        antwoord = nieuw;
    }

    /** From now on it hangs up on everyone, or no longer does. */
    public void zwijg(boolean zo) {
        zwijgt = zo;
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException e) {
                // closed
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            if (zwijgt) {
                return;
            }
            var in = new DataInputStream(socket.getInputStream());
            String opdracht = command(in);
            String tekst =
                    switch (opdracht) {
                        case "zPING" -> "PONG\0";
                        case "zVERSION" -> "Nepscanner 1.0\0";
                        default -> antwoord.apply(content(in));
                    };
            socket.getOutputStream().write(tekst.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // the client hung up
        }
    }

    private static String command(DataInputStream in) throws IOException {
        var tekst = new StringBuilder();
        for (int b; (b = in.read()) > 0; ) {
            tekst.append((char) b);
        }
        return tekst.toString();
    }

    private static byte[] content(DataInputStream in) {
        var bytes = new java.io.ByteArrayOutputStream();
        try {
            for (int lengte; (lengte = in.readInt()) > 0; ) {
                bytes.write(in.readNBytes(lengte));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
