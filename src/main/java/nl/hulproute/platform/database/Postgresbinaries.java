package nl.hulproute.platform.database;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The programs of PostgreSQL 18, unpacked once from the jar that brings them. */
final class Postgresbinaries {

    private Postgresbinaries() {}

    /**
     * Unpacks into the folder unless that was finished before; gives the folder with the programs.
     */
    static Path unpack(Path folder) throws IOException {
        Path done = folder.resolve(".klaar");
        if (!Files.exists(done)) {
            Files.createDirectories(folder);
            try (InputStream archive = archive()) {
                unpack(archive, folder);
            }
            Files.createFile(done);
        }
        return folder.resolve("bin");
    }

    private static InputStream archive() throws IOException {
        String architecture =
                System.getProperty("os.arch", "").equals("aarch64") ? "arm_64" : "x86_64";
        String name = "/postgres-linux-" + architecture + ".txz";
        InputStream archive = Postgresbinaries.class.getResourceAsStream(name);
        if (archive == null) {
            throw new IOException(
                    "Voor dit systeem is er geen ingebouwde PostgreSQL ("
                            + System.getProperty("os.name")
                            + "): stel spring.datasource.url in op een eigen PostgreSQL.");
        }
        return archive;
    }

    private static void unpack(InputStream archive, Path folder) throws IOException {
        try (var tar =
                new TarArchiveInputStream(
                        new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, folder.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.deleteIfExists(target);
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
