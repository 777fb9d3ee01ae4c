package id.lindung.local.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that nobody but their owner may read (mode 0600). */
public final class OwnerOnly {

    private OwnerOnly() {}

    /** Makes an empty file unless it is there. */
    public static void createFile(Path file) throws IOException {
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (FileAlreadyExistsException there) {
            // It keeps what it holds.
        }
    }

    /**
     * Puts a file with this text in place, whole or not at all.
     *
     * @throws ServerFailure when it cannot be written; names the file, never the text
     */
    public static void write(Path file, String text) {
        Folders.createParentOf(file);
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(fresh);
            createFile(fresh);
            Files.writeString(fresh, text, StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new ServerFailure("The file " + file + " cannot be written: " + failed, failed);
        }
    }

    /**
     * The text of such a file.
     *
     * @throws ServerFailure when it cannot be read; names the file
     */
    public static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new ServerFailure("The file " + file + " cannot be read: " + failed, failed);
        }
    }
}
