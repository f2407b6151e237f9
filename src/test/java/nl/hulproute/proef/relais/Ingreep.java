package nl.hulproute.proef.relais;

import java.io.IOException;
import java.time.Duration;

/** Does to a connection what a fault does. */
record Ingreep(Relais relais, Plan plan, Leiding leiding) {

    private static final Duration VERTRAGING = Duration.ofMillis(250);

    /** While a record passes; up to {@code splits} it does so unhindered. */
    void strike(Richting richting, byte[] bytes, int splits) throws IOException {
        switch (plan.storing()) {
            case WEIGERING -> {
                leiding.write(richting, bytes, 0, splits);
                refuse();
            }
            case BREUK -> {
                leiding.write(richting, bytes, 0, splits);
                leiding.close();
            }
            case VERTRAGING -> {
                leiding.write(richting, bytes, 0, splits);
                Relais.pause(VERTRAGING.toNanos());
                leiding.write(richting, bytes, splits, bytes.length);
            }
            case VERNAUWING -> {
                leiding.smal = true;
                leiding.write(richting, bytes);
            }
            case HALVE_SLUITING -> {
                leiding.write(richting, bytes, 0, splits);
                leiding.end(richting);
            }
            case VERMINKING -> {
                bytes[Math.min(splits, bytes.length - 1)] ^= 1;
                leiding.write(richting, bytes);
            }
            case STILTE -> swallow(richting, bytes, splits);
            case VERDUBBELING -> twice(richting, bytes, splits);
        }
    }

    private void swallow(Richting richting, byte[] bytes, int splits) throws IOException {
        leiding.stil = true;
        leiding.write(richting, bytes, 0, richting == Richting.HEEN ? bytes.length : splits);
    }

    private void twice(Richting richting, byte[] bytes, int splits) throws IOException {
        if (!plan.wholeExchange()) {
            leiding.write(richting, bytes);
            leiding.write(richting, bytes);
            return;
        }
        leiding.antwoord.lock();
        try {
            leiding.write(richting, bytes, 0, splits);
            plan.tweede().run();
            leiding.write(richting, bytes, splits, bytes.length);
        } finally {
            leiding.antwoord.unlock();
        }
    }

    /** While nothing passes: the receiver is at work, and waits until this is done. */
    void strike(Richting richting) throws IOException {
        switch (plan.storing()) {
            case WEIGERING -> refuse();
            case BREUK -> leiding.close();
            case VERTRAGING -> leiding.vastTot = System.nanoTime() + VERTRAGING.toNanos();
            case VERNAUWING -> leiding.smal = true;
            case HALVE_SLUITING -> leiding.end(richting);
            case STILTE -> leiding.stil = true;
            case VERMINKING -> {
                leiding.write(Richting.TERUG, Tlsrecord.damaged().bytes());
                leiding.awaitSender();
            }
            case VERDUBBELING -> {
                leiding.antwoord.lock();
                try {
                    plan.tweede().run();
                } finally {
                    leiding.antwoord.unlock();
                }
            }
        }
    }

    private void refuse() {
        relais.shut();
        leiding.reset();
    }
}
