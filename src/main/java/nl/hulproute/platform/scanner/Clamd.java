package nl.hulproute.platform.scanner;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Speaks with clamd (ClamAV) over TCP or a Unix socket: {@code zINSTREAM} with the bytes in pieces,
 * each after its length, and one answer that ends with a zero (clamd(8), "COMMANDS").
 */
final class Clamd implements Scanner {

    private static final Logger LOG = LoggerFactory.getLogger(Clamd.class);
    private static final int BLOK = 1 << 16;
    private static final String VOORAF = "stream: ";
    private static final String GEVONDEN = " FOUND";

    /** With AlertExceedsMax clamd names what it did not look into as if it had found that. */
    private static final String OVERSLAGEN = "Heuristics.Limits.Exceeded";

    private final Clamdadres adres;
    private final Duration wachttijd;

    Clamd(Clamdadres adres, Duration wachttijd) {
        this.adres = adres;
        this.wachttijd = wachttijd;
    }

    @Override
    public Uitslag scan(InputStream bron) throws IOException {
        try (var lijn = open()) {
            return judge(send(lijn, bron));
        } catch (Bronfout e) {
            throw e.oorzaak;
        } catch (IOException e) {
            LOG.warn("the virus scanner at {} does not answer: {}", adres, e.toString());
            return new Uitslag.Onbekend(Uitslag.Reden.ONBEREIKBAAR);
        }
    }

    /** Too much for clamd, and it answers and hangs up before it has had all. */
    private static String send(Clamdlijn lijn, InputStream bron) throws IOException {
        try {
            lijn.schrijf(ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
            var stuk = ByteBuffer.allocate(Integer.BYTES + BLOK);
            int n;
            do {
                n = read(bron, stuk.array());
                stuk.clear().putInt(0, n).limit(Integer.BYTES + n);
                lijn.schrijf(stuk);
            } while (n > 0);
        } catch (Bronfout e) {
            throw e;
        } catch (IOException e) {
            return lijn.antwoord();
        }
        return lijn.antwoord();
    }

    private static int read(InputStream bron, byte[] doel) throws IOException {
        try {
            return bron.readNBytes(doel, Integer.BYTES, BLOK);
        } catch (IOException e) {
            throw new Bronfout(e);
        }
    }

    private static Uitslag judge(String antwoord) {
        if (antwoord.equals(VOORAF + "OK")) {
            return new Uitslag.Schoon();
        }
        if (antwoord.startsWith(VOORAF) && antwoord.endsWith(GEVONDEN)) {
            String naam =
                    antwoord.substring(VOORAF.length(), antwoord.length() - GEVONDEN.length());
            return naam.startsWith(OVERSLAGEN)
                    ? new Uitslag.Onbekend(Uitslag.Reden.TE_GROOT)
                    : new Uitslag.Besmet(naam);
        }
        if (antwoord.contains("size limit exceeded")) {
            return new Uitslag.Onbekend(Uitslag.Reden.TE_GROOT);
        }
        LOG.warn("the virus scanner answered: {}", antwoord);
        return new Uitslag.Onbekend(Uitslag.Reden.STORING);
    }

    @Override
    public Stand stand() {
        try {
            return new Stand(adres.toString(), ask("zPING\0").equals("PONG"), ask("zVERSION\0"));
        } catch (IOException e) {
            return new Stand(adres.toString(), false, "");
        }
    }

    private String ask(String opdracht) throws IOException {
        try (var lijn = open()) {
            lijn.schrijf(ByteBuffer.wrap(opdracht.getBytes(StandardCharsets.US_ASCII)));
            return lijn.antwoord();
        }
    }

    private Clamdlijn open() throws IOException {
        return Clamdlijn.open(adres.socket(), wachttijd);
    }

    /** Our own store failed, which says nothing about the scanner. */
    private static final class Bronfout extends IOException {

        private static final long serialVersionUID = 1;

        private final transient IOException oorzaak;

        Bronfout(IOException oorzaak) {
            super(oorzaak);
            this.oorzaak = oorzaak;
        }
    }
}
