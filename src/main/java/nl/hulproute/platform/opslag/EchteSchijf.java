package nl.hulproute.platform.opslag;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Set;

/** The disk of this machine. */
class EchteSchijf implements Schijf {

    @Override
    public Bestand open(Path pad) throws IOException {
        var channel =
                FileChannel.open(
                        pad,
                        Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                        permissions("rw-------"));
        channel.position(channel.size());
        return new Open(channel);
    }

    @Override
    public void move(Path van, Path naar) throws IOException {
        Files.move(van, naar, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public boolean delete(Path pad) throws IOException {
        return Files.deleteIfExists(pad);
    }

    @Override
    public boolean touch(Path pad, Instant moment) throws IOException {
        try {
            Files.setLastModifiedTime(pad, FileTime.from(moment));
            return true;
        } catch (FileSystemException e) {
            // not there, or another's, as after a restore: to be put in its place anew
            return false;
        }
    }

    @Override
    public void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public void createFolders(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = Schijf.folder(folder.toAbsolutePath());
        createFolders(parent);
        try {
            Files.createDirectory(folder, permissions("rwx------"));
        } catch (FileAlreadyExistsException another) {
            // another thread was first
        }
        sync(parent);
    }

    private static FileAttribute<?>[] permissions(String rechten) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rechten))
                }
                : new FileAttribute<?>[0];
    }

    private record Open(FileChannel channel) implements Bestand {

        @Override
        public long grootte() throws IOException {
            return channel.size();
        }

        @Override
        public void write(byte[] bytes, int vanaf, int aantal) throws IOException {
            var rest = ByteBuffer.wrap(bytes, vanaf, aantal);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        }

        @Override
        public void force() throws IOException {
            channel.force(true);
        }

        @Override
        public void clear() throws IOException {
            channel.truncate(0);
        }

        @Override
        public boolean claim() throws IOException {
            try {
                return channel.tryLock() != null;
            } catch (OverlappingFileLockException another) {
                return false;
            }
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
