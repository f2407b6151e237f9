package nl.hulproute.platform.opslag;

import nl.hulproute.proef.lot.Lot;
import nl.hulproute.proef.lot.Schijflot;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** The disk of this machine, which forgets and fails where the fate of the thread has it so. */
public final class VergeetachtigeSchijf extends EchteSchijf {

    /** Puts it in the place of the real one. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Omgeving {

        @Bean
        Schijf vergeetachtigeSchijf() {
            return new VergeetachtigeSchijf();
        }
    }

    private static Optional<Schijflot> lot() {
        return Lot.hier().map(lot -> lot.schijf(lot.aanHetWerk()));
    }

    @Override
    public Bestand open(Path pad) throws IOException {
        lot().ifPresent(lot -> lot.act("open"));
        return new Wankel(pad, super.open(pad));
    }

    @Override
    public void move(Path van, Path naar) throws IOException {
        lot().ifPresent(lot -> lot.act("move"));
        super.move(van, naar);
        lot().ifPresent(lot -> lot.moved(van, naar));
    }

    @Override
    public boolean delete(Path pad) throws IOException {
        lot().ifPresent(lot -> lot.act("delete"));
        lot().ifPresent(lot -> lot.deleted(pad));
        return super.delete(pad);
    }

    @Override
    public boolean touch(Path pad, Instant moment) throws IOException {
        lot().ifPresent(lot -> lot.act("touch"));
        return super.touch(pad, moment);
    }

    @Override
    public void sync(Path folder) throws IOException {
        var lot = lot();
        if (lot.isEmpty()) {
            super.sync(folder);
            return;
        }
        lot.get().act("sync");
        lot.get().synced(folder);
    }

    private record Wankel(Path pad, Bestand bestand) implements Bestand {

        @Override
        public long grootte() throws IOException {
            return bestand.grootte();
        }

        @Override
        public void write(byte[] bytes, int vanaf, int aantal) throws IOException {
            var lot = lot();
            if (lot.isPresent()) {
                lot.get().write(pad);
            }
            bestand.write(bytes, vanaf, aantal);
        }

        @Override
        public void force() throws IOException {
            var lot = lot();
            if (lot.isPresent()) {
                lot.get().forced(pad);
            } else {
                bestand.force();
            }
        }

        @Override
        public void clear() throws IOException {
            lot().ifPresent(lot -> lot.deleted(pad));
            bestand.clear();
        }

        @Override
        public boolean claim() throws IOException {
            return bestand.claim();
        }

        @Override
        public void close() throws IOException {
            bestand.close();
        }
    }
}
