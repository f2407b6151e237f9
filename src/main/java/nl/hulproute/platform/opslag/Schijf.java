package nl.hulproute.platform.opslag;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;

/**
 * All that the store does to a disk. What was written lasts through a power failure once it is
 * {@link Bestand#force forced}, and a name in a folder once that folder is {@link #sync synced}:
 * the order of these is what the store is trusted for, so a test can put a disk in its place that
 * forgets the rest.
 */
interface Schijf {

    /** A file that is open for writing at its end. */
    interface Bestand extends AutoCloseable {

        long grootte() throws IOException;

        void write(byte[] bytes, int vanaf, int aantal) throws IOException;

        /** Returns once every byte is on the disk for good. */
        void force() throws IOException;

        /** Makes it empty. */
        void clear() throws IOException;

        /** Whether nobody else writes to it now; held until closed. */
        boolean claim() throws IOException;

        @Override
        void close() throws IOException;
    }

    /** Opens the file at its end, and makes it when it is not there. */
    Bestand open(Path pad) throws IOException;

    /** Gives the file its name in one step. */
    void move(Path van, Path naar) throws IOException;

    /** That it was not there is no fault; false then. */
    boolean delete(Path pad) throws IOException;

    /** Says that the file was of use at this moment; false when it cannot be said. */
    boolean touch(Path pad, Instant moment) throws IOException;

    /** A name in a folder is only safe once the folder itself is. */
    void sync(Path folder) throws IOException;

    /** Makes the folder and those above it, for the program's own user alone. */
    void createFolders(Path folder) throws IOException;

    /** The folder in which something stands. */
    static Path folder(Path pad) {
        return Objects.requireNonNull(pad.getParent(), "the root stands in no folder");
    }
}
