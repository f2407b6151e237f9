package nl.hulproute.oso;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The content of a document on its way from a parser that pushes to an unpacker that pulls, in a
 * thread of its own and a few blocks at a time.
 */
final class Inhoudpijp extends InputStream {

    private static final int BLOK = 1 << 16;
    private static final byte[] EINDE = {};

    private final BlockingQueue<byte[]> blokken = new ArrayBlockingQueue<>(8);
    private final FutureTask<String> uitpakken;
    private byte[] schrijfblok = new byte[BLOK];
    private int geschreven;
    private byte[] leesblok = EINDE;
    private int gelezen;
    private boolean uit;
    private boolean tekens;

    Inhoudpijp(String bestandsnaam, Inhoudwaarde waarde) {
        uitpakken =
                new FutureTask<>(() -> {
                    try {
                        return waarde.lees(bestandsnaam, this);
                    } finally {
                        skip(Long.MAX_VALUE);
                    }
                });
        Thread.ofVirtual().start(uitpakken);
    }

    void voegToe(char[] tekst, int van, int aantal) throws InterruptedException {
        tekens |= aantal > 0;
        for (int i = van; i < van + aantal; i++) {
            char c = tekst[i];
            if (c > ' ') {
                // Anything else than ASCII is no Base64: a sign that no decoder takes.
                schrijfblok[geschreven++] = c < 128 ? (byte) c : (byte) '!';
                if (geschreven == BLOK) {
                    geefDoor();
                }
            }
        }
    }

    /** Takes all that may go past the parser. */
    void voegToe(Inhoudbron bron) throws IOException, InterruptedException {
        int n = bron.neem(schrijfblok, geschreven, BLOK - geschreven);
        while (n >= 0) {
            geschreven += n;
            if (geschreven == BLOK) {
                geefDoor();
            }
            n = bron.neem(schrijfblok, geschreven, BLOK - geschreven);
        }
        tekens |= bron.heeftGenomen();
    }

    private void geefDoor() throws InterruptedException {
        blokken.put(schrijfblok);
        schrijfblok = new byte[BLOK];
        geschreven = 0;
    }

    /** What is to be kept of the content; white space alone is a value to the schema. */
    String af() throws IOException, InterruptedException {
        blokken.put(Arrays.copyOf(schrijfblok, geschreven));
        blokken.put(EINDE);
        try {
            var waarde = uitpakken.get();
            return waarde.isEmpty() && tekens ? " " : waarde;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException fout) {
                throw fout;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    void breekAf() {
        uitpakken.cancel(true);
    }

    @Override
    public int read() throws IOException {
        return vul() ? leesblok[gelezen++] & 0xff : -1;
    }

    @Override
    public int read(byte[] doel, int van, int aantal) throws IOException {
        if (aantal == 0) {
            return 0;
        }
        if (!vul()) {
            return -1;
        }
        int n = Math.min(aantal, leesblok.length - gelezen);
        System.arraycopy(leesblok, gelezen, doel, van, n);
        gelezen += n;
        return n;
    }

    @Override
    public long skip(long aantal) throws IOException {
        while (vul()) {
            gelezen = leesblok.length;
        }
        return 0;
    }

    @SuppressWarnings("ReferenceEquality") // the one block that ends it
    private boolean vul() throws IOException {
        try {
            while (!uit && gelezen == leesblok.length) {
                leesblok = blokken.take();
                gelezen = 0;
                uit = leesblok == EINDE;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
        return !uit;
    }
}
