package id.lindung.local.keys;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Writes a folder that only its owner can read, whole or not at all, and on disk before it returns. */
final class PrivateFolder {
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY_FOLDER = permissions("rwx------");
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY_FILE = permissions("rw-------");

    private PrivateFolder() {}

    /** The files are written beside their place first; a rename, which is atomic, then puts the folder there. */
    static void create(Path folder, Map<String, String> files) throws IOException {
        var parent = Objects.requireNonNull(folder.getParent(), "a keys folder cannot be the root of the file system");
        Files.createDirectories(parent, OWNER_ONLY_FOLDER);
        var draft = Files.createTempDirectory(parent, ".keys-", OWNER_ONLY_FOLDER);
        try {
            for (var file : files.entrySet()) {
                write(draft.resolve(file.getKey()), file.getValue());
            }
            flush(draft);
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException e) {
            discard(draft, files.keySet());
            throw e;
        }
        flush(parent);
    }

    private static void write(Path file, String text) throws IOException {
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(file, options, OWNER_ONLY_FILE)) {
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** A new name survives a power cut only once its folder is on disk too. */
    private static void flush(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void discard(Path draft, Set<String> names) throws IOException {
        for (var name : names) {
            Files.deleteIfExists(draft.resolve(name));
        }
        Files.deleteIfExists(draft);
    }

    private static FileAttribute<Set<PosixFilePermission>> permissions(String mode) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode));
    }
}
