package id.lindung.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;

/** Folders that servers write to. */
public final class Folders {

    private Folders() {}

    /**
     * Makes the folder, with its parents, unless it is there.
     *
     * @throws ServerFailure when it cannot be made or written to; names it
     */
    public static Path create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new ServerFailure("The folder " + folder + " cannot be created: " + failed, failed);
        }
        if (!Files.isWritable(folder)) {
            throw new ServerFailure("The folder " + folder + " is not writable for user "
                    + System.getProperty("user.name") + ". Give another folder or start as its owner.");
        }
        return folder;
    }

    /**
     * Makes the folder that holds this file or folder, unless it is there.
     *
     * @throws ServerFailure when it cannot be made or written to; names it
     */
    public static void createParentOf(Path path) {
        var parent = path.toAbsolutePath().getParent();
        if (parent != null) {
            create(parent);
        }
    }

    /** Removes the folder with all in it, when it is there. */
    public static void delete(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException failed) {
            throw new ServerFailure("The folder " + folder + " cannot be removed: " + failed, failed);
        }
    }

    /** True when it does not exist or holds nothing. */
    public static boolean isEmpty(Path folder) {
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        } catch (IOException failed) {
            throw new ServerFailure("The folder " + folder + " cannot be read: " + failed, failed);
        }
    }
}
