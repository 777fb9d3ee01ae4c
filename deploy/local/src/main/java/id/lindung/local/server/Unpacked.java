package id.lindung.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Server binaries, unpacked from the class path once and then used by every start. */
public final class Unpacked {

    /** Writes a server's files. */
    @FunctionalInterface
    public interface Filling {
        void into(Path folder) throws IOException;
    }

    private Unpacked() {}

    /**
     * The folder with the files, filled on first use. It appears whole or not at all, so that a start that was killed
     * half-way, or several at the same time, leave nothing half-unpacked.
     *
     * @param folder named after the version of what it holds, so that a new version gets a folder of its own
     * @throws ServerFailure when it cannot be written; names the folder
     */
    public static Path once(Path folder, Filling filling) {
        var target = folder.toAbsolutePath();
        if (Files.isDirectory(target)) {
            return target;
        }
        Folders.createParentOf(target);
        var fresh = target.resolveSibling(
                target.getFileName() + ".new-" + ProcessHandle.current().pid());
        Folders.delete(fresh);
        try {
            Files.createDirectory(fresh);
            filling.into(fresh);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            if (!Files.isDirectory(target)) {
                throw new ServerFailure("The folder " + target + " cannot be filled: " + failed, failed);
            }
        } finally {
            Folders.delete(fresh);
        }
        return target;
    }
}
