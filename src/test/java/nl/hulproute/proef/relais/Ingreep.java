package nl.hulproute.proef.relais;

import java.io.IOException;
import java.time.Duration;

/** Does to a connection what a fault does. */
record Ingreep(Relais relais, Plan plan, Leiding leiding) {

    private static final Duration VERTRAGING = Duration.ofMillis(250);

    interface Werk {
        void doe() throws IOException;
    }

    /** While a record passes; up to {@code splits} it does so unhindered. */
    void strike(Richting richting, byte[] bytes, int splits) throws IOException {
        var uit = leiding.naar(richting);
        switch (plan.storing()) {
            case WEIGERING -> {
                uit.write(bytes, 0, splits);
                refuse();
            }
            case BREUK -> {
                uit.write(bytes, 0, splits);
                leiding.close(false);
            }
            case VERTRAGING -> {
                leiding.hold(VERTRAGING);
                uit.write(bytes, 0, splits);
                Relais.pause(VERTRAGING.toNanos());
                uit.write(bytes, splits, bytes.length);
            }
            case VERNAUWING -> {
                leiding.narrow();
                uit.write(bytes);
            }
            case HALVE_SLUITING -> {
                uit.write(bytes, 0, splits);
                uit.end();
            }
            case VERMINKING -> {
                bytes[Math.min(splits, bytes.length - 1)] ^= 1;
                uit.write(bytes);
            }
            case STILTE -> {
                leiding.silence();
                uit.write(bytes, 0, richting == Richting.HEEN ? bytes.length : splits);
            }
            case VERDUBBELING -> twice(uit, bytes, splits);
        }
    }

    private void twice(Uitgang uit, byte[] bytes, int splits) throws IOException {
        if (plan.wholeExchange()) {
            leiding.whileHeld(() -> {
                uit.write(bytes, 0, splits);
                plan.tweede().run();
                uit.write(bytes, splits, bytes.length);
            });
        } else {
            uit.write(bytes);
            uit.write(bytes);
        }
    }

    /** While nothing passes: the receiver is at work, and waits until this is done. */
    void strike(Richting richting) throws IOException {
        switch (plan.storing()) {
            case WEIGERING -> refuse();
            case BREUK -> leiding.close(false);
            case VERTRAGING -> leiding.hold(VERTRAGING);
            case VERNAUWING -> leiding.narrow();
            case HALVE_SLUITING -> leiding.naar(richting).end();
            case STILTE -> leiding.silence();
            case VERMINKING -> {
                leiding.naar(Richting.TERUG).write(Tlsrecord.damaged().bytes());
                leiding.awaitSender();
            }
            case VERDUBBELING -> leiding.whileHeld(plan.tweede()::run);
        }
    }

    private void refuse() {
        relais.shut();
        leiding.close(true);
    }
}
