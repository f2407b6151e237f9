package nl.hulproute.platform.scanner;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A connection on which nobody waits for ever, TCP or Unix alike. */
final class Clamdlijn implements AutoCloseable {

    /** The longest answer that clamd gives is the name of a virus. */
    private static final int LANGSTE_ANTWOORD = 4096;

    private final SocketChannel channel;
    private final Selector selector;
    private final SelectionKey key;
    private final Duration wachttijd;

    private Clamdlijn(SocketChannel channel, Selector selector, Duration wachttijd)
            throws IOException {
        this.channel = channel;
        this.selector = selector;
        this.wachttijd = wachttijd;
        this.key = channel.register(selector, 0);
    }

    static Clamdlijn open(SocketAddress adres, Duration wachttijd) throws IOException {
        var channel = channel(adres);
        try {
            channel.configureBlocking(false);
            var lijn = new Clamdlijn(channel, Selector.open(), wachttijd);
            if (!channel.connect(adres)) {
                lijn.wait(SelectionKey.OP_CONNECT);
                channel.finishConnect();
            }
            return lijn;
        } catch (UnresolvedAddressException e) {
            channel.close();
            throw new IOException("no such host: " + adres, e);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static SocketChannel channel(SocketAddress adres) throws IOException {
        return adres instanceof InetSocketAddress
                ? SocketChannel.open()
                : SocketChannel.open(java.net.StandardProtocolFamily.UNIX);
    }

    void schrijf(ByteBuffer bytes) throws IOException {
        bytes.rewind();
        while (bytes.hasRemaining()) {
            if (channel.write(bytes) == 0) {
                wait(SelectionKey.OP_WRITE);
            }
        }
    }

    /** The answer, without the zero that ends it. */
    String antwoord() throws IOException {
        var bytes = ByteBuffer.allocate(LANGSTE_ANTWOORD);
        while (bytes.hasRemaining()) {
            int n = channel.read(bytes);
            if (n < 0) {
                throw new EOFException("the connection was closed before the answer was whole");
            }
            if (n == 0) {
                wait(SelectionKey.OP_READ);
            } else if (bytes.get(bytes.position() - 1) == 0) {
                return new String(bytes.array(), 0, bytes.position() - 1, StandardCharsets.UTF_8);
            }
        }
        throw new IOException("an answer without end");
    }

    private void wait(int waarop) throws IOException {
        key.interestOps(waarop);
        if (selector.select(wachttijd.toMillis()) == 0) {
            throw new SocketTimeoutException("nothing within " + wachttijd);
        }
        selector.selectedKeys().clear();
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            selector.close();
        }
    }
}
