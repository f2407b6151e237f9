package nl.hulproute.platform.opslag;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/** What makes files and folders last through a power failure. */
final class Schijf {

    private Schijf() {}

    /** A name in a folder is only safe once the folder itself is. */
    static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** The folder in which something stands. */
    static Path folder(Path pad) {
        return Objects.requireNonNull(pad.getParent(), "the root stands in no folder");
    }

    /** Makes the folder and those above it, for the program's own user alone. */
    static void createFolders(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder(folder.toAbsolutePath());
        createFolders(parent);
        try {
            Files.createDirectory(folder, own());
        } catch (FileAlreadyExistsException another) {
            // another thread was first
        }
        sync(parent);
    }

    private static FileAttribute<?>[] own() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }
}
